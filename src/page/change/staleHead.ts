import { isSamePage } from '../../domain/keys/routes.ts';
import { collapse } from '../words/collapse.ts';
import { similarity } from '../words/words.ts';
import { textOf, type Entry } from '../document/jsonLd.ts';
import { textWithin } from '../document/lines.ts';
import { isHere } from '../document/mainArticle.ts';
import { isVisible } from '../document/nodes.ts';
import type { Page } from '../document/page.ts';

/** What the head says of the site, whatever article it shows. */
const OF_SITE = new Set([
  'og:site_name',
  'og:locale',
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'content-language',
  'language',
  'dc.language',
  'inlanguage',
]);
const SITE_TYPES = /^(?:newsmediaorganization|organization|website)$/;

/** Share of words in which what the head says and the headline agree at least. */
const ALIKE = 0.5;
const LONGEST = 500;

/**
 * Leaves out of a page what its head says of another article: pages that show one after the other change their head
 * late, in part or never. What is seen then tells more.
 */
export function dropStaleHead(page: Page): void {
  const headlines = page.headings
    .filter(({ element }) => element.tagName === 'H1' && isVisible(element))
    .map(({ element }) => collapse(textWithin(element, LONGEST) ?? ''));
  const isShown = (title: string) => headlines.some((headline) => similarity(title, headline) >= ALIKE);
  const isOfThis = (entry: Entry) => isHere(entry, page) || isShown(textOf(entry.node['headline']) ?? '');
  const about = page.jsonLd.nodes.filter(({ node, property }) => property === '' && node['headline'] !== undefined);
  if (!about.some(isOfThis))
    page.jsonLd.nodes = page.jsonLd.nodes.filter(({ types }) => types.some((type) => SITE_TYPES.test(type)));
  const titles = ['og:title', 'twitter:title'].flatMap((name) => page.metas.get(name) ?? []);
  const addresses = [...(page.rels.get('canonical') ?? []), ...(page.metas.get('og:url') ?? [])];
  const isHereSaid = (address: string) =>
    URL.canParse(address, page.url) && isSamePage(new URL(address, page.url).href, page.url.href);
  if (!titles.some(isShown) && !addresses.some(isHereSaid)) {
    page.rels.clear();
    for (const name of page.metas.keys()) if (!OF_SITE.has(name)) page.metas.delete(name);
  }
  if (headlines.length > 0 && !isShown(page.title)) page.title = '';
}
