import { align } from './alignment.ts';
import { nearestEdge } from './edges.ts';
import { likenessAfter, likenessBefore, type Candidate, type Quote } from './evidence.ts';
import { unitAt } from './folding.ts';
import { likelyOffsets } from './grams.ts';
import { originalStretch, type Haystack } from './haystack.ts';

/** Places that are looked at more closely. */
const MOST_COMPARED = 4;
/** Units on either side of a likely place that are looked at: a sentence may have come in. */
const SLACK = 64;

/** The places where something like a quote stands, whole words long. The quote is short: the time taken grows with its square. */
export function approximations(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  const { text } = haystack.folded;
  const pattern = quote.prefix + quote.exact + quote.suffix;
  const stretch = { from: quote.prefix.length, to: quote.prefix.length + quote.exact.length };
  const offsets = likelyOffsets(haystack.grams(), pattern, MOST_COMPARED);
  const expectedOffset = expected - quote.prefix.length;
  if (!offsets.some((offset) => Math.abs(offset - expectedOffset) < SLACK)) offsets.push(expectedOffset);
  return offsets.flatMap((offset) => {
    const window = {
      from: Math.min(Math.max(0, offset - SLACK), text.length),
      to: Math.min(Math.max(0, offset + pattern.length + SLACK), text.length),
    };
    const { start, end, errors } = align(pattern, stretch, text, window);
    if (start >= end) return [];
    const whole = wholeWords(haystack, start, end);
    if (whole.start >= whole.end) return [];
    const widened = Math.abs(whole.start - start) + Math.abs(whole.end - end);
    return [
      {
        ...whole,
        quote: Math.max(0, 1 - (errors + widened) / quote.exact.length),
        before: likenessBefore(text, start, quote.prefix),
        after: likenessAfter(text, end, quote.suffix),
      },
    ];
  });
}

function wholeWords(haystack: Haystack, from: number, to: number): { start: number; end: number } {
  const { original, folded } = haystack;
  const { start, end } = originalStretch(haystack, from, to);
  return {
    start: unitAt(folded, nearestEdge(original, start, 'start')),
    end: unitAt(folded, nearestEdge(original, end, 'end')),
  };
}
