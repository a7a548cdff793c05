import type { Lexicon } from '../lexicon-format.ts';
import { quotations } from '../quotations.ts';
import { preparedFor, sentencesOf } from '../readings.ts';
import type { ScareQuote } from '../signals-schema.ts';
import type { Span } from '../sentences.ts';
import { isWord, tokenise } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** More words are a quotation, even without a speaker. */
const MOST_WORDS = 4;
/** In characters: four long words. */
const LONGEST_PHRASE = 80;
/** More in one text than any author means so: the report shows the first. */
const MOST_PHRASES = 200;
const ENDS_SENTENCE = /[.!?,]$/;

/**
 * Short quoted words or phrases without a speaker, in order of first appearance. Left out: a quotation in a sentence that says who said it,
 * one that ends as speech does ("Enough."), and titles of works, which have capitals.
 */
export function findScareQuotes(text: string, blocks: readonly Span[], lexicon: Lexicon): ScareQuote[] {
  const { verbs, attitudes } = preparedFor(lexicon).speech;
  const found = new Map<string, ScareQuote>();
  for (const block of blocks) {
    const quotes = quotations(text, block).filter((quote) => isShort(text, quote));
    if (quotes.length === 0) continue;
    let next = 0;
    for (const sentence of sentencesOf(text, blocks, block, lexicon)) {
      const inside: Span[] = [];
      for (let quote = quotes[next]; quote !== undefined && quote.start < sentence.end; quote = quotes[++next])
        inside.push(quote);
      if (inside.length === 0) continue;
      const spoken = sentence.tokens.some(({ word }) => verbs.has(word) || attitudes.has(word));
      if (!spoken) for (const quote of inside) add(found, text, quote);
    }
  }
  return [...found.values()].slice(0, MOST_PHRASES);
}

function isShort(text: string, quote: Span): boolean {
  const inner = text.slice(quote.start + 1, quote.end - 1).trim();
  if (inner.length > LONGEST_PHRASE || ENDS_SENTENCE.test(inner)) return false;
  const words = tokenise(inner).filter(({ word }) => isWord(word));
  return words.length > 0 && words.length <= MOST_WORDS && !isTitle(words);
}

const isTitle = (words: readonly Token[]): boolean => words[0]?.capital === true;

function add(found: Map<string, ScareQuote>, text: string, quote: Span): void {
  const phrase = text.slice(quote.start + 1, quote.end - 1).trim();
  const known = found.get(phrase.toLowerCase()) ?? { phrase, spans: [] };
  known.spans.push(quote);
  found.set(phrase.toLowerCase(), known);
}
