import { codeOf, MessageError } from '../domain/failure.ts';

/** Gives a failed write its code; a mistake of ours is thrown on as it is, for whoever answers the request to log. */
export function storageFailure(error: unknown): never {
  const code = codeOf(error);
  if (error instanceof MessageError || code === 'unknown') throw error;
  throw new MessageError(code, String(error), { cause: error });
}

/** Carries out a transaction's writes. One that cannot be asked for undoes those before it, which the browser would keep. */
export async function commit(
  transaction: { done: Promise<void>; abort: () => void },
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [transaction.done];
  try {
    for (const write of writes) asked.push(write());
  } catch (error) {
    void Promise.allSettled(asked); // their ends say no more than the error
    transaction.abort();
    throw error;
  }
  await Promise.all(asked);
}
