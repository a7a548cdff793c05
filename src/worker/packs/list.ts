import { MAX_NOTES } from '../../domain/packs/pack.ts';
import type { ListColumns, ListField, ListSummary } from '../../messages/listMapping.ts';
import { isComment, siteOf } from './site.ts';
import { delimiterOf, parseTable } from '../table.ts';

/** A list as read: its rows, the heading left out. */
export interface List {
  summary: ListSummary;
  rows: string[][];
}

/** One more than a pack holds: the check then says that there are too many. */
const MOST_ROWS = MAX_NOTES + 1;
/** A table this wide is none: a heading for each must fit on a screen. */
const MOST_COLUMNS = 30;
const SKIPPED_EXAMPLES = 3;
const MAX_EXAMPLE = 80;
/** Rows looked at to tell what a column holds. */
const SAMPLE_ROWS = 50;

/** What headings call each field, in several languages of headings that are seen. */
const HEADINGS: Record<ListField, RegExp> = {
  domain: /^(?:domain|site|website|web site|host|hostname|url)s?$/i,
  name: /^(?:name|outlet|publication|title|publisher)$/i,
  note: /^(?:note|notes|comment|comments|description|reason|text|remark|remarks)$/i,
  source: /^(?:source|sources|source url|reference|references|ref|link|evidence)$/i,
};
const IS_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Reads a list of sites: plain domains, a hosts file, rules of a content blocker, or a table (CSV, TSV, semicolons).
 * What its columns mean is guessed, for the reader to mend.
 *
 * @param fileName - its stem becomes the first title
 */
export function readList(text: string, fileName: string): List {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const written = lines.filter((line) => !isComment(line));
  const isTable = /\.[ct]sv$/i.test(fileName) || !/^(?:\|\||@@)/.test(written[0] ?? '');
  const delimiter = isTable ? delimiterOf(written.slice(0, 2), (cell) => siteOf(cell) !== null) : null;
  const read =
    delimiter === null
      ? written.slice(0, MOST_ROWS).map((line) => [line.trim()])
      : parseTable(text.replace(/^\uFEFF/, ''), delimiter, MOST_ROWS);
  const [first = []] = read;
  const hasHeading = delimiter !== null && !first.some((cell) => siteOf(cell) !== null);
  const rows = (hasHeading ? read.slice(1) : read).filter(
    (row) => delimiter === null || !isComment(row[0] ?? '') || row.length > 1,
  );
  const width = Math.min(
    MOST_COLUMNS,
    Math.max(1, ...rows.slice(0, SAMPLE_ROWS).map((row) => row.length), first.length),
  );
  const columns = Array.from({ length: width }, (_, column) => (hasHeading && first[column]) || String(column + 1));
  const guess = hasHeading ? guessByHeading(columns) : guessByCells(rows.slice(0, SAMPLE_ROWS), width);
  return {
    rows,
    summary: { title: fileName.replace(/\.[^.]*$/, ''), columns, guess, ...countSites(rows, guess.domain ?? 0) },
  };
}

/** How many rows name a site in a column, and the first that do not. */
function countSites(
  rows: readonly string[][],
  column: number,
): Pick<ListSummary, 'entries' | 'skipped' | 'skippedExamples'> {
  const skipped = rows.filter((row) => siteOf(row[column] ?? '') === null);
  return {
    entries: rows.length - skipped.length,
    skipped: skipped.length,
    skippedExamples: skipped.slice(0, SKIPPED_EXAMPLES).map((row) => row.join(', ').slice(0, MAX_EXAMPLE)),
  };
}

function guessByHeading(columns: readonly string[]): ListColumns {
  const find = (field: ListField) => {
    const column = columns.findIndex((heading) => HEADINGS[field].test(heading.trim()));
    return column < 0 ? null : column;
  };
  return { domain: find('domain') ?? 0, name: find('name'), note: find('note'), source: find('source') };
}

/**
 * Without headings: the column that names most sites, the one with most addresses, and of the others the name before
 * the note.
 */
function guessByCells(rows: readonly string[][], width: number): ListColumns {
  const all = Array.from({ length: width }, (_, column) => column);
  const most = (columns: number[], fits: (cell: string) => boolean): number | null => {
    const counts = columns.map((column) => ({ column, count: rows.filter((row) => fits(row[column] ?? '')).length }));
    const [best] = counts.toSorted((a, b) => b.count - a.count);
    return best && best.count > 0 ? best.column : null;
  };
  const domain = most(all, (cell) => siteOf(cell) !== null) ?? 0;
  const source = most(
    all.filter((column) => column !== domain),
    (cell) => IS_ADDRESS.test(cell),
  );
  const [name = null, note = null] = all.filter((column) => column !== domain && column !== source);
  return { domain, name, note, source };
}
