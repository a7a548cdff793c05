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
const ASCII = /^[\0-\x7f]*$/;
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
    // Most words are ASCII letters alone: one look at each is enough.
    let hash = 0;
    for (let unit = 0; at < end && (unit = PLAIN[text.charCodeAt(at)] ?? 0) !== 0; at++)
      hash = (Math.imul(hash, 31) + unit) | 0;
    if (at === from || (at < end && isWordPart(text, at)) || goesOn(text, at, end)) {
      at = pushOther(tokens, text, from, end);
    } else {
      const word = at - from > LONGEST_WORD ? '' : written(text, from, at, hash);
      tokens.push({ word, start: from, end: at, capital: isCapitalUnit(text.charCodeAt(from)) });
    }
  }
  return tokens;
}

/** Pushes what begins at a place and is no plain word: a mark, a word of other letters, one with an apostrophe. Gives its end. */
function pushOther(tokens: Token[], text: string, from: number, end: number): number {
  let at = endOfRun(text, from, end);
  if (at === from) at += widthOf(text, at);
  else if (goesOn(text, at, end)) {
    while (goesOn(text, at, end)) at = endOfRun(text, at + 1, end);
    pushContraction(tokens, text, from, at);
    return at;
  }
  tokens.push(token(text, from, at));
  return at;
}

/** An apostrophe between letters is within a word. */
const goesOn = (text: string, at: number, end: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && at + 1 < end && isLetter(text, at + 1);

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

/** A stretch of text as a token's word has it. */
export function wordOf(text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII && unit !== TYPOGRAPHIC_APOSTROPHE) return normalise(text.slice(start, end));
    hash = mix(hash, folded(unit));
  }
  return written(text, start, end, hash);
}

/** Words met lately, by a hash of their letters: most words of a text are ones it had before, and need no string of their own. */
const MET: string[] = Array.from({ length: 4096 }, () => '');
const mix = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** A stretch of ASCII and apostrophes as a token has it, by the hash of its letters. */
function written(text: string, start: number, end: number, hash: number): string {
  const place = hash & (MET.length - 1);
  const met = MET[place] ?? '';
  if (met.length === end - start && spells(met, text, start)) return met;
  return (MET[place] = normalise(text.slice(start, end)));
}

/** Whether the text at a place is this word, whatever its case. */
function spells(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false;
  return true;
}

const LAST_ASCII = 0x7f;
const CASE_BIT = 0x20;
const isCapitalUnit = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
/** Of ASCII capitals the small letter, of apostrophes the straight one, of other units themselves. */
function folded(unit: number): number {
  if (isCapitalUnit(unit)) return unit | CASE_BIT;
  return unit === TYPOGRAPHIC_APOSTROPHE ? APOSTROPHE : unit;
}

/** By ASCII unit, of letters the small letter, of digits themselves, of others 0. */
const PLAIN = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, unit) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? folded(unit) : 0,
);

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.replace(INVISIBLE, '').replace('’', "'").normalize('NFKC');
}

/** Where the letters and digits that begin at a place end. */
function endOfRun(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWordPart(text, at)) at += widthOf(text, at);
  return Math.min(at, end);
}

/** Characters beyond the first 65,536 take two units. */
function widthOf(text: string, at: number): number {
  if (text.charCodeAt(at) < FIRST_SURROGATE) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
const FIRST_SURROGATE = 0xd800;

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE;
