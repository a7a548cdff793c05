import en from '../../assets/lexicons/en.norm.json' with { type: 'json' };

/** How often texts of one kind hedge, as measured with the shipped detector by `scripts/norm.ts`. */
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
  /** Null while too few were measured. */
  readonly opinion: Norm | null;
}

const NORMS: ReadonlyMap<string, StoredNorms> = new Map([['en', en]]);

/** The norms of a language by its primary subtag, or null when none were measured. */
export const normsFor = (language: string): StoredNorms | null => NORMS.get(language) ?? null;

/**
 * Where a text stands: the share of measured texts, in per cent, that hedge less. Between two percentiles it is drawn as a straight line; below the
 * lowest and above the highest only these are known.
 */
export function standing({ percentiles }: Norm, perThousand: number): number {
  const step = 100 / (percentiles.length + 1);
  const above = percentiles.findIndex((value) => value > perThousand);
  if (above === 0) return step;
  if (above < 0) return 100 - step;
  const [low = 0, high = 0] = [percentiles[above - 1], percentiles[above]];
  return Math.round(step * (above + (perThousand - low) / (high - low)));
}
