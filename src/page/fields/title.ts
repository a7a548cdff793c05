import type { Evidence, Found } from '../../domain/article/article.ts';
import { decodeEntities } from '../document/entities.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { HIDDEN_HEADING, KICKER } from '../document/elementNames.ts';
import { meaningOf } from '../document/meaning.ts';
import { linesOf, textWithin } from '../document/lines.ts';
import { dataOf, isElement, isText, MAX_DEPTH, nameOf } from '../document/nodes.ts';
import { collapse } from '../words/collapse.ts';
import type { Page } from '../document/page.ts';
import { isOwnLink } from '../document/teasers.ts';
import { SEPARATOR, withoutOutlet } from './withoutOutlet.ts';
import { overlap, similarity, squash } from '../words/words.ts';

/** A headline this like what the markup says is the article's. */
const ALIKE = 0.5;
/** Share of words in which two wordings of one title agree at least. */
const SAME_MATTER = 0.35;
const LONGEST = 500;
const LONGEST_CLAIM = 1000;
/** The visible title may leave out or add words, if it keeps nearly all of the shorter. */
const KEPT = 0.8;

/** The title as the reader sees it: the visible headline the markup vouches for, else the markup's own. */
export function readTitle(page: Page, article: Entry | null, outletName: string | null): Found<string> | null {
  const all = page.headings
    .filter(({ element }) => element.tagName === 'H1' && !HIDDEN_HEADING.test(nameOf(element)))
    .map(({ element }) => ({ element, isSite: isSiteName(element, page, outletName) }));
  const site = all.flatMap(({ element, isSite }) => (isSite ? collapse(textWithin(element, LONGEST) ?? '') : []));
  const names = [outletName, ...(page.metas.get('og:site_name')?.slice(0, 1) ?? [])];
  const told = [
    ...meta(page, 'og:title'),
    ...(article
      ? found(textOf(article.node['headline']), { from: 'json-ld', at: `${article.types[0] ?? ''}.headline` })
      : []),
    ...meta(page, 'twitter:title'),
    ...found(page.title, { from: 'element', at: 'title' }),
  ].map(({ value, evidence }) => ({
    value: names.reduce<string>(
      (title, name) => withoutOutlet(title, name, page.url.hostname),
      withoutSite(value, site),
    ),
    evidence,
  }));
  // Some pages have nothing but the site's name in their head.
  const ofSite = new Set([...names.map((name) => name ?? ''), ...page.url.hostname.split('.')].map(squash));
  const claims = told.filter(({ value }) => !ofSite.has(squash(value)));
  const own = all.filter(({ isSite }) => !isSite);
  const unlinked = own.filter(({ element }) => !leadsElsewhere(element, page.url));
  const headlines = (unlinked.length > 0 ? unlinked : own)
    .map(({ element }) => ({
      value: headlineText(element, claims),
      evidence: { from: 'element', at: 'h1' } satisfies Evidence,
      element,
      isPlain: element.children.length === 0,
    }))
    .filter(({ value }) => value !== '' && value.length < LONGEST);
  const [first] = headlines;
  // Search engines are told other words than readers; a page's only headline is its own if it is about the same.
  const isOnly = first && headlines.every(({ value }) => value === first.value);
  const vouched =
    headlines.find(({ value }) => claims.some((claim) => squash(claim.value) === squash(value))) ??
    headlines.find(({ value }) => claims.some((claim) => vouches(claim.value, value))) ??
    headlines.find(({ value }) => isInAddress(value, page.url)) ??
    (isOnly &&
    ((isNamed(first.element) && first.value.length < LONGEST_NAMED) ||
      claims.some(({ value }) => similarity(value, first.value) >= SAME_MATTER))
      ? first
      : undefined);
  if (vouched) {
    // A kicker is glued on by markup; what stands in the headline as plain text belongs to it.
    const bare = vouched.isPlain
      ? undefined
      : (claims.find(({ value }) => isBehindKicker(value, vouched)) ??
        claims.find(({ value }) => isPunctuated(value, vouched.value)) ??
        withoutTail(claims, vouched.element));
    return bare ?? foundIn(vouched);
  }
  const [best] = claims;
  const shown = new Set(page.headings.map(({ element }) => squash(textWithin(element, LONGEST) ?? '')));
  const isShown = ({ value }: Found<string>) =>
    shown.has(squash(value)) && !(best && isWithoutKicker(best.value, value));
  const part = best && shownPart(best, shown);
  return claims.find(isShown) ?? part ?? best ?? (first ? foundIn(first) : (told[0] ?? null));
}

