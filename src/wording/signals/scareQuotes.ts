import { isLetterOrNumber, isSpace } from '../text/characters.ts';
import type { Speech } from '../speakers/speech.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { quotations } from '../text/quotations.ts';
import { innerOf, isShort } from './quotedWords.ts';
import { isNamed } from './namedWords.ts';
import { isPredicate } from './predicateWords.ts';
import { isSpoken } from './spokenWords.ts';
import { preparedFor, sentencesOf } from './prepared.ts';
import type { ScareQuote } from '../../domain/article/signals.ts';
import type { Span } from '../../domain/text/span.ts';
import type { TextBlock } from '../text/spans.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import { isLetters, isWord, tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Languages whose speakers are told surely enough for "nobody is named" to be true. */
const LANGUAGES = new Set(['en', 'de']);
/**
 * More words are a quotation, even without a speaker; where the verb tells what is reported, and nobody need be named
 * beside it, fewer are.
 */
const MOST_WORDS = 4;
const MOST_WORDS_REPORTED = 2;
/** More in one text than any author means so: the report shows the first. */
const MOST_PHRASES = 200;
const MARK = /[“”"„«»‘‚「']/;

/**
 * Marks around a name that stand there once are of a work's title; who keeps a distance from a name does so each time.
 */
const LEAST_OF_NAME = 2;
/** A word that also stands without marks so many times as often is used in its own right. */
const OFTEN = 2;

/**
 * Short quoted words or phrases without a speaker, in order of first appearance. Left out: what somebody is said to say
 * or call so, what ends as speech does ("Enough!"), what has capitals, as titles of works do, unless it recurs behind
 * an article, names a policy or is made up for the day; names and words spoken of as such; and what the text also says
 * without marks: a term it introduces, from which it keeps no distance.
 */
export function findScareQuotes(text: string, blocks: readonly TextBlock[], lexicon: Lexicon): ScareQuote[] {
  if (!LANGUAGES.has(lexicon.language)) return [];
  const { speech } = preparedFor(lexicon);
  const mostWords = speech.subjunctive.size > 0 ? MOST_WORDS_REPORTED : MOST_WORDS;
  const found = new Map<string, Found>();
  const all: Span[] = [];
  for (const block of blocks) {
    const marked = quotations(text, block);
    for (const quote of marked) all.push(quote);
    const quotes = marked.filter((quote) => isShort(text, quote, mostWords));
    if (quotes.length === 0) continue;
    let next = 0;
    let last: Span | undefined;
    for (const sentence of sentencesOf(text, blocks, block, lexicon)) {
      const inside: Span[] = [];
      for (let quote = quotes[next]; quote !== undefined && quote.start < sentence.end; quote = quotes[++next])
        inside.push(quote);
      if (inside.length === 0) continue;
      for (const quote of inside) {
        const { from, to } = tokensOf(sentence.tokens, quote);
        const { tokens } = sentence;
        const isLeft =
          (last !== undefined && isNext(text, last.end, quote.start, speech)) ||
          isNamed(tokens, from, to, speech) ||
          isSpeech(tokens, from, to) ||
          isPredicate(tokens, from, to, speech) ||
          isSpoken(tokens, from, to, speech);
        last = isLeft ? quote : undefined;
        if (isLeft) continue;
        add(found, text, quote, {
          isPolicy: speech.policies.has(wordAt(tokens, to)),
          isArticled: speech.phrase.anyArticle.has(wordAt(tokens, from - 1)),
          isKind: isOfKind(tokens, from, to, speech),
          opens: from === 0 && opensSentence(tokens, to, speech),
          isInBody: block.kind !== 'heading',
        });
      }
    }
  }
  if (found.size === 0) return [];
  const lower = text.toLowerCase();
  return [...found.values()]
    .filter(
      ({ phrase, spans, isPolicy, isArticled, isKind, opens, isInBody }) =>
        isInBody && ((spans.length >= LEAST_OF_NAME && isArticled) || isPolicy || isKind || !isTitle(phrase, opens)),
    )
    .slice(0, MOST_PHRASES)
    .filter((quote) => !isSaidPlainly(lower, quote, all))
    .map(({ phrase, spans }) => ({ phrase, spans }));
}

/** The tokens of a quotation, marks included: `from` up to (not with) `to`. */
function tokensOf(tokens: readonly Token[], quote: Span): { from: number; to: number } {
  const from = tokens.findIndex(({ start }) => start >= quote.start);
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < quote.end) to++;
  return { from, to };
}

/** A sentence of its own, what a colon announces, and what a comma does that ends the sentence. */
function isSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first] = [wordAt(tokens, from - 1), tokens[from + 1]];
  const isLast = !tokens.slice(to).some(({ word }) => isWord(word));
  if (before === ':' || (before === ',' && (first?.capital === true || isLast))) return true;
  return (from === 0 || MARK.test(before)) && isLast;
}

