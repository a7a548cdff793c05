import bylines from '../../../assets/lexicons/bylines.merged.json' with { type: 'json' };
import type { Evidence, Found } from '../../domain/article/article.ts';
import { wordsBefore } from '../document/before.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { meaningOf } from '../document/meaning.ts';
import { isHeadingTag, isText, nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isCaption, isElsewhere, nearHeadline } from '../document/place.ts';
import { collapse } from '../words/collapse.ts';
import { isProse, isSpan } from '../words/dateLine.ts';
import { findDate, isOtherZone, normaliseDate, type DateStyle } from '../words/dateText.ts';
import { beginsByline } from '../words/isByline.ts';
import { kindOfRemark } from '../words/remarkKind.ts';
import { wordsOf } from '../words/words.ts';

/** A day that the page shows. */
interface Shown {
  found: Found<string>;
  /** Whether it is said to be the day of a change. */
  isModified: boolean;
  /**
   * Whether that is said by nothing but a class of an old microformat (hAtom), which also had to stand where nothing
   * had changed.
   */
  isHAtom: boolean;
  /** Whether a reader sees it, and not machines alone. */
  isPrinted: boolean;
}

/** So many marks around the headline are looked at. */
const MOST_NEAR = 20;
/** In so many characters around it a day that is said to be that of publication goes before a nearer one. */
const HEAD = 600;

/**
 * The dates in the marked elements near the headline, of publication and of changes, in the order in which they are
 * believed.
 */
export function shownDates(page: Page, headline: Mark | null, style: DateStyle): Shown[] {
  const labelled: Shown[] = [];
  const others: Shown[] = [];
  for (const mark of nearHeadline(page.dates, headline).slice(0, MOST_NEAR)) {
    const { element, at, by } = mark;
    if (by === 'words' && isCaption(element, headline)) continue;
    const dates = datesIn(mark, style);
    if (dates.length === 0) continue;
    const evidence: Evidence = {
      from: 'byline',
      at: `${element.tagName.toLowerCase()}.${nameOf(element)}`.slice(0, 200),
    };
    const isPrinted = element.tagName !== 'META';
    const isInHead = headline !== null && Math.abs(at - headline.at) < HEAD;
    const to = isPrinted && isInHead && isLabelled(element) ? labelled : others;
    for (const { value, isModified, isHAtom } of dates)
      to.push({ found: { value, evidence }, isModified, isHAtom, isPrinted });
  }
  const all = [...labelled, ...others];
  // The only day of an article is that of its publication.
  const days = new Set(all.flatMap(({ isModified, isHAtom, found }) => (isModified && !isHAtom ? [] : dayOf(found))));
  return days.size === 1 ? all.map((one) => ({ ...one, isModified: one.isModified && !one.isHAtom })) : all;
}

const dayOf = ({ value }: Found<string>): string => value.slice(0, 10);

/** "Tuesday, 13 September 2020 | 18:29". */
const LONGEST_DATE = 35;
/** Labels that only a date of publication has. */
const PUBLISHED = bylines.published.split('|');
const isLabel = (words: string): boolean => {
  const text = words.toLowerCase();
  return PUBLISHED.some((label) => text.startsWith(label) && !/[a-z]/.test(text.charAt(label.length)));
};

/**
 * Whether an element, or one of its lines, is a date labelled so. What goes on behind the date tells of something else:
 * a source.
 */
