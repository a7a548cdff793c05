import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, withoutArticle, wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import type { Source } from '../../domain/article/signals.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "the retired [harbour clerk]". */
const LONGEST = 4;
/** In tokens: "a retired Ulm harbour [clerk]". */
const FARTHEST_ARTICLE = 4;

const MANY = /[^s]s$/;

/** Whether a phrase only says "the clerk": one person of whom the text has told who it is. @param noun - its noun */
export function isSpokenOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: string,
  words: PhraseWords,
): boolean {
  const isLong = words.uncounted !== null && to - from > LONGEST;
  if (isLong || to - from < 2 || isMany(noun, words)) return false;
  // "The clerk of the council", "the other clerk"; in other languages whoever was named is also called so.
  for (let at = from + 1; at < to; at++)
    if ((words.uncounted !== null && words.joiners.has(wordAt(tokens, at))) || words.others.has(wordAt(tokens, at)))
      return false;
  const endings = words.definites.get(wordAt(tokens, from));
  if (endings === undefined) return isOwned(tokens, from, words);
  // "Die Frau", "die 50-Jährige": the ending is all of the word.
  return endings.length === 0 || endings.includes(noun) || hasEnding(noun, endings);
}

/** „Laut der Experten“ */
const isMany = (noun: string, { plurals, people, cases }: PhraseWords): boolean =>
  MANY.test(noun) ||
  plurals.has(noun) ||
  cases?.plurals.some((ending) => noun.endsWith(ending) && people.has(noun.slice(0, -ending.length))) === true;

/** „Ulms Müllerin“ */
const isOwned = (tokens: readonly Token[], from: number, { nounsCapitalised }: PhraseWords): boolean =>
  nounsCapitalised && tokens[from]?.capital === true && wordAt(tokens, from).endsWith('s');

/** "Der Müller aus Ulm": told apart by more than the noun. */
export const isDescribed = (from: number, to: number, { uncounted }: PhraseWords): boolean =>
  uncounted === null && to - from > 2;

/**
 * "Esta encuesta", "la misma empresa", "su relato": it was named before, or is somebody's, of whom the text tells by
 * their name.
 */
export function isPointedAt(
  tokens: readonly Token[],
  { from, to, kind }: NounPhrase,
  { pointing, owning, groups }: PhraseWords,
): boolean {
  if (kind === 'named') return false;
  if (pointing.has(wordAt(tokens, from)) || (to - from > 2 && pointing.has(wordAt(tokens, from + 1)))) return true;
  return kind === 'other' && owning.has(wordAt(tokens, from)) && !groups.has(wordAt(tokens, from + 1));
}

/** "The report", "the bakers": no more is said of which. */
export const isBare = (tokens: readonly Token[], from: number, to: number, { articles }: PhraseWords) =>
  to - from === 2 && articles.has(wordAt(tokens, from));

/**
 * By which noun others than one person are called, so that "the bakers" are the "bakers in Ulm" of before; empty for
 * one person, and for some of whom nobody knows whether they are the same: "other bakers".
 */
export function nounOf(
  { name, kind }: Pick<Source, 'name' | 'kind'>,
  { others, quantities, outside, breaks, plurals, articles }: PhraseWords,
): string {
  const all = withoutArticle(name.toLowerCase(), articles).split(' ');
  const end = all.findIndex((word) => outside.has(word) || breaks.has(word));
  const words = end < 0 ? all : all.slice(0, end);
  const noun = words.at(-1) ?? '';
  const isSome = words.some((word) => others.has(word) || quantities.has(word));
  const isOne = kind === 'unnamed' && !MANY.test(noun) && !plurals.has(noun);
  return isSome || isOne ? '' : noun;
}

