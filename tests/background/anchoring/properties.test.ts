import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassages } from '../../../src/background/anchoring/anchor.ts';
import { cutsCharacter, cutsWord } from '../../../src/background/anchoring/edges.ts';
import { fold, unitAt } from '../../../src/background/anchoring/folding.ts';
import { passageAt } from '../../../src/domain/notes/passage.ts';
import { cpuTime } from '../../cpuTime.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t u v w x y z ä é ß'.split(' ')),
  minLength: 2,
  maxLength: 9,
});
const sentence = fc.array(letters, { minLength: 6, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { minLength: 8, maxLength: 24 });
const anything = fc.string({ unit: 'binary', maxLength: 400 });
const stretch = fc.tuple(fc.nat(), fc.nat());
/** What stands further from a passage than its context is nothing to it. */
const FAR = 3;

test('a passage is found where it belongs, whatever is edited away from it', () => {
  fc.assert(
    fc.property(article, article, fc.nat(), fc.constantFrom(' ', '\n\n'), (sentences, others, at, gap) => {
      const own = at % sentences.length;
      const text = sentences.join(' ');
      const start = sentences.slice(0, own).join(' ').length + (own === 0 ? 0 : 1);
      const quote = sentences[own] ?? '';
      fc.pre(text.indexOf(quote) === start && text.lastIndexOf(quote) === start && !others.includes(quote));
      const near = sentences.slice(Math.max(0, own - FAR), own + FAR + 1);
      const edited = [...others.slice(0, 4), ...near, ...others.slice(4)].join(gap);
      const passage = passageAt(text, start, start + quote.length);
      const [place] = passage ? findPassages(edited, [passage]) : [];
      expect(place).toMatchObject({ start: edited.indexOf(quote), end: edited.indexOf(quote) + quote.length });
    }),
  );
});

test('white space, quote marks and dashes do not count', () => {
  const styled = fc.constantFrom('\u00a0', '  ', '\n', ' \u00ad', '\u2009');
  fc.assert(
    fc.property(article, fc.nat(), styled, (sentences, at, space) => {
      const text = sentences.map((one) => `“${one}” – so`).join(' ');
      const index = at % sentences.length;
      const quote = `“${sentences[index]}”`;
      fc.pre(text.indexOf(quote) === text.lastIndexOf(quote));
      const edited = text.replaceAll(' ', space).replaceAll(/[“”]/g, '"').replaceAll('–', '—');
      const passage = passageAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
      const [place] = passage ? findPassages(edited, [passage]) : [];
      expect(place?.status).toBe('exact');
      const found = place && place.status !== 'orphaned' ? edited.slice(place.start, place.end) : '';
      expect(fold(found).text).toBe(fold(quote).text);
    }),
  );
});

test('offsets are in the text, and cut no character and no word that was not cut before', () => {
  fc.assert(
    fc.property(anything, anything, anything, stretch, (before, middle, after, [from, length]) => {
      const text = `${before} ${middle} ${after}`;
      const start = from % text.length;
      const passage = passageAt(text, start, Math.min(text.length, start + 1 + (length % 80)));
      fc.pre(passage !== null);
      const wasWhole = !cutsWord(text, passage.start) && !cutsWord(text, passage.end);
      for (const edited of [text, `${middle} ${after}`, `${after} ${before} ${middle}`, `${before}!${after}`]) {
        const [place] = findPassages(edited, [passage]);
        if (place === undefined || place.status === 'orphaned') continue;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(edited.length);
        expect(cutsCharacter(edited, place.start) || cutsCharacter(edited, place.end)).toBe(false);
        const mayCut = !wasWhole || place.status === 'exact';
        expect(mayCut || !(cutsWord(edited, place.start) || cutsWord(edited, place.end))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a folded text knows where each of its units came from', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const folded = fold(text);
      expect([folded.starts.length, folded.ends.length]).toEqual([folded.text.length, folded.text.length]);
      for (let unit = 0; unit < folded.text.length; unit++) {
        const [start, end] = [folded.starts[unit] ?? -1, folded.ends[unit] ?? -1];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(unitAt(folded, start)).toBeLessThanOrEqual(unit);
      }
    }),
  );
});

/** Generous: it is some tens of milliseconds, and would be minutes if work were not bounded. */
const LONGEST_MS = 3000;
test.each([
  ['one letter without end', 'a'.repeat(100_000), 'a'.repeat(30_000)],
  ['one word without end', 'na '.repeat(40_000), `${'na '.repeat(8000)}batman`],
  [
    'the longest passage, changed',
    'Some words of the long inquiry. '.repeat(3000),
    'Other words of a long inquiry. '.repeat(900),
  ],
  ['no spaces', '議'.repeat(60_000), '会'.repeat(20_000)],
])('work is bounded: %s', (_, text, exact) => {
  const passage = { exact, prefix: 'before it', suffix: 'after it', start: 5, end: 5 + exact.length };
  const began = cpuTime();
  findPassages(
    text,
    Array.from({ length: 20 }, () => passage),
  );
  expect(cpuTime() - began).toBeLessThan(LONGEST_MS);
});
