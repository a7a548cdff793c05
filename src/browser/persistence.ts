import { browser } from 'wxt/browser';

interface Storing {
  storage: Pick<StorageManager, 'persist' | 'persisted'>;
}

/**
 * Asks the browser to keep what is stored even when the disk is short. To be asked from a page: workers have no such
 * call. Chromium decides by itself, Firefox may ask the reader.
 *
 * @returns whether it is kept; see MDN, "StorageManager: persist() method"
 */
export async function keepStorage(own: Storing = navigator): Promise<boolean> {
  try {
    return (await own.storage.persisted()) || (await own.storage.persist());
  } catch (error) {
    console.warn('Sidelight: the browser cannot be asked to keep the storage', error);
    return false;
  }
}

/** Whether the browser keeps what is stored even when the disk is short. */
export async function isStorageKept(own: Storing = navigator): Promise<boolean> {
  return own.storage.persisted().catch(() => false);
}

/**
 * Asks for it when the reader's first notes are saved or imported, and never by itself again: Firefox's question would
 * come with every note. That it cannot be asked is nothing to whoever saves.
 */
export async function keepStorageAtFirst(own: Storing = navigator): Promise<void> {
  try {
    const { storageAsked } = await browser.storage.local.get('storageAsked');
    if (storageAsked === true) return;
    await browser.storage.local.set({ storageAsked: true });
    await keepStorage(own);
  } catch (error) {
    console.error('Sidelight: asking to keep the storage', error);
  }
}
