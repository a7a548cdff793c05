import type { ImportFormat } from '../../messages/dataView.ts';
import { articleKey } from '../../domain/keys/subjectKey.ts';
import { problemIn, refusalIn, type FileProblem, type ProblemPlace } from '../../messages/fileProblem.ts';
import { articleNote, type FoundNote } from './articleNote.ts';
import { emptyContent, type FileContent, type IncomingNote } from './incoming.ts';
import { dayOrderOf, instantOf, type DayOrder } from './text/dates.ts';

/** A note as it stands in another program's record: not yet known to be one, and its dates as they are written. */
export interface FoundRecord extends Omit<FoundNote, 'name'> {
  /** Its id in the program it comes from; empty where it has none. */
  id: string;
  /** What it is known by without an id, besides its page: its file's name, or the moment and the words it stands on. */
  known: readonly (string | null)[];
  file: string;
  place: ProblemPlace;
  /** What it has and a note cannot hold, by the names of its fields. */
  left?: readonly string[];
}

/** What was read of a file, before notes are made of it. */
export interface Finds {
  format: ImportFormat;
  /** Whether it is a table, which other programs have beside JSON. */
  isTable?: boolean;
  records: FoundRecord[];
  /** Notes of ours, which are as they were. */
  own: IncomingNote[];
  problems: FileProblem[];
}

/** To be filled, or with what is wrong alone. */
export const noFinds = (format: ImportFormat): Finds => ({ format, records: [], own: [], problems: [] });

/**
 * Notes made of what was found in the files of one import. The files of one program are judged together: in which order
 * they write dates, and which of them are copies of one another.
 *
 * @param now - the moment of the import, which dates a note whose own date cannot be read
 */
export async function contentsOf(finds: readonly Finds[], now: string): Promise<FileContent[]> {
  const contents: FileContent[] = [];
  for (const [format, all] of Map.groupBy(finds, (found) => found.format)) {
    const content = emptyContent(
      format,
      all.flatMap(({ problems }) => problems),
    );
    content.notes.push(...all.flatMap(({ own }) => own));
    await takeRecords(
      content,
      format,
      all.flatMap(({ records, isTable = false }) => records.map((record) => ({ ...record, isTable }))),
      now,
    );
    contents.push(content);
  }
  return contents;
}

async function takeRecords(
  content: FileContent,
  format: ImportFormat,
  records: readonly (FoundRecord & { isTable: boolean })[],
  now: string,
): Promise<void> {
  const order = dayOrderOf(records.flatMap(({ created, updated }) => [created ?? '', updated ?? '']));
  const nameOf = namesOf(format);
  const losses: FoundRecord[] = [];
  const refused: FileProblem[] = [];
  for (const record of records) {
    const { file, place, created, updated } = record;
    const read = { created: dateOf(created, order), updated: dateOf(updated, order) };
    const note = await articleNote({ ...record, name: nameOf(record), ...read }, now);
    if ('code' in note) {
      refused.push(refusalIn(file, note, { ...place, detail: (place.detail ?? record.url).slice(0, MOST_SAID) }));
      continue;
    }
    content.notes.push(inItsForm(note, format, record, read));
    losses.push(record);
    for (const field of ['created', 'updated'] as const) {
      const written = record[field]?.trim() ?? '';
      if (written !== '' && read[field] === null)
        content.problems.push(
          problemIn(file, 'bad-date', {
            ...place,
            path: joinedPath(place.path, field),
            detail: written.slice(0, MOST_SAID),
          }),
        );
    }
  }
  content.problems.push(...withoutLinks(refused), ...lossesOf(losses));
}

/** Programs that hand out their records both as JSON and as tables. */
const IN_TWO_FORMS: ReadonlySet<ImportFormat> = new Set([
  'hypothesis',
  'readwise',
  'raindrop',
  'omnivore',
  'pocket',
  'wallabag',
  'zotero',
]);

