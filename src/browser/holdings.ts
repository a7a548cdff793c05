import * as z from 'zod/mini';
import { Instant } from '../domain/text/instant.ts';
import { storedEntry } from './storedEntry.ts';

/**
 * What is remembered outside the database of what is in it: whether it has notes, and that it has lost them. Browsers
 * drop a database that was damaged, or when the disk is full, and open an empty one in its place. Nothing here tells
 * what the reader reads.
 */
const Holdings = z.object({
  notes: z.boolean(),
  /** When notes were found to be gone; null: they are not, or the reader knows. */
  lost: z.nullable(Instant),
  /** When they were brought back from their copies; null, or missing: they were not, or the reader knows. */
  restored: z.optional(z.nullable(Instant)),
});
type Holdings = z.infer<typeof Holdings>;
const NONE: Holdings = { notes: false, lost: null };

const entry = storedEntry('holdings', (found): Holdings => Holdings.safeParse(found).data ?? NONE);

/** As remembered; without notes where nothing is, or it is damaged. */
export const holdings = (): Promise<Holdings> => entry.read();

/** Writes nothing where nothing changes: pages and background ask for it often. */
export const changeHoldings = (change: Partial<Holdings>): Promise<void> =>
  entry.change((before) => {
    const after = { ...before, ...change };
    const isSame = after.notes === before.notes && after.lost === before.lost && after.restored === before.restored;
    return isSame ? null : after;
  });

/** Tells whether notes were lost, or lost and brought back: now, and whenever that changes. */
export const followLoss = (onKnown: (isLost: boolean, isRestored: boolean) => void): void =>
  entry.follow(({ lost, restored = null }) => onKnown(lost !== null, restored !== null));
