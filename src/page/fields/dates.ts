import type { Evidence, Found } from '../../domain/article/article.ts';
import { isProse, isSpan } from '../words/dateLine.ts';
import { findDate, normaliseDate, type DateStyle } from '../words/dateText.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { collapse } from '../words/collapse.ts';
import { meaningOf } from '../document/meaning.ts';
import { isText, nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isCaption, isElsewhere, nearHeadline } from '../document/place.ts';
import { wordsOf } from '../words/words.ts';
import { wordsBefore } from '../document/before.ts';
import { pageEntry } from '../document/pageEntry.ts';

interface Dates {
  published: Found<string> | null;
  modified: Found<string> | null;
  publishedVisible: Found<string> | null;
}

const PUBLISHED = ['datePublished', 'dateCreated'];
const MODIFIED = ['dateModified'];
const PUBLISHED_META = [
  'sailthru.date',
  'article_date_original',
  'dc.date',
  'dcterms.date',
  'date',
  'datecreated',
  'pdate',
  'created',
  'last_date',
  'ptime',
  'release_date',
];
/** "datePublished", "parsely-pub-date", "published_on": how systems call the day of publication in a `<meta>`. */
const PUBLISHED_NAMES =
  /^(?!.*(?:last|video)).*(?:pub(?:li\w{0,6})?[-_]?(?:date|time|on)|date[-_]?published)$|^(?:article[.:])?published$|^dc.*\.(?:issued|created)$/;
/** "dateModified", "dcterms.modified", "lastmod", "revised". */
const MODIFIED_NAMES = /modified|lastmod|revised/;

/** Top-level domains under which English dates have the day first. */
const DAY_FIRST = /\.(?:uk|au|nz|ie|in|za|ng|ke|pk|lk|sg|my)$/;
const MONTH_FIRST_REGIONS = new Set(['US', 'CA', 'PH']);

/**
 * Whether 3/4/2020 is in March: in English, unless the site or the language's region is of a country that writes otherwise, or neither
 * tells of a country and the page writes "3 April 2020" and never "April 3, 2020".
 */
