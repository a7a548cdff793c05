import * as z from 'zod/mini';
import { joined } from './backupFormat.ts';
import { crc32 } from './crc32.ts';

const NEWLINE = 10;
/** Eight digits and a space. */
const CRC_LENGTH = 9;

/** Where a line stands, in bytes, without its end. */
export interface Line {
  start: number;
  end: number;
}

/** A line of a file of ours: the CRC-32 of its content, and the content as JSON. */
export function lineOf(value: unknown): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(JSON.stringify(value));
  return joined([new TextEncoder().encode(`${crc32(content)} `), content, new TextEncoder().encode('\n')]);
}

export function linesOf(text: Uint8Array): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf(NEWLINE, start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const Tuple = z.tuple([z.string(), z.unknown()]);

/** A line whose content is what was written; null for another. */
export function readLine(text: Uint8Array, { start, end }: Line): z.infer<typeof Tuple> | null {
  const content = text.subarray(start + CRC_LENGTH, end);
  if (crc32(content) !== String.fromCodePoint(...text.subarray(start, start + CRC_LENGTH - 1))) return null;
  try {
    return Tuple.safeParse(JSON.parse(new TextDecoder().decode(content))).data ?? null;
  } catch {
    return null;
  }
}
