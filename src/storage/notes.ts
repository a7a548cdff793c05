import type { Color } from '../domain/notes/color.ts';
import { PersonalNote, type Draft } from '../domain/notes/note.ts';
import type { Passage } from '../domain/notes/passage.ts';
import {
  after,
  changedNote,
  idBeside,
  noteIdOf,
  restoredNote,
  savedNote,
  settled,
  type Settlement,
  type Saved,
} from '../domain/notes/saving.ts';
import type { SubjectKey } from '../domain/keys/subjectKey.ts';
import { MessageError } from '../domain/failure.ts';
import type { Database } from './schema.ts';
import { endedTexts } from '../domain/notes/earlierTexts.ts';
import { endDraft } from './drafts.ts';
import { historyWith } from './noteHistory.ts';
import { addToNoteFilter, isFiltered } from './noteFilter.ts';
import { parseRecords } from './parseRecords.ts';
import { commit } from './atomically.ts';
import { isLogging, logChanges } from './devices/changes.ts';
import { writeBeside } from './writeBeside.ts';

/** The personal notes, not deleted, that answer to any of the keys. */
export async function notesFor(database: Database, keys: readonly SubjectKey[]): Promise<PersonalNote[]> {
  const index = database.transaction('personalNotes').store.index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  const unique = [...new Map(found.map((record) => [record.id, record])).values()];
  return parseRecords(PersonalNote, unique).filter((note) => note.deleted === null);
}

/**
 * Turns a draft into a note, or into the new text of the note it edits, and ends the draft: both in one transaction, so
 * that a worker killed in between leaves the draft or the note, never neither. Resolves when it is on disk.
 *
 * @param revision - the `updated` of the draft as the editor kept it last; what another window wrote in its slot stays
 * @throws MessageError `not-found` when the edited note is gone and the draft does not tell where it was begun
 */
export async function saveNote(database: Database, draft: Draft, revision: string): Promise<PersonalNote> {
  const stores = ['personalNotes', 'drafts', 'noteHistory', 'meta', 'changes'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const notes = transaction.objectStore('personalNotes');
  const id = noteIdOf(draft);
  const { key, stored } = await writeBeside(PersonalNote, id, (one) => notes.get(one));
  const written = key === id ? draft : { ...draft, noteId: null, slot: `new:${key}` };
  const saved = savedNote(written, stored, new Date().toISOString());
  if (saved === null) {
    await transaction.done;
    throw new MessageError('not-found', `no note ${draft.noteId}`);
  }
  const histories = transaction.objectStore('noteHistory');
  const history = stored && (await historyWith(histories, key, endedTexts(stored, ...notesOf(saved))));
  await commit(transaction, [
    ...notesOf(saved).map((note) => () => notes.put(note)),
    () => logNotes(transaction.objectStore('changes'), notesOf(saved)),
    async () => history && histories.put(history),
    () => endDraft(transaction.objectStore('drafts'), draft.slot, revision),
    async () => isFiltered(draft.subject) && addToNoteFilter(transaction.objectStore('meta'), draft.subject.keys),
  ]);
  return saved.note;
}

/** More tags than this help nobody to choose. */
const MOST_TAGS = 1000;

/** The tags of all notes, in order, each once. */
export async function knownTags(database: Database): Promise<string[]> {
  const tags: string[] = [];
  let cursor = await database.transaction('personalNotes').store.index('tags').openKeyCursor(null, 'nextunique');
  for (; cursor && tags.length < MOST_TAGS; cursor = await cursor.continue()) tags.push(cursor.key);
  return tags;
}

const logNotes = (changes: Parameters<typeof logChanges>[0], notes: readonly PersonalNote[]): Promise<void> =>
  logChanges(
    changes,
    notes.map(({ id }) => `note:${id}` as const),
  );

const notesOf = ({ note, beside }: Saved): PersonalNote[] => (beside ? [note, beside] : [note]);

/** Marks a note deleted, or brings it back. Its text stays on disk either way. */
export async function setDeleted(database: Database, noteId: string, deleted: boolean): Promise<void> {
  const isCarried = await isLogging(database);
  await changeNote(database, noteId, (note, now) => ({
    note: deleted ? { ...note, deleted: now } : restoredNote(note, isCarried, now),
    beside: null,
  }));
}

/** Puts a note on another passage. */
export function reattachNote(database: Database, noteId: string, passage: Passage): Promise<PersonalNote> {
  return changeNote(database, noteId, (note, now) => ({
    note: changedNote(note, { passage }, now),
    beside: null,
  }));
}

/** Gives a note a colour: its text stays the same version. */
export function setColor(database: Database, noteId: string, name: Color): Promise<PersonalNote> {
  return changeNote(database, noteId, (note, now) => ({
    note: { ...note, color: { name, since: note.color ? after(note.color.since, now) : now } },
    beside: null,
  }));
}

/** Ends a conflict; see {@link settled}. */
export function settleNote(database: Database, noteId: string, choice: Settlement): Promise<PersonalNote> {
  return changeNote(database, noteId, async (note, now, isStored) => {
    const ended = settled(note, choice, now);
    const isNoteAlready = await isStored(idBeside(note, choice.rival));
    // Both were kept before, and the answer was lost.
    if (ended === null) return isNoteAlready ? { note, beside: null } : null;
    // Made a note once before, which has its own history since.
    const beside = ended.beside && isNoteAlready ? { ...ended.beside, id: crypto.randomUUID() } : ended.beside;
    return { note: ended.note, beside };
  });
}

/**
 * Changes a stored note in one transaction. Resolves when it is on disk.
 *
 * @throws MessageError `not-found` when there is no such note, or nothing of it to change
 */
async function changeNote(
  database: Database,
  noteId: string,
  change: (
    note: PersonalNote,
    now: string,
    isStored: (id: string) => Promise<boolean>,
  ) => Saved | null | Promise<Saved | null>,
): Promise<PersonalNote> {
  const stores = ['personalNotes', 'noteHistory', 'meta', 'changes'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const notes = transaction.objectStore('personalNotes');
  const stored = PersonalNote.safeParse(await notes.get(noteId));
  const isStored = async (id: string) => (await notes.getKey(id)) !== undefined;
  const changed = stored.success ? await change(stored.data, new Date().toISOString(), isStored) : null;
  if (changed === null) {
    await transaction.done;
    throw new MessageError('not-found', `no note ${noteId}`);
  }
  const filtered = notesOf(changed).flatMap(({ subject }) => (isFiltered(subject) ? subject.keys : []));
  const histories = transaction.objectStore('noteHistory');
  const ended = stored.success ? endedTexts(stored.data, ...notesOf(changed)) : [];
  const history = await historyWith(histories, noteId, ended);
  await commit(transaction, [
    ...notesOf(changed).map((note) => () => notes.put(note)),
    () => logNotes(transaction.objectStore('changes'), notesOf(changed)),
    async () => history && histories.put(history),
    async () => filtered.length > 0 && addToNoteFilter(transaction.objectStore('meta'), filtered),
  ]);
  return changed.note;
}
