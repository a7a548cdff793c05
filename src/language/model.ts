import en from '../../assets/lexicons/en.weights.json' with { type: 'json' };
import type { Match } from './matcher.ts';
import { groupOf, surroundings } from './surroundings.ts';
import type { Part } from './surroundings.ts';
import type { Token } from './tokens.ts';
import { weightsOf } from './weights.ts';
import type { StoredWeights } from './weights.ts';

/**
 * A linear model that tells whether a phrase of the lexicon hedges where it stands ("may close") or only looks so ("may be
 * exercised until Friday"). `scripts/train-hedges.ts` learns it; it only ever takes marks away that the lexicon proposes.
 */
export interface Model {
  /** What a phrase scores before anything is known of it; the threshold is in it: above zero, it hedges. */
  readonly priors: Priors;
  /** Weights are whole numbers, in units of `1 / scale`. */
  readonly scale: number;
  /** By what the feature is of (an entry, a category or a group), its slot and what is seen there: see {@link surroundings}. */
  readonly weights: StoredWeights;
}

/** Approximations, which are only shown on request, may have a threshold of their own. */
export type Priors = Readonly<Record<'hedge' | 'vague' | 'approximation', number>>;

const MODELS = new Map<string, Model>([['en', en]]);

/** The model for a lexicon's language; a language without has all phrases marked that its lexicon proposes. */
export const modelFor = (language: string): Model | null => MODELS.get(language) ?? null;

/** How strongly the surroundings speak for a hedge, in log-odds over the threshold: above zero it is one. */
export function weigh(model: Model, tokens: readonly Token[], match: Match): number {
  const { category, phrase } = match.entry;
  const group = groupOf(category);
  const of: Readonly<Record<Part, ReturnType<typeof weightsOf>>> = {
    entry: weightsOf(model.weights, phrase),
    category: weightsOf(model.weights, category),
    group: weightsOf(model.weights, group),
  };
  let sum = 0;
  surroundings(tokens, match, (part, slot, value) => {
    sum += of[part].get(slot)?.get(value) ?? 0;
  });
  return model.priors[category === 'approximation' ? category : group] + sum / model.scale;
}
