import { CONTEXT_LENGTH, MOST_PLACES, passageAt, type Elsewhere, type Passage } from '../../domain/notes/passage.ts';
import type { Span } from '../../domain/text/span.ts';
import { candidatesBeside } from './candidates.ts';
import { haystackOf, type Haystack } from './haystack.ts';
import { BESIDE, quoteOf, type Candidate, type Quote } from './quote.ts';
import { tokenAt } from './tokens.ts';

/** What has less of a quote will not be taken for it, whatever is beside it. */
const LEAST_SHARE = 0.5;

/**
 * The passage at a stretch of a text, with what the text has elsewhere that could later be taken for it.
 *
 * @returns null for what {@link passageAt} finds no passage in
 */
export function passageIn(text: string, start: number, end: number): Passage | null {
  const passage = passageAt(text, start, end);
  return passage && { ...passage, elsewhere: elsewhereIn(haystackOf(text), passage) };
}

/** How often a passage's quote stands in its text besides, and what is beside the likest other places. */
export function elsewhereIn(haystack: Haystack, passage: Passage): Elsewhere {
  const quote = quoteOf(passage, haystack);
  const others = candidatesBeside(haystack, quote, passage);
  const likest = others
    .filter((candidate) => candidate.quote >= LEAST_SHARE)
    .toSorted((a, b) => lettersFor(quote, b) - lettersFor(quote, a))
    .slice(0, MOST_PLACES);
  return {
    times: others.filter((candidate) => candidate.quote === 1).length,
    beside: likest.map((place) => besideOf(haystack, place)),
  };
}

/** The words right beside a place. */
function besideOf(haystack: Haystack, { start, end }: Span): { prefix: string; suffix: string } {
  const tokens = haystack.tokens();
  const from = tokens[Math.max(0, tokenAt(tokens, start) - BESIDE)]?.start ?? 0;
  const to = tokens[Math.min(tokens.length, tokenAt(tokens, end) + BESIDE) - 1]?.end ?? 0;
  return {
    prefix: haystack.text.slice(from, start).slice(-CONTEXT_LENGTH),
    suffix: haystack.text.slice(end, to).slice(0, CONTEXT_LENGTH),
  };
}

/** What speaks for a place, in letters: those of the quote that are there, and those right beside it. */
export const lettersFor = ({ weight }: Quote, { quote, before, after }: Candidate): number =>
  weight * quote + before + after;
