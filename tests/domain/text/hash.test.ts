import { expect, test } from 'vitest';
import { hashOf, uuidOfText } from '../../../src/domain/text/hash.ts';

test.each([
  // The vectors of draft-eastlake-fnv, appendix C.
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” is what FNV-1a says', (text, hash) => {
  expect(hashOf(text) >>> 0).toBe(hash);
});

test('a hash can be gone on from', () => {
  expect(hashOf('bar', hashOf('foo'))).toBe(hashOf('foobar'));
});

test('a UUID made of a text is kept on disk and in backups, and stays as it is', () => {
  expect(['', 'text', 'another text'].map(uuidOfText)).toEqual([
    '811c9dc5-340c-871c-870c-abd5360caa42',
    'bde64e3e-2a8f-82bb-887b-eeaea39196e9',
    '96851f7b-a5f3-84ae-81c1-0f6b5b036ce8',
  ]);
});

test('a UUID made of a text is one, and another for another text', () => {
  const made = Array.from({ length: 1000 }, (_, index) => uuidOfText(`${index}`));
  expect(made.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([]);
  expect(new Set(made).size).toBe(1000);
});
