import { free, joined } from '../bytes.ts';

/** Packs bytes by the browser's own gzip, which works beside this thread. */
export const gzip = (chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream('gzip'), chunks, Infinity);

/**
 * @param most - bytes; unpacking ends soon beyond them
 * @returns null where the file is not whole, or holds more
 */
export const gunzip = (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer> | null> =>
  through(new DecompressionStream('gzip'), [bytes], most).catch(() => null);

/**
 * Fed by hand: a Blob would be one more copy, which Firefox holds on to.
 *
 * @throws RangeError where more than the most comes out; TypeError where what goes in is damaged
 */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  chunks: readonly Uint8Array<ArrayBuffer>[],
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  // What goes wrong with writing is thrown to the reader.
  for (const chunk of chunks) writer.write(chunk).catch(() => undefined);
  writer.close().catch(() => undefined);
  const out: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0; length <= most;) {
    const { done, value } = await reader.read();
    if (done) {
      const all = joined(out);
      for (const chunk of out) if (chunk.length === chunk.buffer.byteLength) free(chunk);
      return all;
    }
    out.push(value);
    length += value.length;
  }
  await reader.cancel();
  throw new RangeError('more than may be unpacked');
}
