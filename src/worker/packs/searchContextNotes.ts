import * as z from 'zod/mini';
import { ContextSubject, notesOn, packOfRecord, StatedNote } from '../../domain/packs/contextSubject.ts';
import type { ContextNotesFound } from '../../messages/packsView.ts';
import type { Database } from '../../storage/schema.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import { fold } from '../search/fold.ts';

/** As many as are read before scrolling on. */
const PAGE_LENGTH = 40;

/** Subjects read from disk at a time. */
const BATCH = 1000;

/** More words than this narrow nothing further; each is looked for in every note. */
const MOST_WORDS = 8;

/** In which records notes stand, and at which places in them. */
type Places = [record: string, at: number][];

/** Every note's words, folded, in memory: a search runs over 50,000 of them in some tens of milliseconds. */
export interface ContextNoteIndex {
  places: Places;
  names: string[];
  words: string[];
}

/** What of notes is searched; without their sources, whose addresses take longest to parse. */
const Searched = z.object({
  ...z.pick(ContextSubject, { id: true, packTitle: true, keys: true, subjectName: true }).shape,
  notes: z.array(z.pick(StatedNote, { value: true, text: true, by: true })),
});

/** Reads every note of every pack. Notes that belong to no pack (of an import under way, or replaced) are left out. */
export async function readContextNoteIndex(database: Database): Promise<ContextNoteIndex> {
  const packs = new Set(await database.getAllKeys('packs'));
  const index: ContextNoteIndex = { places: [], names: [], words: [] };
  let range: IDBKeyRange | undefined;
  for (;;) {
    const subjects = await database.getAll('contextSubjects', range, BATCH);
    for (const subject of subjects) if (packs.has(packOfRecord(subject.id))) add(index, subject);
    const last = subjects.at(-1);
    if (!last || subjects.length < BATCH) return index;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

function add(index: ContextNoteIndex, record: unknown): void {
  const parsed = Searched.safeParse(record);
  if (!parsed.success) return; // left where it is; whoever shows it says so
  const { id, keys, subjectName, packTitle, notes } = parsed.data;
  const name = fold(subjectName);
  for (const [at, { value, by, text }] of notes.entries()) {
    index.places.push([id, at]);
    index.names.push(name);
    index.words.push([name, fold([value, by, packTitle, ...Object.values(text)].join('\n')), ...keys].join('\n'));
  }
}

/**
 * Finds the notes that hold every word of a query, in their subject's name, value, text, speaker, pack or address.
 * Those whose subject is called so come first, then those whose name begins with the query, then those whose name holds
 * it.
 *
 * @returns how many there are, and the places of {@link PAGE_LENGTH} from `offset` on
 */
function findContextNotes({ places, names, words }: ContextNoteIndex, query: string, offset: number) {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  const [wanted, name] = [asked.slice(0, MOST_WORDS), asked.join(' ')];
  const ranks: [Places, Places, Places, Places] = [[], [], [], []];
  for (const [at, place] of places.entries()) {
    if (wanted.every((word) => words[at]?.includes(word))) ranks[rankOf(names[at] ?? '', name)].push(place);
  }
  const found = ranks.flat();
  return { total: found.length, places: found.slice(offset, offset + PAGE_LENGTH) };
}

function rankOf(name: string, query: string): 0 | 1 | 2 | 3 {
  if (name === query || name === `the ${query}`) return 0;
  const place = name.indexOf(query);
  if (place === 0) return 1;
  return place > 0 ? 2 : 3;
}

/** Searches the notes and reads those of one page. */
export async function searchContextNotes(
  database: Database,
  index: ContextNoteIndex,
  query: string,
  offset: number,
): Promise<ContextNotesFound> {
  const { total, places } = findContextNotes(index, query, offset);
  const { store } = database.transaction('contextSubjects');
  const records = await Promise.all([...new Set(places.map(([id]) => id))].map((id) => store.get(id)));
  const subjects = new Map(parseRecords(ContextSubject, records.filter(Boolean)).map((one) => [one.id, notesOn(one)]));
  return { total, notes: places.flatMap(([id, at]) => subjects.get(id)?.[at] ?? []) };
}
