import type { PhraseWords } from './nounPhraseWords.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What can say something: a name, people without a name ("two officials"), a group or document without one ("the
 * report"), a pronoun. Of whatever else stands there no more is known than that it is there.
 */
type SourceKind = 'named' | 'unnamed' | 'other' | 'pronoun' | 'unknown';

/** Token indices `from` up to (not with) `to`: empty where nothing stands. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: SourceKind;
}

/** Shorter words that end so only look alike: "fist", "only". */
const SHORTEST_STEM = 3;

export const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** Whether a word is one of the lists of nouns, or a compound of one: "Kultursprecher". */
export const isKnownNoun = (word: string, words: PhraseWords): boolean =>
  words.titles.has(word) ||
  words.nouns.has(word) ||
  hasEnding(word, words.endings) ||
  compoundOf(word, words) !== null ||
  isGenitive(word, words);

/** „Des [Dienstes]“ */
const isGenitive = (word: string, { nounsCapitalised, genitives, groups }: PhraseWords): boolean =>
  nounsCapitalised && genitives.some((ending) => word.endsWith(ending) && groups.has(word.slice(0, -ending.length)));

/** In characters: shorter nouns end too many names. */
const SHORTEST_NOUN = 5;
/** The noun of the lists that a German compound ends with; null where it is none. */
function compoundOf(word: string, { nounsCapitalised, nouns }: PhraseWords): string | null {
  if (!nounsCapitalised) return null;
  for (let at = SHORTEST_STEM; at <= word.length - SHORTEST_NOUN; at++) {
    const noun = word.slice(at);
    if (nouns.has(noun)) return noun;
  }
  return null;
}

/** What a phrase is by the noun it ends with. */
export function kindOfHead(tokens: readonly Token[], start: number, end: number, words: PhraseWords): SourceKind {
  const word = wordAt(tokens, end - 1);
  const head = compoundOf(word, words) ?? word;
  if (end - start === 1 && words.quantities.has(word)) return 'unnamed';
  if (words.people.has(head) || hasEnding(head, words.endings)) return 'unnamed';
  // A lone "society" or "account" is not meant as a body or a document.
  const isBare = end - start === 1 && !head.endsWith('s') && words.uncounted?.has(head) !== true;
  if (isBare && tokens[start]?.capital !== true) return 'unknown';
  return words.groups.has(head) || words.documents.has(head) ? 'other' : 'unknown';
}

/** "Ann [de] Hale", "Bo [van der] Lind" */
export function isParticle(tokens: readonly Token[], at: number, { particles }: PhraseWords): boolean {
  let next = at;
  while (particles.has(wordAt(tokens, next))) next++;
  return next > at && tokens[next]?.capital === true;
}

/** "[The] bureau" */
export function withoutArticle(name: string, articles: ReadonlySet<string>): string {
  const space = name.search(/\s/);
  return space > 0 && articles.has(name.slice(0, space).toLowerCase()) ? name.slice(space).trimStart() : name;
}
