import type { Locale } from '../text.ts';

/**
 * A locale that tells in its language what packs say in English, as far as that is built from sentences known. For
 * English nothing is loaded.
 */
export async function withSentences(locale: Locale): Promise<Locale> {
  if (/^en\b/.test(locale.tag)) return locale;
  const { tellPacks } = await import('./packSentences.ts');
  return { ...locale, tellPacks };
}
