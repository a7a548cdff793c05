import type { IDBPTransaction } from 'idb';
import { endedTexts, type EarlierText } from '../../domain/notes/earlierTexts.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { withNewVersions } from '../../domain/notes/saving.ts';
import type { Tombstone } from '../../domain/notes/tombstone.ts';
import { withPageKeys } from '../../domain/pageKeys.ts';
import { logChanges, type ChangeKey } from '../../storage/devices/changes.ts';
import { SPLIT_OFF } from '../../storage/devices/state.ts';
import { addToNoteFilter, isFiltered } from '../../storage/noteFilter.ts';
import { historyWith } from '../../storage/noteHistory.ts';
import { putAll } from '../../storage/putAll.ts';
import type { Schema } from '../../storage/schema.ts';
import { takeIn, type Arrival } from './arrival.ts';
import { notesHere, type NotesHere } from './notesHere.ts';
import type { PartRecord } from './partFormat.ts';

/** What taking in a part reads and writes, in one transaction. */
export const JOINED_STORES = [
  'personalNotes',
  'noteHistory',
  'tombstones',
  'people',
  'drafts',
  'textSketches',
  'keptArticles',
  'keptVersions',
  'changes',
  'devices',
  'meta',
] as const satisfies (keyof Schema)[];
export type JoinTransaction = IDBPTransaction<Schema, (typeof JOINED_STORES)[number][], 'readwrite'>;

/** Notes that texts of others were made have such ids: version 8, see `uuidOfText`. */
const MADE_OF_TEXT = /^.{14}8/;

/** Read, joined and written before the next are asked for: the transaction stays alive. */
const BATCH = 500;

/** What has become of notes, by their ids. */
export interface JoinedNotes {
  new: Set<string>;
  newer: Set<string>;
  rivals: Set<string>;
  deleted: Set<string>;
  /**
   * Those that are here as they came in, and sketches by their keys: what this device would say of them says another.
   */
  alike: Set<string>;
  /** What would put notes here into the trash, kept back until it is known how much there is. */
  withheld: Arrival[];
}

/** What was joined before the first part: nothing. */
export const noneJoined = (): JoinedNotes => ({
  new: new Set(),
  newer: new Set(),
  rivals: new Set(),
  deleted: new Set(),
  alike: new Set(),
  withheld: [],
});

/**
 * What to do where a note would go to the trash. With `keep` it stays as another version, which comes back everywhere.
 */
export type OnDelete = 'withhold' | 'delete' | 'keep';

/** What arrives of notes in a part, those that were deleted first: nothing depends on it, and it spares writing. */
export const arrivalsOf = (records: readonly PartRecord[]): Arrival[] => [
  ...records.flatMap(([kind, content]) =>
    kind === 'tombstone' ? [{ id: content.id, note: null, tombstone: content }] : [],
  ),
  ...records.flatMap(([kind, content]) => (kind === 'note' ? [arrivalOf(content)] : [])),
];

/** A note that comes in. */
export const arrivalOf = (note: PersonalNote): Arrival => ({ id: note.id, note, tombstone: null });

/**
 * Joins what arrives of notes with what is here, within a transaction. What comes out other than it came in is logged
 * as a change of this device's: the others join it with theirs, until all are alike.
 *
 * @param writer - null to see what would become of the notes, and write nothing
 * @param joined - gets what has become of the notes
 */
export async function joinPart(
  here: NotesHere,
  arrivals: readonly Arrival[],
  onDelete: OnDelete,
  joined: JoinedNotes,
  writer: NotesWriter | null,
): Promise<void> {
  for (let start = 0; start < arrivals.length; start += BATCH) {
    const batch = arrivals.slice(start, start + BATCH);
    await here.read(batch);
    for (const arrival of batch) await joinArrival(here, arrival, onDelete, joined, writer);
    await writer?.flush();
  }
}

