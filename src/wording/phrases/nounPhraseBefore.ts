import { phraseEndingAt } from './nounPhrase.ts';
import { closingMark, isAside, isCalling, isInsertion, LONGEST_INSERTION, openingOf } from './insertion.ts';
import { acrossPlaces, documentTo } from './wholePhrase.ts';
import { describedWhole, describesBefore, officeWithin } from './clauseSubject.ts';
import { isAdverb } from './phraseWord.ts';
import { beforeTime } from './timeOfSaying.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { hasEnding, isKnownNoun, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

const MOST_INSERTIONS = 3;

/**
 * The subject before a verb. Adverbs and auxiliaries are stepped over, and one insertion: ", who asked not to be
 * named,". Null where none stands.
 */
export function nounPhraseBefore(tokens: readonly Token[], verb: number, words: PhraseWords): NounPhrase | null {
  const end = beforeTime(tokens, beforeFillers(tokens, verb, words), words);
  const direct = phraseEndingAt(tokens, end, words);
  if (direct !== null) {
    const described = describedWhole(tokens, direct, end, words) ?? officeWithin(tokens, direct, words);
    if (described !== null) return described;
    const whole = documentTo(tokens, direct, words) ?? acrossPlaces(tokens, direct, words) ?? direct;
    return describedBefore(tokens, whole, words) ?? whole;
  }
  let close = end - 1;
  // "Ann Hale, 54, of Oudehaven, said": one insertion may stand before another.
  for (let insertions = 0; insertions < MOST_INSERTIONS; insertions++) {
    const mark = closingMark(tokens, close);
    if (mark === null) return null;
    close = mark;
    const open = openingOf(tokens, close);
    // "Bakers, however, said"
    if (open > 0 && isAside(tokens, open + 1, close, words)) return nounPhraseBefore(tokens, open, words);
    if (open <= 0 || !isInsertion(tokens, open + 1, close, words)) return nameAtOpening(tokens, end - 1, words);
    // "Ann Hale, PhD, a baker, said"
    if (open === close - 2 && words.credentials.has(wordAt(tokens, open + 1))) {
      close = open;
      continue;
    }
    const outer = withoutCredentials(tokens, beforeBrackets(tokens, open), words);
    const inner = phraseEndingAt(tokens, close, words);
    // "The director, Bo Lind, said": what stands in front is his office.
    const isOffice =
      outer?.kind === 'unnamed' ||
      words.people.has(wordAt(tokens, open - 1)) ||
      // "The guild's CEO, Ann Hale"
      (words.titles.has(wordAt(tokens, open - 1)) && wordAt(tokens, open - 2) === "'s") ||
      isWithin(tokens, outer?.from ?? 0, words) ||
      (outer !== null && officeWithin(tokens, outer, words) !== null) ||
      isObject(tokens, outer, words) ||
      describesBefore(tokens, beforeBrackets(tokens, open), words);
    if (
      inner?.kind === 'named' &&
      isNamedThere(tokens, open + 1, inner.from, words) &&
      inner.to - inner.from > 1 &&
      isOffice &&
      !isParty(tokens, inner)
    )
      return inner;
    // "Ann Hale, a baker in Ulm, Lowland, [and co-author of the study], said"
    const earlier = words.clauses.and.has(wordAt(tokens, open + 1))
      ? nameBefore(tokens, { from: open, to: open, kind: 'unknown' }, words)
      : null;
    if (earlier !== null) return earlier;
    // "Specifically, it helps, said Ann Hale."
    if (outer !== null && isOpeningAdverb(tokens, outer)) return null;
    if (outer !== null && outer.kind !== 'unknown')
      return (
        documentTo(tokens, outer, words) ??
        acrossPlaces(tokens, outer, words) ??
        nameBefore(tokens, outer, words) ??
        outer
      );
    // "director of the centre": what is described stands before the comma in front.
    const described = nameBefore(tokens, { from: open, to: open, kind: 'unknown' }, words);
    if (described !== null) return described;
    close = open;
  }
  return null;
}

const isOpeningAdverb = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  from === 0 && to === 1 && hasEnding(wordAt(tokens, 0), ['ly']);

/** "The host, [guild member] Ann Hale, said": only what she is stands before the name. */
const isNamedThere = (tokens: readonly Token[], start: number, name: number, words: PhraseWords): boolean =>
  start === name ||
  (words.adjectivesBehind && words.articles.has(wordAt(tokens, start))) ||
  (tokens[name - 1]?.capital === false &&
    (words.people.has(wordAt(tokens, name - 1)) || words.callings.has(wordAt(tokens, name - 1))));

/** "The president of the Guild [(HG)], Ann Hale, said" */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  const open = wordAt(tokens, end - 1) === ')' ? openingOf(tokens, end - 1) : -1;
  return open > 0 ? open : end;
}

/** "A friend in [Ulm]", "el jefe de la [Liga]": a preposition, or "and", joins it to what stands before. */
function isWithin(tokens: readonly Token[], from: number, { determiners, joiners, clauses }: PhraseWords): boolean {
  const before =
    determiners.has(wordAt(tokens, from - 1)) && !joiners.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const word = wordAt(tokens, before);
  return JOINS_PLACE.test(word) || joiners.has(word) || clauses.and.has(word);
}

/** What ends before them: "[Ann Hale] MSc, PhD". */
function withoutCredentials(tokens: readonly Token[], end: number, words: PhraseWords): NounPhrase | null {
  let to = end;
  while (words.credentials.has(wordAt(tokens, to - 1))) to -= wordAt(tokens, to - 2) === ',' ? 2 : 1;
  return phraseEndingAt(tokens, to, words);
}

