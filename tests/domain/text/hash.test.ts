import { expect, test } from 'vitest';
import { hashOf } from '../../../src/domain/text/hash.ts';

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
