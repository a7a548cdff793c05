import type { Author, Link, RepublicationClaim } from '../../domain/article/article.ts';
import { withoutAnchor } from '../../domain/keys/routes.ts';
import { collapse } from '../words/collapse.ts';
import type { Page } from '../document/page.ts';
import { tellsOwnPiece } from './ownPieces.ts';
import { siteOf } from '../words/site.ts';
import type { TextMap } from '../document/textMap.ts';
import { AT_A_STRETCH, type Pausing } from '../../domain/pausing/pauses.ts';

const MAX_LINKS = 1000;
/** Two ways to write each. */
const MOST_RESOLVED = 2 * MAX_LINKS;

/**
 * The links in the article's text, each address once with how often it stands there, in order of first use.
 *
 * @param page - gives the address links are resolved against
 * @param authors - whose own pages, as the page links them, are told from the outlet's; and what they say they wrote
 */
export function* readLinks(
  page: Page,
  textMap: TextMap,
  authors: readonly Author[],
  claims: readonly RepublicationClaim[],
): Pausing<Link[]> {
  const links = new Map<string, Link>();
  /** Memoized by what the page writes: resolving an address is dear, and a page may have any number of them. */
  const resolved = new Map<string, URL | null>();
  const anchors = new Set<Element>();
  const originals = new Set(claims.flatMap(({ url }) => (url === undefined ? [] : [siteOf(new URL(url).hostname)])));
  const here = siteOf(page.url.hostname);
  const profiles = authors.flatMap(({ url }) => (url === undefined ? [] : [new URL(url)]));
  let seen = 0;
  for (const [node, segments] of textMap.byNode) {
    if ((seen += 1) % AT_A_STRETCH === 0) yield;
    const anchor = node.parentElement?.closest('a[href]');
    if (!anchor || anchors.has(anchor)) continue;
    anchors.add(anchor);
    const href = anchor.getAttribute('href') ?? '';
    if (!resolved.has(href) && resolved.size < MOST_RESOLVED) resolved.set(href, resolve(href, page.url));
    const url = resolved.get(href);
    if (!url || PICTURE.test(url.pathname)) continue;
    const known = links.get(url.href);
    if (known) known.count += 1;
    else if (links.size < MAX_LINKS) {
      const text = collapse(anchor.textContent).slice(0, 300);
      const isOwn = authors.length > 0 && tellsOwnPiece(textMap.text, segments[0]?.start ?? 0, text);
      const kind = isOwn ? 'same-author' : kindOf(url, here, profiles, originals);
      links.set(url.href, { url: url.href, host: url.hostname, text, kind, count: 1 });
    }
  }
  return [...links.values()];
}

/** A file that shows a picture of the article larger: nothing that the text refers to. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** A place in a page is no other page; a route by its fragment is. */
function resolve(href: string, base: URL): URL | null {
  if ((href.startsWith('#') && withoutAnchor(href) === '') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = withoutAnchor(url.hash);
  return /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url : null;
}

function kindOf(url: URL, here: string, profiles: readonly URL[], originals: ReadonlySet<string>): Link['kind'] {
  if (profiles.some((profile) => isWithin(url, profile))) return 'same-author';
  const site = siteOf(url.hostname);
  if (site === here) return 'same-outlet';
  return originals.has(site) ? 'original-outlet' : 'other';
}

/** Whether an address lies below an author's page, where some sites keep the author's pieces; that page is none. */
function isWithin(url: URL, profile: URL): boolean {
  const path = profile.pathname.replace(/\/$/, '');
  return (
    url.hostname === profile.hostname &&
    path !== '' &&
    url.pathname.startsWith(`${path}/`) &&
    url.pathname !== `${path}/`
  );
}
