/** Whether `5/6/2024` is the fifth of June or the sixth of May; null where nothing tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** A time of day as it ends a date, with a zone or without one. */
const TIME =
  /(?:^|[T\s,日])(上午|下午|午前|午後|오전|오후)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT)?\s*([+-]\d{2}(?::?\d{2})?)?\s*$/i;

/** The order that dates of one file are written in, as those tell in which one number can only be a day. */
export function dayOrderOf(dates: Iterable<string>): DayOrder {
  const orders = new Set<DayOrder>();
  for (const date of dates) {
    const [, first = 0, second = 0] = (/^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(plainDate(date)) ?? []).map(Number);
    if (first > 12 && second <= 12) orders.add('day-first');
    if (second > 12 && first <= 12) orders.add('month-first');
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

/**
 * The instant that a date says, in the forms people's tools write: ISO 8601 and its like, `28.05.2024`, `28/05/2024`,
 * compact `20240528124432`, `May 28, 2024`, a wiki link to a day, seconds or milliseconds since 1970. Without a zone it
 * is by the reader's clock, and without a time the noon of that day, which stays the same day for a reader who travels.
 *
 * @returns ISO 8601 in UTC; null for what cannot be read without a doubt, and for no day of the calendar
 */
export function instantOf(date: string, order: DayOrder): string | null {
  const plain = plainDate(date);
  const written = /^-?\d+(?:\.\d+)?$/.test(plain) ? fromDigits(plain) : fromWritten(plain, order);
  return written && /^\d{4}-/.test(written) ? written : null;
}

/** Of `[[Journal/2024-05-28|Tuesday]]` the day; of what JavaScript writes, not the name of the zone. */
const plainDate = (date: string): string =>
  date
    .slice(0, MAX_WRITTEN)
    .trim()
    .replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, (_, page: string) => page.replace(/^.*\/(?=\d{4}-)/, ''))
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)$/, '')
    .trim();

/** No date is longer, in whatever language it is written out. */
const MAX_WRITTEN = 120;

function fromDigits(digits: string): string | null {
  const [, year = '', month = '', day = '', hour, minute, second = '0'] =
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(digits) ?? [];
  const compact = year
    ? instantAt(dayOf(year, month, day), hour ? [+hour, +(minute ?? 0), +second, 0] : null, null)
    : null;
  if (compact) return compact;
  const number = Number(digits);
  const whole = digits.replace(/\..*/s, '').length;
  // Ten digits of seconds reach the year 2286; fewer than nine would be before 1974, and are more likely something
  // else.
  if (whole === 9 || whole === 10) return isoOf(number * 1000);
  if (whole === 12 || whole === 13) return isoOf(number);
  return whole === 16 ? isoOf(number / 1000) : null;
}

function fromWritten(text: string, order: DayOrder): string | null {
  const time = TIME.exec(text);
  const day = dayIn(time ? text.slice(0, time.index) : text, order);
  if (!time) return instantAt(day, null, null);
  const [, before = '', hour = '', minute = '', second = '0', fraction = '0', behind = '', utc, offset] = time;
  const half = before + behind;
  if (half !== '' && (+hour < 1 || +hour > 12)) return null;
  const hours = half === '' ? +hour : (+hour % 12) + (/[p下後후]/i.test(half) ? 12 : 0);
  return instantAt(day, [hours, +minute, +second, Math.trunc(+`0.${fraction}` * 1000)], offset ?? (utc ? '+00' : null));
}

function dayIn(text: string, order: DayOrder): Day | null {
  const [, y1 = '', m1 = '', d1 = ''] =
    /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?![\d])[日일.]?/.exec(text) ?? [];
  if (y1) return dayOf(y1, m1, d1);
  const [, a = '', sign, b = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})[\s,]*$/.exec(text) ?? [];
  if (year) {
    if (sign === '.' || a === b || +a > 12) return dayOf(year, b, a);
    if (+b > 12 || order === 'month-first') return dayOf(year, a, b);
    return order === 'day-first' ? dayOf(year, b, a) : null;
  }
  return dayWithName(text);
}

/** `Friday, 4 June 2021`, `June 4th, 2021`, `Freitag, 4. Juni 2021`, `4 de junio de 2021`. */
function dayWithName(text: string): Day | null {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const [month, ...others] = words.flatMap((word) => months().get(word) ?? []);
  const numbers = text.match(/\d+/g) ?? [];
  const [day, ...days] = numbers.filter((number) => number.length <= 2);
  const [year, ...years] = numbers.filter((number) => number.length === 4);
  if (month === undefined || !day || !year || others.length + days.length + years.length > 0) return null;
  return dayOf(year, String(month), day);
}

/** The languages whose names of months are known: those that e-readers and services write dates in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ru', 'uk', 'tr'];

let named: Map<string, number> | null = null;

/** Names of months, long and short, in small letters; a word that is another month in another language is none. */
function months(): Map<string, number> {
  if (named) return named;
  const found = new Map<string, Set<number>>();
  for (const language of LANGUAGES) {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: form, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 4));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.replace(/\.$/, '')
            .toLowerCase() ?? '';
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(name)) found.set(name, (found.get(name) ?? new Set()).add(month));
      }
    }
  }
  named = new Map([...found].flatMap(([name, [month = 0, ...others]]) => (others.length === 0 ? [[name, month]] : [])));
  return named;
}

/** A day of the calendar; null for the thirtieth of February. */
function dayOf(year: string, month: string, day: string): Day | null {
  const date = new Date(Date.UTC(+year, +month - 1, +day));
  const isDay = date.getUTCFullYear() === +year && date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
  return isDay ? { year: +year, month: +month, day: +day } : null;
}

type Time = [hour: number, minute: number, second: number, millisecond: number];

/** @param zone - as `+02:00`; null for the reader's clock */
function instantAt(day: Day | null, time: Time | null, zone: string | null): string | null {
  if (!day) return null;
  const { year, month, day: date } = day;
  const [hour, minute, second, millisecond] = time ?? [12, 0, 0, 0];
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (zone === null) return isoOf(new Date(year, month - 1, date, hour, minute, second, millisecond).getTime());
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1);
  return isoOf(Date.UTC(year, month - 1, date, hour, minute, second, millisecond) - offset * 60_000);
}

const isoOf = (time: number): string | null => {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};
