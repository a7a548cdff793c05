import { align, chain } from './alignment.ts';
import { nearestEdge } from './edges.ts';
import { likelyOffsets, shareOfGrams } from './grams.ts';
import type { Haystack } from './haystack.ts';
import { contextAgreement } from './occurrences.ts';
import type { Candidate, Quote } from './quote.ts';
import { choose } from './choice.ts';
import { unitAt } from './folding.ts';
import { tokenAt, weightOf } from './tokens.ts';

/** Places that are looked at more closely. */
const MOST_COMPARED = 3;
/** Tokens on either side of a likely place that are looked at: a sentence may have come in. */
const SLACK = 16;
/** Tokens of context with which a quote is aligned: what is further away may well have changed its place. */
const NEAR = 14;
/** The longest quote that is aligned as a whole, in tokens: the time taken grows with the square of its length. */
const LONGEST_WHOLE = 200;
/** Of longer ones the ends are found, this long and with so much of the rest as context. */
const END = 100;
const END_CONTEXT = 12;
/** How much shorter or longer a long quote may have become, and how much of it must still be there. */
const SHORTEST = 0.4;
const LONGEST = 2.5;
const LEAST_SHARE = 0.5;

/** The places where something like a quote stands, whole words long. */
export function approximations(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  if (quote.tokens.length <= LONGEST_WHOLE) return alignments(haystack, quote, expected);
  const { exact, tokens, prefix, suffix } = quote;
  const length = (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);
  const head = part(quote, prefix, tokens.slice(0, END), tokens.slice(END, END + END_CONTEXT));
  const tail = part(quote, tokens.slice(-END - END_CONTEXT, -END), tokens.slice(-END), suffix);
  const start = choose(head, alignments(haystack, head, expected), expected, false, () => 0)?.start;
  const expectedTail = (start ?? expected) + length - (tail.tokens.at(-1)?.end ?? 0) + (tail.tokens[0]?.start ?? 0);
  const end = choose(tail, alignments(haystack, tail, expectedTail), expectedTail, false, () => 0)?.end;
  if (start === undefined || end === undefined) return [];
  if (end - start < length * SHORTEST || end - start > length * LONGEST) return [];
  const { folded } = haystack;
  const share = shareOfGrams(haystack.grams(), exact, unitAt(folded, start), unitAt(folded, end));
  return share < LEAST_SHARE ? [] : [{ start, end, quote: share, ...contextAgreement(haystack, quote, start, end) }];
}

function alignments(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  const tokens = haystack.tokens();
  const { folded, text } = haystack;
  const before = quote.prefix.slice(-NEAR);
  const pattern = [...before, ...quote.tokens, ...quote.suffix.slice(0, NEAR)];
  const stretch = { from: before.length, to: before.length + quote.tokens.length };
  const units = likelyOffsets(haystack.grams(), pattern.map((token) => token.folded).join(''), MOST_COMPARED);
  const firsts = units.map((unit) => tokenAt(tokens, folded.starts[unit] ?? text.length));
  const atExpected = tokenAt(tokens, expected) - stretch.from;
  if (!firsts.some((first) => Math.abs(first - atExpected) < SLACK / 2)) firsts.push(atExpected);
  return firsts.flatMap((first) => {
    const from = Math.max(0, first - SLACK);
    const window = tokens.slice(from, Math.max(0, first + Math.ceil(pattern.length * 1.25) + SLACK));
    const aligned = align(pattern, stretch, window);
    if (aligned === null) return [];
    const start = nearestEdge(text, window[aligned.start]?.start ?? 0, 'start');
    const end = nearestEdge(text, window[aligned.end - 1]?.end ?? 0, 'end');
    return start < end ? [{ start, end, quote: aligned.quote, ...contextAgreement(haystack, quote, start, end) }] : [];
  });
}

/** What speaks for a quote being gone, in letters: its contexts without it, where they are likeliest. */
export function evidenceOfContext(haystack: Haystack, { prefix, suffix }: Quote): number {
  const tokens = haystack.tokens();
  const context = [...prefix, ...suffix];
  const [unit] = likelyOffsets(haystack.grams(), context.map(({ folded }) => folded).join(''), 1);
  if (unit === undefined) return 0;
  const first = tokenAt(tokens, haystack.folded.starts[unit] ?? haystack.text.length);
  return chain(context, tokens.slice(Math.max(0, first - SLACK), first + Math.ceil(context.length * 1.25) + SLACK));
}

/** A part of a quote as a quote of its own. */
function part(quote: Quote, prefix: Quote['prefix'], tokens: Quote['tokens'], suffix: Quote['suffix']): Quote {
  return {
    ...quote,
    tokens,
    prefix,
    suffix,
    weight: weightOf(tokens),
    prefixWeight: weightOf(prefix),
    suffixWeight: weightOf(suffix),
  };
}
