import type { Found } from '../../domain/article/article.ts';
import { isOtherZone, normaliseDate, type DateStyle } from '../words/dateText.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { textWithin } from '../document/lines.ts';
import { collapse } from '../words/collapse.ts';
import type { Mark, Page } from '../document/page.ts';
import { pageEntry } from '../document/pageEntry.ts';
import { datelineDay, firstDay, labelledDate, LONGEST_MARK, shownDates } from '../remarks/shownDates.ts';

interface Dates {
  published: Found<string> | null;
  modified: Found<string> | null;
  publishedVisible: Found<string> | null;
}

const PUBLISHED = ['datePublished', 'dateCreated'];
const MODIFIED = ['dateModified'];
/** Names under which some systems put the day of the last change: less sure than what the page shows. */
const VAGUE_METAS = [
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
  /^(?!.*(?:last|video)).*(?:pub(?:li\w{0,6})?[-_]?(?:date|time|on|at)|date[-_]?published)$|^(?:article[.:])?published$|^(?:article|post|story|entry)[-_]date$|^dc.*\.(?:issued|created)$|^citation_(?:online_)?date$/;
/** "dateModified", "dcterms.modified", "lastmod", "revised". */
const MODIFIED_NAMES = /modified|lastmod|revised/;

/** Top-level domains under which English dates have the day first. */
const DAY_FIRST = /\.(?:uk|au|nz|ie|in|za|ng|ke|pk|lk|sg|my)$/;
const MONTH_FIRST_REGIONS = new Set(['US', 'CA', 'PH']);

/**
 * Whether 3/4/2020 is in March: in English, unless the site or the language's region is of a country that writes
 * otherwise, or neither tells of a country and the page writes "3 April 2020" and never "April 3, 2020".
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
  const texts = dates.slice(0, MOST_MARKS).map(({ element }) => collapse(textWithin(element, LONGEST_MARK) ?? ''));
  return texts.some((text) => DAY_BEFORE_MONTH.test(text)) && !texts.some((text) => MONTH_BEFORE_DAY.test(text));
}

/**
 * When the article was published and changed, in the page's own zone.
 *
 * @param language - the tag of the text's language
 * @param text - the article's, which may open with a day
 */
export function readDates(
  page: Page,
  article: Entry | null,
  headline: Mark | null,
  language: string | null,
  text = '',
): Dates {
  const style: DateStyle = { language: language?.split('-')[0] ?? null, monthFirst: isMonthFirst(page, language) };
  // Without a headline like the title another stands over the text.
  const head = headline ?? page.headings.find(({ element }) => element.tagName === 'H1') ?? null;
  const shown = shownDates(page, head, style);
  const ofPublication = shown.filter(({ isModified }) => !isModified);
  const visible = ofPublication[0]?.found ?? null;
  const printed = ofPublication.find(({ isPrinted }) => isPrinted)?.found ?? null;
  const sources: (() => Found<string> | null)[] = [
    () => fromJsonLd(article, PUBLISHED, style),
    () => fromMeta(page, publishedMetas(page), style),
    () => fromJsonLd(pageEntry(page), PUBLISHED, style),
    () => firstDay(page, head, style),
    () => visible,
    () => fromMeta(page, VAGUE_METAS, style),
    () => labelledDate(page, head, style),
    () => datelineDay(text, style),
    () => fromRdfa(page, style),
    () => fromJsonLd(pageEntry(page, /^videoobject$/), ['uploadDate'], style),
    () => fromAddress(page.url),
  ];
  let stated: Found<string> | null = null;
  for (const source of sources) stated ??= source();
  const published = stated && printed && isOtherZone(stated.value, printed.value) ? printed : stated;
  return {
    published,
    modified:
      fromJsonLd(article, MODIFIED, style) ??
      fromMeta(page, modifiedMetas(page), style) ??
      fromJsonLd(pageEntry(page), MODIFIED, style) ??
      shown.find(({ isModified }) => isModified)?.found ??
      null,
    publishedVisible:
      printed && published && printed.value.slice(0, 10) !== published.value.slice(0, 10) ? printed : null,
  };
}

function fromJsonLd(article: Entry | null, properties: string[], style: DateStyle): Found<string> | null {
  for (const property of properties) {
    const value = normaliseDate(textOf(article?.node[property]) ?? '', style);
    if (article && value) return { value, evidence: { from: 'json-ld', at: `${article.types[0] ?? ''}.${property}` } };
  }
  return null;
}

/**
 * The names in use, the one most systems fill by themselves first; a time beside a day may be that of the last upload.
 */
const publishedMetas = ({ metas }: Page): string[] => [
  'article:published_time',
  'datepublished',
  ...[...metas.keys()]
    .filter((name) => PUBLISHED_NAMES.test(name))
    .toSorted((a, b) => Number(b.includes('date')) - Number(a.includes('date'))),
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

/** How RDFa calls the day of publication, and microdata that on which a video was put up. */
const RDFA =
  '[property*="datePublished"], [property~="schema:dateCreated"], [property~="dc:date"], [property~="dc:created"], [itemprop="uploadDate"]';

/**
 * The day of publication in the page's RDFa, or of the video that the page is about, if it has one: of several some are
 * other articles'.
 */
function fromRdfa({ document }: Page, style: DateStyle): Found<string> | null {
  const stated = [...document.querySelectorAll(RDFA)]
    .filter((element) => element.closest('[itemtype$="/VideoObject"]')?.querySelector('h1') !== null)
    .map((element) => element.getAttribute('content') ?? '');
  const value = normaliseDate(stated[0] ?? '', style);
  return value !== null && new Set(stated).size === 1
    ? { value, evidence: { from: 'microdata', at: 'property' } }
    : null;
}

const IN_PATH = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;

function fromAddress(url: URL): Found<string> | null {
  const match = IN_PATH.exec(url.pathname);
  return match ? { value: `${match[1]}-${match[2]}-${match[3]}`, evidence: { from: 'address', at: match[0] } } : null;
}
