import type { PhraseWords } from './nounPhraseWords.ts';
import { isNobiliary } from './germanName.ts';
import { isBehindOffice } from './behindOffice.ts';
import { isMiddleInitial } from './initials.ts';
import { hasEnding, isParticle, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import { isPhraseWord, JOINING_ADJECTIVE, lengthOfJoint, startOfRatio } from './phraseWord.ts';
import { isNameJoiner } from './nameJoiner.ts';
import { describe, isSecondPart } from './sourceKind.ts';
import { isDigits, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Longer rows of words are no description of a source but half a sentence. */
const MOST_WORDS = 9;
/** "The head of the union of bakers in Oudehaven". */
const MOST_PARTS = 4;
const MANY = /[^s]s$/;
const ROUNDING = /^(?:over|about|around|almost|nearly)$/;

/** The noun phrase whose last word stands before `end`; null where no word stands. */
export function phraseEndingAt(tokens: readonly Token[], end: number, words: PhraseWords): NounPhrase | null {
  const last = tokens[end - 1];
  // "Harbour Lines Inc." ends with its stop.
  if (last === undefined || !(isWord(last.word) || (last.word === '.' && isPhraseWord(tokens, end - 1, words))))
    return null;
  if (words.pronouns.has(last.word)) return { from: end - 1, to: end, kind: 'pronoun' };
  const base = baseEndingAt(tokens, end, words);
  if (base === null) return { from: end, to: end, kind: 'unknown' };
  // "A study of over 900 bakers" is about them.
  if (ROUNDING.test(wordAt(tokens, base - 1)) && words.joiners.has(wordAt(tokens, base - 2)))
    return { from: end, to: end, kind: 'unknown' };
  // "One of the questions bakers ask"
  if (isOneOf(tokens, base - 2, words) && MANY.test(wordAt(tokens, end - 2)) && MANY.test(last.word))
    return { from: end, to: end, kind: 'unknown' };
  const inner = describe(tokens, base, end, words);
  if (isOneOf(tokens, base - 2, words)) return withOne(inner, base - 2, words);
  const ratio = startOfRatio(tokens, base);
  if (ratio < base && inner.kind === 'unnamed') return { ...inner, from: ratio };
  // "Bakers of Ulm president [Ann Hale]", "Harbour manager of analytics [Ann Hale]"
  if (inner.kind === 'named' && isBehindOffice(tokens, inner, base, words)) return inner;
  let from = base;
  let outermost: NounPhrase | null = null;
  // "a spokesman for the ministry": what stands before the preposition says who it is.
  for (let part = 1; part < MOST_PARTS; part++) {
    const outerEnd = beforeJoiner(tokens, from, words);
    const outer = outerEnd === null ? null : baseEndingAt(tokens, outerEnd, words);
    if (outerEnd === null || outer === null) break;
    const whole = isQuantity(tokens, outer, outerEnd, words)
      ? { ...describe(tokens, from, end, words), from: outer }
      : describe(tokens, outer, outerEnd, words);
    // "Secretary of State [Ann Hale]"
    const office = tokens[outerEnd - 1];
    if (
      inner.kind === 'named' &&
      inner.to - inner.from > 2 &&
      office?.capital === true &&
      words.titles.has(office.word)
    )
      return { from: outer, to: end, kind: 'named' };
    const isWhole = whole.kind !== 'named' || isNameJoiner(tokens, outerEnd, from, words);
    if (whole.kind !== 'unknown') outermost = isWhole ? { ...whole, to: end } : whole;
    from = outer;
  }
  if (outermost !== null) return outermost;
  // "the mood of the voters": what the phrase is about is not in it.
  if (from < base || words.joiners.has(wordAt(tokens, base - 1))) return { from: end, to: end, kind: 'unknown' };
  return inner;
}

/** "[One of] the survivors"; where "of" is no word of its own, „[einer] der Müller“. */
const isOneOf = (tokens: readonly Token[], at: number, words: PhraseWords): boolean =>
  words.singular.has(wordAt(tokens, at)) &&
  (words.pronouns.has(wordAt(tokens, at)) ? wordAt(tokens, at + 1) === 'of' : isOneOfThem(tokens, at, words));

/** „Einer der Müller [Bo Hale]“ is called by his name. */
const withOne = (phrase: NounPhrase, from: number, { nounsCapitalised }: PhraseWords): NounPhrase =>
  nounsCapitalised && phrase.kind === 'named' ? phrase : { ...phrase, from };

const isOneOfThem = (tokens: readonly Token[], at: number, { nounsCapitalised, articles, attributes }: PhraseWords) =>
  nounsCapitalised && !articles.has(wordAt(tokens, at)) && attributes.has(wordAt(tokens, at + 1));

/** "Some of the bakers" are bakers, "some of the changes" nobody. */
const isQuantity = (tokens: readonly Token[], from: number, to: number, words: PhraseWords): boolean =>
  to - from === 1 && words.quantities.has(wordAt(tokens, from));

/**
 * The noun phrase whose last noun stands at `head`, with what it is joined to before: "[a clerk of the council]". It
 * may be part of a larger one ("a letter from [the voters]") or counted ("a number of [voters]"), but not what that is
 * about ("the mood of the voters"). Null where none stands.
 */
export function phraseAround(tokens: readonly Token[], head: number, words: PhraseWords): NounPhrase | null {
  if (isQuantity(tokens, head, head + 1, words)) return nounPhraseAfter(tokens, head, words);
  const from = baseEndingAt(tokens, head + 1, words);
  const whole = phraseEndingAt(tokens, head + 1, words);
  if (from === null || whole === null || whole.kind !== 'unknown') return whole;
  const isAbout = wordAt(tokens, from - 1) === 'of' && !words.amounts.has(wordAt(tokens, from - 2));
  return isAbout ? whole : describe(tokens, from, head + 1, words);
}

/**
 * Where the words end to which a preposition joins those from `from` on: "officials [in]", "people [familiar with]".
 * Null without.
 */
function beforeJoiner(tokens: readonly Token[], from: number, words: PhraseWords): number | null {
  const [preposition, adjective] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  // "The Institute on Bread"
  const isSubject = preposition === 'on' && tokens[from - 2]?.capital === true && words.groups.has(adjective);
  if (words.joiners.has(preposition) || isSubject) return from - 1;
  return JOINING_ADJECTIVE.get(adjective) === preposition ? from - 2 : null;
}

/** "Said one [baker]", "said one [Ulm guild leader]" */
function isNounAhead(tokens: readonly Token[], start: number, words: PhraseWords): boolean {
  let to = start;
  while (to - start < MOST_WORDS && isPhraseWord(tokens, to, words) && !words.determiners.has(wordAt(tokens, to))) to++;
  return to > start && words.people.has(wordAt(tokens, to - 1));
}

/** The noun phrase that begins at a place, empty where none does. */
export function nounPhraseAfter(tokens: readonly Token[], start: number, words: PhraseWords): NounPhrase {
  const first = wordAt(tokens, start);
  if (isOneOf(tokens, start, words))
    return withOne(nounPhraseAfter(tokens, start + (words.pronouns.has(first) ? 2 : 1), words), start, words);
  const isCounted = words.uncounted !== null && words.singular.has(first) && isNounAhead(tokens, start + 1, words);
  if (words.pronouns.has(first) && !isCounted) return { from: start, to: start + 1, kind: 'pronoun' };
  let to = isCounted ? start + 1 : start;
  let named = false;
  // "According to [reports] from the press": no verb stands there.
  if (words.documents.has(first) && words.breaks.has(first) && words.attributes.has(wordAt(tokens, start + 1))) to++;
  while (to < tokens.length && to - start < MOST_WORDS && isPhraseWord(tokens, to, words)) {
    const capital = tokens[to]?.capital === true;
    const isClitic = wordAt(tokens, to).startsWith("'");
    // A name ends the phrase: "said Hale last week"; but "said a Lowland mill guard".
    if (
      named &&
      !words.indefinites.has(first) &&
      !capital &&
      !isClitic &&
      isWord(wordAt(tokens, to)) &&
      !isParticle(tokens, to, words) &&
      !isSecondPart(tokens, to) &&
      !words.groups.has(wordAt(tokens, to)) &&
      !words.documents.has(wordAt(tokens, to)) &&
      !words.people.has(wordAt(tokens, to)) &&
      !(words.uncounted !== null && hasEnding(wordAt(tokens, to), words.endings))
    )
      break;
    const isNoble = words.nounsCapitalised && isNobiliary(tokens, to, words);
    if (to > start && words.determiners.has(wordAt(tokens, to)) && !isNoble && !isMiddleInitial(tokens, to)) break;
    if (JOINING_ADJECTIVE.get(wordAt(tokens, to)) === wordAt(tokens, to + 1)) break;
    named =
      ((capital && !words.times.has(wordAt(tokens, to))) || (named && isParticle(tokens, to, words))) &&
      to > start - 1 &&
      !words.determiners.has(wordAt(tokens, to));
    to++;
  }
  if (to === start) return { from: start, to: start, kind: 'unknown' };
  if (isQuantity(tokens, start, to, words) && wordAt(tokens, to) === 'of') {
    const whole = nounPhraseAfter(tokens, to + 1, words);
    return { ...whole, from: start, kind: whole.kind === 'named' ? 'unnamed' : whole.kind };
  }
  const base = withField(tokens, withoutParticiple(tokens, describe(tokens, start, to, words), words), words);
  if (base.kind === 'named' && isNameJoiner(tokens, to, to + 1, words)) {
    const rest = nounPhraseAfter(tokens, to + 1, words);
    return rest.kind === 'named' ? withField(tokens, { ...base, to: rest.to }, words) : base;
  }
  if (base.kind !== 'unnamed' && base.kind !== 'other') return base;
  const whole = withAttributes(tokens, base, words);
  // „Laut [einer Sprecherin der Mühle] regnet es“: a noun has a capital.
  let end = whole.to;
  while (words.nounsCapitalised && end > base.to && tokens[end - 1]?.capital === false) end--;
  return { ...whole, to: end };
}

/** "The Centre for Mills [and Bridge Safety]" */
function withField(tokens: readonly Token[], name: NounPhrase, words: PhraseWords): NounPhrase {
  if (name.kind !== 'named' || !/^(?:and|&)$/.test(wordAt(tokens, name.to))) return name;
  let to = name.to + 1;
  while (tokens[to]?.capital === true && isPhraseWord(tokens, to, words)) to++;
  const last = wordAt(tokens, to - 1);
  // "The Culture and Mill Safety Agency"
  const goesOn = words.fields.has(wordAt(tokens, name.to - 1)) && words.groups.has(last);
  return to > name.to + 1 && (words.fields.has(last) || goesOn) ? { ...name, to } : name;
}

/** A word that may be one, by its look. */
export const isParticiple = (word: string): boolean =>
  /(?:ed|ing|born|caught|clad|drawn|given|held|kept|known|led|made|seen|sent|shown|struck|taken|written)$/.test(word);

/** "Official figures [released]", "a porter [known]": what stands behind the noun says more of it. */
function withoutParticiple(tokens: readonly Token[], phrase: NounPhrase, words: PhraseWords): NounPhrase {
  if (phrase.kind !== 'unknown') return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (!isParticiple(wordAt(tokens, at))) continue;
    const shorter = describe(tokens, phrase.from, at, words);
    if (shorter.kind !== 'unknown') return shorter;
  }
  return phrase;
}

/** "Numbers [from the Guild]": a noun with what a preposition joins to it. */
export const withAttributes = (tokens: readonly Token[], phrase: NounPhrase, words: PhraseWords): NounPhrase => ({
  ...phrase,
  to: withRest(tokens, endOfAttributes(tokens, phrase.to, words), words),
});

/** "The Guild [of Mills and Bridges]", where a name goes on. */
function withRest(tokens: readonly Token[], end: number, words: PhraseWords): number {
  let to = end;
  for (let part = 0; part < MOST_PARTS && tokens[to - 1]?.capital === true; part++) {
    const isMore = /^(?:of|for|and|&)$/.test(wordAt(tokens, to)) && tokens[to + 1]?.capital === true;
    if (!isMore) break;
    to++;
    while (tokens[to]?.capital === true && isPhraseWord(tokens, to, words)) to++;
  }
  return to;
}

/** "A clerk of the council": one preposition with what follows it belongs to people and documents without a name. */
function endOfAttributes(tokens: readonly Token[], end: number, words: PhraseWords): number {
  const skip = lengthOfJoint(tokens, end);
  if (skip === 1 && !words.attributes.has(wordAt(tokens, end))) return end;
  let to = end + skip;
  while (to < tokens.length && to - end < MOST_WORDS && isPhraseWord(tokens, to, words)) {
    if (to > end + skip && words.determiners.has(wordAt(tokens, to))) break;
    to++;
  }
  // "A survey of bakers [conducted] by the guild"
  while (to > end + skip + 1 && tokens[to - 1]?.capital === false && saysMore(tokens, to - 1, words)) to--;
  return to > end + skip && !words.determiners.has(wordAt(tokens, to - 1)) ? to : end;
}

/** A participle, "carried out", or "late" before a day. */
const saysMore = (tokens: readonly Token[], at: number, { timeWords }: PhraseWords): boolean => {
  const word = wordAt(tokens, at);
  return isParticiple(word) || timeWords.has(word) || (word === 'out' && isParticiple(wordAt(tokens, at - 1)));
};

/** Where the words before `end` begin that belong together, determiner included; null where they do not. */
function baseEndingAt(tokens: readonly Token[], end: number, words: PhraseWords): number | null {
  let from = end;
  while (from > 0 && end - from < MOST_WORDS && isPhraseWord(tokens, from - 1, words)) {
    from--;
    const opens = words.determiners.has(wordAt(tokens, from)) && !words.determiners.has(wordAt(tokens, from - 1));
    const isPart = words.nounsCapitalised ? isNobiliary(tokens, from, words) : isMiddleInitial(tokens, from);
    if (opens && !isPart) break;
  }
  return from < end ? withNumber(tokens, from) : null;
}

/** The whole number a phrase begins with: "1,500 studies", "eighty-nine percent", "one reviewer". */
function withNumber(tokens: readonly Token[], from: number): number {
  const [before, mark, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (mark === undefined || first === undefined) return from;
  if (mark.word === 'one' && tokens[from - 2]?.word !== 'no') return from - 1;
  const isTight = before?.end === mark.start && mark.end === first.start;
  const isGroup = mark.word === ',' && isDigits(first.word) && isDigits(before?.word ?? '');
  return isTight && (isGroup || (mark.word === '-' && isWord(before.word))) ? withNumber(tokens, from - 2) : from;
}
