import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { hashOf } from '../../../tools/release/hash.ts';
import { zipOf } from '../../../tools/release/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same bytes, in whatever order and whenever they are packed', async () => {
  const first = zipOf({ 'b/b.js': bytes('b'), 'a.js': bytes('a') });
  // A zip tells times to two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = zipOf({ 'a.js': bytes('a'), 'b/b.js': bytes('b') });
  expect(hashOf(second)).toBe(hashOf(first));
  expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'b/b.js']);
});

test('other content gives other bytes', () =>
  expect(hashOf(zipOf({ 'a.js': bytes('b') }))).not.toBe(hashOf(zipOf({ 'a.js': bytes('a') }))));
