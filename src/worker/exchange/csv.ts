import type { PersonalNote } from '../../domain/notes/note.ts';

const COLUMNS = [
  'id',
  'about',
  'subject',
  'quote',
  'note',
  'tags',
  'url',
  'title',
  'authors',
  'outlet',
  'published',
  'created',
  'updated',
] as const;

/** Spreadsheets of some makers take a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for the beginning of a formula, also where it begins a cell at each semicolon or tab
 * (as some do by the country they are set to), and in the wide letters of East Asia.
 */
const FORMULA = /^(?=[\t\r\n])|(^|[;\t])(?=[=+\-@＝＋－＠])/g;

/** Notes as a table, one row a note, without those in the trash. */
export const writeCsv = (notes: readonly PersonalNote[]): Blob =>
  tableOf(
    COLUMNS,
    notes.filter(({ deleted }) => deleted === null).map((note) => COLUMNS.map((column) => cellOf(note, column))),
  );

/**
 * A table by RFC 4180. Before what would be a formula stands an apostrophe (OWASP, "CSV Injection"): what a page says
 * is never calculated.
 */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): Blob {
  const lines = [columns, ...rows].map((cells) => `${cells.map(escaped).join(',')}\r\n`);
  return new Blob([BYTE_ORDER_MARK, ...lines], { type: 'text/csv' });
}

function cellOf(note: PersonalNote, column: (typeof COLUMNS)[number]): string {
  const { subject, passage, origin } = note;
  switch (column) {
    case 'id':
    case 'created':
    case 'updated':
      return note[column];
    case 'about':
      return passage && subject.kind === 'article' ? 'passage' : subject.kind;
    case 'subject':
      return subject.label;
    case 'quote':
      return passage?.exact ?? '';
    case 'note':
      return note.body;
    case 'tags':
      return note.tags.join('; ');
    case 'authors':
      return origin.authors.join('; ');
    case 'published':
      return origin.published ?? '';
    case 'url':
    case 'title':
    case 'outlet':
      return origin[column];
  }
}

const escaped = (cell: string): string => {
  const harmless = cell.replace(FORMULA, "$1'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
