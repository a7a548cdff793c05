import type { Source } from '../../domain/article/signals.ts';
import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { hasEnding, isKnownNoun, withoutArticle, wordAt } from '../phrases/nouns.ts';
import { isArticled, withoutNouns } from '../phrases/germanName.ts';
import { startOfInitials, startOfSurname } from '../phrases/initials.ts';
import {
  descriptionIn,
  descriptionsBefore,
  isOffice,
  officeAfter,
  officeBefore,
  qualifiedBefore,
  spellingsOf,
  writtenOut,
} from '../phrases/office.ts';
import { isDigits, isLetters } from '../text/tokens.ts';
import { spelling } from './sourceNames.ts';
import type { Token } from '../text/tokens.ts';

const MOST_FORENAMES = 3;
/** No surname: "HHS" */
const ACRONYM = /^\p{Lu}{2,5}s?$/u;
/** „Des Dienstes [ULMER]“ */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** What a text tells of the people it cites by surname or office alone. */
export interface KnownNames {
  /** By surname, in small letters: all full names that end so. */
  readonly full: ReadonlyMap<string, ReadonlySet<string>>;
  /** … and those of several words that are cited. */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames behind the name of a paper: "the Gazette Ann Hale". */
  readonly papers: ReadonlySet<string>;
  /** By office ("mayor"), the full names, or surnames, of those who hold it. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** By forename, the full names of people who are described beside it: "Ann Hale, the baker". */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
  /** By what somebody cited is called ("the [baker]"), the surnames of all who are called so where they are named. */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>;
  /** By what they are ("bureau"), the bodies cited whose names say so. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Looks for the full names, and the offices, of those cited. @param sentences - of the whole text */
export function knownNames(
  text: string,
  sentences: Iterable<readonly Token[]>,
  cited: readonly Source[],
  words: PhraseWords,
): KnownNames {
  const empty = (): Map<string, Set<string>> => new Map();
  const [full, holders, called, described, whole] = [empty(), empty(), empty(), empty(), empty()];
  const forenames = new Set(
    cited.flatMap(({ name, kind }) => (kind === 'named' && !/\s/.test(name) ? [name.toLowerCase()] : [])),
  );
  const surnames = new Set(cited.flatMap(({ name, kind }) => (kind === 'named' ? [surnameOf(name)] : [])));
  /** Words that stand before German names as forenames do: „zum Beispiel Hale“, „der neue Müller Hale“. */
  const nouns = new Set<string>();
  const papers = new Set<string>();
  for (const { name, kind } of cited)
    if (kind === 'named' && surnameAlone(name, words) === '') add(whole, surnameOf(name), name);
  const wanted = new Set(cited.flatMap((source) => spellingsOf(descriptionIn(source, words))).filter(Boolean));
  const holdsOffice = cited.some(({ name }) => isOffice(officeOf(name, words).split(' '), words));
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      // „Sollte Hale“: no forename is also written small.
      if (words.nounsCapitalised && token !== undefined && (!token.capital || isArticled(tokens, at, words)))
        nouns.add(token.word);
      if (token?.capital !== true) continue;
      const { word, end } = token;
      const body = surnames.has(word) ? startOfInitials(text, tokens, at) : at;
      if (body < at) add(full, word, text.slice(tokens[body]?.start, tokens[at - 2]?.end));
      if (forenames.has(wordAt(tokens, at - 1)) && isPerson(tokens, at - 1, words))
        add(called, wordAt(tokens, at - 1), text.slice(tokens[at - 1]?.start, end));
      const start = startOfSurname(tokens, at);
      const surname = start === at ? word : text.slice(tokens[start]?.start, end).toLowerCase();
      const isAsked = holdsOffice || surnames.has(surname) || wanted.size > 0;
      if (!isAsked || (isCommon(word, words, at === 0) && !isKing(tokens, at, words))) continue;
      // "Ann Hale RN" ends with Hale.
      if (tokens[at + 1]?.capital === true && !words.credentials.has(wordAt(tokens, at + 1))) continue;
      const first = firstForename(tokens, start, words);
      // "Ulm’s envoy to [Lowland Ann] Hale"
      for (let name = first; name <= start && wanted.size > 0; name++)
        for (const description of descriptionsBefore(text, tokens, name))
          if (wanted.has(description)) add(described, description, surname);
      if (!holdsOffice && !surnames.has(surname)) continue;
      const name = text.slice(tokens[first]?.start, end);
      const written = text.slice(token.start, end);
      const isBody = ACRONYM.test(written) || (words.nounsCapitalised && CAPITALS.test(written));
      // "Speaking to the Gazette Hale said"
      const isPaper = words.uncounted !== null && words.articles.has(wordAt(tokens, first - 1));
      if (isPaper) papers.add(surname);
      else if (first < start && !isBody) add(full, surname, name);
      for (const office of [officeBefore(tokens, first, words), officeAfter(tokens, at + 1, words)])
        if (office !== '')
          for (const known of [office, ...qualifiedBefore(tokens, first, office)]) add(holders, known, name);
    }
  }
  if (nouns.size > 0) for (const [surname, names] of full) full.set(surname, withoutNouns(names, surname, nouns));
  return { full, whole, papers, holders, called, described, bodies: bodiesAmong(cited, words) };
}

