import { browser } from 'wxt/browser';
import type { Locale } from '../ui/text.ts';

/** The words and the language of the browser's own interface. */
export const browserLocale = (): Locale => ({
  tag: browser.i18n.getUILanguage(),
  message: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
});
