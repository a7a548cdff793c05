import { problemIn } from '../../../messages/fileProblem.ts';
import { delimiterOf, parseTable } from '../../table.ts';
import { noFinds, type Finds, type FoundRecord } from '../foundNotes.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { recordFrom, withMarks, type Source } from './fields.ts';

/** Every heading that means something in some program's table. */
const HEADINGS = new Set(DIALECTS.flatMap(({ fields, tells }) => Object.values(fields).flat().concat(tells)));

/** A table whose headings are a program's. */
interface Table {
  dialect: Dialect;
  delimiter: string;
  headings: string[];
}

/** How a text is to be read as the table of a program; null for one of none that is known. */
export function tableOf(text: string): Table | null {
  const { delimiter, headings } = headOf(text, HEADINGS);
  const dialect = DIALECTS.find(({ tells }) => tells.every((heading) => headings.includes(heading)));
  return dialect && delimiter !== null ? { dialect, delimiter, headings } : null;
}

const OWN = ['id', 'about', 'subject', 'quote', 'note', 'tags'];

/** Sidelight's own table holds too little to make its notes from again: a copy of each would come of it. */
export const isOwnTable = (text: string): boolean =>
  headOf(text, new Set(OWN)).headings.slice(0, OWN.length).join() === OWN.join();

/** The first line as headings in small letters; `known`: some of those that tables of its kind have. */
function headOf(text: string, known: ReadonlySet<string>): { delimiter: string | null; headings: string[] } {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1);
  const headingOf = (cell: string): string => cell.trim().toLowerCase();
  const delimiter = delimiterOf([first], (cell) => known.has(headingOf(cell)));
  return { delimiter, headings: (parseTable(first, delimiter ?? ',', 1)[0] ?? []).map(headingOf) };
}

/** Notes from the table of another program. */
export function parseTableFile(name: string, text: string, { dialect, delimiter, headings }: Table): Finds {
  const rows = parseTable(text.replace(/^\uFEFF/, ''), delimiter, Number.POSITIVE_INFINITY).slice(1);
  const writers = new Set(columnOf(headings, rows, dialect.fields.by?.[0]));
  // Of one's own notes alone there is no need to say whose they are.
  const fields = writers.size > 1 ? dialect.fields : { ...dialect.fields, by: [] };
  return parseRows(name, { ...dialect, fields }, headings, rows);
}

/** Notes from rows below headings: one each, and one for each passage in a cell that holds several. */
export function parseRows(
  name: string,
  dialect: Dialect,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Finds {
  const finds = { ...noFinds(dialect.format), isTable: true };
  const columns = new Map(headings.map((heading, column) => [heading, column] as const).toReversed());
  const [tagColumns, authorColumns] = [new Set(dialect.fields.tags), new Set(dialect.fields.author)];
  for (const [index, row] of rows.entries()) {
    const cell = (heading: string) => row[columns.get(heading) ?? -1] ?? '';
    const source: Source = {
      file: name,
      place: { record: index + 1 },
      read: (heading) => {
        if (tagColumns.has(heading)) return tagsIn(cell(heading), dialect.between);
        return authorColumns.has(heading) ? cell(heading).split(/;\s*/) : [cell(heading)];
      },
    };
    if (row.length > headings.length) finds.problems.push(problemIn(name, 'bad-row', { record: index + 1 }));
    else finds.records.push(...recordsOf(source, dialect, dialect.marks === undefined ? '' : cell(dialect.marks)));
  }
  return finds;
}

const columnOf = (headings: readonly string[], rows: readonly string[][], heading = ''): string[] =>
  rows.flatMap((row) => row[headings.indexOf(heading)] || []);

function recordsOf(source: Source, reading: Dialect, marks: string): FoundRecord[] {
  const page = recordFrom(source, reading);
  return withMarks(
    page,
    marksIn(marks).map(([quote, note]) => markFrom(source, quote, note)),
  );
}

const markFrom = (source: Source, quote: string, note: string): FoundRecord =>
  recordFrom(
    { ...source, read: (name) => [name === 'quote' ? quote : note] },
    { fields: { quote: ['quote'], note: ['note'] } },
  );

/** The passages of one cell, a line each, and what is said below one. */
function marksIn(cell: string): [quote: string, note: string][] {
  const marks: [quote: string, note: string][] = [];
  for (const line of cell.split('\n')) {
    const [, label = '', words = ''] = /^(?:(highlight|note|comment|sticky note):\s*)?(.*)/is.exec(line.trim()) ?? [];
    const last = marks.at(-1);
    if (words === '') continue;
    if (label === '' || /^highlight$/i.test(label) || !last) marks.push([words, '']);
    else last[1] = [last[1], words].filter(Boolean).join('\n');
  }
  return marks;
}

/** The tags of a cell: those in quotation marks, as in a list of JSON or Python, and the words between signs. */
function tagsIn(cell: string, between: RegExp): string[] {
  const isList = /^\[.*\]$/s.test(cell);
  const quotation = isList && !cell.includes('"') ? /'[^']+'/g : /"[^"]+"/g;
  const words = isList ? cell.slice(1, -1) : cell;
  const quoted = words.match(quotation) ?? [];
  const others = words.replace(quotation, ' ').split(quoted.length > 0 ? /[\s,]+/ : between);
  return [...quoted.map((tag) => tag.slice(1, -1)), ...others]
    .map((tag) => tag.trim())
    .filter((tag) => tag !== 'no_tag');
}
