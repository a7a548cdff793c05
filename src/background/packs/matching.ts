import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { hashOf } from '../../domain/text/hash.ts';
import { mayHold, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { firstUses, phrasesIn, wordFinder, type PhraseUse } from './phrases.ts';

/** What an article asks the packs for. */
export interface Question {
  /** The keys of all it names: its outlet, authors, addresses. */
  keys: readonly SubjectKey[];
  /** The text whose phrases are wanted, and its language as a BCP 47 tag. */
  text: string;
  language: string | null;
}

/** The notes that apply, under the keys that do, and where their phrases first stand in the text. */
export interface Matches {
  notes: ContextNote[];
  uses: PhraseUse[];
}

/** What is worth looking up, as far as filters tell. */
interface Candidates {
  keys: SubjectKey[];
  uses: PhraseUse[];
  /** Of the keys, those that were asked for as such: they apply wherever they stand. */
  asked: ReadonlySet<SubjectKey>;
  /** Whether the text has a word or phrase. */
  has: (phrase: string) => boolean;
}

/** Sorts out of all an article could ask what some filter lets pass. */
export function candidatesFor({ keys, text, language }: Question, filters: readonly KeyFilter[]): Candidates {
  const uses = phrasesIn(text, language, filters);
  const asked = new Set(keys.filter((key) => mayHold(filters, hashOf(key))));
  return { keys: [...new Set([...asked, ...uses.map(({ key }) => key)])], uses, asked, has: wordFinder(text) };
}

/**
 * Puts together what was found under the candidates' keys.
 *
 * @param notes - of packs that are on
 * @returns the notes without those whose phrases stand only inside longer ones, or without the words they must stand
 * near
 */
export function matchesOf({ uses, asked, has }: Candidates, notes: readonly ContextNote[]): Matches {
  const settled = notes.map((note) => withSettledKeys(note, has));
  const known = new Set(settled.flatMap((note) => note.keys));
  const first = firstUses(uses, (key) => known.has(key));
  const applies = new Set([...asked, ...first.map(({ key }) => key)]);
  return { notes: settled.filter((note) => note.keys.some((key) => applies.has(key))), uses: first };
}

/** A note without the keys whose words to stand near a text does not have. */
function withSettledKeys(note: ContextNote, has: (phrase: string) => boolean): ContextNote {
  const { near } = note;
  if (near === undefined) return note;
  return { ...note, keys: note.keys.filter((key) => near[key]?.some(has) ?? true) };
}
