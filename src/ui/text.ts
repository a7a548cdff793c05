import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import messages from '../../assets/locales/en/messages.json' with { type: 'json' };
import type { HedgeCategory } from '../domain/article/hedge.ts';
import type { Mark } from '../domain/article/mark.ts';
import { numberFormat } from './inWords/formats.ts';

export type MessageKey = keyof typeof messages;

const inAllWords: Readonly<Record<string, { message?: string }>> = messages;

/**
 * A message as packs, which are written in English, have it; null where there is none. The build keeps the words of
 * those that packs have.
 */
export const inEnglish = (key: string): string | null =>
  Object.hasOwn(inAllWords, key) ? (inAllWords[key]?.message ?? null) : null;

/** English has every message; asking the browser for one that does not exist is an error in its log. */
const KEYS: ReadonlySet<string> = new Set(Object.keys(messages));

/** Messages that come in plural forms: `<name>_one`, `<name>_other` … after the CLDR categories of Intl.PluralRules. */
export type PluralName = MessageKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/**
 * The reader's language: its messages (WebExtension i18n format, substitutions in order) and its BCP 47 tag for numbers
 * and dates.
 */
export interface Locale {
  tag: string;
  message: (key: string, substitutions: string[]) => string;
  /** Tells as much of an English text of packs as it knows, from its beginning. */
  tellPacks?: (english: string, code: string, text: Text) => Told;
}

/** What a text says in the reader's language, null where nothing of it is known, and the rest of it as it is. */
export interface Told {
  words: string | null;
  rest: string;
}

export const LocaleContext = createContext<Locale>({ tag: 'en', message: (key) => key });

/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Bidirectional isolation (Unicode UAX #9, FSI … PDI): what is put into a sentence keeps its own order, and leaves the
 * sentence's alone.
 */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** What components take their words from. */
export interface Text {
  (key: MessageKey, ...substitutions: string[]): string;
  /** A counted message; the formatted number is its first substitution. */
  count(name: PluralName, count: number, ...substitutions: string[]): string;
  /** A message whose key is made from data (a category, a property); null when there is none. */
  find(key: string, ...substitutions: string[]): string | null;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /**
   * An English text of packs, told as far as is known how.
   *
   * @param code - the message for the value of its fact, which it may begin with
   */
  told(english: string, code: string): Told;
  tag: string;
}

export function useText(): Text {
  const locale = useContext(LocaleContext);
  const known = texts.get(locale) ?? textIn(locale);
  texts.set(locale, known);
  return known;
}

/** The words of each locale, made once: to make a number's format takes longer than all else in a row of a list. */
const texts = new WeakMap<Locale, Text>();

/** Words for a locale outside of components. */
export function textIn({ tag, message: plainMessage, tellPacks }: Locale): Text {
  const message = (key: string, substitutions: string[]) => {
    const words = plainMessage(key, substitutions);
    return substitutions.length > 0 && RIGHT_TO_LEFT.test(words)
      ? plainMessage(key, substitutions.map(isolated))
      : words;
  };
  const plural = new Intl.PluralRules(tag);
  const number = (value: number, options?: Intl.NumberFormatOptions) => numberFormat(tag, options).format(value);
  const text = (key: MessageKey, ...substitutions: string[]) => message(key, substitutions);
  const made: Text = Object.assign(text, {
    tag,
    number,
    count(name: PluralName, count: number, ...substitutions: string[]) {
      const form = plural.select(count);
      const words = [number(count), ...substitutions];
      return message(`${name}_${form}`, words) || message(`${name}_other`, words);
    },
    find: (key: string, ...substitutions: string[]) => (KEYS.has(key) ? message(key, substitutions) : null),
    told: (english: string, code: string) => tellPacks?.(english, code, made) ?? { words: null, rest: english },
  });
  return made;
}

/** The plain name of a kind of hedge. */
export const categoryName = (category: HedgeCategory, text: Text): string =>
  text.find(`category_${category.replace('-', '_')}`) ?? category;

/** What a mark of this kind tells, and what it does not. */
export const meaningOf = (category: HedgeCategory, text: Text): string =>
  text.find(`meaning_${category.replace('-', '_')}`) ?? '';

/** The plain name of a form of mark. */
export const markName = (mark: Mark, text: Text): string => text.find(`mark_${mark.replace('-', '_')}`) ?? mark;

/** An error code of the protocol as a sentence for the reader. */
export const errorWords = (code: string, text: Text): string =>
  text.find(`error_${code.replaceAll('-', '_')}`) ?? text('error_unknown');
