import { BETWEEN_VALUES, BETWEEN_WEIGHTS } from '../../src/wording/lexicon/weights.ts';
import type { StoredWeights } from '../../src/wording/lexicon/weights.ts';

/** Parts what a feature is of, its slot and its value. */
const BREAK = '\t';

/** The name of a feature, as {@link storeWeights} reads it. */
export const featureName = (of: string, slot: string, value: string): string => [of, slot, value].join(BREAK);

/** Learned weights as `weightsOf` reads them: in units of `1 / scale`, sorted. */
export function storeWeights(learned: ReadonlyMap<string, number>, scale: number): StoredWeights {
  const rows = [...learned]
    .map(([name, exact]) => {
      const [of = '', slot = '', value = ''] = name.split(BREAK);
      return { of, slot, value, weight: Math.round(exact * scale) };
    })
    .filter(({ value, weight }) => weight !== 0 && !value.includes(BETWEEN_VALUES) && !value.includes(BETWEEN_WEIGHTS))
    .toSorted((a, b) => order(a.of, b.of) || order(a.slot, b.slot) || a.weight - b.weight || order(a.value, b.value));
  const stored: Record<string, Record<string, string>> = {};
  for (const [at, { of, slot, value, weight }] of rows.entries()) {
    const slots = (stored[of] ??= {});
    const before = slots[slot];
    const goesOn = before !== undefined && rows[at - 1]?.weight === weight;
    const start = before === undefined ? '' : before + (goesOn ? '' : BETWEEN_WEIGHTS);
    slots[slot] = `${start}${goesOn ? '' : weight}${BETWEEN_VALUES}${value}`;
  }
  return stored;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
