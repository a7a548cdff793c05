import type { Article } from '../domain/article/article.ts';
import type { LanguageClaims, Wording } from '../domain/article/reading.ts';
import { settleLanguage } from './fields/languageCheck.ts';
import { withPauses } from './pausing/pauses.ts';
import { readSignalsPausing } from './signals/signals.ts';

/**
 * Reads how an article is worded, and what its language is once the browser's own detector has been asked too.
 *
 * @param told - what page and words take the language for
 * @param detect - what the browser takes a text's language for: some take long to start, and where the words tell it they can only cast doubt,
 *   so that all else is done meanwhile
 */
export async function readWording(
  article: Article,
  told: Omit<LanguageClaims, 'browser'>,
  detect: (text: string) => Promise<string | null>,
): Promise<Omit<Wording, 'readingId'>> {
  const detected = detect(article.text);
  const known = told.words === null ? await detected : null;
  const { language } = settleLanguage(article.language, { ...told, browser: known });
  const signals = await withPauses(readSignalsPausing({ ...article, language }));
  const claims = { ...told, browser: await detected };
  const { doubt } = settleLanguage(article.language, claims);
  return { language, signals, ...(doubt && { languageDoubt: claims }) };
}
