import type { CarrierKind } from './destination.ts';

/** What a reader says who connects. */
export interface Connection {
  kind: CarrierKind;
  label: string;
  deviceName: string;
  /** Null for files that anybody can read. */
  passphrase: string | null;
  /** What the carrier needs to get there again (a handle of a folder): kept in the database and nowhere else. */
  access: unknown;
}
