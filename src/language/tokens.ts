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
const PART_OF_WORD = /^[\p{L}\p{M}\p{N}\p{Cf}]/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const SPACE = /\s/;
/** Endings that are words of their own ("could|n't", "it|'s"), as the treebanks of English cut them. */
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i;
/** No hedge is longer; longer runs are addresses, hashes or text without spaces. */
const LONGEST_WORD = 40;
const FIRST_BEYOND_ASCII = 0x80;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/**
 * What each ASCII character is. Reading character by character is three times as fast as a regular expression with Unicode
 * classes, and this is the one step that sees every character of an article.
 */
const [IS_SPACE, IS_WORD, IS_CAPITAL, IS_DIGIT] = [1, 2, 4, 8];
const ASCII = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  return (
    (SPACE.test(character) ? IS_SPACE : 0) |
    (/[0-9A-Za-z]/.test(character) ? IS_WORD : 0) |
    (/[A-Z]/.test(character) ? IS_CAPITAL : 0) |
    (/[0-9]/.test(character) ? IS_DIGIT : 0)
  );
});
const isAscii = (code: number, kind: number): boolean => ((ASCII[code] ?? 0) & kind) !== 0;

/** Cuts a stretch of text into tokens. Linear in its length. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const from = at;
    let apostrophe = -1;
    at = endOfRun(text, at, end);
    while (at > from && isApostrophe(text.charCodeAt(at)) && at + 1 < end && isLetter(text, at + 1)) {
      apostrophe = at;
      at = endOfRun(text, at + 1, end);
    }
    if (at === from) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (apostrophe < 0) tokens.push(token(text, from, at));
    else pushContraction(tokens, text, from, at);
  }
  return tokens;
}

/** Whether a token's word begins with a letter. */
export const isLetters = (word: string): boolean => isWord(word) && !isDigits(word);
/** … with a digit. */
export const isDigits = (word: string): boolean => begins(word, IS_DIGIT, DIGIT);

/** Whether it begins with either. */
export const isWord = (word: string): boolean => begins(word, IS_WORD, PART_OF_WORD);

/** Regular expressions with Unicode classes are slow to start: most texts never need one. */
function begins(word: string, kind: number, beyondAscii: RegExp): boolean {
  const code = word.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? isAscii(code, kind) : beyondAscii.test(word);
}

function pushContraction(tokens: Token[], text: string, start: number, end: number): void {
  const clitic = end - start <= LONGEST_WORD ? CLITIC.exec(text.slice(start, end)) : null;
  const cut = clitic === null ? 0 : clitic.index;
  if (cut === 0) tokens.push(token(text, start, end));
  else tokens.push(token(text, start, start + cut), token(text, start + cut, end));
}

function token(text: string, start: number, end: number): Token {
  const first = text.charCodeAt(start);
  const capital =
    first < FIRST_BEYOND_ASCII ? isAscii(first, IS_CAPITAL) : /^\p{Lu}/u.test(text.slice(start, start + 2));
  return { word: end - start > LONGEST_WORD ? '' : normalise(text.slice(start, end)), start, end, capital };
}

/** ASCII without capitals: most words, and already as they should be. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= FIRST_BEYOND_ASCII || isAscii(code, IS_CAPITAL)) return false;
  }
  return true;
}

function normalise(written: string): string {
  if (isPlain(written)) return written;
  const lower = written.toLowerCase();
  return isPlain(lower) ? lower : lower.replace(INVISIBLE, '').replace('’', "'").normalize('NFKC');
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_BEYOND_ASCII ? isAscii(code, IS_SPACE) : SPACE.test(text.charAt(at));
}

/** Where the letters and digits that begin at a place end. */
function endOfRun(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < FIRST_BEYOND_ASCII) {
      if (!isAscii(code, IS_WORD)) return at;
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!PART_OF_WORD.test(character)) return at;
      at += character.length;
    }
  }
  return Math.min(at, end);
}

const isApostrophe = (code: number) => code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE;
const isLetter = (text: string, at: number) => LETTER.test(text.charAt(at));
