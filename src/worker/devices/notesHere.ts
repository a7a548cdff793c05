import type { IDBPObjectStore, StoreNames } from 'idb';
import { versionOf } from '../../domain/notes/lineage.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { idBeside } from '../../domain/notes/saving.ts';
import { joinTombstones, Tombstone } from '../../domain/notes/tombstone.ts';
import type { Schema } from '../../storage/schema.ts';
import { writeBeside } from '../../storage/writeBeside.ts';
import type { Arrival } from './arrival.ts';

type Store<Name extends 'personalNotes' | 'tombstones'> = Pick<
  IDBPObjectStore<Schema, StoreNames<Schema>[], Name, IDBTransactionMode>,
  'get' | 'getKey' | 'getAllKeys'
>;
interface Keys {
  getKey: (key: string) => Promise<string | undefined>;
  getAllKeys: (range: IDBKeyRange, count: number) => Promise<string[]>;
}

/**
 * Of more keys than this all from the first to the last are read at once: parts of many are written in the order of
 * keys, and have a stretch each.
 */
const MANY = 50;
/** Where there are so many times as many as were asked for, they stand in no stretch. */
const SCATTERED = 4;

/** The notes and tombstones that are here, with what has become of them meanwhile. */
export interface NotesHere {
  now: string;
  /** Reads what a batch needs, so that the rest is done without waiting for each note. */
  read: (batch: readonly Arrival[]) => Promise<void>;
  /** Under which id a note is kept here, and as what. */
  placeOf: (id: string) => Promise<{ key: string; stored: PersonalNote | null }>;
  isStored: (id: string) => boolean;
  /** There is a note, or one arrives, or it was deleted for good. */
  isNote: (id: string) => boolean;
  /** What was deleted of a note for good, with what arrives of that; undefined where nothing was. */
  tombstoneWith: (id: string, arriving: Tombstone | null) => Tombstone | undefined;
  put: (note: PersonalNote) => void;
}

/** @param records - what is known already, where nothing is written; what becomes known goes there too */
export async function notesHere(
  { notes, buried }: { notes: Store<'personalNotes'>; buried: Store<'tombstones'> },
  arrivals: readonly Arrival[],
  records = new Map<string, unknown>(),
): Promise<NotesHere> {
  const arriving = new Set(arrivals.map(({ id }) => id));
  const stored = await keysAmong(notes, arriving);
  const gone = await keysAmong(buried, arriving);
  const tombstones = new Map<string, Tombstone>();
  for (const id of records.keys()) stored.add(id);
  return {
    now: new Date().toISOString(),
    read: async (batch) => {
      const ids = [...new Set(batch.map(({ id }) => id))];
      const wanted = ids.filter((id) => stored.has(id) && !records.has(id));
      const found = await Promise.all(wanted.map((id) => notes.get(id)));
      for (const [at, id] of wanted.entries()) records.set(id, found[at]);
      for (const record of await Promise.all(ids.filter((id) => gone.has(id)).map((id) => buried.get(id)))) {
        const tombstone = Tombstone.safeParse(record).data;
        if (tombstone && !tombstones.has(tombstone.id)) tombstones.set(tombstone.id, tombstone);
      }
      const split = new Set(batch.flatMap((arrival) => idsOfTexts(arrival, records.get(arrival.id))));
      for (const id of await keysAmong(notes, split)) stored.add(id);
      for (const id of await keysAmong(buried, split)) gone.add(id);
    },
    placeOf: (id) =>
      writeBeside(PersonalNote, id, (one) => records.get(one) ?? (stored.has(one) ? notes.get(one) : undefined)),
    isStored: (id) => stored.has(id),
    isNote: (id) => stored.has(id) || arriving.has(id) || gone.has(id),
    tombstoneWith: (id, tombstone) => {
      const earlier = tombstones.get(id);
      if (!tombstone) return earlier;
      const all = joinTombstones(earlier ?? tombstone, tombstone);
      tombstones.set(id, all);
      return all;
    },
    put: (note) => {
      stored.add(note.id);
      records.set(note.id, note);
    },
  };
}

/** The keys that a store has of some. */
export async function keysAmong(store: Keys, wanted: ReadonlySet<string>): Promise<Set<string>> {
  if (wanted.size > MANY) {
    const inOrder = [...wanted].toSorted((a, b) => (a < b ? -1 : 1));
    const most = wanted.size * SCATTERED;
    const stretch = await store.getAllKeys(IDBKeyRange.bound(inOrder[0], inOrder.at(-1)), most);
    if (stretch.length < most) return new Set(stretch);
  }
  const found = await Promise.all([...wanted].map((id) => store.getKey(id)));
  return new Set(found.filter((id) => id !== undefined));
}

/** The ids of the notes that texts of a note would be by themselves, where it has more than one. */
function idsOfTexts({ note }: Arrival, record: unknown): string[] {
  if (record === undefined && note?.rivals.length === 0) return [];
  const here = PersonalNote.safeParse(record).data;
  const states = [note, here].filter((state) => state !== null && state !== undefined);
  const texts = states.flatMap((state) =>
    [state, ...state.rivals].map((text) => ({ state, text, version: versionOf(text) })),
  );
  if (new Set(texts.map(({ version }) => version)).size < 2) return [];
  return texts.map(({ state, text }) => {
    const { subject, passage } = 'place' in text && text.place ? text.place : state;
    return idBeside(state, { ...text, place: { subject, passage } });
  });
}
