import type { CaseWords } from '../../domain/article/caseWords.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { clausesOf } from './clauses.ts';
import type { Clauses } from './clauses.ts';

/** Nouns that people, bodies and documents without a name are called by, and words like "many". */
export type NounKind = 'people' | 'group' | 'document' | 'quantity';

/** The words by which a noun phrase is told, made ready from a lexicon. */
export interface PhraseWords {
  readonly pronouns: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** "the"; and with "a". */
  readonly articles: ReadonlySet<string>;
  readonly anyArticle: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  /** By pronoun, all its forms: "she", "her". */
  readonly personForms: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * "The", before one person who is known by then, with the endings that the noun must have; none where all nouns may
   * follow.
   */
  readonly definites: ReadonlyMap<string, readonly string[]>;
  /** Behind "the", a body that has been named: "the firm". */
  readonly standIns: ReadonlySet<string>;
  /** By which few are called who have been named: "the driver". */
  readonly strangers: readonly string[];
  /** Who speaks for a body, or does not want to be known: "an official". */
  readonly nameless: ReadonlySet<string>;
  /** Nouns for many that do not end so: "people". */
  readonly plurals: ReadonlySet<string>;
  /** By which it was named before: Spanish "esta". */
  readonly pointing: ReadonlySet<string>;
  /** Of somebody: Spanish "su". */
  readonly owning: ReadonlySet<string>;
  /** By which it is somebody else: "another". */
  readonly others: ReadonlySet<string>;
  readonly singular: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** With which what is said of people is joined to them: a clerk "of" the council. */
  readonly attributes: ReadonlySet<string>;
  /** Months that are words as well. */
  readonly wordyMonths: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** "week"; and what tells which: "last", "on". */
  readonly timeUnits: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Of nouns, where all of these have capitals: "-ung". */
  readonly nounEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  /** Determiners of what is no subject: German "dem". */
  readonly oblique: ReadonlySet<string>;
  /** Determiners that are of a subject or not, by what follows: German "der". */
  readonly ambiguous: ReadonlySet<string>;
  /** Before a surname alone: "von". */
  readonly nobiliary: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  /** By which nobody is left who says it: "none". */
  readonly none: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /**
   * … that name a source though they are one and stand without an article; null where the language tells nothing by
   * articles.
   */
  readonly uncounted: ReadonlySet<string> | null;
  /** What bodies are for: "safety". */
  readonly fields: ReadonlySet<string>;
  /** At a sentence's beginning before a name, and no part of it: "longtime". */
  readonly forewords: ReadonlySet<string>;
  /** What is told of those who open a sentence, before a comma: "asked". */
  readonly openings: ReadonlySet<string>;
  /** Small words within names: "de". */
  readonly particles: ReadonlySet<string>;
  /** Before a name, and no part of it. */
  readonly callings: ReadonlySet<string>;
  /** Behind a name, and none: "PhD". */
  readonly credentials: ReadonlySet<string>;
  /** Before what is not the subject of the verb behind it: "on". */
  readonly outside: ReadonlySet<string>;
  /** Of a noun's genitive: German "-es". */
  readonly genitives: readonly string[];
  /** Of verbs, which no adjective has: Spanish "-ó". */
  readonly finiteEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Prepositions that may stand within a description of who speaks: "para". */
  readonly within: ReadonlySet<string>;
  /** Before a source from which nothing is cited: "if". */
  readonly supposing: ReadonlySet<string>;
  /** All of these at once. */
  readonly nouns: ReadonlyMap<string, NounKind>;
  /** Cache: the kinds of words met lately. */
  readonly kinds: Map<string, NounKind | null>;
  readonly abbreviations: ReadonlySet<string>;
  readonly nounsCapitalised: boolean;
  readonly adjectivesBehind: boolean;
  readonly clauses: Clauses;
  readonly cases: CaseWords | null;
}

export function phraseWords(lexicon: Lexicon): PhraseWords {
  const { speech, abbreviations, nounsCapitalised, adjectivesBehind } = lexicon;
  const people = withPlurals(speech.people);
  const groups = withPlurals(speech.groups);
  const documents = withPlurals(speech.documents);
  const kinds = (nouns: Iterable<string>, kind: NounKind) =>
    Array.from(nouns, (noun): [string, NounKind] => [noun, kind]);
  return {
    nouns: new Map([
      ...kinds(speech.quantities, 'quantity'),
      ...kinds(documents, 'document'),
      ...kinds(groups, 'group'),
      ...kinds(people, 'people'),
    ]),
    kinds: new Map(),
    pronouns: new Set(speech.pronouns),
    fillers: new Set(speech.fillers),
    breaks: new Set([...speech.breaks, ...speech.verbs, ...speech.joiners]),
    determiners: new Set(speech.determiners),
    articles: new Set(speech.articles),
    anyArticle: new Set([...speech.articles, ...speech.indefinites]),
    indefinites: new Set(speech.indefinites),
    personForms: new Map(
      Object.entries(speech.personForms ?? {}).map(([pronoun, forms]): [string, ReadonlySet<string>] => [
        pronoun,
        new Set(forms),
      ]),
    ),
    definites: new Map(Object.entries(speech.definites)),
    standIns: new Set(speech.standIns),
    strangers: speech.strangers ?? [],
    nameless: new Set(speech.nameless),
    plurals: new Set(speech.plurals),
    pointing: new Set(speech.pointing),
    owning: new Set(speech.owning),
    others: new Set(speech.others),
    singular: new Set(speech.singular),
    joiners: new Set(speech.joiners),
    attributes: new Set(speech.attributes),
    wordyMonths: new Set(speech.wordyMonths),
    times: new Set(speech.times),
    timeUnits: new Set(speech.timeUnits),
    timeWords: new Set(speech.timeWords),
    titles: new Set(speech.titles),
    people,
    endings: speech.endings,
    nounEndings: speech.nounEndings ?? [],
    adjectiveEndings: speech.adjectiveEndings ?? [],
    oblique: new Set(speech.oblique),
    ambiguous: new Set(speech.ambiguous),
    nobiliary: new Set(speech.nobiliary),
    quantities: new Set(speech.quantities),
    amounts: new Set(speech.amounts),
    none: new Set(speech.none),
    groups,
    documents,
    uncounted: speech.uncounted === undefined ? null : new Set(speech.uncounted),
    fields: new Set(speech.fields),
    forewords: new Set(speech.forewords),
    openings: new Set(speech.openings),
    particles: new Set(speech.particles),
    callings: new Set(speech.callings),
    credentials: new Set(speech.credentials),
    outside: new Set(speech.outside),
    genitives: speech.genitives ?? [],
    finiteEndings: speech.finiteEndings ?? [],
    participleEndings: speech.participleEndings ?? [],
    within: new Set(speech.within),
    supposing: new Set(speech.supposing),
    abbreviations: new Set(abbreviations),
    nounsCapitalised: nounsCapitalised === true,
    adjectivesBehind: adjectivesBehind === true,
    clauses: clausesOf(lexicon),
    cases: lexicon.cases ?? null,
  };
}

/** The nouns, and with an s. */
const withPlurals = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, `${noun}s`]));
