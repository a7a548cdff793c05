import { BETWEEN_WEIGHTS } from '../src/language/weights.ts';
import type { StoredWeights } from '../src/language/weights.ts';

/** Parts what a feature is of, its slot and its value. */
const BREAK = '\t';

/** The name of a feature, as {@link storeWeights} reads it. */
export const featureName = (of: string, slot: string, value: string): string => [of, slot, value].join(BREAK);

/** Learned weights as `weightsOf` reads them: in units of `1 / scale`, sorted. */
export function storeWeights(learned: ReadonlyMap<string, number>, scale: number): StoredWeights {
  const stored: Record<string, Record<string, string>> = {};
  for (const [feature, exact] of [...learned].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round(exact * scale);
    const [of = '', slot = '', value = ''] = feature.split(BREAK);
    if (weight === 0 || value.includes(BETWEEN_WEIGHTS)) continue;
    const slots = (stored[of] ??= {});
    const before = slots[slot];
    slots[slot] = `${before === undefined ? '' : before + BETWEEN_WEIGHTS}${value} ${weight}`;
  }
  return stored;
}
