import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';

const TEXT = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4)}</p>`;

function authorsOf(
  url: string,
  head: string,
  byline = '',
  title = 'A story of a bridge',
  text = TEXT + TEXT,
): string[] | undefined {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>A story of a bridge</h1>${byline}${text}</article></body></html>`;
  return readArticle(new JSDOM(html, { url }).window.document, url)?.article.authors.map(({ name }) => name);
}

const described = (author: unknown, publisher?: unknown): string =>
  `<meta property="og:site_name" content="Una Reber"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A story of a bridge', author, publisher })}</script>`;
const person = (url: string) => ({ '@type': 'Person', name: 'Una Reber', url });
const PUBLISHER = { '@type': 'Organization', name: 'Una Reber' };

describe('a name that is the site’s own is a person’s', () => {
  test.each<[what: string, is: boolean, url: string]>([
    ['has a profile elsewhere', true, 'https://letters.test/@unareber7'],
    ['has a page on the site', false, 'https://unareber7.letters.test/@unareber7'],
    ['has a profile under another name', false, 'https://letters.test/@coastclub'],
    ['has a page that is no profile', false, 'https://letters.test/company/unareber'],
    ['has no address', false, ''],
  ])('if the publisher is called so too and the author %s: %s', (_, is, profile) => {
    const head = described([person(profile)], PUBLISHER);
    expect(authorsOf('https://unareber7.letters.test/p/bridge', head)).toEqual(is ? ['Una Reber'] : []);
  });

  test.each([
    ['the title says by whom it is', true, 'A story of a bridge by Una Reber'],
    ['the title does not', false, 'A story of a bridge | Una Reber'],
  ])('if the markup has it without saying what it is, and %s: %s', (_, is, title) => {
    const authors = authorsOf('https://www.unareber.test/bridge', described('Una Reber'), '', title);
    expect(authors).toEqual(is ? ['Una Reber'] : []);
  });

  test.each([
    ['goes by another name', true, 'Low Tide'],
    ['is called so', false, 'Reberow'],
  ])('if a byline has it, the site stands under the family name and %s: %s', (_, is, site) => {
    const head = `<meta property="og:site_name" content="${site}">`;
    const byline = '<p>Posted by <a rel="author" href="/author/una">Una Reberow</a></p>';
    expect(authorsOf('https://tides.reberow.test/bridge', head, byline)).toEqual(is ? ['Una Reberow'] : []);
  });

  test.each([
    ['a platform for letters', true, 'https://unareber.substack.com/p/bridge'],
    ['a site of its own', false, 'https://unareber.letters.test/p/bridge'],
  ])('if a byline has it, on %s: %s', (_, is, url) => {
    const byline = '<div class="byline"><span>Una Reber</span><div>May 3, 2024</div></div>';
    expect(authorsOf(url, '<meta property="og:site_name" content="Una Reber’s Letter">', byline)).toEqual(
      is ? ['Una Reber'] : [],
    );
  });

  const I_SAW =
    '<p>When I came to the bridge that night, I saw nobody but the man who keeps it, and he asked me in.</p>';
  const WE_SAW =
    '<p>When we came to the bridge that night, I saw nobody but the man who keeps it, and he asked us in.</p>';
  const HE_SAID =
    '<p>“When I came to the bridge that night, I saw nobody,” says the man who has kept it for so many years.</p>';
  test.each([
    ['one who says “I”', true, I_SAW],
    ['several', false, WE_SAW],
    ['one who quotes another', false, HE_SAID],
  ])('if the markup has it as a person’s, and the text is of %s: %s', (_, is, text) => {
    const head = described({ '@type': 'Person', name: 'Una Reber' }, PUBLISHER);
    const authors = authorsOf('https://www.una-reber.test/bridge', head, '', 'A story of a bridge', text.repeat(5));
    expect(authors).toEqual(is ? ['Una Reber'] : []);
  });

  test('if it is written in small letters', () => {
    const head = '<meta property="og:site_name" content="Una Reber"><meta name="author" content="una reber">';
    const byline = '<p><a rel="author" href="/author/una">una reber</a></p>';
    expect(authorsOf('https://tides.test/bridge', head, byline)).toEqual(['una reber']);
  });

  const named = (name: string, more = '') =>
    `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">${more}`;
  const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
  const story = (type: string, name: string) =>
    ld({
      '@type': 'NewsArticle',
      headline: 'A story of a bridge',
      author: { '@type': type, name },
      publisher: { '@type': 'Organization', name },
    });
  test.each<[what: string, is: boolean, name: string, more: string]>([
    ['begins with a known given name', true, 'Emily Reberow', ''],
    ['begins with none', false, 'Harbour Reberow', ''],
    [
      'is an organisation’s in the markup',
      false,
      'Emily Reberow',
      ld({ '@type': 'Organization', name: 'Emily Reberow' }),
    ],
    ['is both, and the author is a person', true, 'Emily Reberow', story('Person', 'Emily Reberow')],
    ['is both, and the author is none', false, 'Emily Reberow', story('Organization', 'Emily Reberow')],
  ])('if the head says so of the author and the site, and it %s: %s', (_, is, name, more) => {
    expect(authorsOf('https://www.reberow.test/bridge', named(name, more))).toEqual(is ? [name] : []);
  });

  test.each<[what: string, is: boolean, name: string, author: unknown]>([
    ['has a particle', true, 'Una van den Reber', { '@type': 'Person', name: 'Una van den Reber' }],
    ['is not said to be a person’s', false, 'Una van den Reber', undefined],
    ['has one word', false, 'Tribune', { '@type': 'Person', name: 'Tribune' }],
  ])('if markup and head say so, and it %s: %s', (_, is, name, author) => {
    const head = named(name, ld({ '@type': 'BlogPosting', headline: 'A story of a bridge', author }));
    expect(authorsOf('https://letters.test/bridge', head)).toEqual(is ? [name] : []);
  });

  test.each([
    ['one who says “I”', true, I_SAW],
    ['several', false, WE_SAW],
  ])('if microdata has it as a person’s, and the text is of %s: %s', (_, is, text) => {
    const byline =
      '<p>Written by <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Una Reber</span></span></p>';
    const head = '<meta property="og:site_name" content="Una Reber">';
    const authors = authorsOf('https://www.unareber.test/bridge', head, byline, 'A story – Una Reber', text.repeat(5));
    expect(authors).toEqual(is ? ['Una Reber'] : []);
  });

  test('if a platform’s page has it as the publisher’s too', () => {
    const byline = '<h4 class="author-name"><a href="/author/una/">Una Reber</a></h4>';
    const head = described(person('https://una-reber.ghost.io/author/una/'), PUBLISHER);
    expect(authorsOf('https://una-reber.ghost.io/bridge/', head, byline)).toEqual(['Una Reber']);
  });
});

describe('a platform’s name in the markup', () => {
  const outletAt = (url: string, publisher: string): string | undefined => {
    const node = {
      '@type': 'BlogPosting',
      headline: 'A story of a bridge',
      publisher: { '@type': 'Organization', name: publisher },
    };
    const html = `<html lang="en"><head><title>A story of a bridge | Low Tide</title><script type="application/ld+json">${JSON.stringify(node)}</script></head><body><article><h1>A story of a bridge</h1>${TEXT}${TEXT}</article></body></html>`;
    return readArticle(new JSDOM(html, { url }).window.document, url)?.article.outletName?.value;
  };
  test.each([
    [
      'is not the outlet of what stands on it',
      'https://lowtide.blogspot.com/2024/01/bridge.html',
      'Blogger',
      'Low Tide',
    ],
    ['nor where its address has the name', 'https://lowtide.wordpress.com/2024/01/bridge', 'WordPress.com', 'Low Tide'],
    ['is that of its own site', 'https://wordpress.com/blog/bridge', 'WordPress.com', 'WordPress.com'],
  ])('%s', (_, url, publisher, outlet) => {
    expect(outletAt(url, publisher)).toBe(outlet);
  });
});
