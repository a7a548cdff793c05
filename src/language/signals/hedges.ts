import type { Hedge } from '../hedge.ts';
import type { Lexicon } from '../lexicon-format.ts';
import { compile, match } from '../matcher.ts';
import type { Match, Matcher } from '../matcher.ts';
import { modelFor, weigh } from '../model.ts';
import type { Model } from '../model.ts';
import { sentences } from '../sentences.ts';
import type { Span } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** What the report can hold; a text of ordinary length stays far below. */
export const MOST_HEDGES = 50_000;

/**
 * Finds the hedge cues of a text, in order, none overlapping. Sentences do not reach over blocks.
 *
 * @param blocks - the stretches of `text` to read, in order
 * @param model - tells hedges from their look-alikes; null marks whatever the lexicon proposes
 * @returns cues with UTF-16 offsets into `text`, at most {@link MOST_HEDGES}; time grows linearly with the text
 */
export function findHedges(
  text: string,
  blocks: readonly Span[],
  lexicon: Lexicon,
  model: Model | null = modelFor(lexicon.language),
): Hedge[] {
  const matcher = matcherFor(lexicon);
  const abbreviations = new Set(lexicon.abbreviations);
  const hedges: Hedge[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(text, block, lexicon.language, abbreviations)) {
      const tokens = tokenise(text, sentence.start, sentence.end);
      for (const found of match(matcher, tokens)) {
        const [first, last] = [tokens[found.from], tokens[found.to - 1]];
        if (first === undefined || last === undefined || !counts(model, tokens, found)) continue;
        const { category, phrase } = found.entry;
        hedges.push({ start: first.start, end: last.end, category, entry: phrase, sentence });
        if (hedges.length === MOST_HEDGES) return hedges;
      }
    }
  }
  return hedges;
}

/** What the lexicon is sure of needs no weighing; conditions are told by their words alone. */
const counts = (model: Model | null, tokens: readonly Token[], found: Match): boolean =>
  model === null ||
  found.entry.always === true ||
  found.entry.category === 'conditional' ||
  weigh(model, tokens, found) > 0;

const matchers = new WeakMap<Lexicon, Matcher>();

function matcherFor(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon) ?? compile(lexicon);
  matchers.set(lexicon, known);
  return known;
}
