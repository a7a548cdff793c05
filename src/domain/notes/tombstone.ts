import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';
import { lineageOf } from './lineage.ts';
import type { PersonalNote } from './note.ts';

/** Versions a tombstone remembers: those of a note with as many texts as it may have, each rewritten many times. */
const MAX_VERSIONS = 2500;

/**
 * What stays of a note that was deleted for good (a tombstone): the versions of its texts. It holds against these and
 * no others, so that what was written elsewhere meanwhile is no part of what was deleted.
 */
export const Tombstone = z.object({
  id: z.uuid(),
  versions: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(MAX_VERSIONS)),
  deleted: Instant,
});
export type Tombstone = z.infer<typeof Tombstone>;

/** @param now - ISO 8601, UTC */
export const tombstoneOf = (note: PersonalNote, now: string): Tombstone => ({
  id: note.id,
  versions: versionsOf([note, ...note.rivals].flatMap(lineageOf)),
  deleted: now,
});

/**
 * Two of one note as one (a join: commutative, associative, idempotent). The first itself where the other adds nothing.
 */
export function joinTombstones(one: Tombstone, other: Tombstone): Tombstone {
  const versions = versionsOf([...one.versions, ...other.versions]);
  const deleted = one.deleted < other.deleted ? one.deleted : other.deleted;
  return versions.length === one.versions.length && deleted === one.deleted ? one : { id: one.id, versions, deleted };
}

/** In an order of their own, so that two devices cut off the same ones. */
const versionsOf = (versions: readonly string[]): string[] => [...new Set(versions)].toSorted().slice(0, MAX_VERSIONS);
