import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { preparedFor, sentencesOf } from './prepared.ts';

/** Before a word that has its capital from its place. */
export const OPENING = /^(?:[.:(–—→•*|]|)$/;

/** The sentences of a text, in order. */
export function* tokensOf(text: string, blocks: readonly Span[], lexicon: Lexicon): Generator<Sentence['tokens']> {
  for (const block of blocks) for (const { tokens } of sentencesOf(text, blocks, block, lexicon)) yield tokens;
}

/** Words with a capital that the text also has with an article, where all nouns have capitals. */
export function wordsWithArticle(text: string, blocks: readonly TextBlock[], lexicon: Lexicon): ReadonlySet<string> {
  const { determiners } = preparedFor(lexicon).speech.phrase;
  const words = new Set<string>();
  for (const tokens of tokensOf(text, blocks, lexicon))
    for (const [at, { word, capital }] of tokens.entries()) {
      const isDescribed = isOblique(tokens[at - 1]);
      if (!capital || (!isDescribed && isPartOfName(tokens[at + 1]))) continue;
      const article = isDescribed ? at - 2 : at - 1;
      // "Das Ann Hale sagt"; but „die Rätin, die Hale kennt“
      if (determiners.has(tokens[article]?.word ?? '') && tokens[article - 1]?.word !== ',') words.add(word);
    }
  return words;
}

/** „Der [alten] Mühle“: an adjective that hardly stands before a name. */
const isOblique = (token: Token | undefined): boolean => token?.capital === false && /.{3}en$/.test(token.word);

/** „Die [Hale-Mühle]“, „das [Ann] Hale“ */
const isPartOfName = (next: Token | undefined): boolean => next?.capital === true || next?.word === '-';

/** Words that have a capital anywhere but at a sentence's beginning. */
export function capitalsWithin(text: string, blocks: readonly TextBlock[], lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of tokensOf(text, blocks, lexicon))
    for (const [at, { word, capital }] of tokens.entries())
      if (capital && !OPENING.test(tokens[at - 1]?.word ?? '')) words.add(word);
  return words;
}

/** Words the text also writes without a capital: at the start of a sentence they are no names. */
export function lowerCaseWords(text: string, blocks: readonly Span[], lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of tokensOf(text, blocks, lexicon))
    for (const { word, capital } of tokens) if (!capital) words.add(word);
  return words;
}
