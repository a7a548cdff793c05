import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { isKnownNoun, wordAt } from '../phrases/nouns.ts';
import { holdsName, isParty } from '../phrases/nameWithin.ts';
import { JOINING_ADJECTIVE } from '../phrases/phraseWord.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isDigits, isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { SURE_MARK } from '../text/quoteMarks.ts';

const CUT_BEFORE = /^(?:%|percent|[/@#$£€'&]|'s)$/;
/** "Our survey": the outlet's own. */
const OWN = /^(?:my|our|your)$/;
const HALF =
  /^(?:based|backed|driven|friendly|funded|led|like|linked|made|owned|powered|related|run|specific|style|wide)$/;
const YEAR = /^(?:19|20)\d\d$/;
const FRACTION = /^(?:half|third|thirds|quarter|quarters|majority|minority|handful|couple|dozen|dozens|number)$/;

/**
 * Whether a phrase that is said to speak is sure to be someone, and to be whole: a list that is wrong once is not
 * believed again.
 *
 * @param isBefore - it stands before its verb, of which it must be the subject
 */
export function isSureSource(
  tokens: readonly Token[],
  phrase: NounPhrase,
  isBefore: boolean,
  words: PhraseWords,
): boolean {
  const { from, to, kind } = phrase;
  if (kind === 'pronoun') return true;
  const before = wordAt(tokens, from - 1);
  // „Brand eins-[Geschichten]“
  const isJoined = before === '-' && tokens[from - 1]?.end === tokens[from]?.start;
  // What is looked at below is English.
  if (words.uncounted === null && (wordAt(tokens, to - 1) === '-' || words.none.has(wordAt(tokens, from)) || isJoined))
    return false;
  // „So die bittere und traurige Erinnerung“: no noun stands at its end.
  if (
    words.nounsCapitalised &&
    kind !== 'named' &&
    tokens[to - 1]?.capital !== true &&
    !words.quantities.has(wordAt(tokens, to - 1))
  )
    return false;
  // "Preguntaron a Hale, quien dijo"
  const isRelative = wordAt(tokens, to) === ',' && words.clauses.relatives.has(wordAt(tokens, to + 1));
  // « L’[Office] du pain »: half of what it is called.
  const isHalf = kind === 'named' && to - from === 1 && words.groups.has(wordAt(tokens, from));
  if (words.adjectivesBehind && isHalf && words.joiners.has(wordAt(tokens, to))) return false;
  if (holdsName(tokens, phrase, words) || isParty(tokens, phrase, words)) return false;
  if (words.uncounted === null) return !isBefore || isRelative || isGermanSubject(tokens, phrase, words);
  // "None of [the firms] admits it", "[no firm] says so"
  const isOf = wordAt(tokens, from - 1) === 'of';
  if (
    words.none.has(wordAt(tokens, from)) ||
    words.none.has(wordAt(tokens, from - 1)) ||
    (isOf && words.none.has(wordAt(tokens, from - 2)))
  )
    return false;
  if (isAddress(tokens, to)) return false;
  if (isBefore && !isFree(tokens, phrase, words)) return false;
  if (isJoined || isDescription(tokens, phrase, isBefore) || isSuffixed(tokens, phrase)) return false;
  if (isExample(tokens, from)) return false;
  // "My friends and [family]"
  if (OWN.test(before) || before === '&' || (before === 'and' && OWN.test(wordAt(tokens, from - 3)))) return false;
  // "According to [Harbour’s] list", "Friday[’s announcement]"
  if (wordAt(tokens, to - 1) === "'s" || wordAt(tokens, from) === "'s" || isDateline(tokens, phrase)) return false;
  // "[Harbour Mill-based] bakers"
  if (HALF.test(wordAt(tokens, to - 1)) && wordAt(tokens, to - 2) === '-') return false;
  // "According to [the Top] 500 Restaurant report"
  if (kind === 'named' && isDigits(wordAt(tokens, to)) && tokens[to + 1]?.capital === true) return false;
  if (kind === 'named') return !isRest(tokens, phrase, words) && !isOfOne(tokens, phrase, words);
  // "Those businesses say": which?
  if (kind === 'other' && /^(?:these|those)$/.test(wordAt(tokens, from))) return false;
  return !isCut(tokens, phrase, words);
}

/** Not „auf der [Plattform X]“. */
export function isGermanSubject(tokens: readonly Token[], { from, to, kind }: NounPhrase, words: PhraseWords): boolean {
  let before = from - 1;
  if (words.nounsCapitalised) {
    // „Bei einer beachteten [Pressekonferenz]“: behind adjectives no name stands alone.
    const end = before;
    while (isAdjective(tokens, before, words)) before--;
    if (before < end && kind === 'named' && to - from === 1 && before >= 0) return false;
  }
  while (words.nounsCapitalised && tokens[before]?.capital === true && isKnownNoun(wordAt(tokens, before), words))
    before--;
  if (words.determiners.has(wordAt(tokens, before))) before--;
  // „Ähnlich wie [Hale] meint auch die Rätin, …“: a comparison.
  const isCompared = words.clauses.asSaid.has(wordAt(tokens, before)) && words.fillers.has(wordAt(tokens, before - 1));
  return !isCompared && !words.outside.has(wordAt(tokens, before));
}

const ADJECTIVE = /^\p{L}{3,}e[nrsm]?$/u;
const isAdjective = (tokens: readonly Token[], at: number, { breaks, fillers, determiners }: PhraseWords): boolean => {
  const word = wordAt(tokens, at);
  if (tokens[at]?.capital !== false || !ADJECTIVE.test(word)) return false;
  return !breaks.has(word) && !fillers.has(word) && !determiners.has(word);
};

/** "Ann Hale, head of Harbour, [a mill], said": it only tells what something else is. */
const isDescription = (tokens: readonly Token[], { from, to }: NounPhrase, isBefore: boolean): boolean =>
  isBefore && ARTICLE.test(wordAt(tokens, from)) && wordAt(tokens, from - 1) === ',' && wordAt(tokens, to) === ',';

/** "[Harbour Mills], Inc.", "Ann Hale, [R-Ulm]": half a name, or none. */
const isSuffixed = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  (wordAt(tokens, to) === ',' && /^(?:inc|llc|ltd)$/.test(wordAt(tokens, to + 1))) ||
  (wordAt(tokens, from - 1) === ',' && wordAt(tokens, from).length === 1 && wordAt(tokens, from + 1) === '-');

/** "Bakers in towns like Ulm and [Oudehaven] say", "towns such as [Ulm]" */
function isExample(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (wordAt(tokens, at) === 'and') at--;
  while (at < from - 1 && tokens[at]?.capital === true) at--;
  const opens = wordAt(tokens, at);
  return (opens === 'like' && at < from - 1) || (opens === 'as' && wordAt(tokens, at - 1) === 'such');
}

/** "Ann Hale, [MSc], said", "the Guild of Mills, Bridges and [Safety]", "[Half] say so" */
const isRest = (tokens: readonly Token[], { from, to }: NounPhrase, words: PhraseWords): boolean =>
  to - from === 1 &&
  (words.credentials.has(wordAt(tokens, from)) ||
    FRACTION.test(wordAt(tokens, from)) ||
    (words.fields.has(wordAt(tokens, from)) && /^(?:and|,)$/.test(wordAt(tokens, from - 1))));

/**
 * "According to a recent [Harbour Mills] (HM) report", "a 57-year-old [Ulmer]": what has an article is not called by
 * the name alone.
 */
function isOfOne(tokens: readonly Token[], { from, to }: NounPhrase, words: PhraseWords): boolean {
  if (to - from === 1 && isBehindAge(tokens, from)) return true;
  const at = ARTICLE.test(wordAt(tokens, from - 1)) ? from - 1 : from - 2;
  const between = at === from - 2 ? wordAt(tokens, from - 1) : 'a';
  return (
    isWord(between) && ARTICLE.test(wordAt(tokens, at)) && !words.people.has(between) && !words.callings.has(between)
  );
}
const isBehindAge = (tokens: readonly Token[], end: number): boolean =>
  wordAt(tokens, end - 1) === 'old' && ARTICLE.test(wordAt(tokens, end - 6));
const ARTICLE = /^an?$/;

/** "[Oudehaven], Lowland — The mayor said": one dash, where an insertion has two. */
function isDateline(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  if (from > 0 || !/^[,(—–]$/.test(wordAt(tokens, to))) return false;
  const dashes = tokens.slice(to, to + LONGEST_DATELINE).filter(({ word }) => /^[—–]$/.test(word));
  return dashes.length === 1;
}
/** In tokens: "BUFFALO, N.Y. (AP) —". */
const LONGEST_DATELINE = 12;

/** "[mills].example/bread" */
const isAddress = (tokens: readonly Token[], to: number): boolean =>
  /^[./]$/.test(wordAt(tokens, to)) &&
  tokens[to]?.start === tokens[to - 1]?.end &&
  tokens[to + 1]?.start === tokens[to]?.end &&
  isLetters(wordAt(tokens, to + 1));

/** Whether something is cited: not "what has Hale said of it?", "if Hale says so". */
export const isCited = (tokens: readonly Token[], { from }: NounPhrase, { supposing }: PhraseWords): boolean =>
  !supposing.has(wordAt(tokens, from - 1)) && !isAsked(tokens) && !isPointer(tokens, from);

/** "(Also read: [Hale] says no)": what another text says. */
function isPointer(tokens: readonly Token[], from: number): boolean {
  const colon = tokens.findLastIndex(({ word }, at) => at < from && word === ':');
  const open = tokens.findLastIndex(({ word }, at) => at < from && word === '(');
  return (
    open >= 0 &&
    colon > open &&
    colon - open <= LONGEST_POINTER &&
    !tokens.slice(open, from).some(({ word }) => word === ')')
  );
}
/** In tokens: "(Le puede interesar:" */
const LONGEST_POINTER = 5;

/** A question tells of nobody what they say, unless it is in what they say. */
function isAsked(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.word === '?' && !tokens.some(({ word }) => SURE_MARK.test(word));
}

/** Whether it may be a subject where it stands: not "a row over Hale said". */
function isFree(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  { outside, amounts, clauses }: PhraseWords,
): boolean {
  const first = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  // "A letter to accompany [the Lowland Pact] in May said"
  if (
    wordAt(tokens, first - 2) === 'to' &&
    isLetters(wordAt(tokens, first - 1)) &&
    tokens[first - 1]?.capital === false
  )
    return false;
  const before = wordAt(tokens, from - 1);
  // "She is [a baker] admitted there"
  if (clauses.copulas.has(before) && ARTICLE.test(wordAt(tokens, from))) return false;
  // "An actress playing [a baker] says"
  if (before.endsWith('ing') && ARTICLE.test(wordAt(tokens, from))) return false;
  // "A friend of the mayor, who said"
  if (!outside.has(before) || wordAt(tokens, to) === ',') return true;
  // "With experts warning", "59% of voters", "In 2019"
  const isShare = before === 'of' && (amounts.has(wordAt(tokens, from - 2)) || wordAt(tokens, from - 2) === '%');
  return isShare || (before === 'with' && wordAt(tokens, to).endsWith('ing'));
}

/**
 * Whether words seem to be missing at its beginning: "85% [users] say", "the “Reef” [singer] said", "sports and [diet
 * expert] said".
 */
function isCut(tokens: readonly Token[], { from, to }: NounPhrase, words: PhraseWords): boolean {
  const before = wordAt(tokens, from - 1);
  if (CUT_BEFORE.test(before) || (isDigits(before) && !YEAR.test(before))) return true;
  // "HR shared [services]"
  if (words.breaks.has(before) && before.endsWith('ed') && tokens[from - 2]?.capital === true) return true;
  // "Assist clients in [executing] …"
  if (wordAt(tokens, to - 1).endsWith('ing') && words.joiners.has(wordAt(tokens, to - 2))) return true;
  // "[Many] in Ulm wondered"
  if (to - from === 1 && words.quantities.has(wordAt(tokens, from)) && WHERE.test(wordAt(tokens, to))) return true;
  const head = headOf(tokens, from, to, words);
  // "Fewer than a quarter say so": of whom?
  if (FRACTION.test(head) && !words.people.has(head) && wordAt(tokens, to) !== 'of' && to - from < 3) return true;
  const first = wordAt(tokens, from);
  if (words.uncounted === null || words.determiners.has(first) || isDigits(first) || words.uncounted.has(head))
    return false;
  if (words.quantities.has(first) || /(?:s|people|men|women|children|kids)$/.test(head)) return false;
  // "Hale's lawyer", "Groton police"
  // "Lowlandish official says mill may close": a headline.
  if (from === 0 && to > 1 && wordAt(tokens, to) === 'says') return false;
  for (let at = from; at < to; at++) {
    if (wordAt(tokens, at) === "'s" || wordAt(tokens, at) === "'") return false;
    if (at > 0 && tokens[at]?.capital === true && !words.titles.has(wordAt(tokens, at))) return false;
  }
  return true;
}

const WHERE = /^(?:across|among|around|at|from|in|on|outside|within)$/;

/** "The 25-year-old" */
export const isByAge = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= LEAST_OF_AGE && wordAt(tokens, to - 1) === 'old' && /^years?$/.test(wordAt(tokens, to - 3));
const LEAST_OF_AGE = 5;

/** The noun of a phrase: "a [clerk] of the council". */
export function headOf(tokens: readonly Token[], from: number, to: number, words: PhraseWords): string {
  for (let at = from + 1; at < to; at++)
    if (
      words.joiners.has(wordAt(tokens, at)) ||
      JOINING_ADJECTIVE.has(wordAt(tokens, at)) ||
      wordAt(tokens, at) === 'with'
    )
      return wordAt(tokens, at - 1);
  return wordAt(tokens, to - 1);
}
