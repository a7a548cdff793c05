import { readdirSync, readFileSync } from 'node:fs';

const TABLES = new URL('tables/', import.meta.url);

/**
 * Reads a table written by hand, of the folder `tables`: one entry a line, its cells between tabs; `#` begins a remark.
 */
export const readTable = (name: string): string[][] =>
  readFileSync(new URL(name, TABLES), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The tables of a folder among them, as {@link readTable} takes them. */
export const tablesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, TABLES))
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
