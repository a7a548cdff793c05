import { hashOf } from '../../domain/text/hash.ts';
import { memoized } from '../../domain/text/memoized.ts';
import { SPACELESS } from '../../domain/text/scripts.ts';
import { fold } from '../anchoring/folding.ts';

/** A word, a number or a sign of a block. Words that are folded alike compare equal. */
export interface Word {
  folded: string;
  /** Of what it is folded to. */
  hash: number;
  /** Letters or digits are in it. */
  isWord: boolean;
  block: number;
  /** Offsets in the block. */
  start: number;
  end: number;
}

/**
 * A number is one word with its separators ("1,200.5", "12:04"), as are initials ("U.S.") and a word with its
 * apostrophes ("don't"), so that none is told in pieces; a character of a script without spaces stands for itself.
 */
const WORDS = new RegExp(
  [
    String.raw`\p{N}+(?:[.,:'’\u00a0\u202f]\p{N}+)*`,
    String.raw`\p{Lu}(?:\.\p{Lu})+(?!\p{L})`,
    String.raw`[${SPACELESS}]\p{M}*`,
    String.raw`[[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]--[${SPACELESS}]]+(?:['’][[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]--[${SPACELESS}]]+)*`,
    String.raw`\S`,
  ].join('|'),
  'yv',
);
const IS_WORD = /[\p{L}\p{N}]/u;
const MOST_KNOWN = 50_000;

const formOf = memoized(MOST_KNOWN, (word) => {
  const folded = fold(word).text;
  return { folded, hash: hashOf(folded), isWord: IS_WORD.test(word) };
});

/** The words of a block, in order; what folds to nothing is none. */
export function wordsOf(text: string, block: number): Word[] {
  const words: Word[] = [];
  takeWords(text, block, 0, Infinity, words);
  return words;
}

/**
 * {@link wordsOf} by pieces, as a very long block is read in several turns.
 *
 * @param from - the offset to begin at
 * @param most - words to take
 * @param words - where they are put
 * @returns the offset to go on at; null at the end
 */
export function takeWords(text: string, block: number, from: number, most: number, words: Word[]): number | null {
  let at = from;
  for (let taken = 0; taken < most; taken++) {
    let start = at;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    if (start >= text.length) return null;
    at = plainWordEnd(text, start) ?? wordEnd(text, start);
    const { folded, hash, isWord } = formOf(text.slice(start, at));
    if (folded !== '') words.push({ folded, hash, isWord, block, start, end: at });
  }
  return at;
}

/** The end of what {@link WORDS} matches at an offset. */
function wordEnd(text: string, start: number): number {
  WORDS.lastIndex = start;
  return WORDS.test(text) ? WORDS.lastIndex : text.length;
}

const SPACE = 0x20;
const isSpace = (code: number): boolean =>
  code === SPACE || (code < 0x80 ? code >= 0x09 && code <= 0x0d : /\s/.test(String.fromCharCode(code)));
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/**
 * As {@link wordEnd}, of most words and faster: letters of ASCII, more than one, with a space or a comma behind them.
 * Null of others.
 */
function plainWordEnd(text: string, start: number): number | null {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end > start + 1 && (next === SPACE || next === 0x2c) ? end : null;
}

/** What words say in a row, for comparing: white space is no difference, nor is how dashes are typed. */
export const foldedTextOf = (words: readonly Word[]): string =>
  words
    .map(({ folded }) => folded)
    .join('')
    .replaceAll(/-{2,}/g, '-');

/**
 * The text of a stretch of words as printed, with the space behind it. Words may be of several blocks.
 *
 * @param blocks - texts, by the words' block
 */
export function textOf(words: readonly Word[], from: number, to: number, blocks: readonly string[]): string {
  let text = '';
  for (let at = from; at < to;) {
    const first = words[at];
    if (first === undefined) break;
    let last = at;
    while (last + 1 < to && words[last + 1]?.block === first.block) last++;
    const next = words[last + 1];
    const end = next?.block === first.block ? next.start : words[last]?.end;
    text += (blocks[first.block] ?? '').slice(first.start, end);
    if (next && next.block !== first.block) text += ' ';
    at = last + 1;
  }
  return text;
}

/** The index of the first word of one block that ends behind an offset, among those from `from` to `to`. */
export function wordAt(words: readonly Word[], offset: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
