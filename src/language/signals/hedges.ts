import { attributions } from '../attribution.ts';
import type { Hedge } from '../hedge.ts';
import type { Lexicon } from '../lexicon-format.ts';
import { match } from '../matcher.ts';
import type { Match } from '../matcher.ts';
import { modelFor, weigh } from '../model.ts';
import type { Model } from '../model.ts';
import { quotations } from '../quotations.ts';
import { preparedFor, sentencesOf } from '../readings.ts';
import type { TextBlock } from '../readings.ts';
import type { Span } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { voiceOf } from '../voice.ts';

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
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  model: Model | null = modelFor(lexicon.language),
): Hedge[] {
  const { matcher, speech } = preparedFor(lexicon);
  const hedges: Hedge[] = [];
  for (const block of blocks) {
    let quotesIn: ReturnType<typeof quotesBySentence> | null = null;
    for (const { start, end, tokens } of sentencesOf(text, blocks, block, lexicon)) {
      const sentence = { start, end };
      const cues = match(matcher, tokens).filter((found) => counts(model, tokens, found));
      if (cues.length === 0) continue;
      quotesIn ??= quotesBySentence(block.kind === 'quote' ? [block] : quotations(text, block));
      const speaking = {
        text,
        tokens,
        attributions: attributions(tokens, speech),
        quotations: quotesIn(sentence),
        own: speech.own,
      };
      for (const { entry, from, to } of cues) {
        const [first, last] = [tokens[from], tokens[to - 1]];
        if (first === undefined || last === undefined) continue;
        const { category, phrase } = entry;
        const voice = voiceOf(speaking, from, to);
        const source = citation(lexicon.sources[entry.source]);
        hedges.push({ start: first.start, end: last.end, category, entry: phrase, source, sentence, voice });
        if (hedges.length === MOST_HEDGES) return hedges;
      }
    }
  }
  return hedges;
}

/** A published work as a reader is told of it. */
const citation = (work: Lexicon['sources'][string] | undefined): string =>
  work === undefined ? '' : `${work.author} (${work.year}), ${work.title}`;

/** Hands out the quotations that touch a sentence; sentences must come in order, so that each quotation is passed over once. */
function quotesBySentence(quotes: readonly Span[]): (sentence: Span) => readonly Span[] {
  let first = 0;
  return ({ start, end }) => {
    while ((quotes[first]?.end ?? Infinity) <= start) first++;
    let last = first;
    while ((quotes[last]?.start ?? Infinity) < end) last++;
    return quotes.slice(first, last);
  };
}

/** What the lexicon is sure of needs no weighing; conditions are told by their words alone. */
const counts = (model: Model | null, tokens: readonly Token[], found: Match): boolean =>
  model === null ||
  found.entry.always === true ||
  found.entry.category === 'conditional' ||
  weigh(model, tokens, found) > 0;
