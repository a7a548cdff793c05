import { isLetterOrNumber } from './characters.ts';
import type { Span } from '../../domain/text/span.ts';

/**
 * Closing marks by the mark that opens; straight marks open and close alike. Single marks are told from apostrophes by
 * what stands next to them.
 */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['「', '」'],
]);
const MARK = /[“”"„«»‘’‚「」']/g;
/** Before a straight single mark that opens. */
const BEFORE_OPENING = /^[\s([—–-]?$/;
const ENDS_SPEECH = /[.,?!…]/;
/** Words that an apostrophe begins, in which it stands for letters left out. */
const ELIDED = /^(?:t(?:is|was|il|ill|were)|em|n|cause|round|bout|cos|s)(?![\p{L}\p{N}])/iu;
const LONGEST_ELIDED = 7;

/**
 * The quoted stretches of one block of text, marks included, in order. A quotation that is opened and not closed runs
 * to the end of the block, as newspapers print a quotation of several paragraphs; but not after a straight single mark,
 * which may be an apostrophe. Linear in the block's length.
 */
export function quotations(text: string, block: Span): Span[] {
  const found = marked(text, block);
  const last = found.at(-1);
  // A straight mark before a space that nothing closes is a slip: "OUDEHAVEN " The mayor said".
  const isStray =
    last?.end === block.end &&
    /^"\s/.test(text.slice(last.start, last.start + 2)) &&
    !text.startsWith('"', last.end - 1);
  return isStray ? [...found.slice(0, -1), ...marked(text, { start: last.start + 1, end: block.end })] : found;
}

function marked(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; closers: string } | null = null;
  let [lastStraight, lastSingle]: (number | undefined)[] = [];
  /** A pair of other marks within straight ones. */
  let inner = false;
  /** A straight mark that opened within curly ones. */
  let straight = false;
  for (const { index, 0: mark } of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + index;
    const afterWord = at > block.start && isLetterOrNumber(text, at - 1);
    const beforeWord = at + 1 < block.end && isLetterOrNumber(text, at + 1);
    // Within a word it is an apostrophe or an inch; what follows a word does not open.
    if (afterWord && beforeWord) continue;
    if (open?.closers.includes(mark) === true && !(inner && mark === '”')) {
      if (mark === '"' && beforeWord && !afterWord && /\s/.test(text.charAt(at - 1))) continue;
      found.push({ start: open.at, end: at + 1 });
      [open, inner, straight] = [null, false, false];
    } else if (open?.closers === '”' && mark === '"') {
      // “It may rain," she said: closed by the other kind, unless that was opened in between.
      if (straight || !ENDS_SPEECH.test(text.charAt(at - 1))) straight = !straight;
      else {
        found.push({ start: open.at, end: at + 1 });
        open = null;
      }
    } else if (open?.closers === CLOSERS.get('"') && /[“”]/.test(mark)) {
      inner = mark === '“';
    } else if (open?.closers === '”' && mark === '“' && !beforeWord && /[^\s([]/.test(text.charAt(at - 1))) {
      // “Gut“: closed as German closes.
      found.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (open?.closers === '”' && text.startsWith('’’', at)) {
      // Two single marks for a double one.
      found.push({ start: open.at, end: at + 2 });
      open = null;
    } else if (open === null && !afterWord) {
      if (mark === "'" && (at >= (lastStraight ??= lastClosing(text, block, mark)) || !isOpening(text, block, at)))
        continue;
      // "It isn ‘t", "the ‘90s"
      if (mark === '‘' && !opensWords(text, block, at) && at >= (lastSingle ??= lastClosing(text, block, '’')))
        continue;
      const closers = CLOSERS.get(mark);
      if (closers !== undefined) open = { at, closers };
    }
  }
  if (open !== null) found.push({ start: open.at, end: block.end });
  return found;
}

/** A straight single mark that opens: within a line it stands for no letters. */
function isOpening(text: string, block: Span, at: number): boolean {
  if (at > block.start && !BEFORE_OPENING.test(text.charAt(at - 1)) && !CLOSERS.has(text.charAt(at - 1))) return false;
  const next = text.slice(at + 1, at + 1 + LONGEST_ELIDED);
  return /^[\p{L}“"]/u.test(next) && !ELIDED.test(next);
}

/** Whether what begins there may be somebody's words that run on to the next block: it has a capital. */
const opensWords = (text: string, block: Span, at: number): boolean =>
  (at === block.start || BEFORE_OPENING.test(text.charAt(at - 1))) && /^[\p{Lu}“"]/u.test(text.slice(at + 1, at + 3));

/** Where the last single mark of a block stands that may close; before it if none does. */
function lastClosing(text: string, { start, end }: Span, mark: string): number {
  const own = text.slice(start, end);
  for (let at = own.lastIndexOf(mark); at > 0; at = own.lastIndexOf(mark, at - 1))
    if (!/\s/.test(own.charAt(at - 1)) && !(at + 1 < own.length && isLetterOrNumber(own, at + 1))) return start + at;
  return start - 1;
}
