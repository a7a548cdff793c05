import { Gunzip } from 'fflate';

/** Compressed bytes unpacked at a time: damage is told as precisely as this. */
const STEP = 4096;
/**
 * More than this is no backup of ours but a file made to fill the memory. What is unpacked is in memory twice, in parts
 * and as a whole: a worker bears a gigabyte.
 */
export const MAX_UNPACKED = 512_000_000;

/** What could be unpacked of a gzip file, and where and how it ended before its end. */
interface Unpacked {
  chunks: Uint8Array[];
  /** The place in the packed file, to {@link STEP} bytes, that an offset in the unpacked text comes from. */
  byteOf: (offset: number) => number;
  broken: { code: 'cut-off' | 'damaged-gzip' | 'too-large'; byte: number } | null;
}

/**
 * Unpacks gzip step by step, so that what comes before damage is there and the place of the damage is known.
 *
 * @param most - bytes; unpacking ends soon beyond them
 */
export function unpackToDamage(bytes: Uint8Array, most: number): Unpacked {
  const chunks: Uint8Array[] = [];
  const lengths: number[] = [];
  const byteOf = (offset: number) => {
    const step = lengths.findIndex((unpacked) => unpacked > offset);
    return step === -1 ? bytes.length : step * STEP;
  };
  let length = 0;
  const gunzip = new Gunzip((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    const isLast = at + STEP >= bytes.length;
    try {
      gunzip.push(bytes.subarray(at, at + STEP), isLast);
    } catch {
      // The unpacker does not tell missing data from wrong data; it misses some only at the end.
      return { chunks, byteOf, broken: { code: isLast ? 'cut-off' : 'damaged-gzip', byte: at } };
    }
    lengths.push(length);
    if (length > most) return { chunks, byteOf, broken: { code: 'too-large', byte: at } };
  }
  return { chunks, byteOf, broken: null };
}
