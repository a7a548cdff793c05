import { isBehindNoun, isNobiliary } from './germanName.ts';
import { hasEnding, wordAt } from './nouns.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { isDigits, isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

const ALSO_INITIALS = /^(?:it|us|who)$/;
/** Endings of adverbs. */
const ADVERB = ['ly'];
const ALIKE = /^(?:daily|early|elderly|friendly|monthly|quarterly|weekly|yearly)$/;

/** What more than one say: behind "reports" it is no verb. */
export const SAY = /^(?:claim|indicate|say|show|suggest)$/;

const joinsCapitals = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

export const isAdverb = (token: Token | undefined, words: PhraseWords): boolean =>
  token !== undefined &&
  !token.capital &&
  hasEnding(token.word, ADVERB) &&
  !ALIKE.test(token.word) &&
  !words.people.has(token.word) &&
  !words.groups.has(token.word) &&
  !words.documents.has(token.word);

/**
 * "Said [Will] Hale": within a sentence a word with a capital before another is a name, be it one of those that end
 * phrases.
 */
const isForename = (tokens: readonly Token[], at: number, { determiners }: PhraseWords): boolean =>
  isLetters(wordAt(tokens, at - 1)) &&
  !determiners.has(wordAt(tokens, at - 1)) &&
  tokens[at + 1]?.capital === true &&
  isLetters(wordAt(tokens, at + 1));

/** A word that may stand within a noun phrase; hyphens, the stops of initials and ampersands join words. */
export function isPhraseWord(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word, capital } = token;
  if (isWord(word)) {
    if (words.nounsCapitalised && words.determiners.has(word) && words.joiners.has(word))
      return !isBehindNoun(tokens, at, words) || isNobiliary(tokens, at, words);
    // "Des témoins" at the beginning
    if (words.adjectivesBehind && words.determiners.has(word) && words.joiners.has(word) && at === 0) return true;
    if (words.nounsCapitalised && isNobiliary(tokens, at, words)) return true;
    if (words.times.has(word) || (words.wordyMonths.has(word) && isDigits(wordAt(tokens, at + 1))))
      // "An October report", "an October 2024 report"
      return (
        words.determiners.has(wordAt(tokens, at - 1)) &&
        isLetters(wordAt(tokens, isDigits(wordAt(tokens, at + 1)) ? at + 2 : at + 1))
      );
    // "A further source", "Editor-in-Chief"
    if (words.fillers.has(word) && words.determiners.has(wordAt(tokens, at - 1)) && isWord(wordAt(tokens, at + 1)))
      return true;
    if (wordAt(tokens, at - 1) === '-' && wordAt(tokens, at + 1) === '-') return true;
    // "AT&T"
    if (wordAt(tokens, at + 1) === '&' && joinsCapitals(tokens, at + 1)) return true;
    // "US officials", "WHO chief"
    const isInitials = isWord(wordAt(tokens, at - 1)) || (at === 0 && word === 'us');
    if (capital && ALSO_INITIALS.test(word) && isInitials && isLetters(wordAt(tokens, at + 1))) return true;
    // "News reports say"
    if (words.documents.has(word) && words.breaks.has(word) && SAY.test(wordAt(tokens, at + 1))) return true;
    // "Both men"
    if (word === 'both' && words.nouns.has(wordAt(tokens, at + 1))) return true;
    if (words.breaks.has(word) || words.fillers.has(word) || words.pronouns.has(word)) {
      // "The United States", "Bank of Will": a capital within the sentence makes a name.
      return (
        capital &&
        !words.nounsCapitalised &&
        !words.pronouns.has(word) &&
        (tokens[at - 1]?.capital === true || isForename(tokens, at, words))
      );
    }
    return !isAdverb(token, words);
  }
  // "Hale's Mills & Bread"
  if (word === '&' && joinsCapitals(tokens, at)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || before.end !== token.start) return false;
  // "HA/LE Mills"
  if (word === '/') return joinsCapitals(tokens, at) && after?.start === token.end;
  // "1,200 bakers"
  if (word === ',') return after?.start === token.end && isDigits(before.word) && isDigits(after.word);
  if (word === "'s" || word === "'") return true;
  if (word === '-' || word === '–' || word === '&') return after !== undefined && after.start === token.end;
  return word === '.' && (before.word.length === 1 || words.abbreviations.has(before.word)) && isWord(before.word);
}

/** Adjectives that stand behind people, with their prepositions: "people familiar with the talks". */
export const JOINING_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['aware', 'of'],
  ['briefed', 'on'],
  ['close', 'to'],
  ['familiar', 'with'],
  ['involved', 'in'],
]);

/** How many words join what begins there to people before it: people [close to], [with direct knowledge of], [in]. */
export function lengthOfJoint(tokens: readonly Token[], at: number): number {
  if (JOINING_ADJECTIVE.get(wordAt(tokens, at)) === wordAt(tokens, at + 1)) return 2;
  const of = tokens.slice(at, at + 4).findIndex(({ word }) => word === 'of');
  return wordAt(tokens, at) === 'with' && wordAt(tokens, at + of - 1) === 'knowledge' ? of + 1 : 1;
}

/** Where "[four in] ten bakers" begins, "[three out of] five"; where it stands itself if it is no such share. */
export function startOfRatio(tokens: readonly Token[], from: number): number {
  const before = wordAt(tokens, from - 1);
  const number = before === 'of' && wordAt(tokens, from - 2) === 'out' ? from - 3 : from - 2;
  const isShare = before === 'in' || number < from - 2;
  return isShare && NUMBER.test(wordAt(tokens, number)) && NUMBER.test(wordAt(tokens, from)) ? number : from;
}
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d{1,3})$/;
