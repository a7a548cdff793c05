import en from '../../assets/lexicons/en.weights.json' with { type: 'json' };
import type { LexiconEntry } from './lexicon-format.ts';
import type { Match } from './matcher.ts';
import { groupOf, SLOTS, surroundings } from './surroundings.ts';
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

/** The weights of one entry, category or group, by the number of the slot. */
type Table = readonly (ReadonlyMap<string, number> | undefined)[];
const ready = new WeakMap<Model, Map<LexiconEntry, Readonly<Record<Part, Table>>>>();

/** What an entry's cues are weighed with. Made when first asked for: an article meets few of the entries. */
function tablesOf(model: Model, entry: LexiconEntry): Readonly<Record<Part, Table>> {
  const made = ready.get(model) ?? new Map<LexiconEntry, Readonly<Record<Part, Table>>>();
  ready.set(model, made);
  const known = made.get(entry);
  if (known !== undefined) return known;
  const tableOf = (of: string): Table => {
    const slots = weightsOf(model.weights, of);
    return SLOTS.map((slot) => slots.get(slot));
  };
  const { phrase, category } = entry;
  const tables = { entry: tableOf(phrase), category: tableOf(category), group: tableOf(groupOf(category)) };
  made.set(entry, tables);
  return tables;
}

/** How strongly the surroundings speak for a hedge, in log-odds over the threshold: above zero it is one. */
export function weigh(model: Model, tokens: readonly Token[], match: Match): number {
  const { entry, category, group } = tablesOf(model, match.entry);
  let sum = 0;
  surroundings(tokens, match, (part, slot, value) => {
    const table = part === 'group' ? group : part === 'entry' ? entry : category;
    sum += table[slot]?.get(value) ?? 0;
  });
  const ofPrior = match.entry.category === 'approximation' ? 'approximation' : groupOf(match.entry.category);
  return model.priors[ofPrior] + sum / model.scale;
}
