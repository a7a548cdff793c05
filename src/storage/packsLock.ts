/**
 * Changes of the packs, one at a time over all pages and workers of the extension: what one has laid down so far is not swept up by
 * another.
 */
export const withPacksLock = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('library', change);
