import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { wordAt, type NounPhrase } from '../phrases/nouns.ts';
import type { Speech } from '../speakers/speech.ts';
import { isByAge } from '../speakers/sureSource.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import { capitalsWithin, lowerCaseWords, OPENING, wordsWithArticle } from './capitals.ts';
import { preparedFor } from './prepared.ts';
import { isPointedAt } from './spokenOf.ts';

/**
 * Tells, for a text, which of those who are said to speak are nobody, or were named before. Sets of the text's words
 * are made when first asked for.
 */
export function nobodyIn(
  text: string,
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
): (tokens: Sentence['tokens'], one: NounPhrase) => boolean {
  const { speech } = preparedFor(lexicon);
  const { phrase } = speech;
  let [lowerCase, articled, within]: (ReadonlySet<string> | undefined)[] = [];
  const isNoName = (tokens: Sentence['tokens'], from: number): boolean => {
    const first = tokens[from];
    if (first === undefined) return true;
    if (OPENING.test(wordAt(tokens, from - 1))) {
      if (phrase.forewords.has(first.word) || (!phrase.nounsCapitalised && phrase.documents.has(first.word)))
        return true;
      // "Frequently asked questions", "Taking notes helps"
      if (isAdverbOrGerund(tokens, from, speech) && !(within ??= capitalsWithin(text, blocks, lexicon)).has(first.word))
        return true;
      if ((lowerCase ??= lowerCaseWords(text, blocks, lexicon)).has(first.word)) return true;
    }
    // „Industrie fordert mehr“: a noun, if the text has it with an article.
    if (!phrase.nounsCapitalised || first.initials) return false;
    return (articled ??= wordsWithArticle(text, blocks, lexicon)).has(first.word);
  };
  return (tokens, one) => {
    const { from, to, kind } = one;
    if (kind === 'named' && to - from === 1 && isNoName(tokens, from)) return true;
    const first = wordAt(tokens, from);
    if (isAnybody(tokens, one, phrase)) return true;
    if (OWN.test(first) || speech.own.has(first) || isThisText(tokens, from, to, phrase)) return true;
    // "The 25-year-old" has been named.
    return isByAge(tokens, from, to) || isPointedAt(tokens, one, phrase);
  };
}

/** "People say so", "different people say so": anybody. */
const isAnybody = (tokens: Sentence['tokens'], { from, to, kind }: NounPhrase, { uncounted }: PhraseWords): boolean =>
  kind === 'unnamed' &&
  uncounted !== null &&
  wordAt(tokens, to - 1) === 'people' &&
  (to - from === 1 || (to - from === 2 && ANY.test(wordAt(tokens, from))));
const ANY = /^(?:different|most|other|ordinary|real|regular|these|those)$/;

/** "Your guide": nobody's. */
const OWN = /^your$/;

/** "This guide explains": the text speaks of itself. */
const isThisText = (tokens: Sentence['tokens'], from: number, to: number, { documents }: PhraseWords): boolean =>
  documents.has(tokens[to - 1]?.word ?? '') &&
  // "An earlier version of this story"
  [tokens[from], tokens[to - 2]].some((token) => /^(?:this|these|here)$/.test(token?.word ?? ''));

/** "[Frequently] asked questions", "[Taking] notes helps"; but "Fleming notes that". */
function isAdverbOrGerund(tokens: Sentence['tokens'], at: number, { verbs, phrase }: Speech): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const speaks = verbs.has(next) && (!next.endsWith('s') || phrase.clauses.opensOrAsks.has(wordAt(tokens, at + 2)));
  // "King" is no verb: a stem has a vowel of its own.
  const stem = word.replace(/ing$/, '');
  const isGerund = stem !== word && /[aeiouy]/.test(stem);
  return /.ly$/.test(word) || (!speaks && isGerund);
}
