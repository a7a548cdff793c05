import type { Lexicon } from '../../domain/article/lexiconFormat.ts';

/** The files of the extension that lexicons are in, by primary subtag (BCP 47). */
const FILES = {
  de: '/lexicons/de.json',
  en: '/lexicons/en.json',
  es: '/lexicons/es.json',
  fr: '/lexicons/fr.json',
} as const;

const FILE_OF: ReadonlyMap<string, string> = new Map(Object.entries(FILES));

/** Those that were loaded. */
const lexicons = new Map<string, Lexicon>();

const primaryOf = (languageTag: string | null): string => languageTag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/** The lexicon for a BCP 47 tag (`en-GB` has that of `en`); null where there is none, or it was not loaded. */
export const lexiconFor = (languageTag: string | null): Lexicon | null => lexicons.get(primaryOf(languageTag)) ?? null;

/**
 * Loads the lexicon for a BCP 47 tag, if there is one: a text is in one language, and need not wait for what others
 * need. Idempotent.
 *
 * @param load - fetches a file of the extension, as JSON
 * @throws what that throws
 */
export async function loadLexicon(languageTag: string | null, load: (path: string) => Promise<unknown>): Promise<void> {
  const primary = primaryOf(languageTag);
  const file = FILE_OF.get(primary);
  if (file !== undefined && !lexicons.has(primary)) addLexicon(await load(file));
}

/** Adds a lexicon. Idempotent. */
export function addLexicon(file: unknown): void {
  if (isLexicon(file)) lexicons.set(file.language, file);
}

/**
 * The tests parse each with the format's schema, when it still has what only they need; here it is only told to be one.
 */
const isLexicon = (file: unknown): file is Lexicon =>
  typeof file === 'object' && file !== null && 'language' in file && 'entries' in file && Array.isArray(file.entries);