/** "Strava", "the LMU", "Harbour Council": whoever is cited by such a name is no person, or is so seldom. */
export const isBody = ({ name, kind }: Source, { groups, articles }: PhraseWords): boolean => {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  // "Ulm police" are "the department".
  if (words.length > 1 && last === 'police') return true;
  return kind === 'named' && (words.length === 1 || articles.has(words[0] ?? '') || groups.has(last));
};

/** Whether "the driver" is nobody named: no driver is spoken of in the text but as "the driver". */
export function isStranger(noun: string, sentences: Iterable<readonly Token[]>, words: PhraseWords): boolean {
  if (!words.strangers.some((stranger) => noun.endsWith(stranger))) return false;
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++)
      if (wordAt(tokens, at) === noun && !words.definites.has(wordAt(tokens, at - 1))) return false;
  return true;
}

/**
 * The nouns by which somebody is introduced: "a clerk". Not where it tells who somebody named is: "Ann Hale, a clerk".
 */
export function introducedIn(sentences: Iterable<readonly Token[]>, words: PhraseWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of sentences)
    for (let article = 0; article < tokens.length; article++) {
      if (!words.indefinites.has(wordAt(tokens, article)) || tellsOfOne(tokens, article, words)) continue;
      // "A speech by the clerk" introduces no clerk.
      for (let at = article + 1; at <= article + FARTHEST_ARTICLE && !words.joiners.has(wordAt(tokens, at)); at++)
        found.add(wordAt(tokens, at));
    }
  return found;
}

/** "Ann Hale[,] a clerk", "NGM [is] a guild"; but "there is a clerk". */
function tellsOfOne(tokens: readonly Token[], article: number, { clauses, breaks, pronouns }: PhraseWords): boolean {
  const [name, before] = [tokens[article - 2], wordAt(tokens, article - 1)];
  const isName = name?.capital === true && !breaks.has(name.word) && !pronouns.has(name.word);
  return before === ',' || (isName && clauses.copulas.has(before));
}

/**
 * The nouns by which a body is called where it is named: "a [company] called Harbour", "the [firm] Harbour Lines",
 * "Harbour, a [chain]": "the company" is that one.
 */
export function namedBodies(sentences: Iterable<readonly Token[]>, words: PhraseWords): ReadonlySet<string> {
  const found = new Set<string>();
  if (words.nounsCapitalised) return found;
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++) {
      const noun = wordAt(tokens, at);
      if (!words.standIns.has(noun) || tokens[at]?.capital === true) continue;
      const name = CALLED.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
      if (tokens[name]?.capital === true || isToldOfName(tokens, at, words)) found.add(noun);
    }
  return found;
}
const CALLED = /^(?:called|dubbed|named)$/;

/** "Harbour, a large [chain]": the noun ends what is told of a name. */
function isToldOfName(tokens: readonly Token[], noun: number, words: PhraseWords): boolean {
  if (isLetters(wordAt(tokens, noun + 1)) && !words.joiners.has(wordAt(tokens, noun + 1))) return false;
  for (let at = noun - 1; at >= noun - FARTHEST_ARTICLE; at--)
    if (words.indefinites.has(wordAt(tokens, at)))
      return tokens[at - 2]?.capital === true && tellsOfOne(tokens, at, words);
  return false;
}

/** By nouns that stand alone ("police"), what those are called in full whom the text cites by one such name. */
export function fullerNames(cited: readonly Source[], words: PhraseWords): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  for (const { name, kind } of cited) {
    const [first = '', ...others] = withoutArticle(name, words.articles).split(' ');
    const noun = others.at(-1)?.toLowerCase() ?? '';
    const isNamed = kind === 'unnamed' && others.length === 1 && first !== first.toLowerCase();
    if (isNamed && words.plurals.has(noun) && words.uncounted?.has(noun) === true)
      all.set(noun, (all.get(noun) ?? new Set()).add(name));
  }
  return new Map(
    [...all].flatMap(([noun, names]) => (names.size === 1 ? [[noun, [...names][0] ?? noun] as const] : [])),
  );
}
