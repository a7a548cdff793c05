import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/background/changes/compare.ts';
import { Changes, type Piece } from '../../../src/domain/changes/changes.ts';
import { cpuTime } from '../../cpuTime.ts';
import { aText } from './fixtures.ts';

const word = fc.constantFrom(
  'lock',
  'may',
  'not',
  '12',
  '1,200',
  'Hale',
  'the',
  '“',
  '”',
  '–',
  '.',
  '?',
  '市',
  'n’est',
  '\u00ad',
  '😀',
  '(',
);
const paragraph = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const text = fc.array(fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 40 })), {
  minLength: 1,
  maxLength: 7,
});
const language = fc.constantFrom('en', 'de', 'es', 'fr', 'ja', '', null);
const told = (before: string[], after: string[], of: string | null = 'en') =>
  compare(aText(before, { language: of }), aText(after, { language: of }), { elapsed: null });

/** How a text may be set without saying anything else. */
const RESET: readonly (readonly [RegExp, string])[] = [
  [/ /g, '\u00a0\n'],
  [/[“”]/g, '"'],
  [/–/g, '--'],
  [/o/g, 'o\u00ad'],
];

describe('whatever the texts', () => {
  test('nothing throws, and what is told keeps to its schema', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, language, async (before, after, of) => {
        const changes = await told(before, after, of);
        expect(Changes.parse(changes)).toEqual(changes);
        for (const { passage } of changes.changes) expect(changes.passages[passage]).toBeDefined();
      }),
    );
  });

  test('a text that is set otherwise is the same', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.subarray([...RESET]), async (before, ways) => {
        const after = before.map((words) => ways.reduce((set, [what, by]) => set.replaceAll(what, by), words));
        expect(await told(before, after)).toMatchObject({ same: true, changes: [] });
      }),
    );
  });

  test('what differs is never the same, and something is told of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.nat(), async (before, which) => {
        const at = which % before.length;
        const after = before.with(at, `${before[at]} 77`);
        const { same, changes, rewritten } = await told(before, after);
        expect(same).toBe(false);
        expect(changes.length > 0 || rewritten).toBe(true);
      }),
    );
  });

  test('as many paragraphs have come one way as are gone the other', async () => {
    const apart = fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 6, maxLength: 14 });
    const said = (number: number) => `lock${number} quay${number} boat${number} gull${number} mill${number}.`;
    await fc.assert(
      fc.asyncProperty(apart, fc.integer({ min: 1, max: 3 }), async (numbers, missing) => {
        const whole = numbers.map(said);
        const fewer = whole.filter((_, at) => at === 0 || at > missing);
        const [less, more] = [await told(whole, fewer), await told(fewer, whole)];
        const count = ({ changes }: Changes, kind: string) => changes.filter((change) => change.kind === kind).length;
        expect(count(less, 'removed')).toBe(missing);
        expect(count(more, 'added')).toBe(missing);
        expect(count(less, 'added') + count(more, 'removed')).toBe(0);
      }),
    );
  });

  test('pieces without the new are the words that were, without the gone those that are', async () => {
    const bare = (words: string) => words.replaceAll(/[\s\u00ad]/g, '');
    const without = (pieces: readonly Piece[], kind: Piece['kind']) =>
      bare(pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join(''));
    await fc.assert(
      fc.asyncProperty(paragraph, paragraph, async (before, after) => {
        const around = ['The council met in the granary.', 'Boats lay along the wooden quay.'];
        const { passages } = await told([...around, before], [...around, after]);
        const present = passages.filter(({ span }) => span !== null);
        expect(present.map(({ pieces }) => without(pieces, 'gone'))).toEqual(
          present.map(({ span }) => bare(after.slice(span?.start, span?.end))),
        );
        const gone = passages.filter(({ span }) => span === null);
        expect(gone.filter(({ pieces }) => !bare(before).includes(without(pieces, 'new')))).toEqual([]);
      }),
    );
  });
});

describe('work grows with the length of the texts, whatever is in them', () => {
  const lines = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at));
  /** Four times the length takes four times as long, not sixteen times. */
  const MOST = 9;
  test.each<[string, (size: number) => [string[], string[]]]>([
    ['equal paragraphs, all edited', (size) => [lines(size, () => 'a b c d e'), lines(size, () => 'a b c d f')]],
    ['equal paragraphs, one more', (size) => [lines(size, () => 'a b c d e'), lines(size + 1, () => 'a b c d e')]],
    [
      'equal paragraphs but for a number',
      (size) => [lines(size, (at) => `a b c ${at}`), lines(size, (at) => `a b c ${at + 1}`)],
    ],
    [
      'all the other way round',
      (size) => [lines(size, (at) => `a b ${at} c`), lines(size, (at) => `a b ${size - at} c d`)],
    ],
    [
      'nothing in common',
      (size) => [lines(size, (at) => `a${at} b${at} c${at}`), lines(size, (at) => `x${at} y${at} z${at}`)],
    ],
    [
      'one paragraph, every word another',
      (size) => [[lines(size * 4, (at) => `a${at}`).join(' ')], [lines(size * 4, (at) => `b${at}`).join(' ')]],
    ],
    [
      'one paragraph of one word',
      (size) => [[lines(size * 4, () => 'a').join(' ')], [lines(size * 5, () => 'a').join(' ')]],
    ],
    [
      'one paragraph without sentences, edited all over',
      (size) => [
        [lines(size * 4, (at) => `a${at}`).join(' ')],
        [lines(size * 4, (at) => (at % 40 ? `a${at}` : 'x')).join(' ')],
      ],
    ],
    ['quote marks only', (size) => [['" '.repeat(size * 4)], [`${'" '.repeat(size * 4)} "`]]],
  ])('%s', async (_, make) => {
    const time = async (size: number) => {
      const [before, after] = make(size);
      await told(before, after);
      const started = cpuTime();
      await told(before, after);
      return cpuTime() - started;
    };
    const small = await time(300);
    const large = await time(1200);
    expect(large).toBeLessThan(MOST * Math.max(small, 10));
  });
});