/** "[Gayle] King", though a king is none. */
const isKing = (tokens: readonly Token[], at: number, words: PhraseWords): boolean =>
  words.titles.has(wordAt(tokens, at)) &&
  tokens[at - 1]?.capital === true &&
  isLetters(wordAt(tokens, at - 1)) &&
  !isCommon(wordAt(tokens, at - 1), words);

/**
 * "Our friend [Ann] Hale", "[Ann] Hale, a baker": a forename with one more name, and what tells that it is somebody's.
 */
function isPerson(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.capital !== true || last === undefined || words.groups.has(last.word) || words.times.has(last.word))
    return false;
  if (!isLetters(last.word) || before?.capital === true || after?.capital === true) return false;
  const isCalled = words.people.has(before?.word ?? '') || words.titles.has(before?.word ?? '');
  const next = wordAt(tokens, at + 3);
  return (
    isCalled ||
    (after?.word === ',' &&
      (isDigits(next) || words.singular.has(next) || words.titles.has(next) || words.people.has(next)))
  );
}

function bodiesAmong(cited: readonly Source[], words: PhraseWords): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const { name, kind } of cited) {
    if (kind !== 'named') continue;
    for (const word of name.toLowerCase().split(/[\s’']+/)) if (words.groups.has(word)) add(bodies, word, name);
  }
  return bodies;
}

/**
 * The one full name a text gives for a surname, or for whoever holds an office; null where it gives none, or several.
 */
export function fullNameOf(
  { full, whole, papers, holders, called, described, bodies }: KnownNames,
  source: Source,
  words: PhraseWords,
): string | null {
  const { name, kind } = source;
  const surname = surnameAlone(name, words);
  if (kind === 'named' && surname !== '') {
    const known = only(full.get(surname));
    if (known !== null) return known;
    const person = only(called.get(name.toLowerCase()));
    if (person !== null) return person;
  }
  // "Realtor Hale", at a sentence's beginning
  const [calling = '', last = '', ...more] = name.split(/\s+/);
  const isCalled = last !== '' && more.length === 0 && words.callings.has(calling.toLowerCase());
  const known = kind === 'named' && isCalled ? only(full.get(surnameOf(last))) : null;
  if (known !== null) return known;
  // "The bureau", where one bureau is named
  const bare = withoutArticle(name, words.articles);
  if (kind === 'other' && bare !== name) return only(bodies.get(bare.toLowerCase()));
  // "The Gazette Ann Hale", behind the photograph's credit
  const ending = kind === 'named' && papers.has(surnameOf(name)) ? only(full.get(surnameOf(name))) : null;
  if (ending !== null && bare !== ending && name.endsWith(` ${ending}`)) return ending;
  const surnames = new Set<string>();
  for (const spelt of spellingsOf(descriptionIn(source, words)))
    for (const one of described.get(spelt) ?? []) surnames.add(one);
  const surnameBeside = only(surnames) ?? '';
  const beside = only(new Set([...(whole.get(surnameBeside) ?? []), ...(full.get(surnameBeside) ?? [])]));
  if (beside !== null) return beside;
  const holder = only(holders.get(officeOf(name, words)));
  return holder === null ? null : (only(full.get(surnameOf(holder))) ?? holder);
}

/** "Hale", "Mr Hale", "the NGM": in small letters; empty where more of a name stands. */
function surnameAlone(name: string, { titles, articles, particles, adjectivesBehind }: PhraseWords): string {
  const parts = name.split(/\s+/);
  const isForeword = (word: string) =>
    articles.has(word) || (titles.has(word) && word !== 'mrs') || (adjectivesBehind && particles.has(word));
  const isAlone = parts.slice(0, -1).every((part) => isForeword(part.toLowerCase().replace(/\.$/, '')));
  return isAlone ? surnameOf(name) : '';
}

/** How many full names the text gives that end so: "Hale", of Ann Hale and Bo Hale, "Reed Hale"; 0 for other names. */
export function sharersOf({ full }: KnownNames, name: string): number {
  const names = full.get(surnameOf(name));
  if (!/\s/.test(name)) return only(names) === null ? (names?.size ?? 0) : 1;
  const ending = ` ${name.toLowerCase()}`;
  return [...(names ?? [])].filter((known) => known.toLowerCase().endsWith(ending)).length;
}

/** "The LP president", where "UP President Ann Hale" holds another office of that name. */
export function isOtherHolder({ holders }: KnownNames, name: string, words: PhraseWords): boolean {
  const [office, bare] = [officeOf(name, words), withoutArticle(name, words.articles)];
  const isQualified = ACRONYM.test(bare.split(' ')[0] ?? '');
  return isQualified && !holders.has(office) && holders.has(office.split(' ').slice(1).join(' '));
}

/** "The PM": prime minister. */
const officeOf = (name: string, { articles }: PhraseWords): string =>
  writtenOut(withoutArticle(name, articles).toLowerCase());

const surnameOf = (name: string): string => (name.split(/\s/).at(-1) ?? '').replace(/['’]s?$/u, '').toLowerCase();

/** The one name; of several of which all end so ("Ann Hale", "Gazette Ann Hale"), or are spelt so, the shortest. */
function only(names: ReadonlySet<string> | undefined): string | null {
  if (names === undefined) return null;
  const [shortest, ...others] = [...names].toSorted((a, b) => a.length - b.length);
  return shortest !== undefined &&
    others.every((name) => name.endsWith(` ${shortest}`) || spelling(name) === spelling(shortest))
    ? shortest
    : null;
}

function add(names: Map<string, Set<string>>, key: string, name: string): void {
  names.set(key, (names.get(key) ?? new Set()).add(name));
}

/** Where the forenames before a surname begin; at the surname where none stand. */
function firstForename(tokens: readonly Token[], surname: number, words: PhraseWords): number {
  let first = surname;
  for (let names = 0; names < MOST_FORENAMES; names++) {
    // "J. Hale", "Ann-Marie Hale"
    let at = first - 1;
    // "Ursula [von der] Hale"
    while (words.adjectivesBehind && tokens[at]?.capital === false && words.particles.has(wordAt(tokens, at))) at--;
    if (wordAt(tokens, at) === '.' && wordAt(tokens, at - 1).length === 1) at--;
    while (tokens[at]?.capital === true && wordAt(tokens, at - 1) === '-' && tokens[at - 2]?.capital === true) at -= 2;
    // „[USA-Kenner] Ann Hale“, „[Tour-Siegerin] Hale“
    if (at < first - 1 && words.nounsCapitalised && (names > 0 || isCommon(wordAt(tokens, first - 1), words))) break;
    const token = tokens[at];
    if (token?.capital !== true || !isLetters(token.word) || isCommon(token.word, words, at === 0)) break;
    if (words.adjectivesBehind && words.particles.has(token.word)) break;
    first = at;
  }
  return first;
}

/**
 * Words that stand before a name and are no part of it, whatever their first letter. @param opens - it has its capital
 * from its place
 */
const isCommon = (word: string, words: PhraseWords, opens = true): boolean =>
  (words.nounsCapitalised && isKnownNoun(word, words)) ||
  words.titles.has(word) ||
  words.nouns.has(word) ||
  words.determiners.has(word) ||
  words.breaks.has(word) ||
  words.fillers.has(word) ||
  words.times.has(word) ||
  words.pronouns.has(word) ||
  NATIONAL.test(word) ||
  (opens && hasEnding(word, words.endings)) ||
  words.forewords.has(word) ||
  words.outside.has(word) ||
  words.callings.has(word) ||
  (opens && hasEnding(word, ['ly', 'ed', 'ing']));

/** "Democrat", "Republican", "Lowlandish". */
const NATIONAL = /(?:crat|can|ese|ish)$/;
