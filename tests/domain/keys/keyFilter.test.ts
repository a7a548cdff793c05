import { expect, test } from 'vitest';
import { addEntries, keyFilterOf, mayHold } from '../../../src/domain/keys/keyFilter.ts';
import { hashOf } from '../../../src/domain/text/hash.ts';

const keys = Array.from({ length: 20_000 }, (_, i) => `outlet:paper-${i}.example`);
const filterOf = () => keyFilterOf([{ keys }]);

test('every key passes, by whichever filter', () => {
  const filter = filterOf();
  expect(keys.filter((key) => !mayHold([new Uint8Array(), filter], hashOf(key)))).toEqual([]);
});

test('of a phrase its beginnings are entries too, and a key met again brings nothing new', () => {
  const entries = new Set<string>();
  addEntries(entries, ['term:en:margin of error', 'outlet:example.org', 'term:en:margin of error']);
  expect([...entries]).toEqual([
    'term:en:margin of error',
    'term:en:>',
    'term:en:margin>',
    'term:en:margin of>',
    'outlet:example.org',
  ]);
});

test('hardly a strange key passes', () => {
  const filter = filterOf();
  const strange = keys.map((key) => key.replace('paper', 'daily'));
  expect(strange.filter((key) => mayHold([filter], hashOf(key))).length).toBeLessThan(strange.length / 200);
});

test('a filter of nothing lets nothing pass', () => {
  expect(mayHold([keyFilterOf([])], hashOf('outlet:example.org'))).toBe(false);
  expect(mayHold([], hashOf('outlet:example.org'))).toBe(false);
});

test('it is small: two bytes a key and less', () => {
  expect(filterOf().length).toBeLessThan(2 * keys.length);
});
