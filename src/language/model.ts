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
  /** By what the feature is of, and its name: see {@link surroundings}. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Approximations, which are only shown on request, may have a threshold of their own. */
export type Priors = Readonly<Record<'hedge' | 'vague' | 'approximation', number>>;

/** Weights as stored: whole numbers, in units of `1 / scale`, by what the feature is of, and its name. */
export interface StoredModel {
  readonly scale: number;
  readonly priors: Priors;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function readModel({ scale, priors, weights }: StoredModel): Model {
  const scaled = (names: Readonly<Record<string, number>>) =>
    new Map(Object.entries(names).map(([name, weight]) => [name, weight / scale]));
  return { priors, weights: new Map(Object.entries(weights).map(([of, names]) => [of, scaled(names)])) };
}

const MODELS = new Map([['en', readModel(en)]]);

/** The model for a lexicon's language; a language without has all phrases marked that its lexicon proposes. */
export const modelFor = (language: string): Model | null => MODELS.get(language) ?? null;

/** How strongly the surroundings speak for a hedge, in log-odds over the threshold: above zero it is one. */
export function weigh({ priors, weights }: Model, tokens: readonly Token[], match: Match): number {
  const { category } = match.entry;
  let score = priors[category === 'approximation' ? category : groupOf(category)];
  for (const { of, names } of surroundings(tokens, match)) {
    const known = weights.get(of);
    if (known === undefined) continue;
    for (const name of names) score += known.get(name) ?? 0;
  }
  return score;
}
