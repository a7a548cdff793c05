import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isProbablyArticle } from '../../../src/page/probe/isProbablyArticle.ts';
import { join } from 'node:path';
import { bundle } from '../../../tools/bench/bundle.ts';
import { made, type MadePage } from './madePages.ts';

const judge = ({ html, url }: MadePage): boolean => isProbablyArticle(new JSDOM(html, { url }).window.document);

describe('of pages made in the ways sites make them', () => {
  test('there are enough to tell', () => {
    expect(made.filter(({ isArticle }) => isArticle).length).toBeGreaterThanOrEqual(30);
    expect(made.filter(({ isArticle }) => !isArticle).length).toBeGreaterThanOrEqual(30);
  });

  test.each(made.map((page) => [page.what, page.isArticle, page] as const))('%s: %s', (_, isArticle, page) => {
    expect(judge(page)).toBe(isArticle);
  });
});

test('it is a small script by itself: pages are probed that nobody asked to be read', async () => {
  const file = join(import.meta.dirname, '../../../src/page/probe/isProbablyArticle.ts');
  expect((await bundle(file, 'probe')).length).toBeLessThan(8_000);
});

describe('whatever the page', () => {
  test('one without a body or an address is none', () => {
    const { document } = new JSDOM('', { url: 'https://www.coast-tribune.test/news/a' }).window;
    document.body.remove();
    expect(isProbablyArticle(document)).toBe(false);
    expect(isProbablyArticle(document, 'nowhere')).toBe(false);
  });

  test('it is left as it was', () => {
    for (const { html, url } of made) {
      const { document } = new JSDOM(html, { url }).window;
      const before = document.documentElement.outerHTML;
      isProbablyArticle(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  test('a front page is none, however it is written', () => {
    const [article] = made;
    for (const path of ['/', '/index.html', '/?utm_source=a'])
      expect(
        judge({ what: '', isArticle: true, html: '', ...article, url: `https://www.coast-tribune.test${path}` }),
      ).toBe(false);
  });
});
