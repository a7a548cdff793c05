import * as z from 'zod/mini';
import { Address, MAX_ADDRESS } from '../../domain/packs/address.ts';
import type { Pack } from '../../domain/packs/pack.ts';

const line = (max: number) => z.string().check(z.maxLength(max));
const count = z.int().check(z.gte(0));

/**
 * What a pack says of itself, with the number of its subjects and notes: what the library tells of it. The lengths are
 * those of the pack's own schema, which stays out of the page: it brings the list of public suffixes with it.
 */
export const PackHeader = z.object({
  id: line(64),
  title: line(120),
  description: z.optional(line(1000)),
  version: line(30),
  language: line(40),
  licence: line(100),
  homepage: z.optional(Address),
  maintainer: z.object({ name: line(200), contact: z.optional(line(MAX_ADDRESS)) }),
  updated: line(10),
  expires: z.optional(line(10)),
  subjects: count,
  notes: count,
});
export type PackHeader = z.infer<typeof PackHeader>;

/** The header of a checked pack; its subjects and notes are counted. */
export function headerOf({ subjects, notes, ...header }: Pack): PackHeader {
  return PackHeader.parse({ ...header, subjects: subjects.length, notes: notes.length });
}
/**
 * Compares two versions by their numbers: `2026.9` is before `2026.11`.
 *
 * @returns below 0 when `a` is the earlier, 0 when they are the same, above 0 when it is the later
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
