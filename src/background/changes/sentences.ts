import type { Word } from './words.ts';

/**
 * Where sentences begin and end among the words of a paragraph, near enough for showing what has changed with what
 * stands around it: in doubt a stretch is too long. The rules that hedges are found by run in the page
 * (`wording/text/sentences.ts`).
 */

const ENDS = /^[.!?…。！？]+$/u;
const CLOSES = /^["'”’»)\]]$/u;
/**
 * "Mr.", "St.", "U.", "Nr.": a stop behind so short a word with a capital, or behind a number, may be an
 * abbreviation's.
 */
const LONGEST_ABBREVIATION = 3;

/** Whether a sentence may begin with a word, counted from 0. */
export function isSentenceStart(words: readonly Word[], at: number): boolean {
  return at <= 0 || words[at - 1]?.block !== words[at]?.block || isSentenceEnd(words, at);
}

/** Whether a sentence may end before a word, counted from 0; the number of words is behind the last. */
export function isSentenceEnd(words: readonly Word[], at: number): boolean {
  if (at <= 0) return false;
  if (at >= words.length || words[at - 1]?.block !== words[at]?.block) return true;
  let last = at - 1;
  while (last > 0 && CLOSES.test(words[last]?.folded ?? '')) last--;
  const stop = words[last];
  if (stop === undefined || !ENDS.test(stop.folded)) return false;
  // A closing mark of this sentence stands right behind its stop; an opening one of the next stands right before that.
  if (CLOSES.test(words[at]?.folded ?? '') && words[at]?.start === words[at - 1]?.end) return false;
  // "example.org": no sentence begins in the middle of a word.
  if (stop.end === words[at]?.start && /^[\p{Ll}\p{N}]/u.test(words[at]?.folded ?? '')) return false;
  return stop.folded !== '.' || !isAbbreviation(words[last - 1], stop);
}

const isAbbreviation = (word: Word | undefined, stop: Word): boolean =>
  word?.isWord === true &&
  word.end === stop.start &&
  (/^\p{N}+$/u.test(word.folded) ||
    (word.folded.length <= LONGEST_ABBREVIATION && /^\p{Lu}|^\p{L}$/u.test(word.folded)));
