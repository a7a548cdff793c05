import { openDevice } from '../../../tools/fuzz/devices/device.ts';
import type { Carrier } from '../../../src/domain/devices/carrier.ts';
import type { CarryResult } from '../../../src/domain/devices/status.ts';
import { editDraft, newDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { carry, connect, type CarryOptions } from '../../../src/worker/devices/engine.ts';
import { notesOf } from '../../../tools/fuzz/devices/device.ts';
import { noteWith } from '../exchange/arbitrary.ts';

export const connectDevice = (database: Database, deviceName: string, passphrase: string | null = null) =>
  connect(database, { kind: 'folder', label: 'Shared', deviceName, passphrase, access: { handle: deviceName } });

/** A new database, connected. */
export async function connectedDevice(deviceName: string, passphrase: string | null = null): Promise<Database> {
  const database = await openDevice();
  await connectDevice(database, deviceName, passphrase);
  return database;
}

export const carryNow = (
  database: Database,
  carrier: Carrier,
  options: Partial<CarryOptions> = {},
): Promise<CarryResult> => carry(database, carrier, { settings: {}, ...options });

export const write = (database: Database, body: string): Promise<PersonalNote> => {
  const { subject, origin } = noteWith({});
  return saveNote(database, { ...newDraft(subject, origin), body }, '');
};
export const edit = (database: Database, note: PersonalNote, body: string): Promise<PersonalNote> =>
  saveNote(database, { ...editDraft(note), body }, '');

/** What stands in notes that are not in the trash, other texts in brackets. */
export const bodies = async (database: Database): Promise<string[]> =>
  (await notesOf(database))
    .filter(({ deleted }) => deleted === null)
    .map(({ body, rivals }) => [body, ...rivals.map((rival) => `[${rival.body}]`)].join(' '))
    .toSorted();
