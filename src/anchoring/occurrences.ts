import type { Passage } from '../notes/passage.ts';
import { likenessAfter, likenessBefore, type Candidate, type Quote } from './evidence.ts';
import { beginsCharacter } from './folding.ts';
import { isEdge, originalStretch, type Haystack } from './haystack.ts';

/** Most places of a quote whose context is compared in full: those with the most of it right beside them. */
const MOST_COMPARED = 32;

/** The places where a quote stands unchanged and whole words long, or cut from words as it was. */
export function occurrences(haystack: Haystack, passage: Passage, quote: Quote, expected: number): Candidate[] {
  const { text } = haystack.folded;
  const places: { start: number; beside: number }[] = [];
  let least = -1;
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const beside = contextBeside(text, start, quote);
    if (places.length >= MOST_COMPARED * 2 && beside < least) continue;
    if (!isWhole(haystack, passage, start, start + quote.exact.length)) continue;
    places.push({ start, beside });
    if (places.length >= MOST_COMPARED * 4) {
      places.sort(byContextThenNearness);
      places.length = MOST_COMPARED;
      least = places.at(-1)?.beside ?? -1;
    }
  }
  return places
    .toSorted(byContextThenNearness)
    .slice(0, MOST_COMPARED)
    .map(({ start }) => {
      const end = start + quote.exact.length;
      const before = likenessBefore(text, start, quote.prefix);
      return { start, end, quote: 1, before, after: likenessAfter(text, end, quote.suffix) };
    });

  function byContextThenNearness(a: { start: number; beside: number }, b: { start: number; beside: number }): number {
    return b.beside - a.beside || Math.abs(a.start - expected) - Math.abs(b.start - expected);
  }
}

/** How many units right beside a place are those of the context. */
function contextBeside(text: string, start: number, { exact, prefix, suffix }: Quote): number {
  const end = start + exact.length;
  let before = 0;
  while (
    before < prefix.length &&
    text.charCodeAt(start - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  )
    before++;
  let after = 0;
  while (after < suffix.length && text.charCodeAt(end + after) === suffix.charCodeAt(after)) after++;
  return before + after;
}

function isWhole(haystack: Haystack, { prefix, suffix }: Passage, from: number, to: number): boolean {
  const { original, folded } = haystack;
  if (!beginsCharacter(folded, from) || !beginsCharacter(folded, to)) return false;
  const { start, end } = originalStretch(haystack, from, to);
  return (
    isEdge(haystack, start, prefix.slice(-1), original.slice(Math.max(0, start - 1), start)) &&
    isEdge(haystack, end, suffix.slice(0, 1), original.slice(end, end + 1))
  );
}
