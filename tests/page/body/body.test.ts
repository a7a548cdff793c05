import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

/**
 * The reader sets Readability's sieve through a property that its types do not name: this fails if a new version drops
 * it.
 */
test.each([
  [7, false],
  [0, true],
])('with flags %i Readability keeps a part named as comment: %s', (flags, kept) => {
  const text =
    'The council may decide on Tuesday, and the town is likely to ask for help, which would take a year. '.repeat(4);
  const { document } = new JSDOM(`<body><div><p>${text}</p><div class="comment"><p>${text} MARK</p></div></div></body>`)
    .window;
  const reader = new Readability(document, { charThreshold: 1 });
  Object.assign(reader, { _flags: flags });
  expect(reader.parse()?.textContent?.includes('MARK')).toBe(kept);
});

test.each([
  [20, true],
  [1200, false],
])('a page of %i parts, none of which holds the article, is read to its end, by Readability: %s', (parts, isSifted) => {
  const parse = vi.spyOn(Readability.prototype, 'parse');
  const part = (at: number) =>
    `<section><h3>Part ${at}</h3><p>The council met, and members said that it may decide later what lock ${at} is to cost.</p>
      <ul>${'<li><a href="/more">More</a></li>'.repeat(4)}</ul></section>`;
  const html = `<head><meta property="article:published_time" content="2024-03-05"></head><body><h1>The locks of the harbour</h1>
    ${Array.from({ length: parts }, (_, at) => part(at)).join('')}`;
  const read = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/a-story');
  expect(read?.article.text).toContain(`lock ${parts - 1} is`);
  expect(parse.mock.calls.length > 0).toBe(isSifted);
  parse.mockRestore();
});
