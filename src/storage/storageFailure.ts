import { codeOf, MessageError } from '../domain/failure.ts';

/** Gives a failed write its code; a mistake of ours is thrown on as it is, for whoever answers the request to log. */
export function storageFailure(error: unknown): never {
  const code = codeOf(error);
  if (error instanceof MessageError || code === 'unknown') throw error;
  throw new MessageError(code, String(error), { cause: error });
}
