import { articleKey } from '../../../domain/keys/subjectKey.ts';
import type { ProblemPlace } from '../../../messages/fileProblem.ts';
import { tagsOf } from '../articleNote.ts';
import type { FoundRecord } from '../foundNotes.ts';
import { colourOf } from '../text/colours.ts';
import { htmlToText } from '../text/plainText.ts';

type Field =
  | 'id'
  | 'url'
  | 'title'
  | 'quote'
  | 'note'
  | 'tags'
  | 'folder'
  | 'created'
  | 'updated'
  | 'author'
  | 'outlet'
  | 'published'
  | 'colour'
  | 'by';

/**
 * What a program calls each field of a note: headings of a table, or paths into JSON. Of several names the first that
 * is there counts.
 */
export type Fields = Readonly<Partial<Record<Field, readonly string[]>>>;

/** A record as it lies in its file. */
export interface Source {
  file: string;
  place: ProblemPlace;
  /** What stands under a name: nothing, one value, or several. */
  read: (name: string) => readonly string[];
}

/** How a program's records become notes. */
export interface Reading {
  fields: Fields;
  /** Names of what a note has no place for, and a reader may miss. */
  lost?: readonly string[];
  /** Notes are HTML. */
  html?: boolean;
  /** Its records may stand in books. */
  books?: boolean;
}

/** A record as the note it is to become. */
export function recordFrom(
  { file, place, read }: Source,
  { fields, lost = [], html = false, books = false }: Reading,
): FoundRecord {
  const every = (field: Field) => (fields[field] ?? []).flatMap(read).filter((value) => value.trim() !== '');
  const first = (field: Field): readonly string[] =>
    (fields[field] ?? []).map((name) => read(name).filter(Boolean)).find((values) => values.length > 0) ?? [];
  const [exact = ''] = first('quote');
  const [created = null] = first('created');
  const [outlet] = first('outlet');
  const colour = colourOf(first('colour')[0]);
  const [by] = first('by');
  const filed = [...every('tags'), ...every('folder').filter(isFolder), ...colour.tags];
  // Marks have the tags of their page each: what no note holds is not carried along.
  const tags = tagsOf(by === undefined ? filed : [...filed, `@${by}`]);
  return {
    file,
    place,
    id: first('id')[0] ?? '',
    known: [created, exact || null],
    url: webAddress(every('url')),
    title: first('title')[0] ?? '',
    body: every('note')
      .map((note) => (html ? htmlToText(note) : note))
      .join('\n\n'),
    tags,
    quote: exact === '' ? null : { exact },
    created,
    updated: first('updated')[0] ?? null,
    authors: first('author'),
    ...(outlet === undefined ? {} : { outlet }),
    published: first('published')[0] ?? null,
    book: books,
    left: [...lost.filter((name) => read(name).some(saysSomething)), ...colour.left],
  };
}

/** A page's own note, and one for each passage marked on it, which has what the page says of itself. */
export function withMarks(page: FoundRecord, marks: readonly FoundRecord[]): FoundRecord[] {
  if (marks.length === 0) return [page];
  const whole = marks.map((mark) => markOn(page, mark));
  const own: FoundRecord = { ...page, id: page.id === '' ? '' : `page ${page.id}` };
  if (page.body.trim() !== '' || page.quote !== null) return [own, ...whole];
  return whole.map((mark, at) => (at === 0 ? losing(mark, page.left) : mark));
}

const losing = (record: FoundRecord, left: readonly string[] = []): FoundRecord => ({
  ...record,
  left: [...left, ...(record.left ?? [])],
});

const markOn = (page: FoundRecord, mark: FoundRecord): FoundRecord => ({
  ...mark,
  url: page.url,
  title: page.title || mark.title,
  book: page.book ?? false,
  tags: [...page.tags, ...mark.tags],
  created: mark.created ?? page.created,
  authors: page.authors ?? [],
  ...(page.outlet === undefined ? {} : { outlet: page.outlet }),
  published: page.published ?? null,
});

/** Some programs leave out the scheme. */
const withScheme = (value: string): string =>
  /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/.test(value) ? `https://${value}` : value;

/** Whether a note can stand on what is written. */
export const isWebAddress = (value: string): boolean => articleKey(withScheme(value)) !== null;

const webAddress = (values: readonly string[]): string =>
  values.map(withScheme).find((value) => articleKey(value) !== null) ?? values[0] ?? '';

/** Folders that programs put everything into say nothing of what is in them. */
const isFolder = (name: string): boolean => !/^(?:unsorted|unread|archive|inbox|home|default|-1|0)$/i.test(name);

const saysSomething = (value: string): boolean => !/^(?:|false|0|null|\[\]|\{\})$/.test(value.trim());
