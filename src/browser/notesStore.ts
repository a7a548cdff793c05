import { Draft, PersonalNote, type NoteOrigin } from '../notes/personalNote.ts';
import type { SubjectKey } from '../notes/subject.ts';
import { MessageError } from '../messages/panel.ts';
import type { Database } from './database.ts';
import { parseRecords } from './records.ts';

/** The personal notes, not deleted, that answer to any of the keys. */
export async function notesFor(database: Database, keys: readonly SubjectKey[]): Promise<PersonalNote[]> {
  const transaction = database.transaction('personalNotes');
  const index = transaction.store.index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  return parseRecords(PersonalNote, uniqueBy(found, 'id')).filter((note) => note.deleted === null);
}

/** The drafts that answer to any of the keys. */
export async function draftsFor(database: Database, keys: readonly SubjectKey[]): Promise<Draft[]> {
  const index = database.transaction('drafts').store.index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  return parseRecords(Draft, uniqueBy(found, 'slot'));
}

/** Keeps a draft. Resolves when it is on disk. */
export async function keepDraft(database: Database, draft: Draft): Promise<void> {
  await database.put('drafts', draft);
}

export async function dropDraft(database: Database, slot: string): Promise<void> {
  await database.delete('drafts', slot);
}

/**
 * Turns a draft into a note, or into the new text of the note it edits, and ends the draft: both in one transaction, so that a
 * worker killed in between leaves the draft or the note, never neither. Resolves when it is on disk.
 *
 * @throws MessageError `not-found` when the edited note is gone, or a new note comes without an origin
 */
export async function saveNote(database: Database, draft: Draft, origin: NoteOrigin | null): Promise<PersonalNote> {
  const transaction = database.transaction(['personalNotes', 'drafts'], 'readwrite', { durability: 'strict' });
  const notes = transaction.objectStore('personalNotes');
  const now = new Date().toISOString();
  const note = draft.noteId === null ? newNote(draft, origin, now) : await editedNote(draft, draft.noteId, now);
  await Promise.all([notes.put(note), transaction.objectStore('drafts').delete(draft.slot), transaction.done]);
  return note;

  async function editedNote({ body, tags }: Draft, noteId: string, updated: string): Promise<PersonalNote> {
    const stored = PersonalNote.safeParse(await notes.get(noteId));
    if (!stored.success) throw new MessageError('not-found', `no note ${noteId}`);
    return { ...stored.data, body, tags, updated, deleted: null };
  }
}

function newNote({ subject, passage, body, tags }: Draft, origin: NoteOrigin | null, now: string): PersonalNote {
  if (origin === null) throw new MessageError('bad-request', 'a new note needs its origin');
  const id = crypto.randomUUID();
  return { id, subject, passage, body, tags, origin, created: now, updated: now, deleted: null, rivals: [] };
}

/** Marks a note deleted, or brings it back. Its text stays on disk either way. */
export async function setDeleted(database: Database, noteId: string, deleted: boolean): Promise<void> {
  const transaction = database.transaction('personalNotes', 'readwrite', { durability: 'strict' });
  const stored = PersonalNote.safeParse(await transaction.store.get(noteId));
  if (!stored.success) throw new MessageError('not-found', `no note ${noteId}`);
  await transaction.store.put({ ...stored.data, deleted: deleted ? new Date().toISOString() : null });
  await transaction.done;
}

const uniqueBy = <K extends string, T extends Record<K, string>>(records: readonly T[], key: K): T[] => [
  ...new Map(records.map((record) => [record[key], record])).values(),
];