function isMonthFirst(page: Page, tag: string | null): boolean {
  const [language, ...parts] = (tag ?? '').split('-');
  if (language !== 'en' || DAY_FIRST.test(page.url.hostname)) return false;
  const locale = /^[a-z]+[-_]([a-z]{2})/i.exec(page.metas.get('og:locale')?.[0] ?? '')?.[1];
  const region = parts.find((part) => /^[A-Z]{2}$/.test(part)) ?? locale?.toUpperCase();
  return region === undefined ? !writesDayFirst(page) : MONTH_FIRST_REGIONS.has(region);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY_BEFORE_MONTH = new RegExp(String.raw`\b\d\d? ${MONTH},? (?:19|20)\d\d\b`, 'i');
const MONTH_BEFORE_DAY = new RegExp(String.raw`\b${MONTH}\.? \d\d?,? (?:19|20)\d\d\b`, 'i');
const MOST_MARKS = 60;

function writesDayFirst({ dates }: Page): boolean {
  const texts = dates.slice(0, MOST_MARKS).map(({ element }) => collapse(textWithin(element, MAX_LENGTH) ?? ''));
  return texts.some((text) => DAY_BEFORE_MONTH.test(text)) && !texts.some((text) => MONTH_BEFORE_DAY.test(text));
}

/**
 * When the article was published and changed, in the page's own zone.
 *
 * @param language - the tag of the text's language
 */
export function readDates(page: Page, article: Entry | null, headline: Mark | null, language: string | null): Dates {
  const style: DateStyle = { language: language?.split('-')[0] ?? null, monthFirst: isMonthFirst(page, language) };
  // Without a headline like the title another stands over the text.
  const head = headline ?? page.headings.find(({ element }) => element.tagName === 'H1') ?? null;
  const shown = fromMarks(page, head, style);
  const visible = shown.find(({ isModified }) => !isModified)?.found ?? null;
  const sources: (() => Found<string> | null)[] = [
    () => fromJsonLd(article, PUBLISHED, style),
    () => fromMeta(page, publishedMetas(page), style),
    () => fromJsonLd(pageEntry(page), PUBLISHED, style),
    () => visible,
    () => fromLabels(page, head, style),
    () => fromJsonLd(pageEntry(page, /^videoobject$/), ['uploadDate'], style),
    () => fromAddress(page.url),
  ];
  let stated: Found<string> | null = null;
  for (const source of sources) stated ??= source();
  const published = stated && visible && isOtherZone(stated.value, visible.value) ? visible : stated;
  return {
    published,
    modified:
      fromJsonLd(article, MODIFIED, style) ??
      fromMeta(page, modifiedMetas(page), style) ??
      fromJsonLd(pageEntry(page), MODIFIED, style) ??
      shown.find(({ isModified }) => isModified)?.found ??
      null,
    publishedVisible:
      visible && published && visible.value.slice(0, 10) !== published.value.slice(0, 10) ? visible : null,
  };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a machine-readable time in UTC or in no zone falls on the day before or after the one the page shows: then the shown
 * day is the right one in the page's own zone.
 */
function isOtherZone(stated: string, shown: string): boolean {
  const isLocal = /[+-]\d\d:\d\d$/.test(stated) && !/[+-]00:00$/.test(stated);
  return !isLocal && Math.abs(Date.parse(stated.slice(0, 10)) - Date.parse(shown.slice(0, 10))) === DAY;
}

function fromJsonLd(article: Entry | null, properties: string[], style: DateStyle): Found<string> | null {
  for (const property of properties) {
    const value = normaliseDate(textOf(article?.node[property]) ?? '', style);
    if (article && value) return { value, evidence: { from: 'json-ld', at: `${article.types[0] ?? ''}.${property}` } };
  }
  return null;
}

/** The names in use, the one most systems fill by themselves first; a time beside a day may be that of the last upload. */
const publishedMetas = ({ metas }: Page): string[] => [
  'article:published_time',
  'datepublished',
  ...[...metas.keys()]
    .filter((name) => PUBLISHED_NAMES.test(name))
    .toSorted((a, b) => Number(b.includes('date')) - Number(a.includes('date'))),
  ...PUBLISHED_META,
];

const modifiedMetas = ({ metas }: Page): string[] => [
  'article:modified_time',
  'og:updated_time',
  ...[...metas.keys()].filter((name) => MODIFIED_NAMES.test(name)),
];

function fromMeta(page: Page, names: string[], style: DateStyle): Found<string> | null {
  for (const at of names) {
    for (const content of page.metas.get(at) ?? []) {
      const value = normaliseDate(content, style);
      if (value) return { value, evidence: { from: 'meta', at } };
    }
  }
  return null;
}

interface Shown {
  found: Found<string>;
  /** Whether it is said to be the day of a change. */
  isModified: boolean;
}

/** The dates in the marked elements near the headline: of publication and of changes, the nearest of each. */
function fromMarks(page: Page, headline: Mark | null, style: DateStyle): Shown[] {
  const shown: Shown[] = [];
  for (const mark of nearHeadline(page.dates, headline)) {
    const { element } = mark;
    if (mark.by === 'words' && isCaption(element, headline)) continue;
    const evidence: Evidence = {
      from: 'byline',
      at: `${element.tagName.toLowerCase()}.${nameOf(element)}`.slice(0, 200),
    };
    for (const { value, isModified } of datesIn(mark, style)) {
      if (!shown.some((other) => other.isModified === isModified))
        shown.push({ found: { value, evidence }, isModified });
      if (shown.length === 2) return shown;
    }
  }
  return shown;
}

/** "Tuesday, 13 September 2020 | 18:29". */
const LONGEST_DATE = 35;
/** Labels that only a date of publication has. */
const LABEL =
  /^(?:first |originally )?(?:published|posted|erschienen|veröffentlicht|erstellt|datum|publié|paru|publicado|pubblicato|gepubliceerd|opublikowano|publisert|publicerad)\b/i;

/** The date that is labelled as the day of publication, wherever it stands: some pages have it below the text. */
function fromLabels(page: Page, headline: Mark | null, style: DateStyle): Found<string> | null {
  for (const mark of page.dates) {
    const text = textWithin(mark.element, MAX_LENGTH)?.trim() ?? '';
    if (!(LABEL.test(text) || LABEL.test(wordsBefore(mark.element))) || isElsewhere(mark.element, headline)) continue;
    const date = datesIn(mark, style).find(({ isModified }) => !isModified);
    if (date) return { value: date.value, evidence: { from: 'visible-text', at: text.slice(0, 60) } };
  }
  return null;
}

/** The last word before a date decides: "Published and updated on". */
const MODIFIED_WORD =
  /(?:updated|modified|revised|aktualisiert|actualizado|mis à jour|aggiornato|atualizado|bijgewerkt|zaktualizowan|oppdatert|uppdaterad|수정)(?!.*(?:published|posted|veröffentlicht|publi[cé]|pubblicato))/i;
const MODIFIED_NAME = /modif|updat/i;
const PUBLISHED_NAME = /publi|creat|post|entry/i;
/** Names of elements that show the day of the visit. */
const TODAY = /to-?days?-?date|current-?date/i;

/** Longer elements are named after the date for another reason ("post status-publish"). */
const MAX_LENGTH = 300;
/** Letters before a date that may say what happened on it. */
const LABEL_LENGTH = 30;
const MOST_DATES = 3;
/** A standfirst of more words tells of a day in the text. */
const MOST_STANDFIRST = 6;

function datesIn({ element, by }: Mark, style: DateStyle): { value: string; isModified: boolean }[] {
  if (textWithin(element, MAX_LENGTH) === null) return by === 'words' ? openingDates(element, style) : [];
  const text = linesOf(element, MAX_LENGTH).join(' | ');
  const name = nameOf(element);
  if (TODAY.test(name)) return [];
  // A date inside a link is the other page's, unless it is all of it: that leads to what else was published that day.
  if (by === 'words' && element.tagName === 'A' && text.length > LONGEST_DATE) return [];
  if (by === 'words' && (isProse(text) || isSpan(text))) return [];
  if (by === 'words' && meaningOf(name).subtitle && wordsOf(text).length > MOST_STANDFIRST) return [];
  const named = `${name} ${element.getAttribute('itemprop') ?? ''}`;
  const isNamed = MODIFIED_NAME.test(named) && !PUBLISHED_NAME.test(named);
  const isModified = (before: string) => isNamed || MODIFIED_WORD.test(before || wordsBefore(element));
  const times = element.querySelectorAll('time[datetime]');
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const inner = times.length === 1 ? times[0]?.getAttribute('datetime') : null;
  const machine = normaliseDate(stated ?? inner ?? '', style);
  const dates: { value: string; isModified: boolean }[] = [];
  for (let from = 0; dates.length < MOST_DATES;) {
    const date = findDate(text.slice(from), style);
    if (machine !== null || date === null) {
      const before = text.slice(0, date?.index ?? LABEL_LENGTH).slice(-LABEL_LENGTH);
      return machine === null ? dates : [{ value: machine, isModified: isModified(before) }];
    }
    const before = text.slice(from, from + date.index).slice(-LABEL_LENGTH);
    dates.push({ value: date.iso, isModified: isModified(before) });
    from += date.end;
  }
  return dates;
}

const MOST_NODES = 30;

/** The day that is a text of its own in a long element, or with which its text opens: "3.4.2020 – The council …". */
function openingDates(element: Element, style: DateStyle): { value: string; isModified: boolean }[] {
  const texts = [...element.childNodes].slice(0, MOST_NODES).filter(isText);
  return texts
    .flatMap(({ data }) => {
      const text = collapse(data.slice(0, MAX_LENGTH));
      const date = findDate(text.slice(0, LONGEST_DATE), style);
      const isWhole = date?.index === 0 && /^\s*(?:$|[–—|-]\s)/.test(text.slice(date.end));
      return date && isWhole ? [{ value: date.iso, isModified: false }] : [];
    })
    .slice(0, 1);
}

const IN_PATH = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;

function fromAddress(url: URL): Found<string> | null {
  const match = IN_PATH.exec(url.pathname);
  return match ? { value: `${match[1]}-${match[2]}-${match[3]}`, evidence: { from: 'address', at: match[0] } } : null;
}
