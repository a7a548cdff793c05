import { describe, expect, test } from 'vitest';
import { endedTexts, MOST_TEXTS, withEarlierTexts, type EarlierText } from '../../../src/domain/notes/earlierTexts.ts';
import { aNote } from './aNote.ts';

const said = (body: string, day: number): EarlierText => ({
  body,
  tags: [],
  updated: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
});
const history = (...texts: EarlierText[]) => ({ noteId: aNote({}).id, texts });

describe('texts that end', () => {
  const before = aNote({ body: 'One', tags: ['a'], rivals: [said('Two', 3)] });
  test.each([
    ['a new text', [{ ...before, body: 'Three' }], ['One']],
    ['a choice', [{ ...before, rivals: [] }], ['Two']],
    ['both as notes', [{ ...before, rivals: [] }, aNote({ body: 'Two' })], []],
    ['a text that changes its place', [{ ...before, body: 'Two', rivals: [said('One', 4)] }], []],
    ['tags', [{ ...before, tags: ['b'] }], []],
  ])('by %s', (_what, after, bodies) => {
    expect(endedTexts(before, ...after).map(({ body }) => body)).toEqual(bodies);
  });
  test('without a word are none', () => {
    expect(endedTexts(aNote({ body: ' \n' }), aNote({ body: 'One' }))).toEqual([]);
  });
});

describe('a history', () => {
  test.each([
    ['takes a later text last', history(said('One', 1)), [said('Two', 2)], ['One', 'Two']],
    ['takes an earlier text before', history(said('Two', 2)), [said('One', 1)], ['One', 'Two']],
    [
      'has a text once, as it was written last',
      history(said('One', 1), said('Two', 2)),
      [said('One', 3)],
      ['Two', 'One'],
    ],
    [
      'keeps the latest text, however long',
      history(said('One', 1)),
      [said('x'.repeat(250_000), 2)],
      ['x'.repeat(250_000)],
    ],
  ])('%s', (_what, known, ended, bodies) => {
    expect(withEarlierTexts(known, ended).texts.map(({ body }) => body)).toEqual(bodies);
  });
  test('loses its oldest texts where they are too many or too long', () => {
    const many = Array.from({ length: MOST_TEXTS + 2 }, (_, at) => said(`${at}`, at + 1));
    expect(withEarlierTexts(history(), many).texts).toEqual(many.slice(2));
    const long = [1, 2, 3].map((day) => said(`${day}`.repeat(90_000), day));
    expect(withEarlierTexts(history(), long).texts).toEqual(long.slice(1));
  });
  test('to which nothing is new is itself', () => {
    const known = history(said('One', 1), said('Two', 2));
    expect(withEarlierTexts(known, [said('One', 1)])).toBe(known);
  });
});
