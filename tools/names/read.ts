import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';

/** Reads a JSON file of the data folder in the form it must have. */
export function readJson<T extends z.ZodMiniType>(folder: string, file: string, form: T): z.infer<T> {
  return form.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** A row of a table by its column's heading; empty where the row has none. */
export type Row = (heading: string) => string;

/** Reads a table with headings of the data folder (RFC 4180: quoted fields may hold commas, quotes and line breaks). */
export function readTable(folder: string, file: string): Row[] {
  const [headings = [], ...rows] = cells(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  return rows.map((row) => (heading) => (row[headings.indexOf(heading)] ?? '').trim());
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads the lines of a tab-separated file beside this one, without comments. */
export function readLines(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
