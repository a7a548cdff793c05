import type { Span } from '../../domain/text/span.ts';
import { align } from './alignment.ts';
import { nearestEdge } from './edges.ts';
import { likelyOffsets, shareOfGrams } from './grams.ts';
import type { Haystack } from './haystack.ts';
import { agreementBeside } from './occurrences.ts';
import { unitAt } from './folding.ts';
import { BESIDE, isSameContext, type Candidate, type Quote } from './quote.ts';
import { tokenAt, weightOf, type Token } from './tokens.ts';

/** Places that are looked at more closely. */
const MOST_COMPARED = 3;
/** Tokens on either side of a likely place that are looked at: a sentence may have come in. */
const SLACK = 16;
/** The longest quote that is aligned as a whole, in tokens: the time taken grows with the square of its length. */
const LONGEST_WHOLE = 200;
/** Of longer ones the ends are found, this long and with so much of the rest as context. */
const END = 100;
const END_CONTEXT = 12;
/** How much shorter or longer a long quote may have become, and how much of it must still be there. */
const SHORTEST = 0.4;
const LONGEST = 2.5;
const LEAST_SHARE = 0.5;
/** What is found by likeness is never all of a quote: that is for those that stand unchanged. */
const MOST_SHARE = 0.99;

/**
 * The places where something like a quote stands, whole words long.
 *
 * @param leftOut - a stretch of the text that none of them may overlap; of quotes that are not too long
 */
export function approximations(haystack: Haystack, quote: Quote, expected: number, leftOut?: Span): Candidate[] {
  if (quote.exact === '') return [];
  if (quote.tokens.length <= LONGEST_WHOLE) return alignments(haystack, quote, expected, leftOut);
  const { exact, tokens, prefix, suffix } = quote;
  const length = (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);
  const head = part(quote, prefix, tokens.slice(0, END), tokens.slice(END, END + END_CONTEXT));
  const tail = part(quote, tokens.slice(-END - END_CONTEXT, -END), tokens.slice(-END), suffix);
  const start = likeliest(head, alignments(haystack, head, expected))?.start;
  const expectedTail = (start ?? expected) + length - (tail.tokens.at(-1)?.end ?? 0) + (tail.tokens[0]?.start ?? 0);
  const end = likeliest(tail, alignments(haystack, tail, expectedTail))?.end;
  if (start === undefined || end === undefined) return [];
  if (end - start < length * SHORTEST || end - start > length * LONGEST) return [];
  const { folded } = haystack;
  const grams = shareOfGrams(haystack.grams(), exact, unitAt(folded, start), unitAt(folded, end));
  const share = Math.min(grams, MOST_SHARE);
  return share < LEAST_SHARE ? [] : [{ start, end, quote: share, ...agreementBeside(haystack, quote, start, end) }];
}

function alignments(haystack: Haystack, quote: Quote, expected: number, leftOut?: Span): Candidate[] {
  const tokens = haystack.tokens();
  const grams = haystack.grams();
  const { folded, text } = haystack;
  const found: Candidate[] = [];
  if (!leftOut) {
    const { prefix, suffix } = quote;
    const units = likelyOffsets(grams, foldedText([...prefix, ...quote.tokens, ...suffix]), MOST_COMPARED);
    lookAt([...units.map(tokenAtUnit), tokenAt(tokens, expected) - prefix.length], prefix, suffix);
    // What has its context on both sides has no rivals: most of the time is saved here.
    const hasContext = quote.beforeWeight + quote.afterWeight > 0;
    if (hasContext && found.some((one) => one.quote >= LEAST_SHARE && isSameContext(quote, one))) return found;
  }
  // What stood around it may be elsewhere now, and would draw it there.
  const own = leftOut && { start: unitAt(folded, leftOut.start), end: unitAt(folded, leftOut.end) };
  lookAt(likelyOffsets(grams, foldedText(quote.tokens), MOST_COMPARED, own).map(tokenAtUnit), [], []);
  return found;

  /** Looks for the quote, between what may stand around it, from some tokens on. */
  function lookAt(firsts: readonly number[], prefix: readonly Token[], suffix: readonly Token[]): void {
    const pattern = [...prefix, ...quote.tokens, ...suffix];
    const stretch = { from: prefix.length, to: prefix.length + quote.tokens.length };
    const seen: number[] = [];
    for (const first of firsts) {
      if (seen.some((other) => Math.abs(first - other) < SLACK / 2)) continue;
      seen.push(first);
      const from = Math.max(0, first - SLACK);
      const to = Math.max(0, first + Math.ceil(pattern.length * 1.25) + SLACK);
      for (const window of around(from, to)) {
        const candidate = likestIn(window, pattern, stretch);
        if (candidate && !found.some(({ start, end }) => start === candidate.start && end === candidate.end))
          found.push(candidate);
      }
    }
  }

  function likestIn(
    window: readonly Token[],
    pattern: readonly Token[],
    stretch: { from: number; to: number },
  ): Candidate | null {
    const aligned = align(pattern, stretch, window);
    if (aligned === null) return null;
    const start = nearestEdge(text, window[aligned.start]?.start ?? 0, 'start');
    const end = nearestEdge(text, window[aligned.end - 1]?.end ?? 0, 'end');
    if (start >= end) return null;
    const share = Math.min(aligned.quote, MOST_SHARE);
    return { start, end, quote: share, ...agreementBeside(haystack, quote, start, end) };
  }

  /** The tokens of a stretch; where something in it is left out, those on either side of that. */
  function around(from: number, to: number): Token[][] {
    if (!leftOut) return [tokens.slice(from, to)];
    const [first, next] = [tokenAt(tokens, leftOut.start), tokenAt(tokens, leftOut.end)];
    return [tokens.slice(from, Math.min(to, first)), tokens.slice(Math.max(from, next), Math.max(to, next))].filter(
      (window) => window.length > 0,
    );
  }

  function tokenAtUnit(unit: number): number {
    return tokenAt(tokens, folded.starts[unit] ?? text.length);
  }
}

const foldedText = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join('');

/** The place where most of a part of a long quote is. */
function likeliest({ weight }: Quote, candidates: readonly Candidate[]): Candidate | undefined {
  const evidence = ({ quote, before, after }: Candidate) => weight * quote + before + after;
  return candidates
    .filter(({ quote }) => quote >= LEAST_SHARE)
    .toSorted((a, b) => evidence(b) - evidence(a))
    .at(0);
}

/** A part of a quote as a quote of its own. */
function part(quote: Quote, prefix: Quote['prefix'], tokens: Quote['tokens'], suffix: Quote['suffix']): Quote {
  const before = prefix.slice(-BESIDE).toReversed();
  return { ...quote, tokens, prefix, suffix, before, after: suffix.slice(0, BESIDE), weight: weightOf(tokens) };
}