/**
 * A note with the program and the form it came in, and what its record said where that is known by it in the other
 * form.
 */
function inItsForm(
  { note }: IncomingNote,
  format: ImportFormat,
  { isTable, file, quote, body }: FoundRecord & { isTable: boolean },
  { created, updated }: { created: string | null; updated: string | null },
): IncomingNote {
  const source = `${format} ${isTable ? 'table' : 'json'}`;
  const form = { source, isTable, file, exact: quote?.exact.trim() ?? '', body, tags: note.tags, created, updated };
  const made = { ...note, ...(note.record && { record: { ...note.record, source } }) };
  return IN_TWO_FORMS.has(format) ? { note: made, form } : { note: made };
}

/** More of what a file says is not repeated in a message. */
const MOST_SAID = 200;

/** Links that were only saved say nothing, and a file may hold thousands of them: those of one file are counted. */
function withoutLinks(problems: readonly FileProblem[]): FileProblem[] {
  const [links = [], others = []] = [true, false].map((isLink) =>
    problems.filter(({ code }) => (code === 'nothing-said') === isLink),
  );
  const counted = [...Map.groupBy(links, ({ file }) => file)].map(([file, same]) => {
    const [one] = same;
    const place = one && same.length === 1 ? { record: one.record, path: one.path } : {};
    return problemIn(file, 'nothing-said', Object.assign({ detail: `${same.length}` }, place));
  });
  return [...others, ...counted];
}

const joinedPath = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('.');

const dateOf = (date: string | null | undefined, order: DayOrder): string | null =>
  date ? instantOf(date, order) : null;

/** What is left out of the notes that are taken, counted for each file and field. */
function lossesOf(records: readonly FoundRecord[]): FileProblem[] {
  const lost = records.flatMap(({ file, place, left = [] }) =>
    [...new Set(left)].map((path) => ({ file, place, path })),
  );
  return [...Map.groupBy(lost, ({ file, path }) => JSON.stringify([file, path])).values()].flatMap((same) => {
    const [{ file, place, path } = { file: '', place: {}, path: '' }] = same;
    return [
      problemIn(file, 'left-out', {
        record: same.length === 1 ? (place.record ?? null) : null,
        path,
        detail: `${same.length}`,
      }),
    ];
  });
}

/** Ids that no two records in the world share: web addresses and UUIDs. */
const GLOBAL_ID = /^(?:https?:\/\/[^/\s]|(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$)/i;
/** Hypothesis gives out 16 random bytes, in base64 for addresses. */
const HYPOTHESIS_ID = /^[\w-]{20,24}$/;

/**
 * What a record is known by: the same name gives the same note. An id of its program's own is one on its page only; a
 * record without an id is known by what it stands on, and not by its text, which may have grown since. Two of one
 * import that would so be one, and say different things, are told apart by their order; a copy under another file's
 * name is the same note.
 */
function namesOf(format: ImportFormat): (record: FoundRecord) => string {
  const program = format === 'web-annotation' ? 'annotation' : format;
  const given = new Map<string, string[]>();
  const copies = new Map<string, string>();
  return ({ id, known, url, title, body, tags, quote }) => {
    const page = articleKey(url) ?? title;
    const own = id.trim();
    if (GLOBAL_ID.test(own) || (format === 'hypothesis' && HYPOTHESIS_ID.test(own))) return `${program} ${own}`;
    if (own !== '') return `${program} ${JSON.stringify([page, own])}`;
    const said = JSON.stringify([page, quote?.exact, body, tags]);
    const copied = copies.get(said);
    if (copied !== undefined) return copied;
    const name = `${program} ${JSON.stringify([page, ...(known.some(Boolean) ? known : [body])])}`;
    const others = given.get(name) ?? [];
    given.set(name, [...others, said]);
    const unique = others.length === 0 ? name : `${name} ${others.length + 1}`;
    copies.set(said, unique);
    return unique;
  };
}
