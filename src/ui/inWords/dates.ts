import { dateFormat, relativeFormat } from './formats.ts';
import { DAY_MS } from '../../domain/time.ts';

/** Below this age an article is news and its date is enough; above, the reader is told in words. */
const OLD_AFTER_DAYS = 30;

/**
 * The day of an ISO 8601 date or time, as the page prints it: the first ten characters, whatever the zone; of a month
 * or year, its first day. Null for anything else.
 */
function dayOf(iso: string): Date | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}).*)?)?$/.exec(iso) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** What is told of a date, by the length of its ISO form. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
};

/** A day, month or year in words ("3 March 2019", "March 2019", "2019"); the text itself when it is no date. */
export function formatDay(iso: string, locale: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const day = dayOf(iso);
  if (!day) return iso;
  return formatDate(day, locale, { ...(PARTS[iso.length] ?? { dateStyle }), timeZone: 'UTC' });
}

/** The parts of a date that are asked for, in words; in the reader's zone unless another is named. */
export const formatDate = (date: Date, locale: string, parts: Intl.DateTimeFormatOptions): string =>
  withOrdinal(dateFormat(locale, parts).format(date), locale);

/** A moment of the reader's own ("3 March 2019 at 14:05"), in the reader's zone. */
export const formatMoment = (iso: string, locale: string): string =>
  formatDate(new Date(iso), locale, { dateStyle: 'long', timeStyle: 'short' });

/** French counts the first day of a month as no other ("1er mai"), which browsers leave out. */
const withOrdinal = (date: string, locale: string): string =>
  /^fr\b/.test(locale) ? date.replace(/(?<=^|\p{L}\s)1(?=\s\p{L}{3})/u, '1er') : date;

/** How long ago a day was ("2 years ago"), when that is worth saying; null for recent and future days. */
export function ageInWords(iso: string, now: Date, locale: string): string | null {
  const day = dayOf(iso);
  if (!day) return null;
  const days = Math.floor((now.getTime() - day.getTime()) / DAY_MS);
  if (days <= OLD_AFTER_DAYS) return null;
  const relative = relativeFormat(locale);
  if (days < 60) return relative.format(-Math.floor(days / 7), 'week');
  if (days < 365) return relative.format(-Math.floor(days / 30.44), 'month');
  return relative.format(-Math.floor(days / 365.25) || -1, 'year');
}

/** Whether a day is a year ago or more: what was written then may be taken for news of today. */
export function isOld(iso: string, now: Date): boolean {
  const day = dayOf(iso);
  return day !== null && now.getTime() - day.getTime() >= 365 * DAY_MS;
}

/** Steps of time by the seconds they begin at, and how long one of each is. */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/**
 * How long ago a moment was ("2 hours ago", "yesterday"); of one more than thirty days back, and of a future one, its
 * day.
 */
export function momentInWords(iso: string, now: Date, locale: string): string {
  const seconds = (now.getTime() - new Date(iso).getTime()) / 1000;
  if (seconds > OLD_AFTER_DAYS * 86_400 || seconds < -60)
    return formatDate(new Date(iso), locale, { dateStyle: 'medium' });
  const relative = relativeFormat(locale, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, least]) => seconds >= least) ?? ['second', Infinity];
  return relative.format(-Math.floor(seconds / length), unit);
}
