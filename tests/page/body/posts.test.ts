import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const SAID = [
  'The ferry has reached the quay at noon with sixty people on board, and the crew was brought dry clothes by the mission.',
  'The harbour master took down the storm cone and went home, as did most of those who had watched from the steps.',
  'Nobody may walk on the quay while the waves break over it, the council says, and asks for patience until the evening.',
  'Gusts are expected from the west before dawn, the weather office says, and calls for boats to be tied up twice over.',
];
const LEAD = '<p>The storm has reached the coast at Brackwater, and what follows is told here from hour to hour.</p>';
/** The first sentence of each post. */
const read = (posts: string, type = 'LiveBlogPosting') => {
  const json = JSON.stringify({ '@type': type, headline: 'Storm at the coast' });
  const html = `<html lang="en"><head><title>Storm at the coast</title><script type="application/ld+json">${json}</script></head><body><article><h1>Storm at the coast</h1>${LEAD}${posts}</article></body></html>`;
  const article = readArticle(new JSDOM(html).window.document, 'https://harbour-herald.test/news/storm')?.article;
  if (!article) return expect.fail('no article');
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  return article.posts?.map((at) => texts.slice(at).find((text) => text.endsWith('.')));
};
const built = (post: (text: string, at: number) => string) => SAID.map(post).join('');

describe('posts of a live page without headings', () => {
  test.each<[string, string, readonly string[] | undefined]>([
    [
      'parts of one kind, each with its time',
      built((text) => `<div class="entry"><time>12:05</time><p>${text}</p><p>More on this from our man.</p></div>`),
      SAID,
    ],
    [
      'in a list of their own',
      `<ol>${built((text) => `<li class="entry"><span class="timestamp">2h ago</span><div><p>${text}</p></div></li>`)}</ol>`,
      SAID,
    ],
    [
      'paragraphs in a row below lines with the time',
      built((text, at) => `<div><time>1${at}:05</time></div><p>${text}</p><p>More on this from our man at ${at}.</p>`),
      SAID,
    ],
    ['parts without a time', built((text) => `<div class="entry"><p>${text}</p></div>`), undefined],
    ['paragraphs', built((text) => `<p>${text}</p>`), undefined],
  ])('%s', (_, html, posts) => {
    expect(read(html)).toEqual(posts);
  });

  test('an article has none', () => {
    expect(
      read(
        built((text) => `<div class="entry"><time>12:05</time><p>${text}</p></div>`),
        'NewsArticle',
      ),
    ).toBe(undefined);
  });
});
