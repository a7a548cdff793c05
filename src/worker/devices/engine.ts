import type { Carrier } from '../../domain/devices/carrier.ts';
import type { CarrierKind, Destination } from '../../domain/devices/destination.ts';
import type { CarryPreview, CarryResult } from '../../domain/devices/status.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { Database } from '../../storage/schema.ts';

/** What a reader says when he connects. */
export interface Connection {
  kind: CarrierKind;
  label: string;
  deviceName: string;
  /** Null for files that anybody can read. */
  passphrase: string | null;
  /** What the carrier needs to get there again (a handle of a folder, an address with a password): kept in the database and nowhere else. */
  access: unknown;
}

/** What a carry is told. */
export interface CarryOptions {
  /** The settings that travel, as they are stored. */
  settings: Record<string, unknown>;
  /** What the reader has answered to `needs-consent`: that the notes go to the trash, or stay (and come back on the other devices). */
  consent?: 'delete' | 'keep';
  onProgress?: OnProgress;
}

/** What would come and go if this were connected. Writes nothing, here nor there. */
export function preview(_database: Database, _carrier: Carrier, _connection: Connection): Promise<CarryPreview> {
  throw new Error('not yet');
}

/** Connects: from now on it is known what changes. Nothing is carried yet. */
export function connect(_database: Database, _connection: Connection): Promise<Destination> {
  throw new Error('not yet');
}

/** Where this device is connected to; null for nowhere. */
export function destinationOf(_database: Database): Promise<Destination | null> {
  throw new Error('not yet');
}

/** What was handed in as `access`; undefined where nothing is connected. */
export function accessOf(_database: Database): Promise<unknown> {
  throw new Error('not yet');
}

/** How many records wait to be carried out. */
export function waiting(_database: Database): Promise<number> {
  throw new Error('not yet');
}

/**
 * Takes in what others have written, then writes what has changed here. One at a time (a lock over all pages of the browser). Ended at any
 * moment it leaves what the next one completes. Never throws for the carrier's sake: what failed stands in the result.
 */
export function carry(_database: Database, _carrier: Carrier, _options: CarryOptions): Promise<CarryResult> {
  throw new Error('not yet');
}

/** Writes all that is here as new parts, and removes the earlier ones. `carry` does so by itself when it pays. */
export function compact(_database: Database, _carrier: Carrier): Promise<CarryResult> {
  throw new Error('not yet');
}

/** Forgets the destination, its keys and what was carried. What is here stays, and so does what lies there. */
export function disconnect(_database: Database): Promise<void> {
  throw new Error('not yet');
}
