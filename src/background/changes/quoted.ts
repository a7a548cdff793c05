import type { Word } from './words.ts';

/** Marks that open and close alike, by what they are folded to. */
const MARK = '"';
const DOUBLE = /^["“”„‟«»＂「」『』]$/u;
const SINGLE = /^['‘’‚‹›]$/u;

/**
 * Which of a paragraph's words stand in quotation marks, the marks included. A single mark opens a quotation only where
 * a word begins and closes one only where a word has ended: elsewhere it is an apostrophe. A quotation that is not
 * closed ends with its block.
 *
 * @param blocks - texts, by the words' block
 */
export function quotedWords(words: readonly Word[], blocks: readonly string[]): boolean[] {
  let opened: 'single' | 'double' | null = null;
  let block = -1;
  return words.map((word, at) => {
    if (word.block !== block) {
      block = word.block;
      opened = null;
    }
    if (word.folded !== MARK) return opened !== null;
    const mark = (blocks[word.block] ?? '').slice(word.start, word.end);
    const kind = DOUBLE.test(mark) ? 'double' : SINGLE.test(mark) ? 'single' : null;
    const isBesideNext = words[at + 1]?.start === word.end && words[at + 1]?.block === word.block;
    if (opened === null && kind !== null && (kind === 'double' || isBesideNext)) opened = kind;
    else if (kind === opened) opened = null;
    return true;
  });
}
