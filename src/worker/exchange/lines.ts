import * as z from 'zod/mini';
import { crc32 } from './crc32.ts';

const NEWLINE = 10;
/** Eight digits and a space, in whose place they are put. */
const NO_CRC = '00000000 ';
const CRC_LENGTH = NO_CRC.length;
/** Bytes, with what stands around it. */
const LONGEST_KIND = 20;

/** One for all lines: a browser makes an object of its own of each. */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where a line stands, in bytes, without its end. */
export interface Line {
  start: number;
  end: number;
}

/** A line of a file of ours: the CRC-32 of its content, and the content as JSON. */
export function lineOf(value: unknown): Uint8Array<ArrayBuffer> {
  const line = encoder.encode(`${NO_CRC}${JSON.stringify(value)}\n`);
  encoder.encodeInto(crc32(line.subarray(CRC_LENGTH, -1)), line);
  return line;
}

/** Where the lines of a file stand; what follows the last line break is one too. */
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

/** The first of a line's content, where that is a short name; else empty. It is told without reading the rest. */
export function kindIn(text: Uint8Array, { start, end }: Line): string {
  const beginning = text.subarray(start + CRC_LENGTH, Math.min(end, start + CRC_LENGTH + LONGEST_KIND));
  return /^\["(\w+)"/.exec(decoder.decode(beginning))?.[1] ?? '';
}

const Tuple = z.tuple([z.string(), z.unknown()]);

/** A line whose content is what was written; null for another. */
export function readLine(text: Uint8Array, { start, end }: Line): z.infer<typeof Tuple> | null {
  const line = decoder.decode(text.subarray(start, end));
  if (!line.startsWith(`${crc32(text.subarray(start + CRC_LENGTH, end))} `)) return null;
  try {
    return Tuple.safeParse(JSON.parse(line.slice(CRC_LENGTH))).data ?? null;
  } catch {
    return null;
  }
}
