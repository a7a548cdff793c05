import type { Found } from '../../domain/article/article.ts';
import { findDate, normaliseDate, type DateStyle } from '../words/dateText.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, nearHeadline } from '../document/place.ts';

interface Dates {
  published: Found<string> | null;
  modified: Found<string> | null;
  publishedVisible: Found<string> | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'published_time',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'article.published',
  'article:publish_date',
  'og:published_time',
  'og:pubdate',
  'date',
  'datecreated',
  'pdate',
  'created',
  'last_date',
  'ptime',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'modified',
];

/** When the article was published and changed, in the page's own zone. */
export function readDates(page: Page, article: Entry | null, headline: Mark | null, language: string | null): Dates {
  const style: DateStyle = {
    language,
    monthFirst: language === 'en' && !/\.(?:uk|au|nz|ie|in|za|ng|ke|pk|lk|sg|my)$/.test(page.url.hostname),
  };
  const visible = fromMarks(page, headline, style);
  const sources: (() => Found<string> | null)[] = [
    () => fromJsonLd(article, ['datePublished', 'dateCreated', 'uploadDate'], style),
    () => fromMeta(page, PUBLISHED_META, style),
    () => visible,
    () => fromLabels(page, headline, style),
    () => fromAddress(page.url),
  ];
  let stated: Found<string> | null = null;
  for (const source of sources) stated ??= source();
  const published = stated && visible && isOtherZone(stated.value, visible.value) ? visible : stated;
  return {
    published,
    modified: fromJsonLd(article, ['dateModified'], style) ?? fromMeta(page, MODIFIED_META, style),
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

function fromMeta(page: Page, names: string[], style: DateStyle): Found<string> | null {
  for (const at of names) {
    for (const content of page.metas.get(at) ?? []) {
      const value = normaliseDate(content, style);
      if (value) return { value, evidence: { from: 'meta', at } };
    }
  }
  return null;
}

/** The date in the marked elements near the headline: an element that says "published" first, one that says "updated" never. */
function fromMarks(page: Page, headline: Mark | null, style: DateStyle): Found<string> | null {
  for (const mark of nearHeadline(page.dates, headline)) {
    const value = dateIn(mark, style);
    if (value)
      return {
        value,
        evidence: { from: 'byline', at: `${mark.element.tagName.toLowerCase()}.${nameOf(mark.element)}`.slice(0, 200) },
      };
  }
  return null;
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
    if (!LABEL.test(text) || isAside(mark, headline)) continue;
    const value = dateIn(mark, style);
    if (value) return { value, evidence: { from: 'visible-text', at: text.slice(0, 60) } };
  }
  return null;
}

const MODIFIED_WORD =
  /updated|modified|aktualisiert|actualizado|mis à jour|aggiornato|atualizado|bijgewerkt|zaktualizowan|oppdatert|uppdaterad/i;

/** Longer elements are named after the date for another reason ("post status-publish"). */
const MAX_LENGTH = 300;

function dateIn({ element, by }: Mark, style: DateStyle): string | null {
  if (textWithin(element, MAX_LENGTH) === null) return null;
  const text = linesOf(element, MAX_LENGTH).join(' | ');
  // A date inside a link is the other page's, unless it is all of it: that leads to what else was published that day.
  if (by === 'words' && element.tagName === 'A' && text.length > LONGEST_DATE) return null;
  if (by === 'words' && (isProse(text) || isSpan(text))) return null;
  if (MODIFIED_WORD.test(text.slice(0, 30)) || /modified|updated/i.test(element.getAttribute('itemprop') ?? ''))
    return null;
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
  return (machine ? normaliseDate(machine, style) : null) ?? findDate(text, style)?.iso ?? null;
}

/** More words beside a date are a sentence that mentions it: an event's day, not the article's. */
const MOST_WORDS = 12;
/** Prefilters: Unicode's classes take a page longer on first use than these, and few lines pass. */
const ENDS_SENTENCE = /[.!?][”"»]?$/;
const TWO_YEARS = /(?:19|20)\d\d[^\d][^]*(?:19|20)\d\d/;
const isProse = (text: string): boolean =>
  ENDS_SENTENCE.test(text) &&
  /[\p{L}\d)][.!?][”"»]?$/u.test(text) &&
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_WORDS;

/** "2 March 1991 – 28 April 2023": somebody's life, or an event of some days. */
const isSpan = (text: string): boolean =>
  TWO_YEARS.test(text) &&
  /\b(?:19|20)\d\d\s*(?:[–—-]|to|until|bis)\s*(?:[\p{L}\d]+\.?\s+){1,2}(?:19|20)\d\d\b/u.test(text);

const IN_PATH = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/;

function fromAddress(url: URL): Found<string> | null {
  const match = IN_PATH.exec(url.pathname);
  return match ? { value: `${match[1]}-${match[2]}-${match[3]}`, evidence: { from: 'address', at: match[0] } } : null;
}