/** "The firm that runs [the Mills], Harbour Lines, said": what a verb stands before is its object. */
function isObject(tokens: readonly Token[], phrase: NounPhrase | null, { breaks, fillers }: PhraseWords): boolean {
  const [before, article] = [tokens[(phrase?.from ?? 0) - 1], wordAt(tokens, phrase?.from ?? 0)];
  if (before === undefined || article !== 'the' || before.capital || !isWord(before.word)) return false;
  return !breaks.has(before.word) && !fillers.has(before.word);
}

const OPENS_CLAUSE = /^(?:[.:;"“”—–]|as|and|but|that|)$/;

/** "As [Ann Hale], a baker at the mill says": no comma closes what describes her. */
function describedBefore(tokens: readonly Token[], { from, kind }: NounPhrase, words: PhraseWords): NounPhrase | null {
  const isOffice = words.nounsCapitalised
    ? isKnownNoun(wordAt(tokens, from), words)
    : words.titles.has(wordAt(tokens, from)) || words.people.has(wordAt(tokens, from));
  // "Ann Hale, Director of Mills at Harbour told"
  const isCapital = kind === 'named' && words.uncounted !== null && isCalling(tokens, from, words);
  if ((kind !== 'unnamed' && !isCapital) || wordAt(tokens, from - 1) !== ',') return null;
  if (!isOffice && !/^an?$/.test(wordAt(tokens, from))) return null;
  const name = phraseEndingAt(tokens, from - 1, words);
  const isName = name?.kind === 'named' && name.to - name.from > 1 && wordAt(tokens, name.from) !== 'the';
  const before = wordAt(tokens, beforeTitles(tokens, name?.from ?? 0, words));
  return isName && (OPENS_CLAUSE.test(before) || (isCapital && before === ',')) ? name : null;
}

/** Where no title stands before a name any more: "Dr Ann Hale". */
function beforeTitles(tokens: readonly Token[], from: number, { titles }: PhraseWords): number {
  let at = from - 1;
  while (titles.has(wordAt(tokens, at)) || (wordAt(tokens, at) === '.' && titles.has(wordAt(tokens, at - 1)))) at--;
  return at;
}

/** "A neighbour in Oudehaven, Bo Lind, said": the place before the comma says nothing. */
const JOINS_PLACE = /^(?:in|of|on|at|for|from|and|both)$/;

/** "Sen. Ann Hale, R-Texas, said" */
const isParty = (tokens: readonly Token[], { from }: NounPhrase): boolean =>
  wordAt(tokens, from).length === 1 && wordAt(tokens, from + 1) === '-';

/** In tokens: the longest description behind a name. */
const LONGEST_DESCRIPTION = 20;
const ENDS_DESCRIPTION = /^(?:[.;:"“”„«»()—–]|is|are|was|were|has|had|have|will|would|said|says|that)$/;
/** A description names what somebody is within its first words: "a former senior adviser". */
const OPENING_WORDS = 4;

/**
 * The name before a description, itself before a comma: "Ben Zhao, [a professor at the university], who …". Null where
 * none stands.
 */
function nameBefore(tokens: readonly Token[], { from }: NounPhrase, words: PhraseWords): NounPhrase | null {
  for (let at = from - 1; at > 0 && from - at < LONGEST_DESCRIPTION; at--) {
    const word = wordAt(tokens, at);
    if (ENDS_DESCRIPTION.test(word)) return null;
    if (word !== ',' || isPlace(tokens, at + 1)) continue;
    if (!describesSomeone(tokens, at + 1, words)) return null;
    const name = phraseEndingAt(tokens, at, words);
    if (name?.kind === 'named') return name;
  }
  return null;
}

/**
 * "Ann Hale, a baker of bread, cakes, and rolls, said": the name before a description that commas divide. Null where
 * none opens a clause.
 */
function nameAtOpening(tokens: readonly Token[], close: number, words: PhraseWords): NounPhrase | null {
  for (let at = close - 1; at > 0 && close - at < LONGEST_INSERTION; at--) {
    if (ENDS_DESCRIPTION.test(wordAt(tokens, at))) return null;
    if (wordAt(tokens, at) !== ',' || !describesSomeone(tokens, at + 1, words)) continue;
    const name = phraseEndingAt(tokens, at, words);
    const isName = name?.kind === 'named' && name.to - name.from > 1;
    const before = wordAt(tokens, beforeTitles(tokens, name?.from ?? 0, words));
    if (isName && (before === ',' || OPENS_CLAUSE.test(before))) return name;
  }
  return null;
}

/** ", [Lowland]," */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && wordAt(tokens, at + 1) === ',';

function describesSomeone(tokens: readonly Token[], start: number, words: PhraseWords): boolean {
  const first = wordAt(tokens, start);
  // "Director of Public Affairs"
  if (tokens[start]?.capital !== false)
    return (words.people.has(first) || words.titles.has(first)) && words.joiners.has(wordAt(tokens, start + 1));
  // "Ana Hale, glacióloga de la universidad, dijo": behind a name, a noun that the lists do not have.
  const goesOn = words.joiners.has(wordAt(tokens, start + 1)) || words.within.has(wordAt(tokens, start + 1));
  if (words.adjectivesBehind && goesOn && isLetters(first) && !words.breaks.has(first) && !words.fillers.has(first))
    return true;
  for (let at = start; at < start + OPENING_WORDS; at++) {
    const word = wordAt(tokens, at);
    if (words.people.has(word) || words.titles.has(word) || hasEnding(word, words.endings)) return true;
    if (!isWord(word) && word !== '-') return false;
  }
  return words.determiners.has(first);
}

function beforeFillers(tokens: readonly Token[], verb: number, words: PhraseWords): number {
  let end = verb;
  while (end > 0 && (words.fillers.has(wordAt(tokens, end - 1)) || isAdverb(tokens[end - 1], words))) end--;
  return end;
}
