import {
  columnLetters,
  isSeveral,
  TABLE_FIELDS,
  type TableColumns,
  type TableField,
  type TableMapping,
} from '../../../messages/tableMapping.ts';
import { DELIMITERS, parseTable } from '../../table.ts';
import type { Finds } from '../foundNotes.ts';
import { instantOf } from '../text/dates.ts';
import { PLAIN_TABLE } from './dialects.ts';
import { isWebAddress, type Fields } from './fields.ts';
import { parseRows } from './tables.ts';

/** A table of no program that is known: what its columns hold is guessed, for the reader to say. */
export interface PlainTable {
  file: string;
  /** All rows; the first may be headings. */
  rows: string[][];
  guess: TableMapping;
}

/** Rows and characters looked at to tell what a file is and what its columns hold. */
const SAMPLE_ROWS = 50;
const SAMPLE_LENGTH = 200_000;
/** Most columns that a reader is asked about; those behind them are left out. */
const MOST_COLUMNS = 60;
/** The share of rows that have as many cells as most, in a table that a person may have touched. */
const REGULAR = 0.7;
/** The share of a column's cells that tells what it holds. */
const MOST = 0.8;

/** A text as a table of at least two columns; null where its lines are no rows. */
export function plainTableOf(file: string, text: string): PlainTable | null {
  const whole = text.replace(/^\uFEFF/, '');
  const candidates = DELIMITERS.map((delimiter) => {
    const rows = parseTable(whole.slice(0, SAMPLE_LENGTH), delimiter, SAMPLE_ROWS);
    const width = commonest(rows.map((row) => row.length));
    const regular = rows.filter((row) => row.length === width).length / rows.length;
    const addresses = rows.flat().filter(isWebAddress).length;
    return { delimiter, width, regular, addresses };
  }).filter(({ width, regular }) => width > 1 && regular >= REGULAR);
  const [best] = candidates.toSorted((a, b) => b.addresses - a.addresses || b.regular - a.regular || b.width - a.width);
  if (!best) return null;
  const rows = parseTable(whole, best.delimiter, Number.POSITIVE_INFINITY);
  return { file, rows, guess: guessOf(rows.slice(0, SAMPLE_ROWS)) };
}

/** Whether it names pages at all: without one no note can be made. */
export const hasAddresses = ({ rows }: PlainTable): boolean => rows.some((row) => row.some(isWebAddress));

/** Notes from a table, as its reader says what the columns hold. */
export function parsePlainTable({ file, rows }: PlainTable, { hasHeadings, columns }: TableMapping): Finds {
  const names = columnNames(rows, hasHeadings);
  const fields: Fields = Object.fromEntries(
    TABLE_FIELDS.map((field) => [field, names.filter((_, column) => columns[column] === field)]),
  );
  const lost = names.filter((_, column) => !columns[column]);
  return parseRows(file, { ...PLAIN_TABLE, fields, lost }, names, hasHeadings ? rows.slice(1) : rows);
}

/** Each name once: columns are told apart by it. One without a heading has a spreadsheet's letters. */
function columnNames(rows: readonly string[][], hasHeadings: boolean): string[] {
  const [first = []] = rows;
  const names = new Set<string>();
  for (let column = 0; column < widthOf(rows); column += 1) {
    const heading = (hasHeadings && first[column]?.trim()) || columnLetters(column);
    names.add(names.has(heading) ? `${heading} (${columnLetters(column)})` : heading);
  }
  return [...names];
}

const widthOf = (rows: readonly string[][]): number => Math.max(...rows.slice(0, SAMPLE_ROWS).map((row) => row.length));

function commonest(numbers: readonly number[]): number {
  const [most] = [...Map.groupBy(numbers, (number) => number)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 0;
}

/**
 * What is certain of the columns: by their headings where the cells bear them out, and by cells that can be nothing
 * else.
 */
function guessOf(sample: readonly string[][]): TableMapping {
  const [first = []] = sample;
  const hasHeadings = !first.some((cell) => isWebAddress(cell) || isDate([cell]));
  const rows = hasHeadings ? sample.slice(1) : sample;
  const width = Math.min(MOST_COLUMNS, widthOf(sample));
  const columns: TableColumns = Array.from({ length: width }, () => null);
  const cellsOf = (column: number) => rows.map((row) => row[column] ?? '').filter(Boolean);
  const headings = hasHeadings ? first.map((heading) => heading.trim().toLowerCase()) : [];
  for (const field of TABLE_FIELDS) {
    const named = (PLAIN_TABLE.fields[field] ?? []).flatMap((name) =>
      columns.flatMap((known, column) =>
        known === null && headings[column] === name && fits(field, cellsOf(column)) ? [column] : [],
      ),
    );
    for (const column of isSeveral(field) ? named : named.slice(0, 1)) columns[column] = field;
  }
  const only = (field: TableField, holds: (cells: readonly string[]) => boolean) => {
    if (columns.includes(field)) return;
    const [column, ...others] = columns.flatMap((known, at) => (known === null && holds(cellsOf(at)) ? [at] : []));
    if (column !== undefined && others.length === 0) columns[column] = field;
  };
  only('url', (cells) => cells.length > 0 && shareOf(cells, isWebAddress) >= MOST);
  only('created', isDate);
  return { hasHeadings, columns };
}

const shareOf = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / cells.length;

/** Whether a column can be what its heading says. */
function fits(field: TableField, cells: readonly string[]): boolean {
  if (field === 'url') return cells.length === 0 || shareOf(cells, isWebAddress) >= 1 - MOST;
  const isDated = field === 'created' || field === 'updated' || field === 'published';
  return !isDated || cells.length === 0 || shareOf(cells, isReadable) >= MOST;
}

/** In whichever order: that only all dates together tell. */
const isReadable = (date: string): boolean => instantOf(date, 'day-first') !== null;

/** Numbers that could be a moment are mostly something else: a date is told by its year and what parts its numbers. */
const LIKE_DATE = /^\d{4}[-/.]\d|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;
const isDate = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => LIKE_DATE.test(cell) && isReadable(cell));