/** Longer ones are a description. */
const LONGEST_NAMED = 150;

/**
 * Whether the markup itself says that a heading is an article's headline, whatever the page's head has instead
 * ("Detail").
 */
const isNamed = (element: Element): boolean =>
  /(?:^|\s)headline(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') || HEADLINE.test(nameOf(element));
const HEADLINE = /(?:^|[\s_-])(?:headline|(?:article|entry|post|story)[-_]?_?title)(?:[\s_-]|$)/i;

/** Whether a heading shows the site's name: it leads to the front page, or says nothing else. */
function isSiteName(element: Element, page: Page, outletName: string | null): boolean {
  const { url } = page;
  const text = textWithin(element, LONGEST) ?? '';
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (link && squash(link.textContent) === squash(text) && URL.canParse(href, url)) {
    const { pathname, search, hostname } = new URL(href, url);
    if (pathname === '/' && search === '' && hostname === url.hostname) return true;
  }
  const letters = squash(text);
  return (
    letters !== '' &&
    (letters === squash(outletName ?? '') ||
      letters === squash(url.hostname.replace(/^www\./, '')) ||
      standsBefore(element, page, outletName))
  );
}

/**
 * Whether a heading stands, in the page and in `<title>`, before another which is named as a title: the site's before
 * the post's.
 */
function standsBefore(element: Element, { title, headings }: Page, outletName: string | null): boolean {
  const rest = squash(behind(collapse(textWithin(element, LONGEST) ?? ''), title));
  if (rest === '' || rest === squash(outletName ?? '')) return false;
  const own = headings.findIndex((heading) => heading.element === element);
  return headings.some(
    (heading, at) =>
      at > own &&
      meaningOf(nameOf(heading.element)).heading &&
      squash(textWithin(heading.element, LONGEST) ?? '') === rest,
  );
}

/** Whether a heading is all a link to another page of the site: one of several articles that are presented. */
function leadsElsewhere(element: Element, url: URL): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return (
    link !== null &&
    squash(link.textContent).includes(squash(element.textContent.slice(0, LONGEST))) &&
    isOwnLink(link, url.hostname) &&
    URL.canParse(href, url) &&
    pathOf(new URL(href, url)) !== pathOf(url)
  );
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/(?<!\/)\/+$/, '');

/** Fewer words of an address may be a section's name. */
const LEAST_WORDS = 3;

/** The beginning of a title that a heading shows: behind it stand a section and the like. */
function shownPart({ value, evidence }: Found<string>, shown: ReadonlySet<string>): Found<string> | undefined {
  const ends = [...value.matchAll(SEPARATOR)].map(({ index }) => value.slice(0, index));
  const part = ends.findLast((end) => 2 * end.length > value.length && shown.has(squash(end)));
  return part === undefined ? undefined : { value: part, evidence };
}

/** Whether the words at the end of the address are the headline's, as publishing systems make them of it. */
function isInAddress(headline: string, url: URL): boolean {
  const words = (pathOf(url).split('/').at(-1) ?? '').split(/[-_]/).filter((word) => /^[a-z]+$/i.test(word));
  const said = words.join(' ');
  return words.length >= LEAST_WORDS && overlap(said, headline) > KEPT && similarity(said, headline) > ALIKE;
}

/** The title without a name of the site's that a heading shows: "The Example: A Title". */
function withoutSite(title: string, names: readonly string[]): string {
  const name = names.find((one) => one !== '' && title.startsWith(one)) ?? '';
  return behind(name, title) || title;
}

