import * as z from 'zod/mini';
import { MAX_NOTES, MAX_SUBJECTS, Pack } from '../packs/pack.ts';

const { id, title, description, version, language, licence, homepage, maintainer, updated, expires } = Pack.shape;
const count = (max: number) => z.int().check(z.gte(0), z.lte(max));

/** What a pack says of itself, with the number of its subjects and notes: what the library tells of it. */
export const PackHeader = z.object({
  id,
  title,
  description,
  version,
  language,
  licence,
  homepage,
  maintainer,
  updated,
  expires,
  subjects: count(MAX_SUBJECTS),
  notes: count(MAX_NOTES),
});
export type PackHeader = z.infer<typeof PackHeader>;

/** The header of a pack; `subjects` and `notes` are counted. */
export function headerOf({ subjects, notes, ...header }: Pack): PackHeader {
  return PackHeader.parse({ ...header, subjects: subjects.length, notes: notes.length });
}

/**
 * Compares two versions by their numbers: `2026.9` is before `2026.11`.
 *
 * @returns below 0 when `a` is the earlier, 0 when they are the same, above 0 when it is the later
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < Math.max(left?.length ?? 0, right?.length ?? 0); part += 1) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
