import type { Span } from '../../domain/text/span.ts';
import { isCapital, isLetter, isNumber, isSmall, isSpace } from './characters.ts';
import { wordOf } from './tokens.ts';

/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 20;

/**
 * The sentences of one block of text, by the rules of Unicode TR 29, which break after every full stop before a
 * capital: sentences cut at an abbreviation or an initial are joined again. White space around a sentence is left out.
 */
export function sentences(text: string, block: Span, language: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  const body = text.slice(block.start, block.end);
  let start = block.start;
  for (const bound of isOtherScript(body) ? segmenterBounds(body, language) : latinBounds(body)) {
    const end = block.start + bound;
    if (end < block.end && isCutShort(text, start, end, abbreviations)) continue;
    push(found, text, start, end);
    start = end;
  }
  return found;
}

function* segmenterBounds(body: string, language: string): Generator<number> {
  for (const { segment, index } of segmenterFor(language).segment(body)) yield index + segment.length;
}

const [FULL_STOP, QUESTION, EXCLAMATION] = [0x2e, 0x3f, 0x21];
/**
 * Beyond Latin, Greek and Cyrillic, and the double marks among the punctuation: only there is it worth a look at
 * Unicode's classes.
 */
const BEYOND_WESTERN = /[\u0530-\u1dff\u203c\u203d\u2047-\u2049\u2c00-\uffff]/;
/** What ends sentences in other scripts: there the full rules are needed. */
const OTHER_END = /(?![.!?])\p{Sentence_Terminal}/u;
const isOtherScript = (body: string): boolean => BEYOND_WESTERN.test(body) && OTHER_END.test(body);
/** A full stop with what may close a sentence behind it, or a line's end. */
const STOP = /[.!?]+["'”’»)\]“‘«]*[ \t\u00a0\u2009\u202f]*|[\n\u0085\u2028\u2029]|\r\n?/g;
const isEndMark = (unit: number): boolean => unit === FULL_STOP || unit === QUESTION || unit === EXCLAMATION;
const CONTINUES = /[,:;\-–—.!?]/;
const ENDS = /[\n\r.!?]/;
const LOOKAHEAD = 64;

/**
 * The rules of TR 29 as far as Latin, Greek and Cyrillic texts need them. `Intl.Segmenter` would do the same, but takes
 * ten milliseconds to start in a page that has not used it, which is longer than all the rest: 20 to 67 in eight fresh
 * Chromiums on a busy machine, where a text of 900 words then took it 0.3 to 1.2.
 */
function latinBounds(body: string): number[] {
  const bounds: number[] = [];
  STOP.lastIndex = 0;
  for (let found = STOP.exec(body); found !== null; found = STOP.exec(body)) {
    const end = STOP.lastIndex;
    if (end < body.length && !goesOn(body, found.index, found[0])) bounds.push(end);
  }
  if (body !== '') bounds.push(body.length);
  return bounds;
}

/**
 * Whether a sentence goes on after a stop: before a comma or another stop always; after a full stop, before a word in
 * lower case.
 */
function goesOn(body: string, index: number, stop: string): boolean {
  if (!isEndMark(body.charCodeAt(index))) return false;
  const end = index + stop.length;
  // The usual case: a space and a capital.
  if (stop.endsWith(' ') && isCapital(body, end)) return false;
  if (CONTINUES.test(body.charAt(end))) return true;
  if (!stop.startsWith('.') || /[!?]/.test(stop)) return false;
  if (isSmallNext(body, end)) return true;
  const isPoint = stop === '.';
  return isPoint && (isNumber(body, end) || (isCapital(body, end) && index > 0 && isLetter(body, index - 1))); // "3.5", "U.S"
}

/** The next letter is in lower case. */
function isSmallNext(body: string, start: number): boolean {
  const end = Math.min(body.length, start + LOOKAHEAD);
  for (let at = start; at < end; at++) {
    if (isLetter(body, at)) return isSmall(body, at);
    if (ENDS.test(body.charAt(at))) return false;
  }
  return false;
}

/**
 * Whether the stretch ends at an abbreviation, or at an initial: a single capital before a full stop, as in "J. Smith".
 */
function isCutShort(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  let stop = end - 1;
  while (stop > start && isSpace(text, stop)) stop--;
  if (text.charCodeAt(stop) !== FULL_STOP) return false;
  const least = Math.max(start, stop - LONGEST_ABBREVIATION);
  let word = stop;
  while (word > least && (isLetter(text, word - 1) || text.charCodeAt(word - 1) === FULL_STOP)) word--;
  const initial = stop > start && isCapital(text, stop - 1);
  if (initial && (stop - 1 === start || isSpace(text, stop - 2) || text.charCodeAt(stop - 2) === FULL_STOP))
    return true;
  return abbreviations.has(wordOf(text, word, stop));
}

/** Some 800 words. Nobody writes that; what costs more than linear time within a sentence stays bounded by it. */
const LONGEST_SENTENCE = 5_000;

function push(found: Span[], text: string, start: number, end: number): void {
  for (let from = start; from < end;) {
    const piece = end - from > LONGEST_SENTENCE ? pieceEnd(text, from) : end;
    let [first, last] = [from, piece];
    while (first < last && isSpace(text, first)) first++;
    while (last > first && isSpace(text, last - 1)) last--;
    if (first < last) found.push({ start: first, end: last });
    from = piece;
  }
}

/** Where an endless sentence is cut: at its last space that fits, or within a word, never within a character. */
function pieceEnd(text: string, from: number): number {
  const limit = from + LONGEST_SENTENCE;
  const space = text.lastIndexOf(' ', limit);
  if (space > from) return space;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than using it on a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}
