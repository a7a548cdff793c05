import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { collapse } from '../words/collapse.ts';
import { squash } from '../words/words.ts';

const MOST_LINKS = 12;
const LONGEST_NAME = 80;
const SHORTEST_NAME = 3;
/** What a link or the picture in it says besides the name. */
const ADDED = /^logo (?:of|von|de) |(?:logo|home|homepage|startseite)$/gi;
const PARTING = /(?<![\s|–—-])[\s|–—-]+$/;
/** What parts a page's title from the name of its site. */
const BEHIND = /^(?:\s*[-–—|:·•»›]\s|\s?[：｜])/;
const BEFORE = /[-–—|:·•«‹：｜]\s*$/;

/** Shorter names are in too many addresses. */
const SHORTEST_FIT = 6;

/**
 * The names on links to the site's front page, which may be a picture that is described so. Those with which the page's
 * title also begins or ends are a brand in its head; of the others those are which have all letters of the address, or
 * are a heading.
 */
export function homeNames({ document, url: { origin, hostname }, title }: Page): {
  inTitle: string[];
  others: string[];
} {
  const address = JSON.stringify(origin).slice(1, -1);
  const links = document.querySelectorAll(
    `a[href="/"], a[href="${address}"], a[href="${address}/"], a[rel~="home"][href]`,
  );
  const labels = new Set(hostname.split('.').map(squash));
  const isHost = (name: string) => name.length >= SHORTEST_FIT && labels.has(squash(name).replace(/^the/, ''));
  const all = [...links].slice(0, MOST_LINKS).flatMap((link) => {
    const names = [
      textWithin(link, LONGEST_NAME),
      link.getAttribute('title'),
      link.getAttribute('aria-label'),
      link.querySelector('img[alt]')?.getAttribute('alt'),
    ];
    return names.map((name, at) => ({ name: tidy(name ?? ''), isHeading: at === 0 && link.closest('h1') !== null }));
  });
  return {
    inTitle: all.flatMap(({ name }) => (isSiteOf(title, name) ? name : [])),
    others: all.flatMap(({ name, isHeading }) =>
      isHost(name) || (isHeading && name.length >= SHORTEST_NAME) ? name : [],
    ),
  };
}

const tidy = (name: string): string => collapse(name.slice(0, LONGEST_NAME)).replace(ADDED, '').replace(PARTING, '');

const isSiteOf = (title: string, name: string): boolean =>
  name.length >= SHORTEST_NAME &&
  ((title.endsWith(name) && BEFORE.test(title.slice(0, -name.length))) ||
    (title.startsWith(name) && BEHIND.test(title.slice(name.length))));
