import { describe, expect, test } from 'vitest';
import { PageReading } from '../../../src/domain/article/reading.ts';
import { aReading, evidence } from '../../background/report/fixtures.ts';

/** A page may have taken its script's process over: what it sends is bounded in every way. */
test('an honest reading passes', () => {
  expect(PageReading.safeParse(aReading()).success).toBe(true);
});

describe('refused:', () => {
  test.each([
    ['an address that runs', aReading({ url: 'javascript:alert(1)' })],
    ['a link that runs', aReading({ authors: [{ name: 'A', url: 'javascript:alert(1)', evidence }] })],
    ['a name without end', aReading({ authors: [{ name: 'A'.repeat(1000), evidence }] })],
    ['a thousand authors', aReading({ authors: Array.from({ length: 1000 }, () => ({ name: 'A', evidence })) })],
    ['a text of ten million characters', aReading({ text: 'a'.repeat(10_000_000) })],
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
