import { memoized } from '../../domain/text/memoized.ts';
import { beginsSpaceless, SPACELESS } from '../../domain/text/scripts.ts';
import { fold } from './folding.ts';

/** A word, or another character that shows, with where it is in the text. */
export interface Token {
  /** As it is compared. */
  folded: string;
  /** Its first two units and its last two. */
  head: number;
  tail: number;
  isWord: boolean;
  /** What it says, in letters. */
  weight: number;
  start: number;
  end: number;
}

/** A character of a script without spaces stands for itself; other scripts have words. */
const TOKENS = new RegExp(
  String.raw`[${SPACELESS}]\p{M}*|[[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]--[${SPACELESS}]]+|\S`,
  'gv',
);
const IS_WORD = /^[\p{L}\p{N}]/u;
/** A character of such a script says as much as two or three letters. */
const SPACELESS_WEIGHT = 2.5;

type Kind = Omit<Token, 'start' | 'end'>;
/** Enough for the words of some long articles. */
const MOST_KNOWN = 50_000;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const { folded, head, tail, isWord, weight } = kindOf(token);
    if (folded !== '') tokens.push({ folded, head, tail, isWord, weight, start: index, end: index + token.length });
  }
  return tokens;
}

const kindOf = memoized(MOST_KNOWN, (token): Kind => {
  const folded = fold(token).text;
  return {
    folded,
    head: twoUnits(folded, 0),
    tail: twoUnits(folded, folded.length - 2),
    isWord: IS_WORD.test(folded),
    weight: beginsSpaceless(token) ? SPACELESS_WEIGHT : folded.length,
  };
});

const twoUnits = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Whether two tokens say the same. Most differ in a number already. */
export const isSame = (one: Token, other: Token): boolean => one.head === other.head && one.folded === other.folded;

export const weightOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);

/** The first token that ends after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
