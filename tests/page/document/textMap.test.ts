import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';
import { toOffset, toRange } from '../../../src/page/document/textMap.ts';

/** White space is collapsed in the text, and a `<br>` is a space there and nothing in a range. */
const bare = (text: string) => text.replace(/\s+/g, '');

const read = (html: string) => {
  const { window } = new JSDOM(html, { url: 'https://www.daily-example.test/2024/03/some-story' });
  const before = window.document.documentElement.outerHTML;
  const reading = readArticle(window.document, window.location.href);
  return { document: window.document, before, reading };
};

/** Sentences with markup inside, odd white space and characters of several scripts and planes. */
const piece = fc.constantFrom(
  'The council met on Tuesday, and it may decide later, ',
  'which  some\n   members <b>strongly</b> oppose, ',
  'a <a href="javascript:void(0)">spokesperson</a> said. ',
  '<em>Perhaps</em>, 😀 it was added,<br> the plan 𝒳 will change. ',
  'وقال المتحدث إن القرار، قد يتأخر، ',
  '市議会は火曜日に会合を開き、',
  '&nbsp; <span> </span>',
);
const paragraph = fc.array(piece, { minLength: 2, maxLength: 6 }).map((pieces) => `<p>${pieces.join('')}</p>`);
const body = fc.array(
  fc.oneof(
    paragraph,
    fc.constantFrom(
      '<div class="share-bar">Share</div>',
      '<h2>What <i>next</i>?</h2>',
      '<ul><li>One, two</li><li>Three</li></ul>',
    ),
  ),
  { minLength: 3, maxLength: 14 },
);

describe('text map', () => {
  test('every stretch of the article text is found in the live page, whose DOM stays as it was', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (parts, a, b) => {
        const { document, before, reading } = read(
          `<html lang="en"><head><title>Some story</title><meta property="og:type" content="article"></head>
           <body><nav><a href="/">Home</a></nav><article><h1>Some story</h1>${parts.join('\n')}</article></body></html>`,
        );
        expect(document.documentElement.outerHTML).toBe(before);
        fc.pre(reading !== null);
        const { article, textMap } = reading;
        const stretches = article.blocks.flatMap(({ start, end }) => {
          const inner = start + (a % (end - start));
          return [
            { start, end },
            { start: inner, end: inner + 1 + (b % (end - inner)) },
          ];
        });
        for (const { start, end } of stretches) {
          const range = toRange(textMap, start, end);
          expect(bare(range?.toString() ?? '')).toBe(bare(article.text.slice(start, end)));
          const back = range && toOffset(textMap, range.startContainer, range.startOffset);
          expect([null, article.text.slice(start).search(/\S/) + start, start]).toContain(back);
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  const sentence = 'The council met on Tuesday to discuss the plan, and it may decide later this week. ';
  const page = `<title>A story</title><article><h1>A story</h1><p id="a">${sentence.repeat(4)}</p><p id="b">${sentence.repeat(4)}</p></article>`;

  test.each([
    ['an empty stretch', 5, 5],
    ['a stretch before the text', -1, 4],
    ['a stretch past the end', 0, 1e9],
  ])('%s has no range', (_, start, end) => {
    const { reading } = read(page);
    expect(reading && toRange(reading.textMap, start, end)).toBeNull();
  });

  test('a place the page has since removed or rewritten has no range', () => {
    const { document, reading } = read(page);
    if (!reading) throw new Error('no article');
    const { article, textMap } = reading;
    const [first, second] = article.blocks;
    if (!first || !second) throw new Error('no blocks');
    document.querySelector('#a')?.remove();
    const text = document.querySelector('#b')?.firstChild;
    expect(toRange(textMap, second.start, second.end)).not.toBeNull();
    if (text) text.nodeValue = 'Something else entirely';
    expect(toRange(textMap, first.start, first.end)).toBeNull();
    expect(toRange(textMap, second.start, second.end)).toBeNull();
  });

  test('text outside the article has no offset', () => {
    const { document, reading } = read(page);
    const title = document.querySelector('title')?.firstChild;
    expect(reading && title && toOffset(reading.textMap, title, 0)).toBeNull();
  });
});
