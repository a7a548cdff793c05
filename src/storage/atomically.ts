interface Transaction {
  done: Promise<void>;
  abort: () => void;
}

/**
 * Carries out the reads and writes of one transaction, all or nothing: where any of it throws the transaction is rolled
 * back, since the browser would commit what was asked for before. Resolves when it is on disk.
 *
 * @throws what `act` threw, or why the transaction could not be committed
 */
export async function atomically<T>(transaction: Transaction, act: () => Promise<T>): Promise<T> {
  transaction.done.catch(() => undefined); // when `act` throws, its end says no more than the error
  try {
    const result = await act();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

/** The same of writes that need not wait for each other: all are asked for at once. */
export const commit = (transaction: Transaction, writes: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  atomically(transaction, () => Promise.all(writes.map(async (write) => write())));
