import type { Span } from '../../domain/text/span.ts';

/** Longer passages, and those of several paragraphs, are named by their first and last words. */
const MOST_CHARACTERS = 100;
/** So many words begin and end such a passage, and stand beside one whose words are not unique. */
const WORDS = 5;
/** Signs alone tell no place from another. */
const SAYS = /[\p{L}\p{N}]/u;

/**
 * The address of an article that opens at a passage: a text directive of the WICG's "URL Fragment Text Directives"
 * (`#:~:text=prefix-,start,end,-suffix`). A browser that does not know it opens the page. The passage is widened to
 * whole words, as the directive asks; what stands beside it is named where the words stand in the text more than once.
 *
 * @param passage - offsets into the article's text, whose blocks are parted by blank lines
 */
export function addressAt(url: string, text: string, passage: Span): string {
  const { start, end } = wholeWords(text, passage);
  const words = text.slice(start, end).trim();
  const isRange = words.length > MOST_CHARACTERS || words.includes('\n');
  const [first, last] = isRange ? [wordsAt(words, 'start'), wordsAt(words, 'end')] : [words, null];
  // A block's end parts what the browser looks at as one.
  const before = text.slice(0, start).split('\n').at(-1) ?? '';
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  const isUnique = timesIn(text, first) < 2;
  const parts = [
    !isUnique && SAYS.test(before) && `${encoded(wordsAt(before, 'end'))}-`,
    encoded(first),
    last !== null && encoded(last),
    !isUnique && SAYS.test(after) && `-${encoded(wordsAt(after, 'start'))}`,
  ];
  const [page = '', fragment = ''] = url.split(/#(.*)/s);
  return `${page}#${fragment.split(':~:', 1)[0]}:~:text=${parts.filter((part) => part !== false).join(',')}`;
}

/** What the syntax itself uses is written as bytes: `-` is not among those that {@link encodeURIComponent} takes. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

/** The first or last words of a stretch that has more, none of another block. */
function wordsAt(stretch: string, side: 'start' | 'end'): string {
  const blocks = stretch.split('\n');
  const block = (side === 'start' ? blocks[0] : blocks.at(-1)) ?? '';
  const found = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(block)].filter(
    ({ isWordLike }) => isWordLike,
  );
  if (found.length === 0) return block.trim();
  if (side === 'start') {
    const last = found[Math.min(WORDS, found.length) - 1];
    return block.slice(0, last && last.index + last.segment.length).trim();
  }
  return block.slice(found[Math.max(0, found.length - WORDS)]?.index).trim();
}

/** As far as a word is looked for around an offset. */
const LONGEST_WORD = 60;

function wholeWords(text: string, { start, end }: Span): Span {
  const wordAt = (offset: number) => {
    const from = Math.max(0, offset - LONGEST_WORD);
    const nearby = text.slice(from, offset + LONGEST_WORD);
    const word = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(nearby).containing(offset - from);
    return word?.isWordLike ? { start: from + word.index, end: from + word.index + word.segment.length } : null;
  };
  return { start: wordAt(start)?.start ?? start, end: wordAt(end - 1)?.end ?? end };
}

/** Browsers look for the words whatever their letters' case. */
function timesIn(text: string, words: string): number {
  return text.toLowerCase().split(words.toLowerCase()).length - 1;
}
