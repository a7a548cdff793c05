import { vi } from 'vitest';

/**
 * Has another page act at the moment a store is first read whole, for the tests of races: its transaction is queued
 * right behind the reading one.
 *
 * @returns waits for the act and gives out what came of it
 */
export function onRead<T>(storeName: string, act: () => Promise<T>): () => Promise<T[]> {
  const acts: Promise<T>[] = [];
  const method = 'getAll';
  const getAll = IDBObjectStore.prototype[method];
  const spy = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...given: unknown[]
  ) {
    const reading = Reflect.apply(getAll, this, given);
    if (this.name === storeName && acts.length === 0) acts.push(act());
    return reading;
  });
  return () => {
    spy.mockRestore();
    return Promise.all(acts);
  };
}
