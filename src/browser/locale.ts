import { browser } from 'wxt/browser';
import type { InterfaceLanguage } from '../domain/interfaceLanguage.ts';
import { memoized } from '../domain/text/memoized.ts';
import type { Locale } from '../ui/text.ts';
import { messageOf, messagesIn } from './ownMessages.ts';
import { onSettingsChanged, settings } from './settings.ts';

/** More than there are. */
const MOST_MESSAGES = 5000;

/** The messages the browser has chosen, and the tag of their language. */
export const browserLocale = (): Locale => {
  // Memoized: what a panel shows has some hundred words of its own each time, which the browser looks up and puts
  // together anew.
  const plain = memoized(MOST_MESSAGES, (key) => browser.i18n.getMessage(key));
  return localeWith((key, substitutions) =>
    substitutions.length === 0 ? plain(key) : browser.i18n.getMessage(key, substitutions),
  );
};

const localeWith = (message: Locale['message']): Locale => ({
  tag: tagOf(message('localeTag', []), browser.i18n.getUILanguage()),
  message,
});

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

/** Never rejects: what cannot be read is told in the browser's language. */
async function localeIn(language: InterfaceLanguage): Promise<Locale> {
  if (language === 'browser') return browserLocale();
  try {
    return localeWith(messageOf(await messagesIn(language)));
  } catch (error) {
    console.error(`Sidelight: the messages in ${language} could not be read`, error);
    return browserLocale();
  }
}

let kept: { language: InterfaceLanguage; locale: Promise<Locale> } | null = null;

/** Memoized: the locale of the language that was asked for last, of which there is one at a time. Never rejects. */
export function localeOf(language: InterfaceLanguage): Promise<Locale> {
  if (kept?.language !== language) kept = { language, locale: localeIn(language) };
  return kept.locale;
}

/** The locale of the language chosen; the browser's where that cannot be known. */
export const chosenLocale = async (): Promise<Locale> => localeOf(await chosenLanguage());

const chosenLanguage = (): Promise<InterfaceLanguage> =>
  settings().then(
    ({ language }) => language,
    () => 'browser',
  );

/**
 * Tells the locale in which a page of ours speaks, as soon as the reader's choice is known and whenever it changes.
 * Nothing is shown before, so that nothing is shown in another language first.
 *
 * @param whole - what is loaded for a locale. That of the browser is begun with before the choice is known: who never
 *   chose waits for neither after the other
 */
export function followLocale(
  onKnown: (locale: Locale) => void,
  whole: (locale: Locale) => Promise<Locale> = async (locale) => locale,
): void {
  const browsers = whole(browserLocale());
  let latest: InterfaceLanguage | null = null;
  const tell = async () => {
    const language = await chosenLanguage();
    if (language === latest) return;
    latest = language;
    const locale = await (language === 'browser' ? browsers : whole(await localeOf(language)));
    if (language !== latest) return; // stale: another was chosen meanwhile
    declare(locale);
    onKnown(locale);
  };
  void tell();
  onSettingsChanged(() => void tell());
}

/** Told to the document: its language, for screen readers (WCAG 2.2, 3.1.1), and its direction. */
export function declare(locale: Locale): void {
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.message('localeDirection', []);
}
