import en from '../../../assets/lexicons/en.weights.json' with { type: 'json' };
import type { LexiconEntry } from '../../domain/article/lexiconFormat.ts';
import type { Match } from './matcher.ts';
import { groupOf, PARTS, SLOTS, surroundings } from './surroundings.ts';
import type { Slot } from './surroundings.ts';
import type { Token } from '../text/tokens.ts';
import { weightsOf } from './weights.ts';
import type { StoredWeights } from './weights.ts';

/**
 * A linear model that tells whether a phrase of the lexicon hedges where it stands ("may close") or only looks so ("may
 * be exercised until Friday"). `tools/train/hedges.ts` learns it; it only ever takes marks away that the lexicon
 * proposes.
 */
export interface Model {
  /** What a phrase scores before anything is known of it; the threshold is in it: above zero, it hedges. */
  readonly priors: Priors;
  /** Weights are whole numbers, in units of `1 / scale`. */
  readonly scale: number;
  /**
   * By what the feature is of (an entry, a category or a group), its slot and what is seen there: see {@link
   * surroundings}.
   */
  readonly weights: StoredWeights;
}

/** Approximations, which are only shown on request, may have a threshold of their own. */
type Priors = Readonly<Record<'hedge' | 'vague' | 'approximation', number>>;

const MODELS = new Map<string, Model>([['en', en]]);

/** The model for a lexicon's language; a language without has all phrases marked that its lexicon proposes. */
export const modelFor = (language: string): Model | null => MODELS.get(language) ?? null;

/** The weights of what may be seen in one slot, given by its number. */
interface Column {
  readonly slot: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ready = new WeakMap<Model, Map<LexiconEntry, readonly Column[]>>();

/**
 * What an entry's cues are weighed with: the entry's own weights, its category's and its group's. Made ready when first
 * met.
 */
function columnsOf(model: Model, entry: LexiconEntry): readonly Column[] {
  const made = ready.get(model) ?? new Map<LexiconEntry, readonly Column[]>();
  ready.set(model, made);
  const known = made.get(entry);
  if (known !== undefined) return known;
  const column = (of: string) => (slot: Slot) => {
    const weights = weightsOf(model.weights, of).get(slot);
    return weights === undefined ? [] : [{ slot: SLOTS.indexOf(slot), weights }];
  };
  const { phrase, category } = entry;
  const columns = [
    ...PARTS.entry.flatMap(column(phrase)),
    ...PARTS.category.flatMap(column(category)),
    ...PARTS.group.flatMap(column(groupOf(category))),
  ];
  made.set(entry, columns);
  return columns;
}

/** How strongly the surroundings speak for a hedge, in log-odds over the threshold: above zero it is one. */
export function weigh(model: Model, tokens: readonly Token[], match: Match): number {
  const seen = surroundings(tokens, match);
  let sum = 0;
  for (const { slot, weights } of columnsOf(model, match.entry)) {
    const value = seen[slot];
    if (value !== undefined) sum += weights.get(value) ?? 0;
  }
  const { category } = match.entry;
  return model.priors[category === 'approximation' ? category : groupOf(category)] + sum / model.scale;
}
