import type { Found } from '../domain/article/article.ts';
import { isSameLanguage } from '../domain/text/sameLanguage.ts';

/**
 * What is said of a text's language, each null where nothing is: by the page that holds it, by its words, by the
 * browser's own detector.
 */
interface LanguageClaims {
  page: string | null;
  words: string | null;
  browser: string | null;
}

/**
 * The language of a text once the browser's own detector has been asked too. Where the words alone do not tell, the
 * browser is believed before the page, whose template may be of another language; else it only casts doubt.
 *
 * @param read - the language by page and words
 * @returns the language, and whether the claims contradict each other
 */
export function settleLanguage(
  read: Found<string> | null,
  claims: LanguageClaims,
): { language: Found<string> | null; doubt: boolean } {
  const { page, words, browser } = claims;
  const told = [page, words, browser].filter((claim) => claim !== null);
  const doubt = told.some((claim) => told.some((other) => !isSameLanguage(claim, other)));
  const isBrowsers = words === null && browser !== null && (page === null || !isSameLanguage(page, browser));
  return {
    language: isBrowsers ? { value: browser, evidence: { from: 'language-detector', at: 'browser' } } : read,
    doubt,
  };
}
