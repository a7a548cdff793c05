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
 * The sentences of one block of text, by the rules of Unicode TR 29 (`Intl.Segmenter`), which break after every full stop before
 * a capital: sentences cut at an abbreviation or an initial are joined again. White space around a sentence is left out.
 */
export function sentences(text: string, block: Span, language: string, abbreviations: ReadonlySet<string>): Span[] {
  const segmenter = segmenterFor(language);
  const found: Span[] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const start: number = open ?? block.start + index;
    const end = block.start + index + segment.length;
    if (end < block.end && isCutShort(segment.slice(-TAIL).trimEnd(), abbreviations)) {
      open = start;
      continue;
    }
    open = null;
    push(found, text, start, end);
  }
  if (open !== null) push(found, text, open, block.end);
  return found;
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
