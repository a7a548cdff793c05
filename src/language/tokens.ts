import { isCapital, isLetter, isNumber, isSpace, isWordPart } from './characters.ts';

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
/** Endings that are words of their own ("could|n't", "it|'s"), as the treebanks of English cut them. */
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i;
/** No hedge is longer; longer runs are addresses, hashes or text without spaces. */
const LONGEST_WORD = 40;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

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
    if (at === from) at += widthOf(text, at);
    if (apostrophe < 0) tokens.push(token(text, from, at));
    else pushContraction(tokens, text, from, at);
  }
  return tokens;
}

/** Whether a token's word begins with a letter. */
export const isLetters = (word: string): boolean => isWordPart(word, 0) && !isNumber(word, 0);
/** … with a digit. */
export const isDigits = (word: string): boolean => isNumber(word, 0);

/** Whether it begins with either. */
export const isWord = (word: string): boolean => isWordPart(word, 0);

function pushContraction(tokens: Token[], text: string, start: number, end: number): void {
  const clitic = end - start <= LONGEST_WORD ? CLITIC.exec(text.slice(start, end)) : null;
  const cut = clitic === null ? 0 : clitic.index;
  if (cut === 0) tokens.push(token(text, start, end));
  else tokens.push(token(text, start, start + cut), token(text, start + cut, end));
}

function token(text: string, start: number, end: number): Token {
  const word = end - start > LONGEST_WORD ? '' : wordOf(text, start, end);
  return { word, start, end, capital: isCapital(text, start) };
}

/** Words met lately, by a hash of their letters: most words of a text are ones it had before, and need no string of their own. */
const MET: string[] = Array.from({ length: 4096 }, () => '');

function wordOf(text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isPlainUnit(unit)) return normalise(text.slice(start, end));
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  const place = hash & (MET.length - 1);
  const met = MET[place] ?? '';
  if (met.length === end - start && text.startsWith(met, start)) return met;
  return (MET[place] = text.slice(start, end));
}

/** ASCII without capitals: most words, and already as they should be. */
const isPlainUnit = (unit: number): boolean => unit < 0x80 && (unit < 0x41 || unit > 0x5a);

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isPlainUnit(word.charCodeAt(at))) return false;
  return true;
}

function normalise(written: string): string {
  const lower = written.toLowerCase();
  return isPlain(lower) ? lower : lower.replace(INVISIBLE, '').replace('’', "'").normalize('NFKC');
}

/** Where the letters and digits that begin at a place end. */
function endOfRun(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWordPart(text, at)) at += widthOf(text, at);
  return Math.min(at, end);
}

/** Characters beyond the first 65,536 take two units. */
const widthOf = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE;
