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
  readonly singular: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** With which what is said of people is joined to them: a clerk "of" the council. */
  readonly attributes: ReadonlySet<string>;
  /** Months that are words as well. */
  readonly wordyMonths: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly quantities: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** All of these at once. */
  readonly nouns: ReadonlyMap<string, NounKind>;
  readonly abbreviations: ReadonlySet<string>;
  readonly nounsCapitalised: boolean;
  readonly clauses: Clauses;
}

export function phraseWords(lexicon: Lexicon): PhraseWords {
  const { speech, abbreviations, nounsCapitalised } = lexicon;
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
    pronouns: new Set(speech.pronouns),
    fillers: new Set(speech.fillers),
    breaks: new Set([...speech.breaks, ...speech.verbs, ...speech.joiners]),
    determiners: new Set(speech.determiners),
    singular: new Set(speech.singular),
    joiners: new Set(speech.joiners),
    attributes: new Set(speech.attributes),
    wordyMonths: new Set(speech.wordyMonths),
    times: new Set(speech.times),
    titles: new Set(speech.titles),
    people,
    endings: speech.endings,
    quantities: new Set(speech.quantities),
    amounts: new Set(speech.amounts),
    groups,
    documents,
    abbreviations: new Set(abbreviations),
    nounsCapitalised: nounsCapitalised === true,
    clauses: clausesOf(lexicon),
  };
}

/** The nouns, and with an s. */
const withPlurals = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, `${noun}s`]));
