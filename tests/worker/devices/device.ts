import { openDB } from 'idb';
import { migrate } from '../../../src/storage/migrations.ts';
import type { Database, Schema } from '../../../src/storage/schema.ts';
import type { Carrier } from '../../../src/domain/devices/carrier.ts';
import type { CarryResult } from '../../../src/domain/devices/status.ts';
import { PersonalNote } from '../../../src/domain/notes/note.ts';
import { carry, connect, type CarryOptions } from '../../../src/worker/devices/engine.ts';

let count = 0;

/** A database as each device has one of its own. */
export const openDevice = (): Promise<Database> =>
  openDB<Schema>(`device ${(count += 1)}`, 1, {
    upgrade: (database, _old, _new, transaction) => void migrate(database, transaction, 0),
  });

export const connectDevice = (database: Database, deviceName: string, passphrase: string | null = null) =>
  connect(database, { kind: 'folder', label: 'Shared', deviceName, passphrase, access: { handle: deviceName } });

export const carryNow = (
  database: Database,
  carrier: Carrier,
  options: Partial<CarryOptions> = {},
): Promise<CarryResult> => carry(database, carrier, { settings: {}, ...options });

export const notesOf = async (database: Database): Promise<PersonalNote[]> =>
  (await database.getAll('personalNotes')).map((record) => PersonalNote.parse(record));
