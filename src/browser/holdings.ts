import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/**
 * What is remembered outside the database of what is in it: whether it has notes, and that it has lost them. Browsers
 * drop a database that was damaged, or when the disk is full, and open an empty one in its place. Nothing here tells
 * what the reader reads.
 */
const Holdings = z.object({
  notes: z.boolean(),
  /** When notes were found to be gone; null: they are not, or the reader knows. */
  lost: z.nullable(z.iso.datetime()),
  /** When they were brought back from their copies; null, or missing: they were not, or the reader knows. */
  restored: z.optional(z.nullable(z.iso.datetime())),
});
type Holdings = z.infer<typeof Holdings>;
const NONE: Holdings = { notes: false, lost: null };

export async function holdings(): Promise<Holdings> {
  const { holdings: stored } = await browser.storage.local.get('holdings');
  return Holdings.safeParse(stored).data ?? NONE;
}

/** Read and written under a lock (a mutex): pages and background change it. */
export const changeHoldings = (change: Partial<Holdings>): Promise<void> =>
  navigator.locks.request('holdings', async () => {
    const before = await holdings();
    const after = { ...before, ...change };
    if (after.notes !== before.notes || after.lost !== before.lost || after.restored !== before.restored)
      await browser.storage.local.set({ holdings: after });
  });

/** Tells whether notes were lost, or lost and brought back: now, and whenever that changes. */
export function followLoss(onKnown: (isLost: boolean, isRestored: boolean) => void): void {
  const tell = async () => {
    const { lost, restored = null } = await holdings();
    onKnown(lost !== null, restored !== null);
  };
  void tell();
  browser.storage.local.onChanged.addListener((changes) => {
    if ('holdings' in changes) void tell();
  });
}
