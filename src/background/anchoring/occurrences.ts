import { agreement } from './alignment.ts';
import { cutsCharacter, cutsWord } from './edges.ts';
import { beginsCharacter, unitAt } from './folding.ts';
import type { Haystack } from './haystack.ts';
import { closeness, type Candidate, type Quote } from './quote.ts';
import { isSame, tokenAt, type Token } from './tokens.ts';

/** Most places of a quote whose context is compared: those with the most of it right beside them. */
const MOST_COMPARED = 24;
/** Tokens beside a place in which context is looked for: a sentence may have come in between. */
const REACH = 40;

/**
 * The places where a quote stands unchanged, whole words long or cut from words as it was. One of white space stands
 * nowhere.
 */
export function occurrences(haystack: Haystack, quote: Quote, expected: number): Candidate[] {
  if (quote.exact === '') return [];
  const { text, starts, ends } = haystack.folded;
  const expectedUnit = unitAt(haystack.folded, expected);
  const before = quote.prefix.map(({ folded }) => folded).join('');
  const after = quote.suffix.map(({ folded }) => folded).join('');
  const places: { unit: number; beside: number }[] = [];
  let least = -1;
  // Places that overlap by more than half are one place: a text of one letter would have as many as it has letters.
  const step = Math.max(1, quote.exact.length >> 1);
  for (let unit = text.indexOf(quote.exact); unit >= 0; unit = text.indexOf(quote.exact, unit + step)) {
    const beside = unitsBeside(text, unit, unit + quote.exact.length, before, after);
    if (beside < least) continue;
    if (!isWhole(haystack, quote, unit, unit + quote.exact.length)) continue;
    places.push({ unit, beside });
    if (places.length < MOST_COMPARED * 4) continue;
    places.sort(byContextThenNearness);
    places.length = MOST_COMPARED;
    least = places.at(-1)?.beside ?? -1;
  }
  places.sort(byContextThenNearness);
  return places.slice(0, MOST_COMPARED).map(({ unit }) => {
    const start = starts[unit] ?? 0;
    const end = ends[unit + quote.exact.length - 1] ?? 0;
    return Object.assign(agreementBeside(haystack, quote, start, end), { start, end, quote: 1 });
  });

  function byContextThenNearness(a: { unit: number; beside: number }, b: { unit: number; beside: number }): number {
    return b.beside - a.beside || Math.abs(a.unit - expectedUnit) - Math.abs(b.unit - expectedUnit);
  }
}

/** How far what is right beside a place is what was right beside the quote. */
export function agreementBeside(
  haystack: Haystack,
  { before, after, others }: Pick<Quote, 'before' | 'after' | 'others'>,
  start: number,
  end: number,
): Omit<Candidate, 'start' | 'end' | 'quote'> {
  const tokens = haystack.tokens();
  const first = tokenAt(tokens, start);
  const next = tokenAt(tokens, end);
  const left = tokens.slice(Math.max(0, first - REACH), first).toReversed();
  const right = tokens.slice(next, next + REACH);
  const beside = others.map((other) => ({
    letters: agreement(other.before, left) + agreement(other.after, right),
    closeness: closeness(adjacent(other.before, left), adjacent(other.after, right)),
  }));
  return {
    before: agreement(before, left),
    after: agreement(after, right),
    adjacentBefore: adjacent(before, left),
    adjacentAfter: adjacent(after, right),
    other: Math.max(0, ...beside.map(({ letters }) => letters)),
    otherCloseness: Math.max(0, ...beside.map((other) => other.closeness)),
  };
}

/** How many tokens agree before the first that does not. */
function adjacent(context: readonly Token[], beside: readonly Token[]): number {
  const different = context.findIndex((token, at) => {
    const opposite = beside[at];
    return !opposite || !isSame(token, opposite);
  });
  return different < 0 ? context.length : different;
}

/** How many units right beside a place are those of the context. */
function unitsBeside(text: string, start: number, end: number, prefix: string, suffix: string): number {
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

function isWhole(
  { text, folded }: Haystack,
  { characterBefore, characterAfter }: Quote,
  from: number,
  to: number,
): boolean {
  if (!beginsCharacter(folded, from) || !beginsCharacter(folded, to)) return false;
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? 0;
  return isEdge(start, characterBefore, text.charAt(start - 1)) && isEdge(end, characterAfter, text.charAt(end));

  /** A quote cut from a word may begin there where the same character comes before it. */
  function isEdge(offset: number, wasBeside: string, isBeside: string): boolean {
    return !cutsCharacter(text, offset) && (wasBeside === isBeside || !cutsWord(text, offset));
  }
}
