import type { LanguageClaims, Wording } from '../domain/article/reading.ts';
import { settleLanguage } from './languageCheck.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { withPauses } from '../domain/pausing/pauses.ts';
import { readSignalsPausing, type Worded } from './signals/signals.ts';

/**
 * Reads how an article is worded, and what its language is once the browser's own detector has been asked too.
 *
 * @param told - what page and words take the language for
 * @param browser - `languageOf`: what it takes a text's language for: some take long to start, and where the words tell
 *   it they can only cast doubt, so that all else is done meanwhile. `load`: a file of the extension, as JSON
 * @throws what loading the lexicon throws
 */
export async function readWording(
  article: Worded,
  told: Omit<LanguageClaims, 'browser'>,
  browser: { languageOf: (text: string) => Promise<string | null>; load: (path: string) => Promise<unknown> },
): Promise<Omit<Wording, 'readingId'>> {
  const detected = browser.languageOf(article.text);
  const known = told.words === null ? await detected : null;
  const { language } = settleLanguage(article.language, { ...told, browser: known });
  await loadLexicon(language?.value ?? null, browser.load);
  const signals = await withPauses(readSignalsPausing({ ...article, language }));
  const claims = { ...told, browser: await detected };
  const { doubt } = settleLanguage(article.language, claims);
  return { language, signals, ...(doubt && { languageDoubt: claims }) };
}
