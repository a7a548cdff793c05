import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const SENTENCES =
  'The council may decide on Tuesday whether the old bridge can be kept, and the town is likely to ask the county for help with the costs. '.repeat(
    3,
  );

/** What a page says of who is behind it, from its markup and its foot. */
function read({ publisher, foot = '' }: { publisher?: unknown; foot?: string }) {
  const story = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A story', publisher };
  const html = `<html lang="en"><head><title>A story</title><meta property="og:site_name" content="Coast Tribune">
    <script type="application/ld+json">${JSON.stringify(story)}</script></head>
    <body><article><h1>A story</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></article><footer>${foot}</footer></body></html>`;
  const url = 'https://www.coast-tribune.test/news/2024/a-story';
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return readArticle(document, url)?.article;
}

describe('who publishes a page, by its markup', () => {
  const org = (more: object) => ({ '@type': 'NewsMediaOrganization', name: 'Coast Tribune', ...more });
  test.each<[how: string, publisher: unknown, told: [string, string][]]>([
    ['nothing beyond the outlet’s name', org({}), []],
    ['a publisher of another name', org({ name: 'Harbour Press Ltd' }), [['publisher', 'Harbour Press Ltd']]],
    ['its legal name', org({ legalName: 'Coast Tribune Verlag GmbH' }), [['legalName', 'Coast Tribune Verlag GmbH']]],
    [
      'the house it belongs to',
      org({ parentOrganization: { name: 'Tide Media' } }),
      [['parentOrganization', 'Tide Media']],
    ],
    ['the house by its name alone', org({ parentOrganization: 'Tide Media' }), [['parentOrganization', 'Tide Media']]],
    ['no address in a name’s place', org({ parentOrganization: 'https://tide-media.test/' }), []],
    ['no platform', org({ name: 'Blogger', parentOrganization: 'WordPress.com' }), []],
    [
      'no slogan',
      org({
        name: 'Light for curious readers.',
        parentOrganization: 'Tide’s own boats, sails and knots made simple for everyone',
      }),
      [],
    ],
    ['no slogan beside the outlet’s name', org({ name: 'Coast Tribune | Your hometown voice' }), []],
    ['no name twice', org({ legalName: 'The Coast Tribune', parentOrganization: { name: 'Coast Tribune' } }), []],
  ])('%s', (_how, publisher, told) => {
    expect((read({ publisher })?.publisher ?? []).map(({ property, name }) => [property, name])).toEqual(told);
  });
});

describe('pages on which an outlet speaks of itself', () => {
  const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
  test.each<[how: string, foot: string, told: [string, string][]]>([
    [
      'by the words of a link',
      link('/about-us', ' About\n us '),
      [['about', 'https://www.coast-tribune.test/about-us']],
    ],
    ['in other languages', link('/impressum', 'Impressum'), [['imprint', 'https://www.coast-tribune.test/impressum']]],
    [
      'on another host of the site',
      link('https://info.coast-tribune.test/us', 'Who we are'),
      [['about', 'https://info.coast-tribune.test/us']],
    ],
    [
      'each kind once',
      link('/about', 'About') + link('/about/more', 'About us'),
      [['about', 'https://www.coast-tribune.test/about']],
    ],
    [
      'without the words for those who listen',
      link('/corrections', 'Corrections<span style="clip:rect(0 0 0 0);position:absolute">, opens new tab</span>') +
        link('/ethics', 'Ethics <b class="sr-only">(external)</b>'),
      [
        ['correctionsPolicy', 'https://www.coast-tribune.test/corrections'],
        ['ethicsPolicy', 'https://www.coast-tribune.test/ethics'],
      ],
    ],
    ['not on another site', link('https://agency.test/about', 'About us'), []],
    ['not on the front page', link('/', 'About us'), []],
    ['not by words that hold more', link('/about-cats', 'About us and cats'), []],
    ['not by a script', link('javascript:alert(1)', 'About us'), []],
  ])('%s', (_how, foot, told) => {
    expect(read({ foot })?.policies.map(({ property, url }) => [property, url])).toEqual(told);
  });

  test('what the markup names comes before what the foot links to', () => {
    const publisher = {
      '@type': 'Organization',
      name: 'Coast Tribune',
      ethicsPolicy: 'https://www.coast-tribune.test/code',
    };
    expect(read({ publisher, foot: link('/ethics', 'Ethics') })?.policies).toEqual([
      { property: 'ethicsPolicy', url: 'https://www.coast-tribune.test/code' },
    ]);
  });

  test('a link in the text is none', () => {
    const html = `<html><body><article><h1>A story</h1><p>${SENTENCES}<a href="/about">About</a></p><p>${SENTENCES}</p></article></body></html>`;
    const url = 'https://www.coast-tribune.test/a';
    const { document } = new JSDOM(html, { url }).window;
    expect(readArticle(document, url)?.article.policies).toEqual([]);
  });
});
