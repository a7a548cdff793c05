import { expect, test } from 'vitest';
import type { Hedge, HedgeCategory } from '../../../src/domain/article/hedge.ts';
import { DEFAULT_MARKING } from '../../../src/domain/report/marking.ts';
import { evidence } from '../../background/report/fixtures.ts';
import { partsOf, summariseHedging } from '../../../src/panel/hedging/summary.ts';

const TEXT = 'It may rain. Some say it might, perhaps.';
const english = { language: { value: 'en-GB', evidence } };
const SECOND = { start: 13, end: 40 };
const hedge = (cue: string, category: HedgeCategory, sentence: Hedge['sentence']): Hedge => {
  const start = TEXT.indexOf(cue);
  return { start, end: start + cue.length, category, entry: cue, sentence };
};
const may = hedge('may', 'possibility', { start: 0, end: 12 });
const might = hedge('might', 'possibility', SECOND);
const perhaps = hedge('perhaps', 'likelihood', SECOND);

const all = { ...english, wordCount: 500 };
const everything = { hidden: [], hiddenVoices: [] };

test('what is shown is one total, the sum of its forms and of its voices', () => {
  const quoted = { ...might, voice: { kind: 'quoted', speaker: 'Ann Hale' } } as const;
  const reported = { ...perhaps, category: 'hearsay', voice: { kind: 'reported' } } as const;
  const { shown, forms, voices, perThousandWords } = summariseHedging([reported, may, quoted], all, everything);
  expect(shown.map(({ start }) => start)).toEqual([may.start, might.start, perhaps.start]);
  expect(forms).toEqual([
    { mark: 'unsure', count: 2 },
    { mark: 'hearsay', count: 1 },
  ]);
  expect(voices).toEqual({ own: 1, others: 2 });
  expect(perThousandWords).toBe(6);
});

test('what the reader does not want is neither counted nor listed; its form still has its number, and the comparison stays', () => {
  const vague = { ...perhaps, category: 'vague-source' } as const;
  const { shown, forms, sentences, perThousandWords } = summariseHedging([may, vague], all, {
    ...everything,
    hidden: ['vague-source'],
  });
  expect(shown).toEqual([may]);
  expect(sentences).toHaveLength(1);
  expect(forms.map(({ mark }) => mark)).toEqual(['unsure', 'vague-source']);
  expect(perThousandWords).toBe(2);
});

test('one voice is shown alone, and each choice tells what it would show beside the other', () => {
  const quoted = { ...might, voice: { kind: 'quoted', speaker: 'Ann Hale' } } as const;
  const reported = { ...perhaps, category: 'hearsay', voice: { kind: 'reported' } } as const;
  const own = summariseHedging([may, quoted, reported], all, { hidden: ['hearsay'], hiddenVoices: ['others'] });
  expect(own.shown).toEqual([may]);
  expect(own.forms).toEqual([{ mark: 'unsure', count: 1 }]);
  expect(own.voices).toEqual({ own: 1, others: 1 });
  expect(own.perThousandWords).toBe(6);
});

test('open questions and rough numbers are in no form, and are shown on request', () => {
  const as = (category: HedgeCategory) => ({ ...may, category });
  const hedges = [as('conditional'), as('approximation'), perhaps];
  const asDefault = summariseHedging(hedges, all, DEFAULT_MARKING);
  expect(asDefault.shown).toEqual([perhaps]);
  expect(asDefault.onRequest).toBe(2);
  expect(asDefault.forms).toEqual([{ mark: 'unsure', count: 1 }]);
  expect(summariseHedging(hedges, all, everything).shown).toHaveLength(3);
});

test('only the kinds that were measured elsewhere are compared', () => {
  const as = (category: HedgeCategory) => ({ ...may, category });
  const hedges = [as('conditional'), as('approximation'), as('vague-source'), as('stance'), perhaps];
  expect(summariseHedging(hedges, all, everything).perThousandWords).toBe(2);
});

test('a text without words has no density', () => {
  expect(summariseHedging([], { ...english, wordCount: 0 }, everything).perThousandWords).toBeNull();
});

test('sentences come in text order with their hedges, and their parts make the sentence', () => {
  const { sentences } = summariseHedging([might, perhaps, may], { ...english, wordCount: 8 }, everything);
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

test('an article is held against the norm of its language', () => {
  const { comparison } = summariseHedging([may, might, perhaps], { ...english, wordCount: 300 }, everything, true);
  expect(comparison).toMatchObject({ end: null, norm: { texts: expect.any(Number) } });
  expect(comparison && 'share' in comparison && comparison.share).toBeGreaterThan(0.5);
});

test('what is not known to be news is not held against it', () => {
  expect(summariseHedging([may], { ...english, wordCount: 300 }, everything, false).comparison).toBeNull();
});

test('a text shorter than those measured is compared with none', () => {
  const { comparison } = summariseHedging([may], { ...english, wordCount: 299 }, everything, true);
  expect(comparison).toBeNull();
});

test('a language without norm is compared with nothing', () => {
  const finnish = { ...english, language: { value: 'fi', evidence }, wordCount: 500 };
  expect(summariseHedging([may], finnish, everything, true).comparison).toBeNull();
});
