import { browser } from 'wxt/browser';

/** One entry of the browser's storage for extensions, which outlives the browser and which all programs share. */
interface StoredEntry<T> {
  read(): Promise<T>;
  /**
   * Reads and writes under a lock (a mutex): of two pages that change it at once neither undoes what the other has
   * changed.
   *
   * @param make - what is to be stored of what is; null where nothing is to be written
   */
  change(make: (known: T) => T | null): Promise<void>;
  forget(): Promise<void>;
  /** Calls back whenever any page of ours, or the background, has changed it, until the returned function is called. */
  onChanged(listener: () => void): () => void;
  /** Tells what it says: now, and whenever that changes. */
  follow(onKnown: (known: T) => void): void;
}

/** @param parse - makes what was found an entry; also nothing, and what is damaged or of another version */
export function storedEntry<T>(key: string, parse: (found: unknown) => T): StoredEntry<T> {
  const read = async () => {
    const { [key]: found } = await browser.storage.local.get(key);
    return parse(found);
  };
  const onChanged = (listener: () => void) => {
    const hear = (changes: object) => {
      if (key in changes) listener();
    };
    browser.storage.local.onChanged.addListener(hear);
    return () => browser.storage.local.onChanged.removeListener(hear);
  };
  return {
    read,
    change: (make) =>
      navigator.locks.request(`stored:${key}`, async () => {
        const made = make(await read());
        if (made !== null) await browser.storage.local.set({ [key]: made });
      }),
    forget: () => browser.storage.local.remove(key),
    onChanged,
    follow: (onKnown) => {
      const tell = async () => onKnown(await read());
      void tell();
      onChanged(() => void tell());
    },
  };
}
