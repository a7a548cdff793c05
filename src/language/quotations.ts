import { isLetterOrNumber } from './characters.ts';
import type { Span } from './sentences.ts';

/** Closing marks by the mark that opens; straight marks open and close alike. Single marks are told from apostrophes by what stands next to them. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['「', '」'],
]);
const MARK = /[“”"„«»‘’‚「」]/g;

/**
 * The quoted stretches of one block of text, marks included, in order. A quotation that is opened and not closed runs to the end of the block, as
 * newspapers print a quotation of several paragraphs. Linear in the block's length.
 */
export function quotations(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; closers: string } | null = null;
  for (const { index, 0: mark } of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + index;
    const afterWord = at > block.start && isLetterOrNumber(text, at - 1);
    const beforeWord = at + 1 < block.end && isLetterOrNumber(text, at + 1);
    // Within a word it is an apostrophe or an inch; what follows a word does not open.
    if (afterWord && beforeWord) continue;
    if (open?.closers.includes(mark) === true) {
      if (mark === '"' && beforeWord && !afterWord && /\s/.test(text.charAt(at - 1))) continue;
      found.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (open === null && !afterWord) {
      const closers = CLOSERS.get(mark);
      if (closers !== undefined) open = { at, closers };
    }
  }
  if (open !== null) found.push({ start: open.at, end: block.end });
  return found;
}
