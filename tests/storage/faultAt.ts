const READS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;
const WRITES = ['put', 'add', 'delete', 'clear'] as const;

/**
 * How it ends: the process is killed, with the transaction and all that would come after; or the browser undoes the
 * transaction, as for lack of room, and goes on.
 */
export type Fault = 'killed' | 'undone';

/**
 * Fault injection: lets the requests to the database come through up to the one of a number.
 *
 * @param at - from 1 on
 * @returns whether there were so many requests, and an end to it all
 */
export function faultAt(at: number, fault: Fault): { reached: () => boolean; end: () => void } {
  let requests = 0;
  const undo: (() => void)[] = [];
  const abort = (transaction: IDBTransaction | null) => {
    try {
      transaction?.abort();
    } catch {
      // Over already.
    }
  };
  const watch = <T extends object>(
    prototype: T,
    names: readonly (keyof T & string)[],
    of: (one: T) => IDBTransaction | null,
  ) => {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      const faulty = function (this: T, ...args: unknown[]): unknown {
        requests += 1;
        if (fault === 'killed' && requests >= at) {
          abort(of(this));
          throw new DOMException('killed', 'AbortError');
        }
        const request = original.apply(this, args);
        if (requests === at) abort(of(this));
        return request;
      };
      Object.defineProperty(prototype, name, { value: faulty, configurable: true, writable: true });
      undo.push(() => Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true }));
    }
  };
  watch(IDBObjectStore.prototype, [...READS, ...WRITES], ({ transaction }) => transaction);
  watch(IDBIndex.prototype, READS, ({ objectStore }) => objectStore.transaction);
  return { reached: () => requests >= at, end: () => undo.forEach((back) => back()) };
}
