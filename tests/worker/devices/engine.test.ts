import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/storage/schema.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { editDraft, newDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { noteWith } from '../exchange/arbitrary.ts';
import { notesOf, openDevice } from '../../../tools/fuzz/devices/device.ts';
import { carryNow, connectDevice } from './device.ts';
import { Folder } from './folder.ts';

let folder: Folder;
let desk: Database;
let lap: Database;
beforeEach(async () => {
  folder = new Folder();
  [desk, lap] = [await openDevice(), await openDevice()];
});

const write = (database: Database, body: string): Promise<PersonalNote> => {
  const { subject, origin } = noteWith({});
  return saveNote(database, { ...newDraft(subject, origin), body }, '');
};
const edit = (database: Database, note: PersonalNote, body: string): Promise<PersonalNote> =>
  saveNote(database, { ...editDraft(note), body }, '');
const bodies = async (database: Database) => (await notesOf(database)).map(({ body }) => body).toSorted();

describe('two devices', () => {
  test('have each other’s notes', async () => {
    await write(desk, 'At the desk.');
    await connectDevice(desk, 'Desk', 'a good passphrase');
    await connectDevice(lap, 'Lap', 'a good passphrase');
    expect(await carryNow(desk, folder)).toMatchObject({ isComplete: true, sent: { records: 1 }, failures: [] });
    await write(lap, 'On the lap.');
    expect(await carryNow(lap, folder)).toMatchObject({ isComplete: true, taken: { new: 1 }, failures: [] });
    expect(await carryNow(desk, folder)).toMatchObject({ isComplete: true, taken: { new: 1 } });
    expect(await bodies(desk)).toEqual(['At the desk.', 'On the lap.']);
    expect(await bodies(lap)).toEqual(await bodies(desk));
    const [note] = await notesOf(desk);
    if (!note) throw new Error('no note');
    await edit(desk, note, 'Changed.');
    const sent = await carryNow(desk, folder);
    expect(sent.sent.records).toBe(1);
    expect(sent.sent.bytes).toBeLessThan(4096);
    expect(await carryNow(lap, folder)).toMatchObject({ taken: { newer: 1, rivals: 0 } });
    expect(await bodies(lap)).toEqual(await bodies(desk));
  });
});
