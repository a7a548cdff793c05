import { expect, test } from 'vitest';
import type { Hedge, HedgeCategory } from '../../../src/domain/article/hedge.ts';
import { evidence } from '../../background/report/fixtures.ts';
import { partsOf, summariseHedging } from '../../../src/panel/hedging/summary.ts';

const TEXT = 'It may rain. Some say it might, perhaps.';
const english = { language: { value: 'en-GB', evidence }, kind: null };
const SECOND = { start: 13, end: 40 };
const hedge = (cue: string, category: HedgeCategory, sentence: Hedge['sentence']): Hedge => {
  const start = TEXT.indexOf(cue);
  return { start, end: start + cue.length, category, entry: cue, sentence };
};
const may = hedge('may', 'possibility', { start: 0, end: 12 });
const might = hedge('might', 'possibility', SECOND);
const perhaps = hedge('perhaps', 'likelihood', SECOND);

test('counts per category and per 1,000 words, the most frequent first', () => {
  expect(summariseHedging([perhaps, may, might], [], { ...english, wordCount: 500 })).toMatchObject({
    count: 3,
    perThousandWords: 6,
    categories: {
      counted: [
        { category: 'possibility', count: 2 },
        { category: 'likelihood', count: 1 },
      ],
      apart: [],
      'not-counted': [],
    },
  });
});

test('vague sources and stance are counted apart, open questions and approximate numbers not at all', () => {
  const as = (category: HedgeCategory) => ({ ...may, category });
  const hedges = [as('conditional'), as('approximation'), as('vague-source'), as('stance'), perhaps];
  const { count, categories } = summariseHedging(hedges, [], { ...english, wordCount: 100 });
  expect(count).toBe(1);
  expect(categories.apart.map(({ category }) => category)).toEqual(['stance', 'vague-source']);
  expect(categories['not-counted'].map(({ category }) => category)).toEqual(['approximation', 'conditional']);
});

test('hedges are told apart by whose words they are; the headline stands by itself', () => {
  const quoted = { ...might, voice: { kind: 'quoted', speaker: 'Ann Hale' } } as const;
  const reported = { ...perhaps, voice: { kind: 'reported' } } as const;
  const summary = summariseHedging([may, quoted, reported], [may], { ...english, wordCount: 100 });
  expect(summary.count).toBe(3);
  expect(summary.voices).toEqual({ author: 1, quoted: 1, reported: 1, headline: 1 });
});

test('a text without words has no density', () => {
  expect(summariseHedging([], [], { ...english, wordCount: 0 }).perThousandWords).toBeNull();
});

test('sentences come in text order with their hedges, and their parts make the sentence', () => {
  const { sentences } = summariseHedging([might, perhaps, may], [], { ...english, wordCount: 8 });
  expect(sentences.map(({ hedges }) => hedges.length)).toEqual([1, 2]);
  const parts = sentences.map((sentence) => partsOf(TEXT, sentence));
  expect(parts.map((list) => list.map(({ text }) => text).join(''))).toEqual([
    'It may rain.',
    'Some say it might, perhaps.',
  ]);
  expect(
    parts
      .flat()
      .filter((part) => part.hedge)
      .map(({ text }) => text),
  ).toEqual(['may', 'might', 'perhaps']);
});

test('hedges that overlap or leave their sentence do not break it', () => {
  const overlapping = { ...might, start: might.start + 2 };
  const outside = { ...perhaps, end: 99 };
  const parts = partsOf(TEXT, { ...SECOND, hedges: [might, overlapping, outside] });
  expect(parts.map(({ text }) => text).join('')).toBe('Some say it might, perhaps.');
  const beyond = { ...may, end: SECOND.start + 4 };
  expect(partsOf(TEXT, { start: 0, end: 12, hedges: [beyond] })).toEqual([{ text: 'It may rain.', hedge: null }]);
});

test('an article is held against the norm of its language, opinion too, saying so', () => {
  const opinion = { ...english, kind: { value: 'opinion', evidence }, wordCount: 300 } as const;
  const { comparison } = summariseHedging([may, might, perhaps], [], opinion);
  expect(comparison).toMatchObject({ sort: 'news', onlyNews: 'opinion', end: null, texts: expect.any(Number) });
  expect(comparison && 'share' in comparison && comparison.share).toBeGreaterThan(0.5);
});

test.each([
  [null, 'unknown'],
  [{ value: 'news', evidence }, null],
] as const)('a text of kind %j: what the norm does not know is said', (kind, onlyNews) => {
  const { comparison } = summariseHedging([may], [], { ...english, kind, wordCount: 300 });
  expect(comparison).toMatchObject({ sort: 'news', onlyNews });
});

test('a text shorter than those measured is compared with none', () => {
  const { comparison } = summariseHedging([may], [], { ...english, wordCount: 299 });
  expect(comparison).toEqual({ leastWords: 300 });
});

test('a language without norm is compared with nothing', () => {
  const finnish = { ...english, language: { value: 'fi', evidence }, wordCount: 100 };
  expect(summariseHedging([may], [], finnish).comparison).toBeNull();
});
