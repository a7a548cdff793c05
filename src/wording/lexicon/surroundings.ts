import type { HedgeCategory } from '../../domain/article/hedge.ts';
import type { Match } from './matcher.ts';
import { isDigits, isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What is looked at around a cue. `-2` to `+2` are the words to either side; with `~`, the kind of word, as far as its
 * look tells; `>~` is that of the first word after it that carries meaning, so that "may not be closed" shows `sed`,
 * and `>~ ~` that and the next. More words, or more of these for each part, decided nothing more by cross-validation.
 */
export const SLOTS = [
  '=', '=form', '-1', '-1~', '+1', '+1~', '-2', '-2~', '+2', '+2~', '>~', '>~ ~', 'quoted', 'length', 'end',
] as const; // oxfmt-ignore
export type Slot = (typeof SLOTS)[number];

const numberOf = (slot: Slot): number => SLOTS.indexOf(slot);

/** By distance, the slots of the words before and after a cue, and of their kinds. */
const NEIGHBOURS: readonly { before: number; after: number; kindBefore: number; kindAfter: number }[] = [
  { before: numberOf('-1'), after: numberOf('+1'), kindBefore: numberOf('-1~'), kindAfter: numberOf('+1~') },
  { before: numberOf('-2'), after: numberOf('+2'), kindBefore: numberOf('-2~'), kindAfter: numberOf('+2~') },
];
const [CUE, FORM, NEXT_KIND, NEXT_KINDS] = [numberOf('='), numberOf('=form'), numberOf('>~'), numberOf('>~ ~')];
const [QUOTED, LENGTH, END] = [numberOf('quoted'), numberOf('length'), numberOf('end')];

/** A cue's entry, its category and its group: for each, where what is seen can speak for a hedge or against it. */
export const PARTS: Readonly<Record<'entry' | 'category' | 'group', readonly Slot[]>> = {
  entry: ['=', '=form', '-1', '+1', '-2', '+2', '>~'],
  category: ['=', '-1', '-1~', '+1', '+1~', '-2', '-2~', '+2', '+2~', '>~ ~'],
  group: ['quoted', 'length', 'end'],
};

/** A word's last letters say what kind of word it is, if there are more before them than a root needs. */
const SUFFIX = 3;
const SHORTEST_WITH_SUFFIX = 5;
/** Words that may stand between a modal and its verb; adverbs in "-ly" may too. */
const BETWEEN: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'also',
  'now',
  'still',
  'even',
  'only',
  'always',
  'never',
  'often',
  'well',
  'have',
  'be',
  'been',
]);
const isBetween = (word: string): boolean => BETWEEN.has(word) || (word.length > 2 && word.endsWith('ly'));
/** Steps of sentence length, in tokens; longer is all one. */
const LENGTH_STEP = 12;
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

/**
 * What stands around a cue, by the numbers of {@link SLOTS}; undefined where a slot says no more than another. As
 * features of a linear model: "be" at `+1` speaks for the entry `may` when "may" is followed by "be". `=` alone says
 * how often an entry hedges at all.
 */
export function surroundings(
  tokens: readonly Token[],
  { from, to }: Pick<Match, 'from' | 'to'>,
): readonly (string | undefined)[] {
  const seen: (string | undefined)[] = [];
  seen.length = SLOTS.length;
  seen[CUE] = '';
  seen[FORM] = formOf(tokens, from, to);
  let [left, right] = [from, to];
  for (const { before, after, kindBefore, kindAfter } of NEIGHBOURS) {
    see(seen, tokens[--left], before, kindBefore);
    see(seen, tokens[right++], after, kindAfter);
  }
  let next = to;
  while (next < tokens.length && isBetween(tokens[next]?.word ?? '')) next++;
  const kind = kindOf(tokens[next]);
  seen[NEXT_KIND] = kind;
  seen[NEXT_KINDS] = `${kind} ${kindOf(tokens[next + 1])}`;
  seen[QUOTED] = STEPS[quotesBefore(tokens, from) % 2];
  seen[LENGTH] = STEPS[Math.min(MOST_STEPS, Math.floor(tokens.length / LENGTH_STEP))];
  const last = tokens.at(-1);
  seen[END] = last !== undefined && isLetters(last.word) ? 'open' : wordOf(last);
  return seen;
}

/** A word and, where its look tells more, its kind. */
function see(seen: (string | undefined)[], token: Token | undefined, slot: number, kindSlot: number): void {
  const word = wordOf(token);
  const kind = kindOf(token);
  seen[slot] = word;
  if (kind !== word) seen[kindSlot] = kind;
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
