import { MAX_TAGS, PersonalNote } from '../../domain/notes/note.ts';
import { changedNote, restoredNote } from '../../domain/notes/saving.ts';
import type { NotesChange } from '../../messages/notesView.ts';
import type { Database } from '../../storage/schema.ts';
import { deleteForGood, STORES_OF_NOTES } from '../../storage/deleteForGood.ts';
import { isLogging, logChanges } from '../../storage/devices/changes.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

/** Notes written in one transaction: a panel that saves meanwhile waits no longer than for these. */
const BATCH = 500;

/** Notes that were changed, by their ids, as they are now; null in place of one deleted for good. */
export type ChangedNotes = ReadonlyMap<string, PersonalNote | null>;

/**
 * Changes many notes. Each batch of them is committed whole or not at all; one that fails ends the work, and what was
 * committed before stays.
 *
 * @param onBatch - told what a batch has changed once that is on disk, and how many of the notes have been gone through
 */
export async function changeNotes(
  database: Database,
  ids: readonly string[],
  change: NotesChange,
  onBatch: (changed: ChangedNotes, done: number) => void,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const changed = await changeBatch(database, ids.slice(start, start + BATCH), change);
    onBatch(changed, Math.min(start + BATCH, ids.length));
  }
}

async function changeBatch(database: Database, ids: readonly string[], change: NotesChange): Promise<ChangedNotes> {
  const isCarried = await isLogging(database);
  const transaction = database.transaction([...STORES_OF_NOTES], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('personalNotes');
  const records = await Promise.all(ids.map((id) => store.get(id)));
  const now = new Date().toISOString();
  const changed = new Map<string, PersonalNote | null>();
  const gone: PersonalNote[] = [];
  for (const note of parseRecords(PersonalNote, records.filter(Boolean))) {
    const result = afterChange(note, change, isCarried, now);
    if (result === note) continue;
    changed.set(note.id, result);
    if (result) void store.put(result);
    else gone.push(note);
  }
  const logged = [...changed.keys()].filter((id) => changed.get(id) !== null);
  await logChanges(
    transaction.objectStore('changes'),
    logged.map((id) => `note:${id}` as const),
  );
  await deleteForGood(transaction, gone);
  await transaction.done;
  return changed;
}

/**
 * The note as the change makes it: itself where it is so already, null where it goes for good (out of the trash only).
 */
function afterChange(note: PersonalNote, change: NotesChange, isCarried: boolean, now: string): PersonalNote | null {
  const { tags, deleted } = note;
  switch (change.do) {
    case 'tag':
      return tags.includes(change.tag) || tags.length >= MAX_TAGS
        ? note
        : changedNote(note, { tags: [...tags, change.tag] }, now);
    case 'untag':
      return tags.includes(change.tag)
        ? changedNote(note, { tags: tags.filter((tag) => tag !== change.tag) }, now)
        : note;
    case 'trash':
      return deleted === null ? { ...note, deleted: now } : note;
    case 'restore':
      return restoredNote(note, isCarried, now);
    case 'delete':
      return deleted === null ? note : null;
  }
}
