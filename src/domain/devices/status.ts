import type { CarrierReason } from './carrier.ts';

/** Why something was not carried; each has a sentence for the reader that says what to do. */
export type CarryFailure =
  /** Nothing more could be done with the carrier. */
  | { code: 'carrier'; reason: CarrierReason }
  /** What was written is not what is there now: half written, or the carrier keeps nothing. */
  | { code: 'not-kept'; path: string }
  /** The passphrase is not that of the other device; or it has one, and none is set here. */
  | { code: 'wrong-passphrase'; device: string }
  | { code: 'needs-passphrase'; device: string }
  /** A passphrase is set here, and the other device writes without one: what anybody can write is not taken. */
  | { code: 'not-encrypted'; device: string }
  /**
   * `device`, here and below: its name, or that of its installation where it is not known. A file that is there is not
   * what was written: it may come whole yet. The device's other files are taken.
   */
  | { code: 'damaged'; device: string; path: string }
  /** A file was announced and is not there: it may come yet. */
  | { code: 'missing'; device: string; path: string }
  /** Of a later Sidelight: this one has to be brought up to date. */
  | { code: 'newer-version'; device: string; path: string }
  /** The device says it was here more than a day from now: its clock or ours is wrong. Nothing depends on it. */
  | { code: 'clock'; device: string; seen: string }
  /** So many notes would go that the reader has to be asked: `carry` with `consent`. */
  | { code: 'needs-consent'; deleted: number; of: number };

/** A device, as the files in the folder tell of it. */
export interface DeviceStatus {
  installation: string;
  /** What its reader calls it; empty where that cannot be read. */
  name: string;
  isOwn: boolean;
  /** When it carried last, by its own clock; null where that cannot be read. */
  seen: string | null;
  /** Files of it that are not taken in yet; of this device, records that are not carried out yet. */
  waiting: number;
}

/** What would come and go, before anything does. */
export interface CarryPreview {
  /** Of the notes that come in: not here yet; with a later text or place; with another text, so that both are kept. */
  comes: { new: number; newer: number; rivals: number };
  /** Notes that would go out. */
  goes: number;
  /** Notes here that the reader has deleted on another device: they would go to the trash. */
  deleted: number;
  /** Notes here that are not in the trash. */
  notes: number;
  devices: DeviceStatus[];
  failures: CarryFailure[];
}

/**
 * A setting that travels, and how often it was set: the later choice holds (a Lamport clock, so that no wrong time
 * decides).
 */
export interface TravellingSetting {
  value: unknown;
  turn: number;
}

export interface CarryResult {
  /** True where everything that could be told of was carried, out and in. */
  isComplete: boolean;
  /** Records and bytes that went out. */
  sent: { records: number; bytes: number };
  /** Notes that have changed here. */
  taken: { new: number; newer: number; rivals: number; deleted: number };
  /** The ids of the notes that have changed here, deleted ones too: views are told of them. */
  noteIds: string[];
  /** Whether decisions on people, packs, drafts or kept articles have changed here. */
  hasPeople: boolean;
  hasPacks: boolean;
  hasDrafts: boolean;
  hasKept: boolean;
  /** The settings that hold now and are not those that were handed in: to be stored by whoever can. */
  settings: Record<string, unknown>;
  devices: DeviceStatus[];
  failures: CarryFailure[];
}