function isLabelled(element: Element): boolean {
  if (textWithin(element, LONGEST_MARK) === null) return false;
  const lines = linesOf(element, LONGEST_MARK);
  const line = isLabel(wordsBefore(element)) ? lines[0] : lines.find(isLabel);
  const rest = line?.slice(findDate(line)?.end) ?? '';
  return line !== undefined && (MODIFIED_WORD.test(rest) || (rest.match(WORD)?.length ?? 0) <= 1);
}
/** A word that is no hour's. */
const WORD = /[^\s\d!-@[-`{-¿–-‟…]{4,}/g;

/** Where the foot of an article's own part has its date, and how such parts are called. */
const FOOT = 'footer, [class*="footer"], [class*="post-meta"], [class*="entry-meta"]';
const OWN = 'article, div.post, div.hentry';

/**
 * The date that is labelled as the day of publication, wherever it stands: some pages have it below the text. Or the
 * only one that stands alone behind a byline or in the article's foot: of several some are other articles'.
 */
export function labelledDate(page: Page, headline: Mark | null, style: DateStyle): Found<string> | null {
  const own = headline?.element.closest(OWN);
  const isInFoot = (element: Element) => {
    const foot = element.closest(FOOT);
    return own?.contains(foot) === true && foot?.querySelector('h2, h3, h4') === null;
  };
  const alone: Found<string>[] = [];
  for (const mark of page.dates) {
    const text = textWithin(mark.element, LONGEST_MARK)?.trim() ?? '';
    const isSaid = isLabelled(mark.element);
    const isAlone = text.length <= LONGEST_DATE && (isInFoot(mark.element) || beginsByline(wordsBefore(mark.element)));
    if (!(isSaid || isAlone) || isElsewhere(mark.element, headline)) continue;
    const date = datesIn(mark, style).find(({ isModified }) => !isModified);
    if (!date) continue;
    const found: Found<string> = { value: date.value, evidence: { from: 'visible-text', at: text.slice(0, 60) } };
    if (isSaid) return found;
    alone.push(found);
  }
  const [first] = alone;
  return first && alone.every(({ value }) => value === first.value) ? first : null;
}

/**
 * The day on which a remark says that the article was published first, where it says as well that it was changed since:
 * "This article was originally published on 26 May 2019 but has been updated". Some pages show the day of the change
 * where that of publication belongs.
 */
export function firstDay(page: Page, headline: Mark | null, style: DateStyle): Found<string> | null {
  for (const { element } of page.dates) {
    const text = collapse(textWithin(element, LONGEST_MARK) ?? '');
    const date = text.length > LONGEST_DATE ? findDate(text, style) : null;
    const isSaid = date !== null && MODIFIED_WORD.test(text.slice(date.end)) && kindOfRemark(text) === 'republication';
    if (isSaid && !isElsewhere(element, headline))
      return { value: date.iso, evidence: { from: 'visible-text', at: text.slice(0, 60) } };
  }
  return null;
}

/** The last word before a date decides: "Published and updated on". */
const MODIFIED_WORD = new RegExp(`(?:${bylines.changed})(?!.{0,80}(?:${bylines.published}))`, 'i');
const MODIFIED_NAME = /modif|updat/i;
const MODIFIED_DATE = /modified[-_]?date|date[-_]?modified|last[-_]?(?:modified|updated)/i;
const PUBLISHED_NAME = /publi|creat|post|entry/i;
/** Names of elements that show the day of the visit. */
const H_ATOM = /(?:^|\s)updated(?:\s|$)/;
const TODAY = /to-?days?-?date|current-?date/i;

/** Longer elements are named after the date for another reason ("post status-publish"). */
export const LONGEST_MARK = 300;
/** Letters before a date that may say what happened on it. */
const LABEL_LENGTH = 30;
const MOST_DATES = 3;
/** What stands before the day of something else than the article: of an event, an offer, a life. */
const OTHER_DAY =
  /(?<![a-z])(?:until|till|deadline|due|expires?|ends?|opens?|closes?|starts?|begins?|born|died|event|effective|accessed|retrieved|valid|join us|next update|gültig|bis|frist|beginn|geboren|jusqu['’]au|né|née|hasta|nacid[oa]|entro)(?: (?:date|on|from|by|am|le|el|the|zum|ab))?(?: ?:)? ?$/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright)/i;
/** A standfirst of more words tells of a day in the text. */
const MOST_STANDFIRST = 6;

/** Attributes that hold a day for machines; of a date that is told as an age ("2 years ago") some have nothing else. */
const STATED = ['datetime', 'content', 'title', 'data-timestamp', 'data-datetime', 'data-date', 'data-time'];

/** "Published on 3 May 2024": more words before the day are about something else. */
const BEFORE_STATED = 18;

/** An element's lines in one; of one named after a date its parts, where day, month and year have each their own. */
function textOf(element: Element, by: Mark['by']): string {
  const text = linesOf(element, LONGEST_MARK).join(' | ');
  const parts = by === 'words' || text.length > LONGEST_DATE ? [] : [...element.querySelectorAll('*')];
  const leaves = parts.filter(({ childElementCount }) => childElementCount === 0);
  return leaves.length === DATE_PARTS ? leaves.map(({ textContent }) => textContent.trim()).join(' ') : text;
}
const DATE_PARTS = 3;

type Dated = Pick<Shown, 'isModified' | 'isHAtom'> & { value: string };

function datesIn({ element, by }: Mark, style: DateStyle): Dated[] {
  if (textWithin(element, LONGEST_MARK) === null) return by === 'words' ? openingDates(element, style) : [];
  const text = textOf(element, by);
  const name = nameOf(element);
  if (TODAY.test(name)) return [];
  // A date inside a link is the other page's, unless it is all of it: that leads to what else was published that day.
  if (by === 'words' && element.tagName === 'A' && text.length > LONGEST_DATE) return [];
  if (by === 'words' && (isProse(text) || isSpan(text) || COPYRIGHT.test(text))) return [];
  if (by === 'words' && isOfSource(element)) return [];
  if (by === 'words' && meaningOf(name).subtitle && wordsOf(text).length > MOST_STANDFIRST) return [];
  const named = `${name} ${element.getAttribute('itemprop') ?? ''}`;
  const isNamed = MODIFIED_DATE.test(named) || (MODIFIED_NAME.test(named) && !PUBLISHED_NAME.test(named));
  const said = (before: string) => {
    const isSaid = MODIFIED_WORD.test(before || wordsBefore(element));
    return { isModified: isNamed || isSaid, isHAtom: !isSaid && H_ATOM.test(element.getAttribute('class') ?? '') };
  };
  const times = element.querySelectorAll('time[datetime]');
  // Each of several speaks for itself: "published", "updated".
  if (times.length > 1 && by === 'name') return [];
  const stated = STATED.map((at) => (by === 'words' ? null : element.getAttribute(at))).find(
    (value) => value !== null && (findDate(value)?.index ?? 0) <= BEFORE_STATED,
  );
  const inner = times.length === 1 ? times[0]?.getAttribute('datetime') : null;
  const machine = normaliseDate(stated ?? inner ?? '', style);
  const dates: Dated[] = [];
  for (let from = 0; dates.length < MOST_DATES;) {
    const date = findDate(text.slice(from), style);
    if (machine !== null || date === null) {
      const before = text.slice(0, date?.index ?? LABEL_LENGTH).slice(-LABEL_LENGTH);
      const value = date && machine !== null && contradicts(date.iso, machine) ? date.iso : machine;
      return value === null ? dates : [{ value, ...said(before) }];
    }
    const before = text.slice(from, from + date.index).slice(-LABEL_LENGTH);
    if (by !== 'words' || !OTHER_DAY.test(before)) dates.push({ value: date.iso, ...said(before) });
    else if (dates.length === 0) return [];
    from += date.end;
  }
  return dates;
}

/** What stands over the list of what a text draws on, whose days are those sources'. */
const SOURCES = new RegExp(String.raw`^(?:${bylines.sources})\s?[:：]?$`, 'i');
const MOST_ABOVE = 100;

/** Whether the nearest heading above an element, or a line like one, says that sources follow. */
function isOfSource(element: Element): boolean {
  let above: Element | null = element;
  for (let step = 0; step < MOST_ABOVE; step += 1) {
    above = above.previousElementSibling ?? above.parentElement;
    if (above === null) return false;
    if (SOURCES.test(textWithin(above, LONGEST_DATE)?.trim() ?? '')) return true;
    if (isHeadingTag(above.tagName)) return false;
  }
  return false;
}

/** Whether a printed day shows that the machine's is of another zone, or was read with day and month swapped. */
function contradicts(printed: string, machine: string): boolean {
  const [year, month, day] = printed.split('-');
  return isOtherZone(machine, printed) || (month !== day && machine === `${year}-${day}-${month}`);
}

const MOST_NODES = 30;

/** The day that is a text of its own in a long element, or with which its text opens: "3.4.2020 – The council …". */
function openingDates(element: Element, style: DateStyle): Dated[] {
  const texts = [...element.childNodes].slice(0, MOST_NODES).filter(isText);
  return texts
    .flatMap(({ data }) => {
      const text = collapse(data.slice(0, LONGEST_MARK));
      const date = findDate(text.slice(0, LONGEST_DATE), style);
      const isWhole = date?.index === 0 && /^\s*(?:$|[–—|-]\s)/.test(text.slice(date.end));
      return date && isWhole ? [{ value: date.iso, isModified: false, isHAtom: false }] : [];
    })
    .slice(0, 1);
}

/** "PORT ALMA, May 3, 2024 /Newswire/ –": place and day, and a dash behind them. */
const PLACE = /^\p{Lu}[^.!?:;"“„«]{2,50}[,–—-] ?$/u;
const DASH = /^ ?(?:\/[^/]{2,30}\/|\([^()]{2,30}\))? ?[–—-]/;
const LONGEST_DATELINE = 100;

/** The day in the dateline with which a text opens. */
export function datelineDay(text: string, style: DateStyle): Found<string> | null {
  const line = text.slice(0, LONGEST_DATELINE);
  const date = findDate(line, style);
  if (!date || !PLACE.test(line.slice(0, date.index)) || !DASH.test(line.slice(date.end))) return null;
  return { value: date.iso, evidence: { from: 'visible-text', at: 'dateline' } };
}
