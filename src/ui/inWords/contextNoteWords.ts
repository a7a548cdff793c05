import type { ContextNote } from '../../domain/packs/contextNote.ts';
import { ageInWords, formatDay, isOld } from './dates.ts';
import { namesFormat } from './formats.ts';
import type { Text } from '../text.ts';

/** What a property's value is called in the reader's language, where it is a code. */
const CODES: Record<string, (code: string, locale: string) => string | undefined> = {
  countryOfOrigin: (code, locale) => namesFormat(locale, { type: 'region' }).of(code),
  inLanguage: languageName,
};

/** What a property is called; one without a message by its own name, as words: "alternateName" is "Alternate name". */
export function propertyWords(property: string, text: Text): string {
  const words = property.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return text.find(`property_${property}`) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value in the reader's words: known codes are translated, the rest is shown as the pack has it. */
export function valueWords({ property, value }: Pick<ContextNote, 'property' | 'value'>, text: Text): string | null {
  if (property === null || value === null) return null;
  try {
    return CODES[property]?.(value, text.tag) ?? text.find(`value_${property}_${value.replaceAll('-', '_')}`) ?? value;
  } catch {
    return value; // not a well-formed code: show what the pack says
  }
}

/** A stretch of what a note says; `language` where that is not the reader's. */
interface NotePart {
  words: string;
  language?: string;
}

/**
 * A note in words: its text in the reader's language, else in English, else its value, else whatever text the pack has.
 * Of an English text the beginning is told in the reader's language where it is what its value stands for, or sentences
 * that packs are built from.
 */
export function contextNoteParts(note: Pick<ContextNote, 'property' | 'value' | 'text'>, text: Text): NotePart[] {
  const [language = text.tag] = text.tag.split('-');
  const own = note.text[text.tag] ?? note.text[language];
  if (own !== undefined) return [{ words: own }];
  const { en } = note.text;
  if (en === undefined) {
    const value = valueWords(note, text);
    if (value !== null) return [{ words: value }];
    return Object.entries(note.text)
      .slice(0, 1)
      .map(([tag, words]) => ({ words, language: tag }));
  }
  const code = `value_${note.property}_${note.value?.replaceAll('-', '_')}`;
  const { words, rest } = text.told(en, code);
  return [...(words === null ? [] : [{ words }]), ...(rest === '' ? [] : [{ words: rest, language: 'en' }])];
}

/** The same as one text. */
export const contextNoteWords = (note: ContextNote, text: Text): string =>
  contextNoteParts(note, text)
    .map(({ words }) => words)
    .join(' ');

/** Who says nearly all of the assessments in the shipped packs, which name them in English. */
export const TRANSLATED_AUTHORS = [
  'Editors of the English Wikipedia',
  'Alliance for Securing Democracy, by the types of the State Media Monitor',
  'Council of the European Union',
  'Ministry of Foreign Affairs of Russia',
  'US Department of State',
  'US Department of the Treasury',
  'Ministry of Justice of Russia',
  'Prosecutor General of Russia',
];

export const messageOfAuthor = (by: string): string => `by_${by.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`;

/** Who says it, in the reader's language where that is one of {@link TRANSLATED_AUTHORS}. */
export const byWords = (by: string, text: Text): string => text.find(messageOfAuthor(by)) ?? by;

/**
 * A day with its age where that is a year or more: "11 February 2024, 2 years ago". The age is not broken over two
 * lines. Of a bare year it would be a guess.
 */
export function dayWithAge(iso: string, now: Date, text: Text): string {
  const age = iso.length > 4 && isOld(iso, now) ? ageInWords(iso, now, text.tag) : null;
  const day = formatDay(iso, text.tag);
  return age === null ? day : text('dayAndAge', day, age.replaceAll(' ', '\u00a0'));
}

/**
 * The day of what a note says: when it was done or said, of an event; else since when it is known to hold. Null where
 * the words themselves have its year: "until January 2025" says it.
 */
export function dayWords(note: ContextNote, now: Date, text: Text): string | null {
  const { asOf, kind, by } = note;
  if (asOf === null) return null;
  const words = contextNoteParts(note, text).map((part) => part.words);
  if (words.some((part) => part.includes(asOf.slice(0, 4)))) return null;
  const day = dayWithAge(asOf, now, text);
  return kind === 'context' && by !== null ? day : text('asOf', day);
}

/** That a fact held once or is contested, to stand in brackets behind it. */
export function statusWords({ status }: ContextNote, text: Text): string | null {
  if (status === 'former') return text('statusFormer');
  return status === 'disputed' ? text('statusDisputed') : null;
}

/** The same of what somebody says, to stand by itself. */
export function holdsWords({ status }: ContextNote, text: Text): string | null {
  if (status === 'former') return text('notHeldNow');
  return status === 'disputed' ? text('heldInDispute') : null;
}

/** A note's last day, or its pack's, has come. */
export const hasExpired = ({ expires }: ContextNote, now: Date): boolean =>
  expires !== null && expires <= now.toISOString().slice(0, 10);

/**
 * A language in the reader's words, without its region: `ar_AR` says more of a site's software than of its Arabic. The
 * tag itself where it is none.
 */
export function languageName(tag: string, locale: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-'));
    const plain = script === undefined ? language : `${language}-${script}`;
    return namesFormat(locale, { type: 'language' }).of(plain) ?? tag;
  } catch {
    return tag;
  }
}
