import { describe, expect, test } from 'vitest';
import { PageReading } from '../../../src/domain/article/reading.ts';
import { aReading, evidence } from '../../background/report/fixtures.ts';

/** A page may have taken its script's process over: what it sends is bounded in every way. */
test('an honest reading passes', () => {
  expect(PageReading.safeParse(aReading()).success).toBe(true);
});

const block = (start: number, end: number) => ({ kind: 'paragraph' as const, start, end });

test('so does one whose blocks stand beside each other', () => {
  const reading = aReading({ text: 'a'.repeat(300_000), blocks: [block(0, 5), block(5, 300_000)] });
  expect(PageReading.safeParse(reading).success).toBe(true);
});

describe('refused:', () => {
  test.each([
    ['an address that runs', aReading({ url: 'javascript:alert(1)' })],
    ['a link that runs', aReading({ authors: [{ name: 'A', url: 'javascript:alert(1)', evidence }] })],
    ['a name without end', aReading({ authors: [{ name: 'A'.repeat(1000), evidence }] })],
    ['a thousand authors', aReading({ authors: Array.from({ length: 1000 }, () => ({ name: 'A', evidence })) })],
    ['a text longer than any that is read', aReading({ text: 'a'.repeat(300_001) })],
    ['blocks that lay over each other', aReading({ text: 'a'.repeat(9), blocks: [block(0, 5), block(4, 9)] })],
    ['a block that ends before it begins', aReading({ text: 'a'.repeat(9), blocks: [block(5, 0)] })],
    [
      'offsets below zero',
      {
        ...aReading(),
        signals: {
          hedges: {
            status: 'ok',
            value: [{ start: -1, end: 2, category: 'possibility', entry: 'x', sentence: { start: 0, end: 2 } }],
          },
        },
      },
    ],
    [
      'a category nobody knows',
      {
        ...aReading(),
        signals: {
          hedges: {
            status: 'ok',
            value: [{ start: 0, end: 2, category: 'lie', entry: 'x', sentence: { start: 0, end: 2 } }],
          },
        },
      },
    ],
    ['another outcome', { ...aReading(), outcome: 'write-note' }],
    ['nothing', null],
    ['a string', 'article'],
  ])('%s', (_what, reading) => expect(PageReading.safeParse(reading).success).toBe(false));
});

test('what the protocol does not know is left out', () => {
  expect(PageReading.parse({ ...aReading(), note: { body: 'planted' } })).not.toHaveProperty('note');
});
