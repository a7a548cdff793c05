import { SPACELESS } from '../../domain/text/scripts.ts';

/** Where words begin and end, in scripts with spaces between them and without. */

const WORD = /^[\p{L}\p{N}\p{M}_]$/u;
/** A character of a script without spaces: its words are found by dictionary. */
const IS_SPACELESS = new RegExp(`^[${SPACELESS}ー々]$`, 'u');
/** Characters of which several may show as one: marks, joiners, modifiers, flags, emoji. */
const JOINING = /^[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u{200d}]$/u;
/** How far a dictionary looks around an edge, in UTF-16 units. */
const REACH = 24;
/** No word is longer; what is, is cut. */
const LONGEST_WORD = 100;

let segmenters: { word: Intl.Segmenter; grapheme: Intl.Segmenter } | null = null;
/** Made when first needed: it takes some milliseconds. */
function segmenterOf(granularity: 'word' | 'grapheme'): Intl.Segmenter {
  segmenters ??= {
    word: new Intl.Segmenter(undefined, { granularity: 'word' }),
    grapheme: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  };
  return segmenters[granularity];
}

/** Whether an offset lies inside what a reader sees as one character. */
export function cutsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1)) return true;
  return (JOINING.test(before) || JOINING.test(after)) && isInside(text, offset, 'grapheme');
}

/** Whether an offset lies inside a word (or a character). */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (cutsCharacter(text, offset)) return true;
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (!WORD.test(before) || !WORD.test(after)) return false;
  return !(IS_SPACELESS.test(before) || IS_SPACELESS.test(after)) || isInside(text, offset, 'word');
}

/** How many words a text has; in scripts without spaces, as a dictionary tells them. */
export const wordsIn = (text: string): number =>
  [...segmenterOf('word').segment(text)].filter(({ isWordLike }) => isWordLike === true).length;

/** The nearest offset that cuts no word; of two as near, the one that takes the word in. */
export function nearestEdge(text: string, offset: number, side: 'start' | 'end'): number {
  const [outward, inward] = side === 'start' ? [-1, 1] : [1, -1];
  for (let distance = 0; distance < LONGEST_WORD; distance++) {
    for (const direction of [outward, inward]) {
      const at = Math.min(Math.max(offset + distance * direction, 0), text.length);
      if (!cutsWord(text, at)) return at;
    }
  }
  return offset;
}

function isInside(text: string, offset: number, granularity: 'word' | 'grapheme'): boolean {
  let from = Math.max(0, offset - REACH);
  if (isLowSurrogate(text, from)) from--;
  const segment = segmenterOf(granularity)
    .segment(text.slice(from, offset + REACH))
    .containing(offset - from);
  return segment !== undefined && segment.index !== offset - from;
}

function characterBefore(text: string, offset: number): string {
  const isPair = offset > 1 && isLowSurrogate(text, offset - 1) && isHighSurrogate(text, offset - 2);
  return text.slice(isPair ? offset - 2 : offset - 1, offset);
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
