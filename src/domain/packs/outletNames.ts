import type { SubjectKey } from '../keys/subjectKey.ts';

/**
 * Names of outlets as pages write them without a link: where a text first appeared, who is credited with it. Such a
 * name is all there is to tell the outlet by, so that it has to be exact: "AgE" is no "The Age", and a "Korrespondent"
 * is a journalist.
 */

/** Words that stand before a name in some languages and tell nothing. */
const ARTICLES = new Set('a al an das de der die du el en het i il l la las le les lo los o os the un una'.split(' '));

/**
 * Words that papers, stations and their newscasts all over the world are called by: a name of nothing else is many
 * outlets' name.
 */
const OF_THE_TRADE = new Set(
  `action advertiser argus business bulletin channel chronicle citizen city com courier daily diario dispatch echo enquirer evening
   examiner express eyewitness financial free gazette general globe guardian herald independent inquirer international journal leader ledger local mail
   media metro mirror monitor morning nation national network new news newspaper nacional noticias observer online people post press
   public radio record register reporter republic review sentinel spectator standard star state sun sunday telegraph television time
   times today tribune tv union us voice weekly week world`.split(/\s+/),
);

/** Without accents and signs, which are often left out; in the case in which it is written, which is not. */
const written = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const withoutThe = (name: string): string => written(name).replace(/^the (?=.)/i, '');

const keyOf = (name: string): SubjectKey => `outlet-called:${name}`;

/** The keys to ask for an outlet by its name as a page writes it: the case counts, "The" only for names of one word. */
export const calledKeys = (name: string): SubjectKey[] => [...new Set([written(name), withoutThe(name)].map(keyOf))];

/**
 * Whether a name tells one outlet from whatever else the words may mean: two words at least, and not words of the trade
 * alone.
 */
export function isDistinctive(name: string): boolean {
  const words = withoutThe(name)
    .toLowerCase()
    .split(' ')
    .filter((word) => !ARTICLES.has(word));
  return words.length > 1 && words.some((word) => word.length > 1 && !OF_THE_TRADE.has(word));
}

/**
 * The keys under which an outlet is found by name; credits are often in capitals.
 *
 * @param names - its name and aliases, of which those that tell it apart count
 * @param alone - names that count though they are of one word
 */
export function namedKeys(names: readonly string[], alone: readonly string[]): SubjectKey[] {
  const telling = [...names.filter(isDistinctive).map(withoutThe), ...alone.map(written)];
  return [...new Set(telling.flatMap((name) => [name, name.toUpperCase()]).map(keyOf))];
}
