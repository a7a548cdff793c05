import type { Draft } from './blocks.ts';
import { leadsAway } from './leadsAway.ts';
import { filtered, type Pausing } from '../../domain/pausing/pauses.ts';
import { kindOfRemark } from '../words/remarkKind.ts';
import { beginsByline, isWholeByline } from '../words/isByline.ts';
import { findDate } from '../words/dateText.ts';
import { readByline } from '../words/readByline.ts';
import { isStamp } from '../words/stamp.ts';
import { similarityTo, squash } from '../words/words.ts';

const LINK_LINE = 200;
/** A letter or digit of any script. */
const WRITTEN = /[0-9a-zA-ZÀ-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\ufeff]/;
/** A frame or picture in Base64, which a page keeps until its reader agrees to it: no word is so long. */
const DATA = /^[\w+/=-]{500,}$/;
/** Whose the text is, or who put it on the page: a last line that is in no language's sentences. */
const RIGHTS =
  /무단\s?전재|\bdpa:\d{6}-|^[（(\s]*(?:责编|责任编辑|責任編輯)\s?[:：]|^\W{0,5}(?:riproduzione riservata|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos (?:los derechos|os direitos) reservados)\W*$/i;
/** Fewer characters than this without an end mark before the first sentence are labels: kicker, byline, buttons. */
const LABEL = 60;
/**
 * Remarks about the article stand among its first and last blocks and are short; elsewhere such words are the text's
 * own.
 */
const REMARKS_BEFORE = 2;
const REMARKS_AFTER = 6;
/** Bylines stand among so many of the first blocks, above or below the standfirst, and are short. */
const BYLINES_BEFORE = 4;
const LONGEST_BYLINE = 120;
const LONGEST_REMARK = 400;
/** How many blocks from the top the repeated title is looked for. */
const HEAD = 14;
/**
 * What stands above the title is a standfirst and labels; two sentences, or a long one, are the text itself, with a
 * subheading like the title.
 */
const ABOVE_TITLE = 1;
const LONGEST_ABOVE = 300;

/**
 * Leaves out what is not the article's own text: everything up to the repeated title, date lines, links elsewhere,
 * remarks about the article, which are given back apart.
 *
 * @param headline - where the page shows the title
 * @param isRemark - told a line, and the text above it if it is among the last
 */
export function* withoutBoilerplate(
  drafts: readonly Draft[],
  title: string | null,
  headline: Element | null,
  isRemark: (line: string, above: string) => boolean,
): Pausing<{ kept: Draft[]; remarks: Draft[] }> {
  const listed = yield* withoutLinkLists(withoutTeasers(drafts.slice(afterTitle(drafts, title, headline))));
  const all = yield* filtered(listed, (draft) => !isBoilerplate(draft));
  yield;
  const own = withoutCopies(all);
  yield;
  let first = own.findIndex(({ text }) => isSentence(text));
  const above = own[first - 1];
  // A subheading of several; one alone is a label, and where no headline was found it may be that.
  if (headline && above?.kind === 'heading' && own.findLast(({ kind }) => kind === 'heading') !== above) first -= 1;
  const kept = own.filter(
    (draft, index) => index >= first || draft.kind === 'quote' || draft.text.length >= LABEL || isSentence(draft.text),
  );
  for (let at = Math.min(kept.length, BYLINES_BEFORE) - 1; at >= 0; at -= 1) if (isByline(kept[at])) kept.splice(at, 1);
  // A list or heading at the very end leads elsewhere if it is all links.
  let end = withoutOffer(kept);
  while (end > 0 && isLeadOut(kept[end - 1])) end -= 1;
  const remarks = new Set<Draft>();
  for (const [index, draft] of kept.slice(0, end).entries()) {
    const isClosing = index >= Math.max(end - REMARKS_AFTER, REMARKS_BEFORE);
    if (draft.text.length >= LONGEST_REMARK || !(index < REMARKS_BEFORE || isClosing)) continue;
    if (isRemark(draft.text, isClosing ? textOf(kept.slice(0, index)) : '')) remarks.add(draft);
  }
  return { kept: kept.slice(0, end).filter((draft) => !remarks.has(draft)), remarks: [...remarks] };
}

/** Blocks of an offer are shorter than most paragraphs, even of those who write short ones. */
const LONGEST_OFFER = 100;
/** Fewer blocks behind its first line are a remark's. */
const LEAST_OFFER = 4;

/** The position at which an offer to subscribe begins that is all there is to the end: prices, what subscribers get. */
function withoutOffer(drafts: readonly Draft[]): number {
  let from = drafts.length;
  while (from > 0 && (drafts[from - 1]?.text.length ?? Infinity) < LONGEST_OFFER) from -= 1;
  const at = drafts.findIndex(({ text }, index) => index >= from && kindOfRemark(text) === 'paywall');
  return at > 0 && drafts.length - at > LEAST_OFFER ? at + 1 : drafts.length;
}

/**
 * Under a line that leads elsewhere, to the end, links with a line below each. One alone may be a box above the last
 * paragraph.
 */
const TEASERS = /l(?:a+p){2,}a*$/;

/** The blocks without teasers at their end. */
function withoutTeasers(drafts: readonly Draft[]): readonly Draft[] {
  const signs = drafts.map((draft) => (isAllLink(draft) ? 'a' : !isShort(draft) ? '-' : isLead(draft) ? 'l' : 'p'));
  const at = signs.join('').search(TEASERS);
  return at < 0 ? drafts : drafts.slice(0, at);
}

/** The blocks without lists of links under a line that leads elsewhere: "Related", "More stories". */
function withoutLinkLists(drafts: readonly Draft[]): Pausing<Draft[]> {
  let isUnderLead = false;
  return filtered(drafts, (draft) => {
    if (draft.kind === 'list-item' && isAllLink(draft)) return !isUnderLead;
    isUnderLead = isLead(draft);
    return true;
  });
}

/** Shorter blocks come again by chance: labels, a refrain. */
const COPY = 100;

/**
 * The blocks without a second copy of the text, or of a part of it, in another element, as pages hold one for narrow
 * screens.
 */
function withoutCopies(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, number>();
  const copies = new Set<number>();
  /** Short blocks are copies where their neighbours are: headings, list items. */
  const copyAlong = (from: number, original: number, step: 1 | -1) => {
    for (let at = from, other = original; other >= 0 && other < from && !copies.has(at); at += step, other += step) {
      if (drafts[at]?.text !== drafts[other]?.text) return;
      copies.add(at);
    }
  };
  for (const [index, draft] of drafts.entries()) {
    if (draft.text.length < COPY || draft.kind === 'quote' || copies.has(index)) continue;
    const known = first.get(draft.text);
    const original = known === undefined ? undefined : drafts[known];
    if (known === undefined || !original) first.set(draft.text, index);
    else if (holderOf(original) !== holderOf(draft)) {
      copyAlong(index, known, 1);
      copyAlong(index - 1, known - 1, -1);
    }
  }
  return drafts.filter((_, index) => !copies.has(index));
}

/** The element around a block's own. */
const holderOf = ({ segments: [first] }: Draft): Element | null => first?.node.parentElement?.parentElement ?? null;

const textOf = (drafts: readonly Draft[]): string => drafts.map(({ text }) => text).join('\n');

const isSentence = (text: string): boolean => text.length > LABEL || /[.!?。！？…»”"]\s*$/.test(text);

/**
 * Whether a block names who wrote the text, and when, and says nothing else: "By Jane Doe, Transport Correspondent, 3
 * May 2024, 10:15".
 */
function isByline(draft: Draft | undefined): boolean {
  if (draft?.kind !== 'paragraph' || draft.text.length > LONGEST_BYLINE || /[.!?]$/.test(draft.text)) return false;
  if (!beginsByline(draft.text)) return false;
  const line = draft.text.slice(0, findDate(draft.text)?.index).trim();
  const names = readByline(line, () => false, true).people.map(({ name }) => name);
  return names.length > 0 && isWholeByline(line, names);
}

const isShort = ({ text }: Draft): boolean => text.length < LINK_LINE;

const isLead = (draft: Draft): boolean => isShort(draft) && leadsAway(draft.text);

const isLeadOut = (draft: Draft | undefined): boolean =>
  draft !== undefined && isShort(draft) && (draft.kind === 'heading' || isAllLink(draft));

const isAllLink = ({ text, linked }: Draft): boolean => linked > 0 && linked >= 0.9 * text.replaceAll(' ', '').length;

function isBoilerplate(draft: Draft): boolean {
  const { text, kind } = draft;
  if (!WRITTEN.test(text) || DATA.test(text) || isStamp(text)) return true;
  return isShort(draft) && (leadsAway(text) || RIGHTS.test(text) || (kind !== 'list-item' && isAllLink(draft)));
}

/** The position after the block that repeats the title; 0 if none does. */
function afterTitle(drafts: readonly Draft[], title: string | null, headline: Element | null): number {
  if (title === null) return 0;
  const letters = squash(title);
  const similarity = similarityTo(title);
  const at = drafts
    .slice(0, HEAD)
    .findIndex(
      ({ text, kind }) =>
        (kind === 'heading' || text.length < title.length + 20) &&
        (squash(text).endsWith(letters) || similarity(text) > 0.8),
    );
  const found = drafts[at];
  if (!found) return 0;
  const isSame = squash(found.text) === letters;
  const isHeadline =
    headline?.contains(found.segments[0]?.node ?? null) === true && (isSame || headline.tagName === 'H1');
  return isHeadline || !isTextItself(drafts.slice(0, at)) ? at + 1 : 0;
}

function isTextItself(above: readonly Draft[]): boolean {
  const prose = above.filter(
    ({ kind, text, linked }) => kind === 'paragraph' && text.length > LABEL && linked < text.length / 2,
  );
  return prose.length > ABOVE_TITLE || prose.some(({ text }) => text.length > LONGEST_ABOVE);
}
