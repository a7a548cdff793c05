import { DAY_MS } from '../../domain/time.ts';
import { formatDate } from '../../ui/inWords/dates.ts';
import { relativeFormat } from '../../ui/inWords/formats.ts';

/** "Today", "yesterday", else the day in full; by the reader's clock. */
export function dayInWords(iso: string, now: Date, locale: string): string {
  const then = new Date(iso);
  const midnightOf = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  // Rounded, as a day on which clocks are put forward or back has no 24 hours.
  const days = Math.round((midnightOf(now) - midnightOf(then)) / DAY_MS);
  if (days === 0 || days === 1) return relativeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  return formatDate(then, locale, { dateStyle: 'full' });
}
