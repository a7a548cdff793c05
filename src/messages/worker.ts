import type { Connection } from '../domain/devices/connection.ts';
import type { Destination } from '../domain/devices/destination.ts';
import type { CarryPreview, CarryResult } from '../domain/devices/status.ts';
import type { Draft } from '../domain/notes/note.ts';
import type { NotesQuery } from '../domain/notes/notesQuery.ts';
import type { PersonDecision } from '../domain/notes/person.ts';
import type { ErrorCode } from '../domain/failure.ts';
import type { DataCheck, DataPreview, DataQuestion, ExportFormat } from './dataView.ts';
import type { KeptFormat, KeptFound, KeptQuery } from './keptView.ts';
import type { ListMapping } from './listMapping.ts';
import type { TableMapping } from './tableMapping.ts';
import type { NoteRow, NotesChange, NotesFound } from './notesView.ts';
import type { FileCheck, ContextNotesFound, PackEntry } from './packsView.ts';

/**
 * What the library page and its workers say to each other: a worker opens the database, the page does not. Both are our
 * own code in our own origin: what comes from outside (a file, a record) is parsed where it is read, in the worker.
 * Settings lie where a worker cannot reach them.
 */
export type WorkerRequest = PacksRequest | NotesRequest | DataRequest | DevicesRequest | KeptRequest;
export type WorkerReply =
  | PacksReply
  | NotesReply
  | DataReply
  | DevicesReply
  | KeptReply
  | { type: 'failed'; code: ErrorCode };

// Packs; what each does is told at the actions of the same names.

export type PacksRequest =
  | { type: 'packs.list' }
  | { type: 'packs.enable'; key: string; enabled: boolean }
  | { type: 'packs.remove'; key: string }
  | { type: 'packs.file'; key: string }
  | { type: 'packs.check'; file: File }
  | { type: 'packs.map'; mapping: ListMapping }
  | { type: 'packs.apply' }
  | { type: 'packs.prepare' }
  | { type: 'packs.search'; query: string; offset: number }
  /** The packs have changed: what was read for searching is stale, and notes may lie about. */
  | { type: 'packs.sweep' };

export type PacksReply =
  | { type: 'packs.listed'; packs: PackEntry[] }
  /** Switched, removed or taken in. */
  | { type: 'packs.changed' }
  /** Null for a pack without one: those that come with Sidelight. */
  | { type: 'packs.file'; file: Blob | null }
  | { type: 'packs.checked'; check: FileCheck }
  | { type: 'packs.prepared' }
  | { type: 'packs.found'; found: ContextNotesFound }
  | { type: 'packs.swept'; cleared: boolean };

export const isPacksRequest = (request: WorkerRequest): request is PacksRequest => request.type.startsWith('packs.');

// The reader's notes, with what is begun of them and decided of people; the same.

export type NotesRequest =
  | { type: 'notes.read'; ids: readonly string[] | null }
  | { type: 'notes.index' }
  | { type: 'notes.find'; query: NotesQuery; inSight: string | null }
  | { type: 'notes.rows'; found: number; from: number; to: number }
  | { type: 'notes.ids'; found: number; from: number; to: number }
  | { type: 'notes.change'; ids: readonly string[]; change: NotesChange }
  | { type: 'notes.export'; which: readonly string[] | NotesQuery; format: ExportFormat }
  | { type: 'drafts.list' }
  | { type: 'people.list' };

export type NotesReply =
  | { type: 'notes.read' }
  | { type: 'notes.indexed' }
  | { type: 'notes.found'; found: NotesFound }
  | { type: 'notes.rows'; rows: (NoteRow | null)[] | null }
  | { type: 'notes.ids'; ids: string[] | null }
  /** `failure`: why others could not be changed; null where all are. */
  | { type: 'notes.changed'; ids: string[]; failure: ErrorCode | null }
  | { type: 'notes.file'; file: Blob; name: string }
  | { type: 'drafts.listed'; drafts: Draft[] }
  | { type: 'people.listed'; people: PersonDecision[] };

// The reader's data as a whole.

export type DataRequest =
  | { type: 'data.backup'; settings: Record<string, unknown> }
  | { type: 'data.export'; format: ExportFormat }
  | { type: 'data.check'; files: readonly File[] }
  | { type: 'data.map'; mappings: readonly (TableMapping | null)[] }
  | { type: 'data.apply' }
  | { type: 'data.count' }
  /** How many records cannot be read; all of them in a file; to be deleted. */
  | { type: 'data.damaged' }
  | { type: 'data.saveDamaged' }
  | { type: 'data.deleteDamaged' }
  | { type: 'data.wipe' };

export interface DataCounts {
  notes: number;
  trashed: number;
  drafts: number;
  kept: number;
  packs: number;
}

