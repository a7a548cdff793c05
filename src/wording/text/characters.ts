/**
 * What single characters are. Unicode classes of regular expressions take milliseconds to start, and this is asked of
 * every character of an article: Western letters and general punctuation are told without, only others by such classes;
 * all once each.
 */

const [SPACE, CAPITAL, SMALL, CASELESS, NUMBER, JOINED] = [1, 2, 4, 8, 16, 32];
const LETTER = CAPITAL | SMALL | CASELESS;
const NOT_IN_TABLE = 255;
/** Below are the letters of Western and Central Europe, between the next two general punctuation. */
const LETTERS_END = 0x180;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;
const NUMBERS = '0123456789²³¹¼½¾';
const SPACES = /\s/;
/** White space to JavaScript; within a word it is as invisible as its kin. */
const BYTE_ORDER_MARK = '\ufeff';
/** Soft hyphens, zero-width spaces and joiners, direction marks: invisible inside a word. */
const FORMATS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]/;

/** Lazy: an article has some eighty of them. */
const TABLE = new Uint8Array(PUNCTUATION_END).fill(NOT_IN_TABLE);

function westernKind(character: string): number {
  if (SPACES.test(character)) return SPACE;
  if (FORMATS.test(character)) return JOINED;
  if (NUMBERS.includes(character)) return NUMBER;
  if (character.toLowerCase() !== character) return CAPITAL;
  if (character === 'ª' || character === 'º') return CASELESS;
  return character.toUpperCase() !== character || character === 'ĸ' ? SMALL : 0;
}

function unicodeKind(character: string): number {
  if (SPACES.test(character)) return character === BYTE_ORDER_MARK ? SPACE | JOINED : SPACE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{L}/u.test(character)) return CASELESS;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /[\p{M}\p{Cf}]/u.test(character) ? JOINED : 0;
}

/** By code point: as many as the texts of one page have. */
const met = new Map<number, number>();

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = unit < PUNCTUATION_END ? (TABLE[unit] ?? NOT_IN_TABLE) : NOT_IN_TABLE;
  if (kind !== NOT_IN_TABLE) return kind;
  if (unit < LETTERS_END || (unit >= PUNCTUATION_START && unit < PUNCTUATION_END))
    return (TABLE[unit] = westernKind(String.fromCharCode(unit)));
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  let known = met.get(point);
  if (known === undefined) met.set(point, (known = unicodeKind(String.fromCodePoint(point))));
  return known;
}

/** White space. Each of these is false beyond the text's end. */
export const isSpace = (text: string, at: number): boolean => (kindAt(text, at) & SPACE) !== 0;
export const isLetter = (text: string, at: number): boolean => (kindAt(text, at) & LETTER) !== 0;
export const isCapital = (text: string, at: number): boolean => (kindAt(text, at) & CAPITAL) !== 0;
export const isSmall = (text: string, at: number): boolean => (kindAt(text, at) & SMALL) !== 0;
export const isNumber = (text: string, at: number): boolean => (kindAt(text, at) & NUMBER) !== 0;
export const isLetterOrNumber = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | NUMBER)) !== 0;
/** A letter or digit, or what belongs to one: accents written apart, soft hyphens. */
export const isWordPart = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | NUMBER | JOINED)) !== 0;
