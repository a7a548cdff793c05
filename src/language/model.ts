import en from '../../assets/lexicons/en.weights.json' with { type: 'json' };
import type { Match } from './matcher.ts';
import { groupOf, surroundings } from './surroundings.ts';
import type { Token } from './tokens.ts';

/**
 * A linear model that tells whether a phrase of the lexicon hedges where it stands ("may close") or only looks so ("may be
 * exercised until Friday"). `scripts/train-hedges.ts` learns it; it only ever takes marks away that the lexicon proposes.
 */
export interface Model {
  /** What a phrase scores before anything is known of it; the threshold is in it: above zero, it hedges. */
  readonly priors: Priors;
  /** Weights are whole numbers, in units of `1 / scale`. */
  readonly scale: number;
  /** By what the feature is of, and its name: see {@link surroundings}. As stored: making maps of them would take longer than an article. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>;
}

/** Approximations, which are only shown on request, may have a threshold of their own. */
export type Priors = Readonly<Record<'hedge' | 'vague' | 'approximation', number>>;

const MODELS = new Map<string, Model>([['en', en]]);

/** The model for a lexicon's language; a language without has all phrases marked that its lexicon proposes. */
export const modelFor = (language: string): Model | null => MODELS.get(language) ?? null;

/** How strongly the surroundings speak for a hedge, in log-odds over the threshold: above zero it is one. */
export function weigh({ priors, scale, weights }: Model, tokens: readonly Token[], match: Match): number {
  const { category } = match.entry;
  let sum = 0;
  for (const { of, names } of surroundings(tokens, match)) {
    const known = weights[of];
    if (known === undefined) continue;
    for (const name of names) sum += known[name] ?? 0;
  }
  return priors[category === 'approximation' ? category : groupOf(category)] + sum / scale;
}
