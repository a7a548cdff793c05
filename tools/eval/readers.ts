import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { getDomain } from 'tldts';
import { readArticle } from '../../src/page/readArticle.ts';
import { fieldsOf, type Fields } from './fields.ts';

/**
 * What Sidelight and its peers find of a page, for `tools/eval/peers.ts`: runs in Chromium. Each is given the page as
 * it was parsed.
 */
const READERS: Record<string, (document: Document, url: string) => Fields> = {
  sidelight: (document, url) => fieldsOf(readArticle(document, url)?.article, url),
  readability: (document, url) => {
    const found = new Readability(document).parse();
    return {
      ...nothingOf(url),
      title: found?.title ?? null,
      authors: namesIn(found?.byline),
      outlet: found?.siteName ?? getDomain(url),
      date: found?.publishedTime ?? null,
      lang: found?.lang ?? null,
      text: textOf(found?.content),
    };
  },
  defuddle: (document, url) => {
    const found = new Defuddle(document, { url }).parse();
    return {
      ...nothingOf(url),
      title: found.title || null,
      authors: namesIn(found.author),
      outlet: found.site || getDomain(url),
      date: found.published || null,
      lang: found.language || null,
      text: textOf(found.content),
    };
  },
};

const nothingOf = (url: string) => ({ agencies: [], outletDomain: getDomain(url), dateModified: null });

/** The names in the one string that peers give, so that they are not counted as wrong for its form. */
const namesIn = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(/^\s*(?:written )?(?:by|von|par|por)\b:?/i, '')
    .split(/[,;|&\n]|\s(?:and|und|et|y|e)\s/)
    .map((name) => name.trim())
    .filter(Boolean);

const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,br';

/** The text of an article that is handed over as HTML, without captions, as ours is. */
function textOf(html: string | null | undefined): string {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  for (const block of body.querySelectorAll(BLOCKS)) block.append('\n\n');
  return body.textContent.trim();
}

/** Of each reader its fields, or null if it failed. */
function ask(html: string, url: string): Record<string, Fields | null> {
  const answer = ([name, read]: [string, (typeof READERS)[string]]): [string, Fields | null] => {
    try {
      return [name, read(new DOMParser().parseFromString(html, 'text/html'), url)];
    } catch (error) {
      console.error(`${name}: ${String(error)}`);
      return [name, null];
    }
  };
  return Object.fromEntries(Object.entries(READERS).map(answer));
}

Object.assign(globalThis, { ask });
