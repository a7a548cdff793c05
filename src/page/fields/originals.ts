/** A page names one original; more are noise. */
const MOST = 5;
const LONGEST = 4096;

/** Where copies and short links name the page they stand for, the surest first. */
const SOURCES: ((document: Document) => string | null | undefined)[] = [
  // archive.today: the link to keep, which holds the original's address
  (document) => document.querySelector('link[rel~="bookmark"]')?.getAttribute('href'),
  // archive.today: the banner's search field
  (document) => document.querySelector('#HEADER input[name="q"]')?.getAttribute('value'),
  // short links and apps that forward without a server's word
  (document) =>
    /;\s*url\s*=\s*["']?([^"']+)/i.exec(
      document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '',
    )?.[1],
];

/**
 * Addresses of the page this one is a copy of or leads to, by archive banners and forwarding marks. They are claims:
 * the address a page was served from comes before them.
 *
 * @returns at most five http(s) addresses
 */
export function readOriginals(document: Document, url: string): string[] {
  const found = SOURCES.map((source) => source(document)?.trim())
    .filter((address) => address !== undefined && URL.canParse(address, url))
    .map((address) => new URL(address ?? '', url))
    .filter(({ protocol, href }) => /^https?:$/.test(protocol) && href.length <= LONGEST && href !== url);
  return [...new Set(found.map(({ href }) => href))].slice(0, MOST);
}