export type DataReply =
  /** `contentHash` tells a backup's content from another's. */
  | { type: 'data.backedUp'; file: Blob; name: string; contentHash: string }
  | { type: 'data.file'; file: Blob; name: string }
  | { type: 'data.checked'; check: DataCheck; settings: Record<string, unknown> | null }
  /** The answer to `data.check` where `data.map` has to follow. */
  | { type: 'data.asked'; question: DataQuestion }
  | { type: 'data.applied'; taken: DataPreview; settings: Record<string, unknown> | null }
  | { type: 'data.counted'; counts: DataCounts }
  | { type: 'data.damaged'; count: number }
  | { type: 'data.wiped' };

export const isDataRequest = (request: WorkerRequest): request is DataRequest => request.type.startsWith('data.');

// Carrying to the reader's other devices. `carrier`: a port that answers as one, see carrierPort.ts.

export type DevicesRequest =
  | { type: 'devices.state' }
  | { type: 'devices.preview'; carrier: MessagePort; connection: Connection }
  | { type: 'devices.connect'; connection: Connection }
  | {
      type: 'devices.carry';
      carrier: MessagePort;
      settings: Record<string, unknown>;
      keptDays: number;
      consent?: 'delete' | 'keep';
    }
  | { type: 'devices.withKept'; withKept: boolean }
  | { type: 'devices.disconnect' };

export type DevicesReply =
  /**
   * `waiting`: records that are not carried out yet. `access`: what was given for the carrier when it was connected.
   */
  | { type: 'devices.state'; destination: Destination | null; waiting: number; access: unknown }
  | { type: 'devices.preview'; preview: CarryPreview }
  | { type: 'devices.connected'; destination: Destination }
  | { type: 'devices.carried'; result: CarryResult }
  | { type: 'devices.withKept' }
  | { type: 'devices.disconnected' };

export const isDevicesRequest = (request: WorkerRequest): request is DevicesRequest =>
  request.type.startsWith('devices.');

// What the reader has read, as far as it is kept.

export type KeptRequest =
  /** `isStale`: what is kept has changed since the last time. */
  | { type: 'kept.find'; query: KeptQuery; isStale: boolean }
  | { type: 'kept.export'; query: KeptQuery; format: KeptFormat };

export type KeptReply = { type: 'kept.found'; found: KeptFound } | { type: 'kept.file'; file: Blob; name: string };

export const isKeptRequest = (request: WorkerRequest): request is KeptRequest => request.type.startsWith('kept.');

// How they travel.

/** How far a request has come. */
export interface WorkerProgress {
  type: 'progress';
  done: number;
  total: number;
}

/** Each message with the number of the request it belongs to. */
export type Numbered<Message> = Message & { request: number };

/** Which reply each request has, or which of several. */
const REPLIES = {
  'packs.list': ['packs.listed'],
  'packs.enable': ['packs.changed'],
  'packs.remove': ['packs.changed'],
  'packs.file': ['packs.file'],
  'packs.check': ['packs.checked'],
  'packs.map': ['packs.checked'],
  'packs.apply': ['packs.changed'],
  'packs.prepare': ['packs.prepared'],
  'packs.search': ['packs.found'],
  'packs.sweep': ['packs.swept'],
  'notes.read': ['notes.read'],
  'notes.index': ['notes.indexed'],
  'notes.find': ['notes.found'],
  'notes.rows': ['notes.rows'],
  'notes.ids': ['notes.ids'],
  'notes.change': ['notes.changed'],
  'notes.export': ['notes.file'],
  'drafts.list': ['drafts.listed'],
  'people.list': ['people.listed'],
  'data.backup': ['data.backedUp'],
  'data.export': ['data.file'],
  'data.check': ['data.checked', 'data.asked'],
  'data.map': ['data.checked'],
  'data.apply': ['data.applied'],
  'data.count': ['data.counted'],
  'data.damaged': ['data.damaged'],
  'data.saveDamaged': ['data.file'],
  'data.deleteDamaged': ['data.damaged'],
  'data.wipe': ['data.wiped'],
  'devices.state': ['devices.state'],
  'devices.preview': ['devices.preview'],
  'devices.connect': ['devices.connected'],
  'devices.carry': ['devices.carried'],
  'devices.withKept': ['devices.withKept'],
  'devices.disconnect': ['devices.disconnected'],
  'kept.find': ['kept.found'],
  'kept.export': ['kept.file'],
} as const satisfies Record<WorkerRequest['type'], readonly WorkerReply['type'][]>;

/** The reply a request has. */
export type ReplyTo<Type extends WorkerRequest['type']> = Extract<
  WorkerReply,
  { type: (typeof REPLIES)[Type][number] }
>;

/** Whether a reply is one that a request has: one that is none is a mistake of ours. */
export function isReplyTo<Type extends WorkerRequest['type']>(type: Type, reply: WorkerReply): reply is ReplyTo<Type> {
  const replies: readonly string[] = REPLIES[type];
  return replies.includes(reply.type);
}
