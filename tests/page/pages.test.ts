import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { Article } from '../../src/domain/article/article.ts';
import { readArticle } from '../../src/page/readArticle.ts';

/**
 * Whole pages, written for these tests, and what is read of them. A page's address is in its first line:
 * `<!-- https://… -->`. To renew the expected results after a wanted change, and read the diff:
 * `UPDATE_PAGES=1 npm run unit -- tests/page/pages.test.ts`.
 */
const PAGES = join(import.meta.dirname, '..', 'pages');

test.each(readdirSync(PAGES))('%s', (slug) => {
  const html = readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const before = document.documentElement.outerHTML;
  const article = readArticle(document, url)?.article ?? null;
  expect(document.documentElement.outerHTML).toBe(before);
  // What the background will refuse is no result.
  expect(article && Article.parse(article)).toEqual(article);
  const actual = article && readable(article);
  const file = join(PAGES, slug, 'expected.json');
  if (process.env['UPDATE_PAGES']) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  expect(existsSync(file), `${slug}/expected.json is missing: renew it, read it, commit it`).toBe(true);
  expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

/** The article with its blocks as text, so that a wrong one is seen in a diff. */
function readable(article: Article): unknown {
  const blocks = article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
  return JSON.parse(JSON.stringify({ ...article, text: article.text.length, blocks }));
}
