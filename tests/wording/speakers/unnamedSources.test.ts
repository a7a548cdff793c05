import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { preparedFor } from '../../../src/wording/signals/prepared.ts';
import { tokenise } from '../../../src/wording/text/tokens.ts';
import {
  lookAround,
  mentions,
  SOURCE_SLOTS,
  sourceModelFor,
  unnamedSources,
  weighMention,
} from '../../../src/wording/speakers/unnamedSources.ts';

const lexicon = lexiconFor('en');
const model = sourceModelFor('en');
if (lexicon === null || model === null) throw new Error('English is missing');
const { speech } = preparedFor(lexicon);

test.each([
  ['The clerk of the council met two city officials.', ['The clerk', 'The clerk of the council', 'two city officials']],
  ['The council’s plan failed.', []],
  ['A number of voters left.', ['voters']],
  ['The mood of the voters is low.', []],
  ['Some of the changes were small.', []],
  ['Ann Hale left the mill.', []],
])('mentions in "%s"', (text, expected) => {
  const tokens = tokenise(text);
  const found = mentions(tokens, speech);
  expect(found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))).toEqual(expected);
});

test('of two that overlap, the longer is a source', () => {
  const tokens = tokenise('Voters in the town prefer the old bridge.');
  expect(unnamedSources(tokens, speech, model).map(({ from, to }) => [from, to])).toEqual([[0, 4]]);
});

test('a weight of a feature that holds counts, for its kind of noun or for all, in units of the scale', () => {
  const tokens = tokenise('Critics fear a storm.');
  const [mention] = mentions(tokens, speech);
  if (mention === undefined) throw new Error('no mention');
  const weights = { people: { after: '20|fear¦30|flee' }, any: { noun: '5|critics' }, group: { after: '50|fear' } };
  expect(weighMention({ prior: -1, scale: 10, weights }, tokens, mention, speech)).toBeCloseTo(1.5);
});

test('shows what stands around a mention', () => {
  const text = 'The two officials, who asked not to be named, have opposed the plan.';
  const tokens = tokenise(text);
  const [mention] = mentions(tokens, speech);
  if (mention === undefined) throw new Error('no mention');
  const seen: string[] = [];
  lookAround(tokens, mention, speech, (of, slot, value) => seen.push(`${of} ${slot} ${value}`));
  expect(seen).toEqual(
    expect.arrayContaining(['any noun officials', 'any verb oppos', 'people way insertion', 'any verb~ deed']),
  );
});

test('weighs nothing but what is looked at', () => {
  const of = Object.values(model.weights).flatMap((slots) => Object.keys(slots));
  expect(SOURCE_SLOTS).toEqual(expect.arrayContaining(of));
});
