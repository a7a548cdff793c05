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
  /** Null while too few were measured. */
  readonly opinion: Norm | null;
}

const NORMS: ReadonlyMap<string, StoredNorms> = new Map([['en', en]]);

/** The norms of a language by its primary subtag, or null when none were measured. */
export const normsFor = (language: string): StoredNorms | null => NORMS.get(language) ?? null;

/** Shorter texts hold too few hedges for a rate: one more would move them by three in a thousand. None was measured. */
export const LEAST_WORDS = 300;

/** Where a text stands among those measured. */
export interface Standing {
  /** 0 to 1: the share that hedge less; or, at an end, how large that end is. */
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
