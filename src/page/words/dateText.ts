import { monthOf } from './months.ts';

/** How a page writes dates: decides between day and month first in 3/4/2020. */
export interface DateStyle {
  language: string | null;
  monthFirst: boolean;
}

const NO_STYLE: DateStyle = { language: null, monthFirst: false };

interface DateFound {
  /** `YYYY-MM-DD`, with `THH:MM[:SS]` and offset where the text has them. */
  iso: string;
  index: number;
  /** The offset after its last character. */
  end: number;
}

/** English names of days, full or short. */
export const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?$/i;

const EARLIEST_YEAR = 1990; // no news page on the web is older
/** A letter of any script, in lower case; which of them make a month's name is the table of months' to say. */
const LETTER = String.raw`[^\s\d!-\x60{-¿\u2000-\u206f]`;
const NAME = String.raw`(${LETTER}{2,12})\.?`;

interface Pattern {
  pattern: RegExp;
  /** Prefilter: what a text must hold to be worth the pattern's first use. */
  holds?: RegExp;
  read: (m: RegExpExecArray, style: DateStyle) => [year: string, month: number | null, day: string];
}
const PATTERNS: Pattern[] = [
  {
    pattern: /(?<!\d)(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/g,
    read: (m) => [m[1] ?? '', Number(m[2]), m[3] ?? ''],
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    holds: /[年년]/,
    read: (m) => [m[1] ?? '', Number(m[2]), m[3] ?? ''],
  },
  {
    pattern: /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,? năm|,|\/)? ?(\d{4})(?!\d)/g,
    holds: /tháng/,
    read: (m) => [m[3] ?? '', Number(m[2]), m[1] ?? ''],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:])(\d{1,2})(?:\.|er|º|ª|st|nd|rd|th|-|/)?\s?(?:de |del |of |d[’'])?${NAME}[\s,/-]{0,3}(?:de |del )?(\d{4})(?!\d)`,
      'g',
    ),
    read: (m, { language }) => [m[3] ?? '', monthOf(m[2] ?? '', language), m[1] ?? ''],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!${LETTER})${NAME}\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s{0,3}|\sdel?\s|\s{1,3})(\d{4})(?!\d)`,
      'g',
    ),
    read: (m, { language }) => [m[3] ?? '', monthOf(m[1] ?? '', language), m[2] ?? ''],
  },
  {
    // "2024. május 3.", "2024 m. gegužės 3 d.", "2024-May-03".
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})(?:\. |-|, | m\. )${NAME}[ -](\d{1,2})(?!\d)`, 'g'),
    read: (m, { language }) => [m[1] ?? '', monthOf(m[2] ?? '', language), m[3] ?? ''],
  },
  {
    // "3 พ.ค. 2567", "3 พ.ค. 67": Thai short names have a dot inside.
    pattern: /(?<!\d)(\d{1,2})\s?([ก-๎]{1,3}\.[ก-ฮ])\.?\s?(?:พ\.ศ\.\s?)?(\d{4}|\d{2})(?!\d)/g,
    holds: /[ก-ฮ]\./,
    read: (m) => [(m[3] ?? '').padStart(4, '25'), monthOf(m[2] ?? '', 'th'), m[1] ?? ''],
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/g,
    // "12.16.2025": no country writes so, but pages do.
    read: (m) => {
      const [first = '', second = ''] = Number(m[2]) > 12 ? [m[2], m[1]] : [m[1], m[2]];
      return [fullYear(m[3] ?? ''), Number(second), first];
    },
  },
  {
    pattern: /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    read: (m, { monthFirst }) => {
      const [first, second] = [Number(m[1]), Number(m[3])];
      const americanStyle = second > 12 || (monthFirst && first <= 12);
      return [fullYear(m[4] ?? ''), americanStyle ? first : second, String(americanStyle ? second : first)];
    },
  },
];

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Digits of other scripts. In each of them ten follow each other, from these on. */
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const digitOf = (digit: string): string => {
  const unit = digit.charCodeAt(0);
  return String(unit - (ZEROS.findLast((zero) => zero <= unit) ?? unit));
};

/** What only looks like a date by one pattern may stand before one: a number and a word that is no month. */
const MOST_TRIES = 5;

/** The first complete date in a text, or null: "4 March 2020", "4.3.2020", "le 1er mars 2020", "2020年3月4日". */
export function findDate(text: string, style: DateStyle = NO_STYLE): DateFound | null {
  // In lower case, so that no pattern need ignore case.
  const source = text.slice(0, 1000).toLowerCase().replace(OTHER_DIGITS, digitOf);
  if (!/\d/.test(source)) return null;
  let best: DateFound | null = null;
  for (const one of PATTERNS) {
    if (one.holds?.test(source) === false) continue;
    const found = findBy(one, source, style, best?.index ?? Infinity);
    if (found) best = found;
  }
  return best;
}

/** The first date of one pattern that stands before another. */
function findBy({ pattern, read }: Pattern, source: string, style: DateStyle, before: number): DateFound | null {
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const match = pattern.exec(source);
    if (!match || match.index >= before) return null;
    const [year, month, day] = read(match, style);
    const iso = month === null ? null : toDay(Number(year), month, Number(day));
    if (iso !== null) return { iso, index: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Thai pages count years from 543 BC. */
const BUDDHIST = EARLIEST_YEAR + 543;

/** A calendar day as `YYYY-MM-DD`, or null if there is no such day or no news page could bear it. */
function toDay(written: number, month: number, day: number): string | null {
  const year = written - (written >= BUDDHIST ? 543 : 0);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < EARLIEST_YEAR || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** "Mon Aug 03 12:45:00 EDT 2015", as Java prints it. */
const TIME_BEFORE_YEAR = /\s\d\d:\d\d:\d\d [A-Z]{3,4} (?=\d{4}$)/;

/**
 * A machine-readable date as ISO 8601 with the page's own offset; falls back to reading it as printed.
 *
 * @returns null if it is no date
 */
export function normaliseDate(value: string, style: DateStyle): string | null {
  const text = value.trim();
  const match = ISO.exec(text);
  if (match) {
    const day = toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day === null) return null;
    if (match[4] === undefined) return day;
    return `${day}T${match[4].padStart(2, '0')}:${match[5]}:${match[6] ?? '00'}${offset(match[7])}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z');
  return findDate(text.replace(TIME_BEFORE_YEAR, ' '), style)?.iso ?? null;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a machine-readable time in UTC or in no zone falls on the day before or after the one the page shows: then
 * the shown day is the right one in the page's own zone.
 */
export function isOtherZone(stated: string, shown: string): boolean {
  const isLocal = /[+-]\d\d:\d\d$/.test(stated) && !/[+-]00:00$/.test(stated);
  return !isLocal && Math.abs(Date.parse(stated.slice(0, 10)) - Date.parse(shown.slice(0, 10))) === DAY;
}
