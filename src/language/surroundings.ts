import type { HedgeCategory } from './hedge.ts';
import type { Match } from './matcher.ts';
import { isDigits, isLetters } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * What is looked at around a cue. `-1` to `+3` are the words to either side; `>` is the first word after it that carries meaning, so that
 * "may not be closed" shows `closed`. With `~` it is the kind of word, as far as its look tells.
 */
export const SLOTS = [
  '=', '=form', '-1', '-1~', '+1', '+1~', '-2', '-2~', '+2', '+2~', '-3', '+3', '>', '>~', '>~ ~', 'place', 'quoted', 'length', 'end',
] as const; // prettier-ignore
export type Slot = (typeof SLOTS)[number];

/**
 * Told what is seen in a slot, given by its number in {@link SLOTS}: this is asked some thirty times of each candidate, and weights are
 * found faster by number than by name.
 */
export type See = (part: Part, slot: number, value: string) => void;

const numberOf = (slot: Slot): number => SLOTS.indexOf(slot);

/** What a cue is: what is seen around it can speak for or against each. */
export const PARTS = ['entry', 'category', 'group'] as const;
export type Part = (typeof PARTS)[number];

/** By distance, the slots of the words before and after a cue; the first two are looked at together with the entry and its category. */
const NEIGHBOURS: readonly { before: number; after: number; kindBefore: number | null; kindAfter: number | null }[] = [
  { before: numberOf('-1'), after: numberOf('+1'), kindBefore: numberOf('-1~'), kindAfter: numberOf('+1~') },
  { before: numberOf('-2'), after: numberOf('+2'), kindBefore: numberOf('-2~'), kindAfter: numberOf('+2~') },
  { before: numberOf('-3'), after: numberOf('+3'), kindBefore: null, kindAfter: null },
];
const [CUE, FORM, NEXT, NEXT_KIND, NEXT_KINDS] = [
  numberOf('='),
  numberOf('=form'),
  numberOf('>'),
  numberOf('>~'),
  numberOf('>~ ~'),
];
const [PLACE, QUOTED, LENGTH, END] = [numberOf('place'), numberOf('quoted'), numberOf('length'), numberOf('end')];
/** A word's last letters say what kind of word it is, if there are more before them than a root needs. */
const SUFFIX = 3;
const SHORTEST_WITH_SUFFIX = 5;
/** Words that may stand between a modal and its verb. */
const BETWEEN = /^(?:not|n't|also|now|still|even|only|always|never|often|well|have|be|been|\w+ly)$/;
/** Steps of sentence length and of place within the sentence, in tokens; longer is all one. */
const LENGTH_STEP = 12;
const PLACE_STEP = 5;
const MOST_STEPS = 3;

/** Words that are vague about who or how much are judged apart from those that hedge what is said. */
export const groupOf = (category: HedgeCategory): 'hedge' | 'vague' =>
  category === 'vague-source' || category === 'approximation' ? 'vague' : 'hedge';

/** A word as written; numbers are alike, and so are the edges of a sentence. */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return '$';
  return isDigits(token.word) ? '#' : token.word;
}

/** What kind of word it is: a capitalised one, one with an ending, or just itself. */
function kindOf(token: Token | undefined): string {
  if (token === undefined || !isLetters(token.word)) return wordOf(token);
  if (token.capital) return 'Cap';
  return token.word.length >= SHORTEST_WITH_SUFFIX ? token.word.slice(-SUFFIX) : token.word;
}

const STEPS = ['0', '1', '2', '3'] as const;
const steps = (tokens: number, step: number) => STEPS[Math.min(MOST_STEPS, Math.floor(tokens / step))] ?? '';

/**
 * Shows what stands around a cue, as features of a linear model: `see('entry', n, 'be')` says, if n is the number of `+1`, for the entry `may`, that "may" is
 * followed by "be". The slot `=` alone says how often an entry or category hedges at all. Nothing is kept, as this is asked of every
 * candidate.
 */
export function surroundings(tokens: readonly Token[], { from, to }: Pick<Match, 'from' | 'to'>, see: See): void {
  see('entry', CUE, '');
  see('category', CUE, '');
  see('entry', FORM, formOf(tokens, from, to));
  let [left, right] = [from, to];
  for (const { before, after, kindBefore, kindAfter } of NEIGHBOURS) {
    seeWord(tokens[--left], before, kindBefore, see);
    seeWord(tokens[right++], after, kindAfter, see);
  }
  let next = to;
  while (next < tokens.length && BETWEEN.test(tokens[next]?.word ?? '')) next++;
  const [verb, after] = [tokens[next], tokens[next + 1]];
  const kind = kindOf(verb);
  see('entry', NEXT, wordOf(verb));
  see('entry', NEXT_KIND, kind);
  see('category', NEXT_KINDS, `${kind} ${kindOf(after)}`);
  see('entry', PLACE, steps(from, PLACE_STEP));
  see('group', QUOTED, STEPS[quotesBefore(tokens, from) % 2] ?? '');
  see('group', LENGTH, steps(tokens.length, LENGTH_STEP));
  const last = tokens.at(-1);
  see('group', END, last !== undefined && isLetters(last.word) ? 'open' : wordOf(last));
}

function seeWord(token: Token | undefined, slot: number, kindSlot: number | null, see: See): void {
  const word = wordOf(token);
  see('group', slot, word);
  if (kindSlot === null) return;
  see('entry', slot, word);
  see('category', slot, word);
  const kind = kindOf(token);
  if (kind === word) return;
  for (const part of PARTS) see(part, kindSlot, kind);
}

function formOf(tokens: readonly Token[], from: number, to: number): string {
  let form = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) form += ` ${tokens[at]?.word ?? ''}`;
  return form;
}

function quotesBefore(tokens: readonly Token[], end: number): number {
  let quotes = 0;
  for (let at = 0; at < end; at++) {
    const word = tokens[at]?.word;
    if (word === '"' || word === '“' || word === '„') quotes++;
  }
  return quotes;
}
