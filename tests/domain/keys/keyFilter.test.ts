import { expect, test } from 'vitest';
import { keyFilterOf, mayHold } from '../../../src/domain/keys/keyFilter.ts';
import { hashOf } from '../../../src/domain/text/hash.ts';

const keys = Array.from({ length: 20_000 }, (_, i) => `outlet:paper-${i}.example`);
const filter = keyFilterOf([{ keys }]);

test('every key passes, by whichever filter', () => {
  expect(keys.filter((key) => !mayHold([new Uint8Array(), filter], hashOf(key)))).toEqual([]);
});

test('hardly a strange key passes', () => {
  const strange = keys.map((key) => key.replace('paper', 'daily'));
  expect(strange.filter((key) => mayHold([filter], hashOf(key))).length).toBeLessThan(strange.length / 200);
});

test('a filter of nothing lets nothing pass', () => {
  expect(mayHold([keyFilterOf([])], hashOf('outlet:example.org'))).toBe(false);
  expect(mayHold([], hashOf('outlet:example.org'))).toBe(false);
});

test('it is small: two bytes a key and less', () => {
  expect(filter.length).toBeLessThan(2 * keys.length);
});
