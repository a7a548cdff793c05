import type { Page } from '../document/page.ts';

/** Where a page says its address is, most binding first. */
const SOURCES: ((page: Page) => string | undefined)[] = [
  ({ rels }) => rels.get('canonical')?.[0],
  ({ metas }) => metas.get('og:url')?.[0],
];

/** Characters an article's address may have; a longer claim is passed over before it is parsed. */
const LONGEST = 4096;

/** The page's own claim of its address, absolute and without fragment; null if it makes none that is http(s). */
export function readCanonical(page: Page): string | null {
  for (const source of SOURCES) {
    const address = source(page);
    if (address === undefined || address.length > LONGEST || !URL.canParse(address, page.url)) continue;
    const url = new URL(address, page.url);
    if (!/^https?:$/.test(url.protocol) || url.href.length > LONGEST) continue;
    url.hash = '';
    return url.href;
  }
  return null;
}
