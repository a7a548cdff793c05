import type { DataReply, DataRequest } from './workerData.ts';
import type { ErrorCode } from '../domain/failure.ts';
import type { ListMapping } from './listMapping.ts';
import type { FileCheck, NotesFound } from './packsView.ts';
import type { NotesReply, NotesRequest } from './workerNotes.ts';

/**
 * What the library page and its worker say to each other. Both are our own code in our own origin: what comes from outside (a file,
 * a record) is parsed where it is read, in the worker.
 */
export type WorkerRequest =
  | DataRequest
  | NotesRequest
  | { type: 'check'; file: File }
  | { type: 'map'; mapping: ListMapping }
  | { type: 'apply' }
  | { type: 'prepare' }
  | { type: 'search'; query: string; offset: number }
  /** The packs have changed: what was read for searching is stale, and notes may lie about. */
  | { type: 'sweep' };

export type WorkerReply =
  | DataReply
  | NotesReply
  | { type: 'checked'; check: FileCheck }
  | { type: 'applied' }
  | { type: 'swept'; cleared: boolean }
  | { type: 'prepared' }
  | { type: 'found'; found: NotesFound }
  | { type: 'failed'; code: ErrorCode };

/** How far a request has come. */
export interface WorkerProgress {
  type: 'progress';
  done: number;
  total: number;
}

/** Each message with the number of the request it belongs to. */
export type Numbered<Message> = Message & { request: number };

/**
 * A reply of the kind that was asked for.
 *
 * @throws Error when it is of another kind
 */
export function expected<T extends WorkerReply['type']>(
  reply: WorkerReply,
  type: T,
): Extract<WorkerReply, { type: T }> {
  const isExpected = (answer: WorkerReply): answer is Extract<WorkerReply, { type: T }> => answer.type === type;
  if (!isExpected(reply)) throw new Error(`the worker answered ${reply.type}`);
  return reply;
}