async function joinArrival(
  here: NotesHere,
  arrival: Arrival,
  onDelete: OnDelete,
  joined: JoinedNotes,
  writer: NotesWriter | null,
): Promise<void> {
  const { key: id, stored: before } = await here.placeOf(arrival.id);
  const tombstone = here.tombstoneWith(arrival.id, arrival.tombstone);
  const note = arrival.note && { ...arrival.note, id };
  const known = { now: here.now, isNote: here.isNote, ended: new Set(tombstone?.versions) };
  const { what, note: result, beside, isOurs } = takeIn(before, { ...arrival, note }, known);
  const put = (one: PersonalNote, isLogged: boolean) => {
    here.put(one);
    writer?.note(one, isLogged);
  };
  if (note && !isOurs) joined.alike.add(id);
  else joined.alike.delete(id);
  if (what === 'deleted' && onDelete === 'withhold') {
    joined.withheld.push(arrival);
    return;
  }
  if (arrival.tombstone && tombstone) writer?.tombstone(tombstone);
  if (before === null && MADE_OF_TEXT.test(id)) writer?.sweep();
  if (what === 'deleted' && onDelete === 'keep' && before) {
    put(withNewVersions(before, here.now), true);
    return;
  }
  if (!result) return;
  put(result, isOurs);
  for (const one of beside) {
    if (here.isStored(one.id)) continue;
    put(one, true);
    joined.new.add(one.id);
  }
  if (what !== 'same') joined[what].add(id);
  if (before)
    writer?.ended(
      id,
      [before, ...(note ? [note] : [])].flatMap((state) => endedTexts(state, result, ...beside)),
    );
}

type NotesWriter = ReturnType<typeof writerOf>;

/** What is to be stored gets the keys that this Sidelight knows and the one that wrote it may not have known. */
export const withKeys = (arrival: Arrival): Arrival => ({
  ...arrival,
  note: arrival.note && withPageKeys(arrival.note),
});

/**
 * Joins what arrives of notes and writes it, within a transaction.
 *
 * @returns `take` for what arrives, as often as there is something, and `end` when that was all
 */
export function joiningInto(transaction: JoinTransaction, onDelete: OnDelete, joined: JoinedNotes) {
  const stores = { notes: transaction.objectStore('personalNotes'), buried: transaction.objectStore('tombstones') };
  const writer = writerOf(transaction);
  return {
    take: async (arrivals: readonly Arrival[]): Promise<void> =>
      joinPart(await notesHere(stores, arrivals), arrivals, onDelete, joined, writer),
    end: (): Promise<void> => writer.end(),
  };
}

/** The same of all that arrives at once. */
export async function joinInto(
  transaction: JoinTransaction,
  arrivals: readonly Arrival[],
  onDelete: OnDelete,
  joined: JoinedNotes,
): Promise<void> {
  const joining = joiningInto(transaction, onDelete, joined);
  await joining.take(arrivals);
  await joining.end();
}

/** Writes without waiting for each; `flush` waits for all that was asked for. */
function writerOf(transaction: JoinTransaction) {
  const histories = transaction.objectStore('noteHistory');
  const log: ChangeKey[] = [];
  const filtered: string[] = [];
  const notes: PersonalNote[] = [];
  const asked: Promise<unknown>[] = [];
  const ended: [id: string, texts: EarlierText[]][] = [];
  return {
    note: (note: PersonalNote, isOurs: boolean) => {
      notes.push(note);
      if (isOurs) log.push(`note:${note.id}`);
      if (isFiltered(note.subject)) filtered.push(...note.subject.keys);
    },
    tombstone: (tombstone: Tombstone) => {
      asked.push(transaction.objectStore('tombstones').put(tombstone));
    },
    /** A note has come, or gone, that may have been another text of a note here: see splitOff.ts. */
    sweep: () => {
      asked.push(transaction.objectStore('devices').put(true, SPLIT_OFF));
    },
    ended: (id: string, texts: EarlierText[]) => {
      if (texts.length > 0) ended.push([id, texts]);
    },
    flush: async () => {
      await Promise.all([putAll(transaction.objectStore('personalNotes'), notes.splice(0)), ...asked.splice(0)]);
      for (const [id, texts] of ended.splice(0)) {
        const history = await historyWith(histories, id, texts);
        if (history) await histories.put(history);
      }
    },
    end: async () => {
      if (filtered.length > 0) await addToNoteFilter(transaction.objectStore('meta'), filtered);
      await logChanges(transaction.objectStore('changes'), log);
    },
  };
}
