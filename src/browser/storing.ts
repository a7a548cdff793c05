import { MessageError } from '../messages/panel.ts';

/** Gives a failed write its code. */
export function storageFailure(error: unknown): never {
  if (error instanceof MessageError) throw error;
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  throw new MessageError(full ? 'storage-full' : 'storage', String(error), { cause: error });
}

/** Carries out a transaction's writes. One that cannot be asked for undoes those before it, which the browser would keep. */
export async function allOrNothing(
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
