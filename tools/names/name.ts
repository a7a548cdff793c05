import type { ContextNoteStatus } from '../../src/domain/packs/contextNote.ts';
import type { Source } from '../../src/domain/packs/pack.ts';

/** A form by which texts name a subject, with words of which one must stand in the article too. */
export interface Phrase {
  text: string;
  /** The only language it holds in. */
  language?: string;
  near?: string[];
}

/** One dated statement about a subject, in words. */
export interface Statement {
  text: string;
  asOf: string;
  status: ContextNoteStatus;
  expires?: string;
  sources: Source[];
}

/** A person, body, company or thing with what is said of it. */
export interface Named {
  id: string;
  name: string;
  phrases: Phrase[];
  notes: Statement[];
}

/** `chuck-schumer` for "Chuck Schumer". */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "January 2007" for `2007-01-04`. */
export const monthOf = (day: string): string => MONTH.format(new Date(day));

/** "4 January 2007" for `2007-01-04`. */
export const dayOf = (day: string): string => DAY.format(new Date(day));

/** The more words a note has, the fewer are read. */
export const LONGEST_TEXT = 240;

/** Joins sentences as long as they fit into a note; the first always does. */
export const sentences = (first: string, ...more: string[]): string =>
  more.reduce(
    (text, next) => (next !== '' && text.length + next.length < LONGEST_TEXT ? `${text} ${next}` : text),
    first,
  );

/** A person's name without what tells a son from his father: "Jr.", "III". */
export const withoutGeneration = (name: string): string => name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '');