/**
 * What stands behind a name and a colon, bar or dash, or behind a host's name; empty if there is none, or the title
 * begins otherwise.
 */
function behind(name: string, title: string): string {
  const rest = /\.[a-z]{2,}$/i.test(name) ? /^(?:\s*[:|–—-])?\s+(\S.*)/ : /^\s*[:|–—-]\s+(\S.*)/;
  return title.startsWith(name) ? (rest.exec(title.slice(name.length))?.[1] ?? '') : '';
}

/** Some encode a headline twice, and show "&amp;" to readers. */
const foundIn = ({ value, evidence }: Found<string>): Found<string> => ({ value: decodeEntities(value), evidence });

const vouches = (claim: string, headline: string): boolean =>
  similarity(claim, headline) >= ALIKE || (headline.length > 20 && overlap(claim, headline) > KEPT);

/** Whether the claim is the headline but for a kicker glued to its front ("Elections: …"). */
const isWithoutKicker = (claim: string, headline: string): boolean =>
  claim.length < headline.length && claim.length > headline.length / 2 && squash(headline).endsWith(squash(claim));

/**
 * Whether a claim is the headline with a sign between its parts, which style sheets alone set apart: "Harbour: Old
 * bridge may close".
 */
const isPunctuated = (claim: string, headline: string): boolean =>
  PARTED.test(claim) && !PARTED.test(headline) && squash(claim) === squash(headline);
const PARTED = /[:–—]\s/;

/** The same, where the markup parts the kicker from the rest: a claim may be in other words, and shorter. */
function isBehindKicker(claim: string, { value, element }: { value: string; element: Element }): boolean {
  if (!isWithoutKicker(claim, value)) return false;
  const kicker = squash(textWithin(element, LONGEST) ?? '').slice(0, -squash(claim).length);
  return beginningsOf(element).has(kicker);
}

/** What several claims agree on, if the headline is that and parts of their own behind it: counters, sources. */
const withoutTail = (claims: readonly Found<string>[], element: Element): Found<string> | undefined => {
  const beginnings = beginningsOf(element);
  return claims.find(
    ({ value }) =>
      beginnings.has(squash(value)) &&
      claims.filter((claim) => squash(claim.value) === squash(value)).length > 1 &&
      2 * value.length > collapse(textWithin(element, LONGEST) ?? '').length,
  );
};

/** The letters of a headline up to each of its texts but the first. */
function beginningsOf(headline: Element): Set<string> {
  const beginnings = new Set<string>();
  let letters = '';
  const read = (element: Element, depth: number): void => {
    for (const node of element.childNodes) {
      if (letters.length > LONGEST_CLAIM) return;
      if (isElement(node) && depth < MAX_DEPTH) read(node, depth + 1);
      else if (isText(node)) {
        beginnings.add(letters);
        letters += squash(dataOf(node));
      }
    }
  };
  read(headline, 0);
  beginnings.delete(letters);
  return beginnings;
}

/** Whether a part of a headline is named as kicker or subtitle. */
const isBesideTitle = (name: string): boolean => KICKER.test(name) || meaningOf(name).subtitle;

/** The text of a headline, without the kicker inside it unless the markup counts that to the title. */
function headlineText(element: Element, claims: readonly Found<string>[]): string {
  const whole = linesOf(element).join(' ');
  const parts = [...element.childNodes].filter((node) => !isElement(node) || !isBesideTitle(nameOf(node)));
  if (
    parts.length === element.childNodes.length ||
    claims.some(({ value, evidence }) => evidence.at !== 'title' && squash(value) === squash(whole))
  )
    return whole;
  const rest = collapse(parts.map((node) => node.textContent ?? '').join(''));
  return rest.replace(/^[\s:–—|·-]+/, '') || whole;
}

const meta = (page: Page, name: string): Found<string>[] =>
  found(page.metas.get(name)?.[0] ?? null, { from: 'meta', at: name });

function found(value: string | null, evidence: Evidence): Found<string>[] {
  const text = collapse(decodeEntities(value ?? ''));
  return text === '' ? [] : [{ value: text.slice(0, LONGEST_CLAIM), evidence }];
}
