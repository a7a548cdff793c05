/** One of the browser's storage areas, in memory: what goes in and what comes out are copies. */
export function storageArea() {
  const values = new Map<string, unknown>();
  return {
    get: async (key: string | null): Promise<Record<string, unknown>> => {
      const wanted = key === null ? [...values] : [...values].filter(([name]) => name === key);
      return structuredClone(Object.fromEntries(wanted));
    },
    set: async (entry: Record<string, unknown>): Promise<void> => {
      for (const [key, value] of Object.entries(entry)) values.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]): Promise<void> => {
      for (const key of [keys].flat()) values.delete(key);
    },
    clear: async (): Promise<void> => values.clear(),
  };
}
