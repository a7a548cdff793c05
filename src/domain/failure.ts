import * as z from 'zod/mini';

/** Why a request was not carried out; each has its own sentence for the reader. */
export const ErrorCode = z.enum([
  'bad-request',
  'not-allowed',
  'not-found',
  'stale',
  'storage-full',
  'storage-newer',
  'storage-blocked',
  'storage',
  'unreachable',
  'unknown',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure a reader is told of. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What can go wrong with a request, as the panel tells it. The names are those of the protocol's error codes. */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; code: string };

/**
 * What a browser's storage throws when it cannot do its work (Indexed Database API 3.0, section 4; `NotReadableError`
 * where the files are damaged). Its other exceptions, `DataError` or `TransactionInactiveError`, say that it was asked
 * for what it cannot do: a mistake of ours.
 */
const STORAGE_FAILURE = /^(?:Abort|InvalidState|NotReadable|Timeout|Unknown)Error$/;

/**
 * The code a reader is told an error by. Only what the browser's storage failed at is `storage`; what nobody foresaw is
 * `unknown`.
 */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof MessageError) return error.code;
  if (!(error instanceof DOMException)) return 'unknown';
  if (error.name === 'QuotaExceededError') return 'storage-full';
  // A database that a later version of ours has opened; nothing else is opened by a version.
  if (error.name === 'VersionError') return 'storage-newer';
  return STORAGE_FAILURE.test(error.name) ? 'storage' : 'unknown';
}
