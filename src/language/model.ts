import en from '../../assets/lexicons/en.weights.json' with { type: 'json' };
import type { LexiconEntry } from './lexicon-format.ts';
import type { Match } from './matcher.ts';
import { groupOf, SLOTS, surroundings } from './surroundings.ts';
import type { Part, Slot } from './surroundings.ts';
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
  /** By what the feature is of (an entry, a category or a group), its slot and what is seen there: see {@link surroundings}. */
  readonly weights: Readonly<Record<string, SlotWeights>>;
}

type SlotWeights = Readonly<Partial<Record<Slot, Readonly<Record<string, number>>>>>;

/** Approximations, which are only shown on request, may have a threshold of their own. */
export type Priors = Readonly<Record<'hedge' | 'vague' | 'approximation', number>>;

const MODELS = new Map<string, Model>([['en', en]]);

/** The model for a lexicon's language; a language without has all phrases marked that its lexicon proposes. */
export const modelFor = (language: string): Model | null => MODELS.get(language) ?? null;

/** The weights of one entry, category or group by the number of the slot, as maps, which find a word several times faster than objects. */
type Table = readonly (ReadonlyMap<string, number> | undefined)[];
const tablesByName = new WeakMap<Model, Map<string, Table>>();

/** Made when first asked for: an article meets few of the entries. */
function tableOf(model: Model, of: string): Table {
  const made = tablesByName.get(model) ?? new Map<string, Table>();
  tablesByName.set(model, made);
  const known = made.get(of);
  if (known !== undefined) return known;
  const stored = model.weights[of] ?? {};
  const table = SLOTS.map((slot) => {
    const values = stored[slot];
    return values === undefined ? undefined : new Map(Object.entries(values));
  });
  made.set(of, table);
  return table;
}

const tablesByEntry = new WeakMap<Model, Map<LexiconEntry, Readonly<Record<Part, Table>>>>();

/** What an entry's cues are weighed with. */
function tablesOf(model: Model, entry: LexiconEntry): Readonly<Record<Part, Table>> {
  const made = tablesByEntry.get(model) ?? new Map<LexiconEntry, Readonly<Record<Part, Table>>>();
  tablesByEntry.set(model, made);
  const { phrase, category } = entry;
  const tables = made.get(entry) ?? {
    entry: tableOf(model, phrase),
    category: tableOf(model, category),
    group: tableOf(model, groupOf(category)),
  };
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
