import { problemIn } from '../../../messages/fileProblem.ts';
import { delimiterOf, parseTable } from '../../table.ts';
import { noFinds, type Finds, type FoundRecord } from '../foundNotes.ts';
import { DIALECTS, PLAIN_TABLE, type Dialect } from './dialects.ts';
import { recordFrom, withMarks, type Source } from './fields.ts';

/** Every heading that means something in some table. */
const HEADINGS = new Set(
  [...DIALECTS, PLAIN_TABLE].flatMap(({ fields, tells }) => Object.values(fields).flat().concat(tells)),
);
const headingOf = (cell: string): string => cell.trim().toLowerCase();

/** A table whose headings are known. */
interface Table {
  dialect: Dialect;
  delimiter: string;
  headings: string[];
}

/** How a text is to be read as a table; null for one that is none, or none whose columns name a page and what is said of it. */
export function tableOf(text: string): Table | null {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1);
  const delimiter = delimiterOf([first], (cell) => HEADINGS.has(headingOf(cell)));
  if (delimiter === null) return null;
  const headings = (parseTable(first, delimiter, 1)[0] ?? []).map(headingOf);
  const has = (names: readonly string[] = []) => names.some((name) => headings.includes(name));
  const { fields } = PLAIN_TABLE;
  const isPlain = (has(fields.url) || has(fields.title)) && (has(fields.quote) || has(fields.note) || has(fields.tags));
  const known = DIALECTS.find(({ tells }) => tells.every((heading) => headings.includes(heading)));
  const dialect = known ?? (isPlain ? PLAIN_TABLE : null);
  return dialect && { dialect, delimiter, headings };
}

/** Sidelight's own table holds too little to make its notes from again: a copy of each would come of it. */
export const isOwnTable = ({ headings }: Table): boolean =>
  headings.slice(0, 6).join() === 'id,about,subject,quote,note,tags';

/** Notes from a table of another program: a row each, and one for each passage in a cell that holds several. */
export function parseTableFile(name: string, text: string, { dialect, delimiter, headings }: Table): Finds {
  const finds = noFinds(dialect.format);
  const rows = parseTable(text.replace(/^\uFEFF/, ''), delimiter, Number.POSITIVE_INFINITY).slice(1);
  const writers = new Set(columnOf(headings, rows, dialect.fields.by?.[0]));
  // A table that somebody has made up themselves loses every column nobody knows.
  const lost = dialect === PLAIN_TABLE ? headings.filter((heading) => !HEADINGS.has(heading)) : dialect.lost;
  const reading = {
    ...dialect,
    lost: lost ?? [],
    // Of one's own notes alone there is no need to say whose they are.
    fields: writers.size > 1 ? dialect.fields : { ...dialect.fields, by: [] },
  };
  const [tagColumns, authorColumns] = [new Set(dialect.fields.tags), new Set(dialect.fields.author)];
  for (const [index, row] of rows.entries()) {
    const cell = (heading: string) => row[headings.indexOf(heading)] ?? '';
    const source: Source = {
      file: name,
      place: { record: index + 1 },
      read: (heading) => {
        if (tagColumns.has(heading)) return tagsIn(cell(heading), dialect.between);
        return authorColumns.has(heading) ? cell(heading).split(/;\s*/) : [cell(heading)];
      },
    };
    if (row.length > headings.length) finds.problems.push(problemIn(name, 'bad-row', { record: index + 1 }));
    else finds.records.push(...recordsOf(source, reading, dialect.marks === undefined ? '' : cell(dialect.marks)));
  }
  return finds;
}

const columnOf = (headings: readonly string[], rows: readonly string[][], heading = ''): string[] =>
  rows.flatMap((row) => row[headings.indexOf(heading)] || []);

function recordsOf(source: Source, reading: Parameters<typeof recordFrom>[1], marks: string): FoundRecord[] {
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
    const [, label = '', words = ''] = /^\s*(?:(highlight|note|comment|sticky note):)?\s*(.*?)\s*$/i.exec(line) ?? [];
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
