import type { Hedge } from '../hedge.ts';
import type { Lexicon } from '../lexicon-format.ts';
import { compile, match } from '../matcher.ts';
import type { Matcher } from '../matcher.ts';
import { sentences } from '../sentences.ts';
import type { Span } from '../sentences.ts';
import { tokenise } from '../tokens.ts';

/** What the report can hold; a text of ordinary length stays far below. */
export const MOST_HEDGES = 50_000;

/**
 * Finds the hedge cues of a text, in order, none overlapping. Sentences do not reach over blocks.
 *
 * @param blocks - the stretches of `text` to read, in order
 * @returns cues with UTF-16 offsets into `text`, at most {@link MOST_HEDGES}; time grows linearly with the text
 */
export function findHedges(text: string, blocks: readonly Span[], lexicon: Lexicon): Hedge[] {
  const matcher = matcherFor(lexicon);
  const abbreviations = new Set(lexicon.abbreviations);
  const hedges: Hedge[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(text, block, lexicon.language, abbreviations)) {
      const tokens = tokenise(text, sentence.start, sentence.end);
      for (const { entry, from, to } of match(matcher, tokens)) {
        const [first, last] = [tokens[from], tokens[to - 1]];
        if (first === undefined || last === undefined) continue;
        const { category, phrase } = entry;
        hedges.push({ start: first.start, end: last.end, category, entry: phrase, sentence });
        if (hedges.length === MOST_HEDGES) return hedges;
      }
    }
  }
  return hedges;
}

const matchers = new WeakMap<Lexicon, Matcher>();

function matcherFor(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon) ?? compile(lexicon);
  matchers.set(lexicon, known);
  return known;
}
