/** A stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A single capital before a full stop is an initial: "J. Smith". */
const INITIAL = /(?:^|[\s.])\p{Lu}\.$/u;
const LAST_WORD = /([\p{L}.]{1,20})\.$/u;
/** How much of a sentence's end is looked at for an abbreviation. */
const TAIL = 24;

/**
 * The sentences of one block of text, by the rules of Unicode TR 29, which break after every full stop before a capital: sentences cut at
 * an abbreviation or an initial are joined again. White space around a sentence is left out.
 */
export function sentences(text: string, block: Span, language: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  const body = text.slice(block.start, block.end);
  let start = block.start;
  for (const bound of OTHER_SCRIPT.test(body) ? segmenterBounds(body, language) : latinBounds(body)) {
    const end = block.start + bound;
    if (end < block.end && isCutShort(text.slice(Math.max(start, end - TAIL), end).trimEnd(), abbreviations)) continue;
    push(found, text, start, end);
    start = end;
  }
  return found;
}

function* segmenterBounds(body: string, language: string): Generator<number> {
  for (const { segment, index } of segmenterFor(language).segment(body)) yield index + segment.length;
}

/** What ends sentences in other scripts: there the full rules are needed. */
const OTHER_SCRIPT = /(?![.!?])\p{Sentence_Terminal}/u;
/** A full stop with what may close a sentence behind it, or a line's end. */
const STOP = /[.!?]+["'”’»)\]“‘«]*[ \t\u00a0\u2009\u202f]*|[\n\u0085\u2028\u2029]|\r\n?/g;
/** The next letter is in lower case. */
const GOES_ON = /^[^\p{L}\n\r.!?]*\p{Ll}/u;
const DIGIT = /^\p{N}/u;
/** "U.S" */
const WITHIN_WORD = /^\p{L}\.\p{Lu}/u;
const END_MARK = /^[.!?]/;
const CAPITAL = /[A-Z]/;
const CONTINUES = /^[,:;\-–—.!?]/;
const LOOKAHEAD = 64;

/**
 * The rules of TR 29 as far as Latin, Greek and Cyrillic texts need them. `Intl.Segmenter` would do the same, but takes ten milliseconds to
 * start in a page that has not used it, which is longer than all the rest.
 */
function latinBounds(body: string): number[] {
  const bounds: number[] = [];
  for (const { index, 0: stop } of body.matchAll(STOP)) {
    const end = index + stop.length;
    if (end < body.length && !goesOn(body, index, stop)) bounds.push(end);
  }
  if (body !== '') bounds.push(body.length);
  return bounds;
}

/** Whether a sentence goes on after a stop: before a comma or another stop always; after a full stop, before a word in lower case. */
function goesOn(body: string, index: number, stop: string): boolean {
  if (!END_MARK.test(stop)) return false;
  const end = index + stop.length;
  // The usual case, without a look at Unicode classes: a space and a capital.
  if (stop.endsWith(' ') && CAPITAL.test(body.charAt(end))) return false;
  const next = body.slice(end, end + LOOKAHEAD);
  if (CONTINUES.test(next)) return true;
  if (!stop.startsWith('.') || /[!?]/.test(stop)) return false;
  return GOES_ON.test(next) || (stop === '.' && (DIGIT.test(next) || WITHIN_WORD.test(body.slice(index - 1, end + 2))));
}

function isCutShort(tail: string, abbreviations: ReadonlySet<string>): boolean {
  if (!tail.endsWith('.')) return false;
  return INITIAL.test(tail) || abbreviations.has(LAST_WORD.exec(tail)?.[1]?.toLowerCase() ?? '');
}

/** Some 800 words. Nobody writes that; what costs more than linear time within a sentence stays bounded by it. */
const LONGEST_SENTENCE = 5_000;

function push(found: Span[], text: string, start: number, end: number): void {
  for (let from = start; from < end;) {
    const piece = end - from > LONGEST_SENTENCE ? pieceEnd(text, from) : end;
    const raw = text.slice(from, piece);
    const first = from + (raw.length - raw.trimStart().length);
    const last = from + raw.trimEnd().length;
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
