import type { IDBPTransaction } from 'idb';
import { endedTexts, type EarlierText } from '../../domain/notes/earlierTexts.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { changedNote } from '../../domain/notes/saving.ts';
import { joinTombstones, Tombstone } from '../../domain/notes/tombstone.ts';
import { withPageKeys } from '../../domain/pageKeys.ts';
import { logChanges, type ChangeKey } from '../../storage/devices/changes.ts';
import { SPLIT_OFF } from '../../storage/devices/state.ts';
import { addToNoteFilter, isFiltered } from '../../storage/noteFilter.ts';
import { historyWith } from '../../storage/noteHistory.ts';
import type { Schema } from '../../storage/schema.ts';
import { writeBeside } from '../../storage/writeBeside.ts';
import { takeIn, type Arrival } from './arrival.ts';
import type { PartRecord } from './partFormat.ts';

/** What taking in a part reads and writes, in one transaction. */
export const JOINED_STORES = [
  'personalNotes',
  'noteHistory',
  'tombstones',
  'people',
  'textSketches',
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
  /** What would put notes here into the trash, kept back until it is known how much there is. */
  withheld: Arrival[];
}

export const noneJoined = (): JoinedNotes => ({
  new: new Set(),
  newer: new Set(),
  rivals: new Set(),
  deleted: new Set(),
  withheld: [],
});

/** What to do where a note would go to the trash. With `keep` it stays as another version, which comes back everywhere. */
export type OnDelete = 'withhold' | 'delete' | 'keep';

/** What arrives of notes in a part, those that were deleted first: nothing depends on it, and it spares writing. */
export const arrivalsOf = (records: readonly PartRecord[]): Arrival[] => [
  ...records.flatMap(([kind, content]) =>
    kind === 'tombstone' ? [{ id: content.id, note: null, tombstone: content }] : [],
  ),
  ...records.flatMap(([kind, content]) => (kind === 'note' ? [arrivalOf(withPageKeys(content))] : [])),
];

export const arrivalOf = (note: PersonalNote): Arrival => ({ id: note.id, note, tombstone: null });

/**
 * Joins what arrives of notes with what is here, within a transaction. What comes out other than it came in is logged as a change of this device's:
 * the others join it with theirs, until all are alike.
 *
 * @param joined - gets what has become of the notes
 */
export async function joinPart(
  transaction: JoinTransaction,
  arrivals: readonly Arrival[],
  onDelete: OnDelete,
  joined: JoinedNotes,
): Promise<void> {
  const here = await notesHere(transaction, arrivals);
  const writer = writerOf(transaction);
  for (let start = 0; start < arrivals.length; start += BATCH) {
    const batch = arrivals.slice(start, start + BATCH);
    await here.read(batch);
    for (const arrival of batch) {
      const { key: id, stored: before } = await writeBeside(PersonalNote, arrival.id, here.recordOf);
      const tombstone = arrival.tombstone && here.tombstoneWith(arrival.tombstone);
      const ended = new Set((tombstone ?? here.tombstoneOf(arrival.id))?.versions);
      const note = arrival.note && { ...arrival.note, id };
      const known = { now: here.now, isNote: here.isNote, ended };
      const { what, note: result, beside, isOurs } = takeIn(before, { ...arrival, note }, known);
      if (what === 'deleted' && onDelete === 'withhold') {
        joined.withheld.push(arrival);
        continue;
      }
      if (tombstone) writer.tombstone(tombstone);
      if (before === null && MADE_OF_TEXT.test(id)) writer.sweep();
      if (what === 'deleted' && onDelete === 'keep' && before) {
        here.keep(writer.note(changedNote(before, {}, here.now), true));
        continue;
      }
      if (!result) continue;
      here.keep(writer.note(result, isOurs));
      for (const one of beside) {
        if (here.isStored(one.id)) continue;
        here.keep(writer.note(one, true));
        joined.new.add(one.id);
      }
      if (what !== 'same') joined[what].add(id);
      if (before)
        writer.ended(
          id,
          [before, ...(note ? [note] : [])].flatMap((state) => endedTexts(state, result, ...beside)),
        );
    }
    await writer.flush();
  }
  await writer.end();
}

/** The notes and tombstones as they are here, with what is written of them meanwhile. */
async function notesHere(transaction: JoinTransaction, arrivals: readonly Arrival[]) {
  const notes = transaction.objectStore('personalNotes');
  const buried = transaction.objectStore('tombstones');
  const stored = new Set(await notes.getAllKeys());
  const gone = new Set(await buried.getAllKeys());
  const arriving = new Set(arrivals.map(({ id }) => id));
  const records = new Map<string, unknown>();
  const tombstones = new Map<string, Tombstone>();
  return {
    now: new Date().toISOString(),
    isStored: (id: string) => stored.has(id),
    /** There is a note, or one arrives, or it was deleted for good. */
    isNote: (id: string) => stored.has(id) || arriving.has(id) || gone.has(id),
    read: async (batch: readonly Arrival[]) => {
      const wanted = batch.map(({ id }) => id).filter((id) => stored.has(id) && !records.has(id));
      const found = await Promise.all(wanted.map((id) => notes.get(id)));
      for (const [at, id] of wanted.entries()) records.set(id, found[at]);
      const graves = batch.map(({ id }) => id).filter((id) => gone.has(id) && !tombstones.has(id));
      for (const record of await Promise.all(graves.map((id) => buried.get(id)))) {
        const tombstone = Tombstone.safeParse(record).data;
        if (tombstone) tombstones.set(tombstone.id, tombstone);
      }
    },
    recordOf: (id: string) => records.get(id) ?? (stored.has(id) ? notes.get(id) : undefined),
    keep: (note: PersonalNote) => {
      stored.add(note.id);
      records.set(note.id, note);
    },
    tombstoneOf: (id: string) => tombstones.get(id),
    tombstoneWith: (tombstone: Tombstone) => {
      const all = joinTombstones(tombstones.get(tombstone.id) ?? tombstone, tombstone);
      tombstones.set(all.id, all);
      return all;
    },
  };
}

/** Writes without waiting for each; `flush` waits for all that was asked for. */
function writerOf(transaction: JoinTransaction) {
  const histories = transaction.objectStore('noteHistory');
  const log: ChangeKey[] = [];
  const filtered: string[] = [];
  const asked: Promise<unknown>[] = [];
  const ended: [id: string, texts: EarlierText[]][] = [];
  return {
    note: (note: PersonalNote, isOurs: boolean): PersonalNote => {
      asked.push(transaction.objectStore('personalNotes').put(note));
      if (isOurs) log.push(`note:${note.id}`);
      if (isFiltered(note.subject)) filtered.push(...note.subject.keys);
      return note;
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
      await Promise.all(asked.splice(0));
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
