import en from '../../../assets/lexicons/en.norm.json' with { type: 'json' };

/** How often texts of one kind hedge, as measured with the shipped detector by `tools/train/norm.ts`. */
export interface Norm {
  /** How many texts were measured. */
  readonly texts: number;
  /** Hedges per 1,000 words at the 5th, 10th … 95th percentile. */
  readonly percentiles: readonly number[];
}

export interface StoredNorms {
  /** What the texts are. */
  readonly source: string;
  readonly news: Norm;
}

const NORMS: ReadonlyMap<string, StoredNorms> = new Map([['en', en]]);

/** The norms of a language by its primary subtag, or null when none were measured. */
export const normsFor = (language: string): StoredNorms | null => NORMS.get(language) ?? null;

/** Where a text stands among those measured. */
export interface Standing {
  /** 0 to 1: the share that hedge less; or, at an end, how large that end is. It is told as a {@link Step}. */
  readonly share: number;
  /** Below the lowest percentile and above the highest only these are known. */
  readonly end: 'least' | 'most' | null;
}

/** Between two percentiles the share is drawn as a straight line. */
export function standing({ percentiles }: Norm, perThousand: number): Standing {
  const step = 1 / (percentiles.length + 1);
  if (perThousand <= (percentiles[0] ?? 0)) return { share: step, end: 'least' };
  const above = percentiles.findIndex((value) => value > perThousand);
  if (above < 0) return { share: step, end: 'most' };
  const [low = 0, high = 0] = [percentiles[above - 1], percentiles[above]];
  const share = step * (above + (perThousand - low) / (high - low));
  return { share: Math.round(100 * share) / 100, end: null };
}

/** The norm as a curve over the rates of hedging, left to right from none to more than nearly all. */
interface Curve {
  /** Heights at equal steps from 0 to `end`, the highest 1. */
  heights: readonly number[];
  end: number;
}

const STEPS = 60;

/**
 * A density of the texts measured, by a Gaussian kernel over their percentiles with the bandwidth of Silverman (1986,
 * Density Estimation for Statistics and Data Analysis, 3.31), mirrored at nought, which no rate is below.
 */
export function curveOf({ percentiles }: Norm): Curve {
  const at = (share: number) => percentiles[Math.round(share * (percentiles.length - 1))] ?? 0;
  const width = Math.max(0.1, (0.9 * (at(0.75) - at(0.25))) / 1.34 / percentiles.length ** 0.2);
  const end = at(1) + 2 * width;
  const kernel = (distance: number) => Math.exp(-0.5 * (distance / width) ** 2);
  const density = (rate: number) => percentiles.reduce((sum, own) => sum + kernel(rate - own) + kernel(rate + own), 0);
  const heights = Array.from({ length: STEPS + 1 }, (_, step) => density((end * step) / STEPS));
  const highest = Math.max(...heights);
  return { heights: heights.map((height) => height / highest), end };
}

/**
 * Steps in which a comparison is told: half of the texts measured are in the middle one. Finer ones would say more than
 * is known: a count that is off by two in a thousand words moves the share by some 15 points.
 */
export type Step = 'fewer' | 'as-many' | 'more';

/** The step of a text by where it stands. */
export function stepOf({ share, end }: Standing): Step {
  if (end !== null) return end === 'least' ? 'fewer' : 'more';
  if (share < 0.25) return 'fewer';
  return share > 0.75 ? 'more' : 'as-many';
}