/** "… “one”, “two” and “three”": what holds for the first of a row holds for all. */
function isNext(text: string, end: number, start: number, { phrase: { clauses } }: Speech): boolean {
  const joint = start - end < LONGEST_JOINT ? JOINT.exec(text.slice(end, start)) : null;
  const word = joint?.[1] ?? '';
  return joint !== null && (word === '' || clauses.and.has(word) || clauses.or.has(word));
}
const JOINT = /^,?\s(\p{L}*)\s?$/u;
const LONGEST_JOINT = 8;

/**
 * Whether the text also uses the phrase without marks; a single word may have another sense there.
 *
 * @param lower - the text in lower case
 * @param quotes - all quotations, in order: what others say there does not count
 */
function isSaidPlainly(lower: string, { phrase, spans }: ScareQuote, quotes: readonly Span[]): boolean {
  const wanted = phrase.toLowerCase();
  let left = /\s/.test(phrase) ? 1 : OFTEN * spans.length + 1;
  let next = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    while ((quotes[next]?.end ?? Infinity) <= at) next++;
    if ((quotes[next]?.start ?? Infinity) < at) continue;
    const isWhole = !isLetterOrNumber(lower, at - 1) && !isLetterOrNumber(lower, at + wanted.length);
    let mark = at - 1;
    while (isSpace(lower, mark)) mark--;
    if (isWhole && !MARK.test(lower.charAt(mark)) && --left === 0) return true;
  }
  return false;
}

/** A name made up for the day: "Leggmania", "Milkgate". */
const COINED = /^\p{Lu}\p{L}{2,}(?:mania|gate|ism|nomics|exit|flation|geddon|ocracy)$/u;
/** "Lowlandish", before small words: the name of a place lends its capital. */
const NATIONAL = /^\p{Lu}\p{L}{2,}(?:ian|ish|ese|can)$/u;

/** „Ein neuer „Umbau““: a noun, where all of these have capitals; a name or a title has no such article. */
function isOfKind(tokens: readonly Token[], from: number, to: number, { phrase }: Speech): boolean {
  if (!phrase.nounsCapitalised || to - from > LONGEST_NOUN) return false;
  const isAdjective = tokens[from - 1]?.capital === false && ADJECTIVE.test(wordAt(tokens, from - 1));
  const article = wordAt(tokens, isAdjective ? from - 2 : from - 1);
  // „Wegen angeblicher „Fehler““: no article, and no verb that ends so.
  if (isAdjective && hasEnding(wordAt(tokens, from - 1), phrase.adjectiveEndings) && !isArticle(article, phrase))
    return true;
  return [...phrase.indefinites].some((one) => article.startsWith(one) && article.length - one.length <= LONGEST_CASE);
}
const isArticle = (word: string, { articles, determiners }: Speech['phrase']): boolean =>
  articles.has(word) || determiners.has(word);
/** In letters, of an article: "-en". */
const LONGEST_CASE = 2;
/** In tokens: a compound with a hyphen, marks included. */
const LONGEST_NOUN = 5;
const ADJECTIVE = /^\p{L}{3,}e[nrsm]?$/u;

/**
 * “Dry bread” may be …: what begins a sentence in marks is its subject, with no comma in it, and no title: “Bread of
 * the Mill”.
 */
const opensSentence = (tokens: readonly Token[], to: number, { phrase }: Speech): boolean =>
  isLetters(wordAt(tokens, to)) &&
  isLetters(wordAt(tokens, to - 2)) &&
  !tokens.slice(1, to).some(({ word }) => word === ',' || phrase.determiners.has(word));

/** @param opens - it begins a sentence, so that its first word has a capital from its place */
function isTitle(phrase: string, opens: boolean): boolean {
  const [first, ...others] = tokenise(phrase).filter(({ word }) => isLetters(word));
  if (first?.capital !== true || COINED.test(phrase)) return false;
  const isSmall = others.length > 0 && others.every(({ capital }) => !capital);
  return !isSmall || !(opens || NATIONAL.test(phrase.slice(first.start, first.end)));
}

interface Surroundings {
  readonly isPolicy: boolean;
  /** An article stands before it, as before few titles. */
  readonly isArticled: boolean;
  /** An article before it tells that there are more of the kind. */
  readonly isKind: boolean;
  /** It begins a sentence. */
  readonly opens: boolean;
  /** It stands elsewhere than in headings: what only these have in marks is mostly somebody's in the text below. */
  readonly isInBody: boolean;
}

type Found = ScareQuote & Surroundings;

function add(found: Map<string, Found>, text: string, quote: Span, around: Surroundings): void {
  const phrase = innerOf(text, quote);
  // „Der ‚Orden‘“, „des ‚Ordens‘“; "a 'deal'", "such 'deals'": one phrase
  const key = phrase.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
  const known = found.get(key) ?? { phrase, spans: [], ...around };
  known.spans.push(quote);
  found.set(key, {
    ...known,
    isArticled: known.isArticled || around.isArticled,
    opens: known.opens && around.opens,
    isInBody: known.isInBody || around.isInBody,
  });
}
