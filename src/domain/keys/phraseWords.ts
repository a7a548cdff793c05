import { SPACELESS } from '../text/scripts.ts';

/** A word of a text or a phrase, with what binds it to the next. */
export interface Word {
  /** As written, in normal form, without invisible signs. */
  plain: string;
  /** The same with case folded. */
  folded: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /**
   * What stands between this word and the next inside a phrase: hyphens count as spaces; null where no phrase goes on.
   */
  joint: string | null;
  /** A hyphen ties the next word to this one. */
  hyphened: boolean;
}

/**
 * A run of letters and digits; in scripts written without spaces each letter is a word of its own, so that phrases of
 * any length are found in them.
 */
const WORD = new RegExp(String.raw`[${SPACELESS}]\p{M}*|[[\p{L}\p{M}\p{N}\p{Cf}]--[${SPACELESS}]]+`, 'gv');
const INVISIBLE = /\p{Cf}/gu;
const PLAIN_ASCII = /^[\0-\x7f]*$/;
/** No phrase is longer: a longer run of letters is cut where it cannot be equal to any. */
const LONGEST = 100;

const SPACE = /^\s$/;
const HYPHEN = /^[-‐‑–]$/;
const APOSTROPHE = /^['’]$/;
/** "Workers' Party", "Stabilitäts- und Wachstumspakt": a word that ends in a sign, and the phrase goes on. */
const ENDING_SIGN = /^(?:(['’])|[-‐‑])\s$/;
/** Signs that stand inside names and abbreviations: "U.S. dollar", "P/E ratio", "research & development". */
const INNER_SIGN = /^ ?[.,&/+·@] ?$/;
/** The longest of the above. */
const LONGEST_JOINT = 3;

/** Cuts a text into words, in order, up to a number of them. Linear in the text's length. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    if (last && index - last.end <= LONGEST_JOINT) {
      const gap = text.slice(last.end, index);
      last.joint = jointOf(gap);
      last.hyphened = HYPHEN.test(gap);
    }
    if (words.length >= limit) break;
    const plain = plainly(written.slice(0, LONGEST + 1));
    const end = index + written.length;
    words.push({ plain, folded: plain.toLowerCase(), start: index, end, joint: null, hyphened: false });
  }
  return words;
}

const plainly = (written: string): string =>
  PLAIN_ASCII.test(written) ? written : written.normalize('NFC').replace(INVISIBLE, '');

function jointOf(gap: string): string | null {
  if (gap === '' || INNER_SIGN.test(gap)) return gap;
  if (SPACE.test(gap) || HYPHEN.test(gap)) return ' ';
  if (APOSTROPHE.test(gap)) return "'";
  const [ending, apostrophe] = ENDING_SIGN.exec(gap) ?? [];
  if (ending === undefined) return null;
  return apostrophe === undefined ? '- ' : "' ";
}
