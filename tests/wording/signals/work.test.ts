import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributions } from '../../../src/wording/speakers/attribution.ts';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { match } from '../../../src/wording/lexicon/matcher.ts';
import { preparedFor } from '../../../src/wording/signals/prepared.ts';
import { sentences } from '../../../src/wording/text/sentences.ts';
import { tokenise } from '../../../src/wording/text/tokens.ts';
import type { Token } from '../../../src/wording/text/tokens.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('no English lexicon');
const { matcher, speech } = preparedFor(lexicon);

/** Tokens that count how often they are read. */
function counted(tokens: Token[]): { tokens: Token[]; reads: () => number } {
  let reads = 0;
  const read = (target: Token[], key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
    return Reflect.get(target, key);
  };
  return { tokens: new Proxy(tokens, { get: read }), reads: () => reads };
}

const PIECES =
  'said Ann Hale and , of the officials according who ( ) “ ” may has now some it is cannot be ruled out close to 😀 ربما 字';
const nasty = fc.array(fc.constantFrom(...PIECES.split(' '), "'s", 'x'.repeat(50)), { minLength: 1, maxLength: 8 });

test.each([
  ['who is said to speak', (tokens: Token[]) => attributions(tokens, speech)],
  ['what hedges', (tokens: Token[]) => match(matcher, tokens)],
])('looking for %s takes work that grows with a sentence, no faster', (_, look) => {
  const work = (pieces: string[], times: number) => {
    const { tokens, reads } = counted(tokenise(`${pieces.join(' ')} `.repeat(times)));
    look(tokens);
    return reads();
  };
  fc.assert(
    fc.property(nasty, (pieces) => {
      // What the first words cost is less, as there is nothing before them: growth is told by what is added.
      const more = work(pieces, 80);
      expect(work(pieces, 160) - more).toBeLessThanOrEqual((more - work(pieces, 40)) * 2 * 1.1 + 50);
    }),
  );
});

test('no text makes a sentence longer than what may take more than linear work', () => {
  const text = fc.array(nasty, { maxLength: 40 }).map((pieces) => pieces.flat().join('').repeat(30));
  fc.assert(
    fc.property(text, (body) => {
      const found = sentences(body, { start: 0, end: body.length }, 'en', new Set());
      expect(Math.max(0, ...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(5_000);
    }),
    { numRuns: 30 },
  );
});
