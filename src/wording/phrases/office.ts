import type { Source } from '../../domain/article/signals.ts';
import type { Token } from '../text/tokens.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { withoutArticle, wordAt } from './nouns.ts';

/** Of an office before a name: "deputy prime minister". */
const MOST_TITLES = 4;
const ABBREVIATED = new Map([
  ['pm', 'prime minister'],
  ['gov', 'governor'],
]);

/** An office as it is written out: "pm" is "prime minister". */
export const writtenOut = (office: string): string => ABBREVIATED.get(office) ?? office;

/**
 * The office named right before a name, or before a comma and it, in small letters; empty where none is. "Mr" is none.
 */
export function officeBefore(tokens: readonly Token[], name: number, words: PhraseWords): string {
  const titles: string[] = [];
  // "The mayor, Ann Hale", "Gov. Ann Hale"
  for (
    let at = /^[,.]$/.test(wordAt(tokens, name - 1)) ? name - 2 : name - 1;
    at >= 0 && titles.length < MOST_TITLES;
    at--
  ) {
    const word = wordAt(tokens, at);
    if (!words.titles.has(word)) break;
    titles.unshift(writtenOut(word));
  }
  return isOffice(titles, words) ? titles.join(' ') : '';
}

/** "[US president] Ann Hale": the office with whose it is; none where that is not said. */
export function qualifiedBefore(tokens: readonly Token[], name: number, office: string): string[] {
  const of = tokens[name - 1 - office.split(' ').length];
  return of?.capital === true && isLetters(of.word) ? [`${of.word} ${office}`] : [];
}

/** ", the mayor of Oudehaven" */
export function officeAfter(tokens: readonly Token[], comma: number, words: PhraseWords): string {
  if (wordAt(tokens, comma) !== ',' || wordAt(tokens, comma + 1) !== 'the') return '';
  const titles: string[] = [];
  for (let at = comma + 2; words.titles.has(wordAt(tokens, at)); at++) titles.push(wordAt(tokens, at));
  return isOffice(titles, words) ? titles.join(' ') : '';
}

/**
 * Held by one at a time, so that "the mayor" is somebody known; "the senator" may be anybody, and asked not to be
 * named.
 */
export const isOffice = (titles: readonly string[], words: PhraseWords): boolean =>
  titles.every((title) => words.titles.has(title)) && OF_ONE.test(titles.at(-1) ?? '') && !DEPUTY.test(titles[0] ?? '');

const OF_ONE = /^(?:archbishop|chancellor|governor|king|mayor|minister|pope|president|queen|sheriff)$/;
const DEPUTY = /^(?:deputy|minister|vice)$/;

/** In words. */
const LONGEST_DESCRIPTION = 6;

/** What stands before a name, be it before a comma: its last word, its last two, … */
export function descriptionsBefore(text: string, tokens: readonly Token[], name: number): string[] {
  const end = wordAt(tokens, name - 1) === ',' ? name - 1 : name;
  const all: string[] = [];
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_DESCRIPTION) && isPart(wordAt(tokens, from)); from--)
    all.push(text.slice(tokens[from]?.start, tokens[end - 1]?.end).toLowerCase());
  return all;
}

/** "Ulm['s] envoy" */
const isPart = (word: string): boolean => isWord(word) || word.startsWith("'");

/** "The [baker]", "[Ulm’s envoy]": what one person without a name is called, no office; empty for others. */
export function descriptionIn({ name, kind }: Pick<Source, 'name' | 'kind'>, words: PhraseWords): string {
  const [, noun, body] = SPOKESPERSON.exec(name.charAt(0).toLowerCase() + name.slice(1)) ?? [];
  if (kind === 'unnamed' && noun !== undefined && body !== undefined) return `${body.toLowerCase()} ${noun}`;
  const bare = withoutArticle(name, words.articles).toLowerCase();
  const isKnown = bare.length < name.length || OWNED.test(name);
  return kind === 'unnamed' && isKnown && !MANY.test(name) && !isOffice(bare.split(' '), words) ? bare : '';
}
/** "A [spokesman] for [Harbour Lines]" */
const SPOKESPERSON = /^an? (spokes(?:man|person|woman)) for (?:the )?(\p{Lu}.*)$/u;
const SPOKEN_BY = /spokes(?:man|person|woman)$/;

/** The ways to write what one person is called: a "Harbour spokesman" may also be the "Harbour spokesperson". */
export function spellingsOf(description: string): string[] {
  const noun = SPOKEN_BY.exec(description)?.[0];
  if (noun === undefined) return [description];
  const others = noun === 'spokesperson' ? ['spokesman', 'spokeswoman'] : ['spokesperson'];
  return [description, ...others.map((other) => description.replace(SPOKEN_BY, other))];
}
const OWNED = /^\p{Lu}\S*['’]s\s/u;
const MANY = /[^s]s$/;
