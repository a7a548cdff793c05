import { isCapital, isLetter, isNumber, isSpace, isWordPart } from './characters.ts';

/** One word, number or punctuation mark. Offsets are UTF-16 units of the text it was cut from. */
export interface Token {
  /**
   * Lower case, without soft hyphens, ligatures and typographic apostrophes resolved; empty for an overlong run of
   * letters.
   */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** … and with a capital last one, as short names of bodies are: "NGM", "NgM". */
  readonly initials: boolean;
}

const NONE: ReadonlySet<string> = new Set();
/** Soft hyphens, zero-width spaces and joiners, direction marks: invisible inside a word, never part of it. */
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[\0-\x7f]*$/;
/** Endings that are words of their own ("could|n't", "it|'s"), as the treebanks of English cut them. */
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i;
const BLANK = 0x20;
/** No hedge is longer; longer runs are addresses, hashes or text without spaces. */
const LONGEST_WORD = 40;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/**
 * Cuts a stretch of text into tokens. Linear in its length.
 *
 * @param elisions - words that lose their last vowel before the next one, apostrophe included, and are tokens of their
 * own: French "l'"
 */
export function tokenise(text: string, start = 0, end = text.length, elisions = NONE): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === BLANK || isSpace(text, at)) {
      at++;
      continue;
    }
    const from = at;
    // Most words are ASCII letters alone: one look at each is enough.
    let kinds = 0;
    for (let kind = 0; at < end && (kind = PLAIN[text.charCodeAt(at)] ?? 0) !== 0; at++) kinds |= kind;
    const ends = at === end || text.charCodeAt(at) === BLANK || !(isWordPart(text, at) || goesOn(text, at, end));
    if (at > from && ends) {
      const spelt = text.slice(from, at);
      const word = spelt.length > LONGEST_WORD ? '' : kinds === SMALL ? spelt : written(spelt);
      const capital = isCapitalUnit(text.charCodeAt(from));
      tokens.push({ word, start: from, end: at, capital, initials: capital && hasInitials(text, from, at) });
    } else {
      at = pushOther(tokens, text, from, end, elisions);
    }
  }
  return tokens;
}

/**
 * Pushes what begins at a place and is no plain word: a mark, a word of other letters, one with an apostrophe. Gives
 * its end.
 */
function pushOther(tokens: Token[], text: string, from: number, end: number, elisions: ReadonlySet<string>): number {
  let at = endOfRun(text, from, end);
  if (at === from) at += widthOf(text, at);
  else if (goesOn(text, at, end)) {
    if (at - from < LONGEST_WORD && elisions.has(wordOf(text, from, at + 1))) {
      tokens.push(token(text, from, at + 1));
      return at + 1;
    }
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
  const capital = isCapital(text, start);
  return { word, start, end, capital, initials: capital && hasInitials(text, start, end) };
}

/** In characters: longer words in capitals are shouted. */
const LONGEST_INITIALS = 7;

function hasInitials(text: string, start: number, end: number): boolean {
  return end - start > 1 && end - start <= LONGEST_INITIALS && isCapital(text, end - 1);
}

/** A stretch of text as a token's word has it. */
export const wordOf = (text: string, start: number, end: number): string => written(text.slice(start, end));

/** Words met lately, as tokens have them: most words of a text are ones it had before. */
const met = new Map<string, string>();
const MOST_MET = 4096;

function written(text: string): string {
  let word = met.get(text);
  if (word !== undefined) return word;
  if (met.size === MOST_MET) met.clear();
  met.set(text, (word = normalise(text)));
  return word;
}

const isCapitalUnit = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

const SMALL = 1;
const CAPITAL = 2;
/** The kinds of ASCII letters and digits by their units; 0 for others. */
const PLAIN = new Uint8Array(0x10000);
for (const character of '0123456789abcdefghijklmnopqrstuvwxyz') {
  PLAIN[character.toUpperCase().charCodeAt(0)] = CAPITAL;
  PLAIN[character.charCodeAt(0)] = SMALL;
}

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
