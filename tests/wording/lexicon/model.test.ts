import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { compile, match } from '../../../src/wording/lexicon/matcher.ts';
import { modelFor, weigh } from '../../../src/wording/lexicon/model.ts';
import { SLOTS, surroundings } from '../../../src/wording/lexicon/surroundings.ts';
import { tokenise } from '../../../src/wording/text/tokens.ts';

const lexicon = lexiconFor('en');
const model = modelFor('en');
if (lexicon === null || model === null) throw new Error('English is missing');
const matcher = compile(lexicon);

function firstMatch(text: string) {
  const tokens = tokenise(text);
  const [found] = match(matcher, tokens);
  if (found === undefined) throw new Error(`nothing in "${text}"`);
  return { tokens, found };
}

test.each([
  ['The gunman appears to have lied.', 'The word appears nine times.'],
  ['The bank is expected to close.', 'The town is considered large.'],
  ['Tests indicate a leak.', 'Signs indicate the way.'],
])('"%s" outweighs "%s"', (hedge, lookalike) => {
  const [a, b] = [firstMatch(hedge), firstMatch(lookalike)];
  expect(weigh(model, a.tokens, a.found)).toBeGreaterThan(weigh(model, b.tokens, b.found));
});

test('a weight of a feature that holds counts, in units of the scale', () => {
  const { tokens, found } = firstMatch('The dam could burst.');
  const stored = {
    scale: 10,
    priors: { hedge: 0.5, vague: 0, approximation: 0 },
    weights: { could: { '+1': '20|burst¦30|hold' }, might: { '+1': '50|burst' } },
  };
  expect(weigh(stored, tokens, found)).toBeCloseTo(2.5);
});

test('shows what stands around a cue', () => {
  const { tokens, found } = firstMatch('“It may not be closed in 2030,” Ann Hale said.');
  const seen = surroundings(tokens, found);
  expect(Object.fromEntries(SLOTS.map((slot, at) => [slot, seen[at]]))).toMatchObject({
    '=form': 'may',
    '>~': 'sed',
    '-2': '“',
    '-2~': undefined,
    quoted: '1',
  });
});

test('weighs nothing but what is looked at', () => {
  const of = Object.values(model.weights).flatMap((slots) => Object.keys(slots));
  expect(SLOTS).toEqual(expect.arrayContaining(of));
});

test('the language data stay within their budget', () => {
  const minified = ['en.json', 'en.weights.json', 'en.sources.json', 'en.norm.json']
    .map((name) => readFileSync(new URL(`../../../assets/lexicons/${name}`, import.meta.url), 'utf8'))
    .map((text) => JSON.stringify(JSON.parse(text)))
    .join('\n');
  expect(minified.length).toBeLessThan(160_000);
  expect(gzipSync(minified).length).toBeLessThan(51_000);
});

test('a language without a model has none', () => {
  expect(modelFor('fi')).toBeNull();
});
