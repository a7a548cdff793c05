import type { Refusal } from '../../domain/report/report.ts';

/** New tabs and start pages, as the browsers call them. */
const NEW_TAB =
  /^(?:about:(?:newtab|home|blank|privatebrowsing|welcome)|[a-z]+:\/\/(?:newtab|new-tab-page|new-tab-page-third-party|startpageshared|startpage|vivaldi-webui\/startpage))\b/;
const STORES =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(?:\/|$)/;

/** What Chromium says of a page whose address it does not tell. */
const SAID: readonly (readonly [RegExp, Refusal])[] = [
  [/extensions gallery/i, 'store'],
  [/\bfile:/, 'file'],
  [/\b[a-z-]+:\/\/ URL|\bURL of scheme|\bchrome-extension:/i, 'browser'],
];

/**
 * What kind of page a browser does not let be read.
 *
 * @param address - its tab's; undefined where the browser does not tell it
 * @param said - the browser's words of refusal
 * @param own - the beginning of the addresses of the extension's own pages
 */
export function refusalOf(address: string | undefined, said: string, own: string): Refusal {
  if (address === undefined || address === '') return SAID.find(([words]) => words.test(said))?.[1] ?? 'closed';
  if (address.startsWith(own)) return 'own';
  if (NEW_TAB.test(address)) return 'new-tab';
  if (STORES.test(address)) return 'store';
  if (/^[^?#]*\.pdf(?:$|[?#])/i.test(address)) return 'pdf';
  if (address.startsWith('file:')) return 'file';
  return /^https?:/.test(address) ? 'closed' : 'browser';
}
