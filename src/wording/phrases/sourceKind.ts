import { germanName } from './germanName.ts';
import { kindOfHead, hasEnding, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { isDigits, isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a sentence begins there, be it that no space stands before it: "It closed.Bakers said". */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const [before, stop, here] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (stop?.word !== '.' || stop.end !== here?.start || before?.capital !== false) return false;
  return before.word.length > LONGEST_ABBREVIATION;
}
const LONGEST_ABBREVIATION = 4;

/** What kind of source a row of words is, cut down to what names it. */
export function describe(tokens: readonly Token[], start: number, end: number, words: PhraseWords): NounPhrase {
  const head = tokens[end - 1];
  if (head === undefined) return { from: start, to: end, kind: 'unknown' };
  const name = nameEndingAt(tokens, start, end, words);
  if (name !== null && isOfParty(tokens, start, name, words)) return { from: start, to: end, kind: 'unnamed' };
  if (name !== null && !isOneOfKind(tokens, start, name, words)) return { ...name, kind: 'named' };
  const kind = kindOfHead(tokens, start, end, words);
  if (kind === 'unknown') return beforeAdjective(tokens, start, end, words);
  // "a phrase critics": one phrase ends and another begins.
  const clash =
    words.singular.has(wordAt(tokens, start)) && /(?:[^s]s|people|police)$/.test(head.word) && kind === 'unnamed';
  const from = clash ? end - 1 : start;
  return { from, to: end, kind: kind === 'other' && isNamedWithin(tokens, from, end, words) ? 'named' : kind };
}

/** "Moderate Democrats": some of them. */
const isOfParty = (
  tokens: readonly Token[],
  start: number,
  { from, to }: { from: number; to: number },
  { people, callings, nounsCapitalised }: PhraseWords,
): boolean => {
  const before = tokens[from - 1];
  if (nounsCapitalised || to - from > 1 || from === start || before?.capital !== false) return false;
  const isMany = people.has(wordAt(tokens, from)) && /[^s]s$/.test(wordAt(tokens, from));
  return isMany && isLetters(before.word) && !people.has(before.word) && !callings.has(before.word);
};

/** "A Lowland Democrat", "a national Harbour Poll": one of many, whatever its capitals. */
function isOneOfKind(
  tokens: readonly Token[],
  start: number,
  { from, to }: { from: number; to: number },
  { indefinites, nounsCapitalised, people, documents }: PhraseWords,
): boolean {
  if (nounsCapitalised || !indefinites.has(wordAt(tokens, start)) || from === start) return false;
  const head = wordAt(tokens, to - 1);
  return people.has(head) || (documents.has(head) && from > start + 1);
}

const OWNED = /^(?:her|his|its|my|our|their|your)$/;
const NAMELESS = /^(?:account|feed|filing|order|page|post|profile|ruling|tweet|verdict|video)$/;
const NATIONAL = /(?:ian|ish|ese|can|aeli|raqi)$/;

/**
 * "The Harbour report"; but "her Instagram profile", "the latest High Court ruling", "Lowlandish figures" are called by
 * no name.
 */
function isNamedWithin(tokens: readonly Token[], from: number, end: number, words: PhraseWords): boolean {
  const head = wordAt(tokens, end - 1);
  const phrase = tokens.slice(from, end);
  // "Senator Hale's account"
  const isOfSomeone = phrase.some(({ word }) => word === "'s");
  if (words.nounsCapitalised || OWNED.test(wordAt(tokens, from)) || (NAMELESS.test(head) && !isOfSomeone)) return false;
  if (words.groups.has(head) && !isOfSomeone && isKindOfBody(phrase, words)) return false;
  return phrase.some(
    ({ word, capital }, step) =>
      capital &&
      !opensSentence(tokens, from + step) &&
      !(NATIONAL.test(word) && words.documents.has(head)) &&
      !words.determiners.has(word) &&
      !words.times.has(word),
  );
}

/** "HF firms", "the popular Harbour chain": which kind they are of, not what they are called. */
function isKindOfBody(phrase: readonly Token[], { determiners }: PhraseWords): boolean {
  const [first, second] = phrase;
  if (first === undefined || second === undefined) return false;
  if (!determiners.has(first.word)) return first.capital && /[^s]s$/.test(phrase.at(-1)?.word ?? '');
  return isLetters(second.word) && !second.capital;
}

/** "[El Gobierno] provincial": what it is, without the adjective behind it. */
function beforeAdjective(tokens: readonly Token[], start: number, end: number, words: PhraseWords): NounPhrase {
  const phrase: NounPhrase = { from: start, to: end, kind: 'unknown' };
  if (!words.adjectivesBehind || end - start < 3 || tokens[end - 1]?.capital !== false) return phrase;
  // "La ministra [presentó]": a verb.
  if (words.finiteEndings.some((ending) => wordAt(tokens, end - 1).endsWith(ending))) return phrase;
  const kind = kindOfHead(tokens, start, end - 1, words);
  return isWord(wordAt(tokens, end - 2)) ? { ...phrase, kind } : phrase;
}

/** The capitalised words a phrase ends with: "chief executive Ann Hale" names Ann Hale. */
function nameEndingAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: PhraseWords,
): { from: number; to: number } | null {
  let from = end;
  let letters = 0;
  while (from > start) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const spelt = isWord(token.word);
    if (spelt && (!token.capital || (opensSentence(tokens, from - 1) && words.determiners.has(token.word)))) {
      const isPart = isParticle(tokens, start, from - 1, end, words) || isSecondPart(tokens, from - 1);
      if ((!isDigits(token.word) || from === end) && !isPart) break;
    }
    if (spelt && words.determiners.has(token.word) && from - 1 === start) break;
    // "U.S." and "S&P" have two letters, "clause B" one.
    if (spelt)
      letters = isDigits(token.word)
        ? letters
        : isInitial(tokens, from - 1) || wordAt(tokens, from) === '&'
          ? letters + 1
          : Math.max(letters, token.word.length);
    from--;
  }
  if (!words.groups.has(wordAt(tokens, end - 1))) from = afterPossessive(tokens, from, end);
  while (from < end && !isLetters(wordAt(tokens, from))) from++;
  // "Editor-in-[Chief] Ann Hale"
  if (wordAt(tokens, from - 1) === '-' && from > 1 && tokens[from - 2]?.capital === false && end - from > 1) from++;
  // "The mill's CEO", "one CEO"
  if (OFFICE.test(wordAt(tokens, end - 1)) && (end - from === 1 || wordAt(tokens, end - 2) === "'s")) return null;
  // "According to clause 11 BC" names nobody.
  if (from === end || letters < 2 || isDigits(wordAt(tokens, from - 1))) return null;
  if (words.nounsCapitalised) return germanName(tokens, from, end, words);
  const only = tokens[from];
  // "The Frenchman"
  if (end - from === 1 && NATIVE.test(only?.word ?? '') && words.determiners.has(wordAt(tokens, from - 1))) return null;
  // At the start of a sentence every word has a capital: one that is a common noun is no name.
  if (
    opensSentence(tokens, from) &&
    end - from === 1 &&
    only !== undefined &&
    !isSurname(only.word, words) &&
    (kindOfHead(tokens, from, end, words) !== 'unknown' || words.determiners.has(only.word))
  )
    return null;
  if (
    opensSentence(tokens, from) &&
    kindOfHead(tokens, from, end, words) !== 'unknown' &&
    tokens[end - 1]?.capital !== true
  )
    return null;
  return { from: withDeterminer(tokens, start, from, words), to: end };
}

