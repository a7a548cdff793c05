import { routeIn } from './routes.ts';

/**
 * What is not to be read by itself though it is granted, as the reader's settings hold it: a host, which stands for all
 * below it, or the host, path and query of one page. A host has no `/`, a page has one.
 */
type SwitchedOff = readonly string[];

/** The entry for the whole site of an address; `www.` is left off, as where a site is granted. */
export const siteEntry = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The entry for one page, whatever place in it the address names. */
const pageEntry = (url: string): string => {
  const address = new URL(url);
  return `${siteEntry(url)}${address.pathname}${address.search}${routeIn(address)}`;
};

/** Whether an entry stands for the site of an address. */
const isSite = (entry: string, url: string): boolean => `.${siteEntry(url)}`.endsWith(`.${entry}`);

/** Whether the site of an address is switched off, and whether the page is: by itself, or with its site. */
export function isSwitchedOff(entries: SwitchedOff, url: string): { site: boolean; page: boolean } {
  const site = entries.some((entry) => isSite(entry, url));
  return { site, page: site || entries.includes(pageEntry(url)) };
}

/**
 * The entries with a site or a page switched on or off. A site that is switched on takes with it the entry of a site
 * above, by which it was off, and a site that is switched off those of its pages.
 *
 * @param what - `site` or `page` of the address
 */
export function switched(entries: SwitchedOff, what: 'site' | 'page', url: string, on: boolean): string[] {
  const entry = what === 'site' ? siteEntry(url) : pageEntry(url);
  const isMeant = (other: string): boolean =>
    other === entry || (what === 'site' && (on ? isSite(other, url) : other.startsWith(`${entry}/`)));
  const rest = entries.filter((other) => !isMeant(other));
  return on ? rest : [...rest, entry];
}
