import type { Locale } from '../text.ts';

/** A locale that tells the sentences packs are built from in its language. In English they are as packs have them: nothing is loaded. */
export async function withSentences(locale: Locale): Promise<Locale> {
  if (/^en\b/.test(locale.tag)) return locale;
  const { translatedSentences } = await import('./packSentences.ts');
  return { ...locale, sentences: translatedSentences };
}
