/**
 * Conditional logit (D. McFadden 1974): of some alternatives, each with named evidence, and the alternative that none
 * is right, which is right. Fitted by gradient ascent with a step size for each weight (Adam, D. Kingma and J. Ba 2015)
 * and a ridge penalty.
 */

export interface Alternative {
  evidence: Record<string, number>;
  isRight: boolean;
}

const ROUNDS = 300;
const STEP = 0.08;
const RIDGE = 1e-4;
const DECAY = 0.9;
const SQUARE_DECAY = 0.99;
const HIGHEST_SCORE = 30;

/** @param cases - each a list of alternatives, none or some of which are right */
export function fit(cases: readonly (readonly Alternative[])[]): Record<string, number> {
  const names = [...new Set(cases.flatMap((one) => one.flatMap(({ evidence }) => Object.keys(evidence))))];
  const scales = scalesOf(cases, names);
  const rows = cases
    .filter((one) => one.length > 0)
    .map((one) =>
      one.map(({ evidence, isRight }) => ({
        isRight,
        values: Float64Array.from(names, (name, at) => (evidence[name] ?? 0) / (scales[at] ?? 1)),
      })),
    );
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(rows, weights);
    for (let at = 0; at < weights.length; at++) {
      const own = (slope[at] ?? 0) / rows.length - RIDGE * (weights[at] ?? 0);
      mean[at] = DECAY * (mean[at] ?? 0) + (1 - DECAY) * own;
      square[at] = SQUARE_DECAY * (square[at] ?? 0) + (1 - SQUARE_DECAY) * own * own;
      const direction = (mean[at] ?? 0) / (1 - DECAY ** round);
      const size = Math.sqrt((square[at] ?? 0) / (1 - SQUARE_DECAY ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (STEP * direction) / size;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, (weights[at] ?? 0) / (scales[at] ?? 1)]));
}

/** How large each piece of evidence is, as the root of its mean square. */
function scalesOf(cases: readonly (readonly Alternative[])[], names: readonly string[]): Float64Array {
  const squares = new Map<string, number>();
  let count = 0;
  for (const { evidence } of cases.flat()) {
    count++;
    for (const [name, value] of Object.entries(evidence)) squares.set(name, (squares.get(name) ?? 0) + value * value);
  }
  return Float64Array.from(names, (name) => Math.sqrt((squares.get(name) ?? 0) / Math.max(1, count)) || 1);
}

type Row = { isRight: boolean; values: Float64Array }[];

/** The slope of the log-likelihood. */
function slopeAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const row of rows) {
    const odds = row.map(({ values }) => {
      let score = 0;
      for (let at = 0; at < weights.length; at++) score += (weights[at] ?? 0) * (values[at] ?? 0);
      return Math.exp(Math.min(HIGHEST_SCORE, score));
    });
    const all = odds.reduce((sum, own) => sum + own, 1);
    const right = odds.reduce((sum, own, at) => (row[at]?.isRight ? sum + own : sum), 0);
    for (const [index, { isRight, values }] of row.entries()) {
      const own = odds[index] ?? 0;
      const pull = (isRight ? own / right : 0) - own / all;
      for (let at = 0; at < weights.length; at++) slope[at] = (slope[at] ?? 0) + pull * (values[at] ?? 0);
    }
  }
  return slope;
}
