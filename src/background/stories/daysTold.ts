import { memoized } from '../../domain/text/memoized.ts';
import { foldWord } from '../../domain/stories/storyTerms.ts';
import { DAY_MS } from '../../domain/time.ts';

const DAYS = 7;
/** In UTF-16 units: where a report says when it happened. */
const LEAD = 300;
const WORDS = /[\p{L}\p{M}]+/gu;
const MOST_LANGUAGES = 50;
/** BCP 47: undetermined. */
const UNKNOWN = 'und';

/** The day of a date as counted from 1970; NaN of what is none. */
export const dayNumber = (date: string): number => Math.round(Date.parse(date.slice(0, 10)) / DAY_MS);

/**
 * The days of the week that a report names in its beginning, each as the last one before it came out: "on Tuesday". Of
 * one that speaks of what is to come that is wrong, and another than a report on it will name.
 *
 * @param published - ISO 8601
 * @param language - BCP 47
 * @returns as {@link dayNumber} counts
 */
export function daysTold(text: string, published: string, language: string): Set<number> {
  const names = weekdaysOf(/^[a-z]{2,3}/i.exec(language)?.[0] ?? UNKNOWN);
  const day = dayNumber(published);
  const told = (text.slice(0, LEAD).match(WORDS) ?? []).flatMap((word) => names.get(foldWord(word)) ?? []);
  return new Set(told.map((weekday) => day - ((weekdayOf(day) - weekday + DAYS) % DAYS)));
}

/** 1 January 1970 was a Thursday; Sunday is 0. */
const weekdayOf = (day: number): number => (((day + 4) % DAYS) + DAYS) % DAYS;

/** What the days of the week are called in a language, by its primary tag, with their numbers. */
const weekdaysOf = memoized(MOST_LANGUAGES, (language) => {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return new Map(
    Array.from({ length: DAYS }, (_, day) => [foldWord(names.format(day * DAY_MS)), weekdayOf(day)] as const),
  );
});