const OFFICE = /^c[efot]o$/;
const NATIVE = /^[a-z]{2,}(?:sh|ch)(?:wo)?m[ae]n$/;

/** "Ann [de] Hale", "Bo [van der] Lind" */
function isParticle(tokens: readonly Token[], start: number, at: number, end: number, words: PhraseWords): boolean {
  if (at === end - 1 || !words.particles.has(wordAt(tokens, at))) return false;
  let before = at - 1;
  while (words.particles.has(wordAt(tokens, before)) && tokens[before]?.capital !== true) before--;
  return before >= start && tokens[before]?.capital === true && isLetters(wordAt(tokens, before));
}

/** "Lin Mei-[hua]": written small, and joined to a part of a name with another before it. */
export const isSecondPart = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === '-' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at - 2]?.capital === true &&
  tokens[at - 2]?.end === tokens[at - 1]?.start &&
  tokens[at - 3]?.capital === true &&
  wordAt(tokens, at + 1) !== '-';

/** "Katzman said": no noun for one of many stands without an article. */
const isSurname = (word: string, { endings, people }: PhraseWords): boolean =>
  !people.has(word) && !/(?:s|men)$/.test(word) && hasEnding(word, endings);

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).length === 1 && wordAt(tokens, at + 1) === '.';

/** "China's President Xi Jinping": whose president he is belongs not to the name, if it is still one without. */
function afterPossessive(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 2; at > from; at--) if (wordAt(tokens, at - 1) === "'s") return at;
  return from;
}

/** "The Harbour Gazette" keeps its article, "the mayor Ann Hale" loses it with the rest. */
const withDeterminer = (tokens: readonly Token[], start: number, from: number, words: PhraseWords): number => {
  // « Selon Le Monde »
  const isOwn = words.adjectivesBehind && tokens[start]?.capital === true && !opensSentence(tokens, start);
  return from - start === 1 && (wordAt(tokens, start) === 'the' || (isOwn && words.articles.has(wordAt(tokens, start))))
    ? start
    : from;
};
