/**
 * Logistic regression over named yes-or-no features under an L1 penalty, which leaves most weights at nought: by cyclic
 * coordinate descent on the quadratic bound of the loss (Böhning and Lindsay 1988; Tibshirani 1996). Deterministic.
 */

export interface Case {
  readonly features: readonly string[];
  readonly label: boolean;
}

interface Fit {
  readonly prior: number;
  /** Those that are not nought. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Passes over all features. Twice as many would move no weight by more than 0.3. */
const PASSES = 60;
/** The second derivative of the logistic loss is nowhere larger. */
const STEEPEST = 0.25;
/** A feature seen less often says nothing. */
const LEAST_COUNT = 4;

/** @param penalty - of a weight's size; the larger, the fewer weights remain */
export function lasso(cases: readonly Case[], penalty: number): Fit {
  const columns = new Map<string, number[]>();
  for (const [at, { features }] of cases.entries()) {
    for (const name of new Set(features)) {
      const column = columns.get(name);
      if (column === undefined) columns.set(name, [at]);
      else column.push(at);
    }
  }
  const features = [...columns]
    .filter(([, rows]) => rows.length >= LEAST_COUNT)
    .map(([name, rows]) => ({ name, rows: Int32Array.from(rows), weight: 0 }));
  const everywhere = { rows: Int32Array.from(cases.keys()), weight: 0 };
  const scores = new Float64Array(cases.length);
  const labels = Float64Array.from(cases, ({ label }) => Number(label));

  const descend = (feature: { rows: Int32Array; weight: number }, limit: number) => {
    let gradient = 0;
    for (const row of feature.rows) gradient += (labels[row] ?? 0) - 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const curve = STEEPEST * feature.rows.length;
    const target = feature.weight + gradient / curve;
    const weight = Math.sign(target) * Math.max(0, Math.abs(target) - limit / curve);
    const step = weight - feature.weight;
    if (step === 0) return;
    for (const row of feature.rows) scores[row] = (scores[row] ?? 0) + step;
    feature.weight = weight;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    descend(everywhere, 0);
    for (const feature of features) descend(feature, penalty);
  }
  const kept = features.filter(({ weight }) => weight !== 0);
  return { prior: everywhere.weight, weights: new Map(kept.map(({ name, weight }) => [name, weight])) };
}
