/** The scripts that leave the lexicon of a language in a page, by primary subtag. That of English comes with the wording. */
const SCRIPTS = {
  de: '/lexicon-de.js',
  es: '/lexicon-es.js',
  fr: '/lexicon-fr.js',
} as const;

export type LexiconScript = (typeof SCRIPTS)[keyof typeof SCRIPTS];

const BY_LANGUAGE: ReadonlyMap<string, LexiconScript> = new Map(Object.entries(SCRIPTS));

/** The script with the lexicon for a BCP 47 tag; null where none has it, or none needs to. */
export const lexiconScriptFor = (languageTag: string | null): LexiconScript | null =>
  BY_LANGUAGE.get(languageTag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? null;
