import { memoized } from '../../domain/text/memoized.ts';

/**
 * A text as it is compared: without white space and invisible characters, with one kind of dash and one of quote mark,
 * and its characters decomposed (Unicode NFKD), so that retyped or reflowed text compares equal. Each unit knows where
 * it came from.
 */
export interface Folded {
  text: string;
  /** The offset in the original at which the character of each unit begins, and at which it ends. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const DASH = '-';
const QUOTE = '"';
const NOTHING = '';

const IGNORED = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
const DASHES = /^[\p{Dash_Punctuation}\u2212\u2043]$/u;
/** Double and single alike: quotes are retyped from the one to the other, and an apostrophe is either. */
const QUOTES = /^[\p{Initial_Punctuation}\p{Final_Punctuation}"'`´‚„′″‵‶〝〞〟＂＇「」『』﹁﹂﹃﹄]$/u;

/** Texts have few different characters. */
const MOST_KNOWN = 10_000;

/** What a character becomes. */
const foldCharacter = memoized(MOST_KNOWN, (character) => {
  if (IGNORED.test(character)) return NOTHING;
  if (DASHES.test(character)) return DASH;
  if (QUOTES.test(character)) return QUOTE;
  return character.normalize('NFKD').replaceAll(/\s/g, NOTHING);
});

/** Folds a text. Dashes in a row ("--") count as one. */
export function fold(original: string): Folded {
  // NFKD makes at most 18 units of one character (U+FDFA); room for four each is grown when it runs out.
  let starts = new Uint32Array(original.length + 16);
  let ends = new Uint32Array(original.length + 16);
  const parts: string[] = [];
  let length = 0;
  let previous = NOTHING;
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded === DASH && previous === DASH) ends[length - 1] = end;
    else if (folded !== NOTHING) {
      if (length + folded.length > starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      for (let unit = 0; unit < folded.length; unit++) {
        starts[length] = at;
        ends[length] = end;
        length++;
      }
      parts.push(folded);
      previous = folded;
    }
    at = end;
  }
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2 + 32);
  larger.set(array);
  return larger;
}

/** The first unit that comes from the original's offset or from behind it. */
export function unitAt({ starts }: Folded, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a unit begins a character of the original: "é" is two units, between which nothing may begin or end. */
export function beginsCharacter({ starts }: Folded, unit: number): boolean {
  return unit <= 0 || unit >= starts.length || starts[unit] !== starts[unit - 1];
}
