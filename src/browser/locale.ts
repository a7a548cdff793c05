import { browser } from 'wxt/browser';
import { memoized } from '../domain/text/memoized.ts';
import type { Locale } from '../ui/text.ts';

/** More than there are. */
const MOST_MESSAGES = 5000;

/** The messages the browser has chosen, and the tag of their language. */
export const browserLocale = (): Locale => {
  // Memoized: what a panel shows has some hundred words of its own each time, which the browser looks up and puts
  // together anew.
  const plain = memoized(MOST_MESSAGES, (key) => browser.i18n.getMessage(key));
  const message = (key: string, substitutions: string[] = []) =>
    substitutions.length === 0 ? plain(key) : browser.i18n.getMessage(key, substitutions);
  return { tag: tagOf(message('localeTag'), browser.i18n.getUILanguage()), message };
};

/**
 * The language of the messages, not that of the browser: where a browser speaks a language Sidelight does not, its
 * dates and plural forms would stand among words of another. Of the same language the browser's is more exact (en-GB
 * writes days before months).
 *
 * @returns a BCP 47 tag
 */
export function tagOf(messages: string, browsers: string): string {
  try {
    return new Intl.Locale(browsers).language === new Intl.Locale(messages).language ? browsers : messages;
  } catch {
    return messages;
  }
}

/**
 * Browser locale in which a page of ours speaks: told to the document, for screen readers (WCAG 2.2, 3.1.1), and for
 * its direction.
 */
export function pageLocale(): Locale {
  const locale = browserLocale();
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.message('localeDirection', []);
  return locale;
}
