import { expect, test } from 'vitest';
import { gunzip, gzip } from '../../../src/worker/exchange/gzip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what was packed comes out whole', async () => {
  const packed = await gzip([bytes('The locks '), bytes('are full.')]);
  expect(new TextDecoder().decode((await gunzip(packed, 1000)) ?? undefined)).toBe('The locks are full.');
});

test.each([
  ['cut off', async () => (await gzip([bytes('The locks are full.')])).slice(0, -9)],
  ['with something behind', async () => new Uint8Array([...(await gzip([bytes('The locks')])), 1, 2, 3])],
  ['no gzip', async () => bytes('<html>Log in</html>')],
  ['more than may be unpacked', async () => gzip([new Uint8Array(1_000_000)])],
])('%s: nothing', async (_what, file) => {
  expect(await gunzip(await file(), 1000)).toBeNull();
});
