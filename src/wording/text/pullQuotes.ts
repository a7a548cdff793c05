import type { TextBlock } from './spans.ts';

/** In characters: shorter words may come twice by chance, longer ones nobody pulls out. */
const SHORTEST = 20;
const LONGEST = 600;
/** No text has more; each is looked for in the whole text. */
const MOST = 40;
const BEFORE = /^[\s“”"„«»‘’'…]+/u;
const AFTER = /(?<![\s“”"„«»‘’'….,;:!?])[\s“”"„«»‘’'….,;:!?]+$/u;

/** The blocks of quotation that show words of the text again, larger: whoever counts them counts twice. */
export function pullQuotes(text: string, blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const quotes = blocks.filter(({ kind, start, end }) => kind === 'quote' && end - start <= LONGEST).slice(0, MOST);
  return new Set(
    quotes.filter(({ start, end }) => {
      const words = text.slice(start, end).replace(BEFORE, '').replace(AFTER, '');
      if (words.length < SHORTEST) return false;
      const first = text.indexOf(words);
      return first < start || text.indexOf(words, end) >= 0;
    }),
  );
}
