import { readdirSync, readFileSync } from 'node:fs';

/** Reads a table written by hand beside this file: one entry a line, its cells between tabs; `#` begins a remark. */
export const readTable = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The tables of a folder beside this file, as {@link readTable} takes them. */
export const tablesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
