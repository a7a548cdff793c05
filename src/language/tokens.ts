/** One word, number or punctuation mark. Offsets are UTF-16 units of the text it was cut from. */
export interface Token {
  /** Lower case, without soft hyphens, ligatures and typographic apostrophes resolved; empty for an overlong run of letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/** Soft hyphens, zero-width spaces and joiners, direction marks: invisible inside a word, never part of it. */
const INVISIBLE = /\p{Cf}/gu;
const TOKEN = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’][\p{L}\p{M}\p{Cf}]+)*|\S/gu;
/** Endings that are words of their own ("could|n't", "it|'s"), as the treebanks of English cut them. */
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i;
/** No hedge is longer; longer runs are addresses, hashes or text without spaces. */
const LONGEST_WORD = 40;

/** Cuts a stretch of text into tokens. Linear in its length. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const written = match[0];
    const from = start + match.index;
    const clitic = written.length > 2 && written.length <= LONGEST_WORD ? CLITIC.exec(written) : null;
    if (clitic === null || clitic.index === 0) {
      tokens.push(token(written, from));
    } else {
      tokens.push(token(written.slice(0, clitic.index), from), token(clitic[0], from + clitic.index));
    }
  }
  return tokens;
}

function token(written: string, start: number): Token {
  const word = written.length > LONGEST_WORD ? '' : normalise(written);
  const first = written.charCodeAt(0);
  const capital = first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(written);
  return { word, start, end: start + written.length, capital };
}

const PLAIN = /^[a-z]+$/;

function normalise(written: string): string {
  if (PLAIN.test(written)) return written;
  const lower = written.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(INVISIBLE, '').replace('’', "'").normalize('NFKC');
}
