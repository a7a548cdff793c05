import { isLetterOrNumber, isSpace } from '../text/characters.ts';
import type { Speech } from '../speakers/speech.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { quotations } from '../text/quotations.ts';
import { preparedFor, sentencesOf } from './prepared.ts';
import type { ScareQuote } from '../../domain/article/signals.ts';
import type { Span } from '../../domain/text/span.ts';
import { wordAt } from '../speakers/sourceKind.ts';
import { isLetters, isWord, tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** More words are a quotation, even without a speaker. */
const MOST_WORDS = 4;
/** In characters: a letter is spoken of as such. */
const SHORTEST_PHRASE = 2;
/** In characters: four long words. */
const LONGEST_PHRASE = 80;
/** More in one text than any author means so: the report shows the first. */
const MOST_PHRASES = 200;
const MARK = /[“”"„«»‘‚「']/;
const ENDS_SENTENCE = /[.!?,]$/;

/** How many words before the marks may say that a name or a word as such follows: "titled “…”", "the term “…”". */
const NAMING_REACH = 2;

/** Marks around a name that stand there once are of a work's title; who keeps a distance from a name does so each time. */
const LEAST_OF_NAME = 2;

/**
 * Short quoted words or phrases without a speaker, in order of first appearance. Left out: a quotation in a sentence that says who said it,
 * one that ends as speech does ("Enough."), what has capitals and stands there once, as titles of works do, names and words spoken of as
 * such, and what the text also says without marks: a term it introduces, from which it keeps no distance.
 */
export function findScareQuotes(text: string, blocks: readonly Span[], lexicon: Lexicon): ScareQuote[] {
  const { speech } = preparedFor(lexicon);
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
      for (const quote of inside) {
        const { from, to } = tokensOf(sentence.tokens, quote);
        if (!isSpoken(sentence.tokens, from, to, speech) && !isNamed(sentence.tokens, from, speech))
          add(found, text, quote);
      }
    }
  }
  if (found.size === 0) return [];
  const lower = text.toLowerCase();
  return [...found.values()]
    .filter(({ phrase, spans }) => spans.length >= LEAST_OF_NAME || !beginsWithCapital(phrase))
    .slice(0, MOST_PHRASES)
    .filter((quote) => !isSaidPlainly(lower, quote));
}

/** The tokens of a quotation, marks included: `from` up to (not with) `to`. */
function tokensOf(tokens: readonly Token[], quote: Span): { from: number; to: number } {
  const from = tokens.findIndex(({ start }) => start >= quote.start);
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < quote.end) to++;
  return { from, to };
}

/** Whether the sentence says who says or thinks it. “The ‘experts’ said” tells only what these said, "so-called" nothing. */
function isSpoken(tokens: readonly Token[], from: number, to: number, { verbs, attitudes, phrase }: Speech): boolean {
  const isSubject = phrase.determiners.has(wordAt(tokens, from - 1)) || isSoCalled(tokens, from - 1);
  return tokens.some(
    ({ word }, at) => (verbs.has(word) || attitudes.has(word)) && !(isSubject && at === to) && !isSoCalled(tokens, at),
  );
}

function isNamed(tokens: readonly Token[], at: number, { naming }: Speech): boolean {
  if (isSoCalled(tokens, at - 1)) return false;
  return tokens.slice(Math.max(0, at - NAMING_REACH), at).some(({ word }) => naming.has(word));
}

const isSoCalled = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'called' && wordAt(tokens, at - 1) === '-' && wordAt(tokens, at - 2) === 'so';

/** Whether the text also uses the phrase without marks. @param lower - the text in lower case */
function isSaidPlainly(lower: string, { phrase }: ScareQuote): boolean {
  const wanted = phrase.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const isWhole = !isLetterOrNumber(lower, at - 1) && !isLetterOrNumber(lower, at + wanted.length);
    let mark = at - 1;
    while (isSpace(lower, mark)) mark--;
    if (isWhole && !MARK.test(lower.charAt(mark))) return true;
  }
  return false;
}

function isShort(text: string, quote: Span): boolean {
  const inner = text.slice(quote.start + 1, quote.end - 1).trim();
  if (inner.length < SHORTEST_PHRASE || inner.length > LONGEST_PHRASE || ENDS_SENTENCE.test(inner)) return false;
  const words = tokenise(inner).filter(({ word }) => isWord(word));
  return words.some(({ word }) => isLetters(word)) && words.length <= MOST_WORDS;
}

const beginsWithCapital = (phrase: string): boolean =>
  tokenise(phrase).find(({ word }) => isWord(word))?.capital === true;

function add(found: Map<string, ScareQuote>, text: string, quote: Span): void {
  const phrase = text.slice(quote.start + 1, quote.end - 1).trim();
  const known = found.get(phrase.toLowerCase()) ?? { phrase, spans: [] };
  known.spans.push(quote);
  found.set(phrase.toLowerCase(), known);
}
