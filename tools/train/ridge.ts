/**
 * Logistic regression over named yes-or-no facts with a ridge penalty, by Newton's method. Deterministic, and exact for
 * some hundred facts.
 */

export interface Example {
  facts: readonly string[];
  isRight: boolean;
  /** How much it counts. */
  weight: number;
}

const ROUNDS = 8;
/** A fact of fewer examples says nothing. */
const LEAST_COUNT = 3;

/**
 * @param ridge - how strongly weights are held to 0
 * @param free - the fact of every example, whose weight is not held
 */
export function fitRidge(examples: readonly Example[], ridge: number, free: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of examples) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= LEAST_COUNT);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ facts, ...rest }) => ({ ...rest, at: facts.flatMap((fact) => index.get(fact) ?? []) }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(names, (name, at) => (name === free ? 0 : ridge) * (weights[at] ?? 0));
    const bend = names.map((name, at) => {
      const row = new Float64Array(names.length);
      row[at] = name === free ? 0 : ridge;
      return row;
    });
    for (const { at, isRight, weight } of rows) {
      const likely = 1 / (1 + Math.exp(-at.reduce((sum, fact) => sum + (weights[fact] ?? 0), 0)));
      for (const fact of at) {
        slope[fact] = (slope[fact] ?? 0) + (likely - Number(isRight)) * weight;
        const row = bend[fact];
        if (row) for (const other of at) row[other] = (row[other] ?? 0) + likely * (1 - likely) * weight;
      }
    }
    for (const [at, step] of solve(bend, slope).entries()) weights[at] = (weights[at] ?? 0) - step;
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** Gaussian elimination for a positive definite matrix; both are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [at, own] of matrix.entries()) {
    for (const [below, row] of matrix.entries()) {
      const factor = below > at ? (row[at] ?? 0) / (own[at] ?? 1) : 0;
      if (factor === 0) continue;
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[at] ?? 0);
    }
  }
  const solution = new Float64Array(right.length);
  for (let at = right.length - 1; at >= 0; at--) {
    const own = matrix[at];
    let rest = right[at] ?? 0;
    for (let column = at + 1; column < right.length; column++) rest -= (own?.[column] ?? 0) * (solution[column] ?? 0);
    solution[at] = rest / (own?.[at] ?? 1);
  }
  return solution;
}
