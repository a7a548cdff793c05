import { isLetterOrNumber, isSpace } from '../characters.ts';
import type { Lexicon } from '../lexicon-format.ts';
import { quotations } from '../quotations.ts';
import { preparedFor, sentencesOf } from '../readings.ts';
import type { ScareQuote } from '../signals-schema.ts';
import type { Span } from '../sentences.ts';
import { isLetters, isWord, tokenise } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** More words are a quotation, even without a speaker. */
const MOST_WORDS = 4;
/** In characters: four long words. */
const LONGEST_PHRASE = 80;
/** More in one text than any author means so: the report shows the first. */
const MOST_PHRASES = 200;
const ENDS_SENTENCE = /[.!?,]$/;

/** How many words before the marks may say that a name or a word as such follows: "titled “…”", "the term “…”". */
const NAMING_REACH = 2;

/**
 * Short quoted words or phrases without a speaker, in order of first appearance. Left out: a quotation in a sentence that says who said it,
 * one that ends as speech does ("Enough."), titles of works, which have capitals, names and words spoken of as such, and what the text
 * also says without marks: a term it introduces, from which it keeps no distance.
 */
export function findScareQuotes(text: string, blocks: readonly Span[], lexicon: Lexicon): ScareQuote[] {
  const { verbs, attitudes, naming } = preparedFor(lexicon).speech;
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
      if (spoken) continue;
      for (const quote of inside) if (!isNamed(sentence.tokens, quote, naming)) add(found, text, quote);
    }
  }
  if (found.size === 0) return [];
  const lower = text.toLowerCase();
  return [...found.values()].slice(0, MOST_PHRASES).filter((quote) => !isSaidPlainly(lower, quote));
}

function isNamed(tokens: readonly Token[], quote: Span, naming: ReadonlySet<string>): boolean {
  const at = tokens.findIndex(({ start }) => start >= quote.start);
  return tokens.slice(Math.max(0, at - NAMING_REACH), at).some(({ word }) => naming.has(word));
}

/** Whether the text also uses the phrase without marks. @param lower - the text in lower case */
function isSaidPlainly(lower: string, { phrase, spans }: ScareQuote): boolean {
  const wanted = phrase.toLowerCase();
  const quoted = new Set(spans.map(({ start }) => start));
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const isWhole = !isLetterOrNumber(lower, at - 1) && !isLetterOrNumber(lower, at + wanted.length);
    let mark = at - 1;
    while (isSpace(lower, mark)) mark--;
    if (isWhole && !quoted.has(mark)) return true;
  }
  return false;
}

function isShort(text: string, quote: Span): boolean {
  const inner = text.slice(quote.start + 1, quote.end - 1).trim();
  if (inner.length > LONGEST_PHRASE || ENDS_SENTENCE.test(inner)) return false;
  const words = tokenise(inner).filter(({ word }) => isWord(word));
  return words.some(({ word }) => isLetters(word)) && words.length <= MOST_WORDS && !isTitle(words);
}

const isTitle = (words: readonly Token[]): boolean => words[0]?.capital === true;

function add(found: Map<string, ScareQuote>, text: string, quote: Span): void {
  const phrase = text.slice(quote.start + 1, quote.end - 1).trim();
  const known = found.get(phrase.toLowerCase()) ?? { phrase, spans: [] };
  known.spans.push(quote);
  found.set(phrase.toLowerCase(), known);
}
