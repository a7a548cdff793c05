import { MOST_ELSEWHERE, passageAt, type Elsewhere, type Passage } from '../notes/passage.ts';
import { candidatesBeside } from './candidates.ts';
import { haystackOf, type Haystack } from './haystack.ts';
import { quoteOf, type Candidate, type Quote } from './quote.ts';

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

/** How often a passage's quote stands in its text besides, and how much speaks for the likeliest other place. */
export function elsewhereIn(haystack: Haystack, passage: Passage): Elsewhere {
  const quote = quoteOf(passage, haystack);
  const others = quote.exact === '' ? [] : candidatesBeside(haystack, quote, passage);
  const alike = others.filter((candidate) => candidate.quote >= LEAST_SHARE);
  const most = Math.max(0, ...alike.map((candidate) => lettersFor(quote, candidate)));
  const times = others.filter((candidate) => candidate.quote === 1).length;
  return { times, letters: Math.min(MOST_ELSEWHERE, Math.round(most)) };
}

/** What speaks for a place, in letters: those of the quote that are there, and those right beside it. */
export const lettersFor = ({ weight }: Quote, { quote, before, after }: Candidate): number =>
  weight * quote + before + after;
