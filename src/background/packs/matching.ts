import type { SubjectKey } from '../../domain/keys/subjectKey.ts';
import { hashOf } from '../../domain/text/hash.ts';
import { mayHold, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { firstUses, phrasesIn, type PhraseUse } from './phrases.ts';

/** What an article asks the packs for. */
export interface Question {
  /** The keys of all it names: its outlet, authors, addresses. */
  keys: readonly SubjectKey[];
  /** The text whose phrases are wanted, and its language as a BCP 47 tag. */
  text: string;
  language: string | null;
}

/** The notes that apply, and where their phrases first stand in the text. */
export interface Matches {
  notes: ContextNote[];
  uses: PhraseUse[];
}

/** What is worth looking up, as far as filters tell. */
interface Candidates {
  keys: SubjectKey[];
  uses: PhraseUse[];
}

/** Sorts out of all an article could ask what some filter lets pass. */
export function candidatesFor({ keys, text, language }: Question, filters: readonly KeyFilter[]): Candidates {
  const uses = phrasesIn(text, language, filters);
  const named = keys.filter((key) => mayHold(filters, hashOf(key)));
  return { keys: [...new Set([...named, ...uses.map(({ key }) => key)])], uses };
}

/**
 * Puts together what was found under the candidates' keys.
 *
 * @param notes - of packs that are on
 * @returns the notes without those whose phrases stand only inside longer ones
 */
export function matchesOf({ keys, uses }: Candidates, notes: readonly ContextNote[]): Matches {
  const known = new Set(notes.flatMap((note) => note.keys));
  const first = firstUses(uses, (key) => known.has(key));
  const used = new Set(first.map(({ key }) => key));
  const phrases = new Set(uses.map(({ key }) => key));
  const applies = new Set(keys.filter((key) => !phrases.has(key) || used.has(key)));
  return { notes: notes.filter((note) => note.keys.some((key) => applies.has(key))), uses: first };
}
