import { mulberry32 } from '../bench/random.ts';

/**
 * Logistic regression over named yes-or-no features, by stochastic gradient descent with per-weight step sizes
 * (AdaGrad, Duchi et al. 2011), a ridge penalty, and averaging over the last half of the rounds. Deterministic.
 */

export interface Example {
  readonly features: readonly string[];
  /** Score before any weight is learned, in log-odds. */
  readonly prior: number;
  /** How much it counts. */
  readonly weight: number;
  /** Whether it is a case of what is to be told apart; null when only its group is known to hold one. */
  readonly label: boolean | null;
  /**
   * Examples of which at least one is positive share a group (multiple-instance learning: the best-scoring is taken as
   * it).
   */
  readonly group: string | null;
}

type Weights = Map<string, number>;

/** The order of the examples leaves its mark on the weights: they are averaged over several. */
const SEEDS = [7, 11, 13, 17, 19] as const;
const ROUNDS = 12;
/** After so many rounds the positives of the groups are chosen anew. */
const ROUNDS_PER_CHOICE = 4;
const STEP = 0.05;
/** Tried from 3 to 300; flat around here. */
const RIDGE = 10;
/** Keeps the first steps of a weight from being the largest. */
const FIRST_GRADIENT = 0.01;
/** A feature seen less often says nothing. */
const LEAST_COUNT = 2;

/** Trains, keeps the `most` features that matter most, and trains again with these. */
export function train(examples: readonly Example[], most: number): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name);
  const first = fit(examples, frequent, SEEDS[0]);
  // Weighing by how often a feature is met keeps those that decide many cases; past this count, more says nothing more.
  const enough = 50;
  const worth = (name: string) => Math.abs(first.get(name) ?? 0) * Math.sqrt(Math.min(counts.get(name) ?? 0, enough));
  const kept = frequent.toSorted((a, b) => worth(b) - worth(a)).slice(0, most);
  const fits = SEEDS.map((seed) => fit(examples, kept, seed));
  return new Map(
    kept.map((name) => [name, fits.reduce((sum, weights) => sum + (weights.get(name) ?? 0), 0) / SEEDS.length]),
  );
}

function fit(examples: readonly Example[], names: readonly string[], seed: number): Weights {
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => ({
    example,
    at: Int32Array.from(example.features.flatMap((name) => index.get(name) ?? [])),
  }));
  type Row = (typeof rows)[number];
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(FIRST_GRADIENT);
  const sums = new Float64Array(names.length);
  const score = ({ example, at }: Row) => at.reduce((sum, feature) => sum + (weights[feature] ?? 0), example.prior);
  const random = mulberry32(seed);

  const groups = Map.groupBy(
    rows.filter(({ example }) => example.label === null && example.group !== null),
    ({ example }) => example.group,
  );
  const labelled = rows
    .filter(({ example }) => example.label !== null)
    .map((row) => ({ row, positive: row.example.label === true }));
  let cases = labelled;
  for (let round = 0; round < ROUNDS; round++) {
    if (round % ROUNDS_PER_CHOICE === 0) {
      const best = [...groups.values()].map((group) => group.reduce((a, b) => (score(b) > score(a) ? b : a)));
      cases = [...labelled, ...best.map((row) => ({ row, positive: true }))];
    }
    shuffle(cases, random);
    for (const { row, positive } of cases) {
      const error = (1 / (1 + Math.exp(-score(row))) - Number(positive)) * row.example.weight;
      for (const feature of row.at) {
        const weight = weights[feature] ?? 0;
        const gradient = error + (RIDGE / cases.length) * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (STEP * gradient) / Math.sqrt(square);
      }
    }
    if (round >= ROUNDS / 2)
      for (const [feature, weight] of weights.entries()) sums[feature] = (sums[feature] ?? 0) + weight;
  }
  return new Map(names.map((name, at) => [name, (sums[at] ?? 0) / (ROUNDS / 2)]));
}

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [list[last], list[other]];
    [list[last], list[other]] = [b, a];
  }
}
