import { textWithin } from '../document/lines.ts';
import type { Page } from '../document/page.ts';
import { collapse } from '../words/collapse.ts';

const MOST_LINKS = 12;
const LONGEST_NAME = 80;
const SHORTEST_NAME = 3;
/** What a link or the picture in it says besides the name. */
const ADDED = /^logo (?:of|von|de) |(?:logo|home|homepage|startseite)$/gi;
const PARTING = /(?<![\s|–—-])[\s|–—-]+$/;
/** What parts a page's title from the name of its site. */
const BEHIND = /^(?:\s*[-–—|:·•»›]\s|\s?[：｜])/;
const BEFORE = /[-–—|:·•«‹：｜]\s*$/;

/**
 * The names on links to the site's front page with which the page's title also begins or ends: a brand in the page's head, which may be
 * a picture that is described so.
 */
export function homeNames({ document, url: { origin }, title }: Page): string[] {
  const address = JSON.stringify(origin).slice(1, -1);
  const links = document.querySelectorAll(
    `a[href="/"], a[href="${address}"], a[href="${address}/"], a[rel~="home"][href]`,
  );
  const names = [...links]
    .slice(0, MOST_LINKS)
    .flatMap((link) => [
      textWithin(link, LONGEST_NAME),
      link.getAttribute('title'),
      link.getAttribute('aria-label'),
      link.querySelector('img[alt]')?.getAttribute('alt'),
    ]);
  return names
    .map((name) =>
      collapse((name ?? '').slice(0, LONGEST_NAME))
        .replace(ADDED, '')
        .replace(PARTING, ''),
    )
    .filter((name) => isSiteOf(title, name));
}

const isSiteOf = (title: string, name: string): boolean =>
  name.length >= SHORTEST_NAME &&
  ((title.endsWith(name) && BEFORE.test(title.slice(0, -name.length))) ||
    (title.startsWith(name) && BEHIND.test(title.slice(name.length))));
