import { describe, expect, test } from 'vitest';
import {
  articleKey,
  articleKeys,
  articleKeysAt,
  authorKey,
  formerArticleKey,
  linkKey,
  linkKeys,
  authorAtKey,
  outletKey,
} from '../../../src/domain/keys/subjectKey.ts';

describe('articleKey', () => {
  const key = articleKey('https://www.example.org/news/bridge-123?id=7');
  test.each([
    'http://example.org/news/bridge-123?id=7',
    'https://www.example.org/news/bridge-123/?id=7',
    'https://www.example.org/news/bridge-123?id=7#comments',
    'https://www.example.org/news/bridge-123?utm_source=mail&id=7&fbclid=x',
    'https://www.example.org:443/news/bridge-123?id=7',
    'https://EXAMPLE.org./news/bridge-123?id=7',
    'https://m.example.org/news/bridge-123?id=7',
    'https://amp.example.org/news/bridge-123/amp/?id=7',
    'https://www.example.org/news/bridge-123?id=7&amp=1',
    'https://www.example.org/news/bridge-123?id=7#!',
    'https://www.example.org/news/bridge-123?id=7#/',
    'https://mobile.example.org/news/bridge-123?id=7',
    'https://www.example.org/news/bridge-123?id=7&gift=Ab3x_9-Q',
    'https://www.example.org/news/bridge-123?id=7&unlocked_article_code=1.x',
    'https://www.example.org/news/bridge-123?id=7&ref=homepage&share=true&sh=0&partner=rss',
    'https://www.example.org/news/bridge-123?id=7&cmp=share_btn_tw&ref=blog.example.net',
    'https://www.example.org/news/bridge-123?id=7&at_medium=mail&at_campaign=64&ns_mchannel=x1&pk_campaign=2024-17',
  ])('%s is the same article', (address) => expect(articleKey(address)).toBe(key));
  test.each([
    'https://www.example.org/news/bridge-123?id=8',
    'https://www.example.org/news/bridge-124?id=7',
    'https://www.example.org:8080/news/bridge-123?id=7',
    'https://other.example.org/news/bridge-123?id=7',
    'https://www.example.org/news/bridge-123?id=7#/news/bridge-124',
    'https://www.example.org/news/bridge-123?id=7&ref=2024-17',
    'https://team.example.org/news/bridge-123?id=7',
    'https://www.m.example.org/news/bridge-123?id=7',
  ])('%s is another', (address) => expect(articleKey(address)).not.toBe(key));
  test.each([
    'about:blank',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'web+http://a.example/',
    'httpx://a.example/',
    'no address',
    '',
  ])('%s has no key', (address) => expect(articleKey(address)).toBeNull());
  test('only at its beginning a host says for what device it is', () =>
    expect(articleKey('https://team.example.org/a')).toBe('article:team.example.org/a'));
  test.each(['index.html', 'index.htm', 'index.php'])('a path to %s is its folder', (page) =>
    expect(articleKey(`https://example.org/a/${page}`)).toBe(articleKey('https://example.org/a/')),
  );
  test.each(['ref', 'share', 'partner', 'sh', 'cmp', 'at_id', 'ns_id', 'pk_id', 'amp'])(
    'a parameter that most use for tracking may be which page it is: %s',
    (name) => {
      const [one, other] = ['2024-17', '2024-18'].map((id) => `https://consult.example/view?${name}=${id}`);
      expect(articleKey(one ?? '')).not.toBe(articleKey(other ?? ''));
      expect(formerArticleKey(one ?? '')).toBe(formerArticleKey(other ?? ''));
    },
  );
  test.each([
    ['https://epaper.example/read#/article/1', 'https://epaper.example/read#/article/2', false],
    ['https://app.example/x#!topic/a', 'https://app.example/x#!topic/b', false],
    ['https://app.example/x#!/topic/a/', 'https://app.example/x#!/topic/a', true],
    ['https://app.example/x#/a?utm_source=mail', 'https://app.example/x#/a', true],
    ['https://app.example/x#/a?page=2', 'https://app.example/x#/a', false],
    ['https://app.example/x#section', 'https://app.example/x#other', true],
  ])('%s and %s by their fragments: same %s', (a, b, same) => expect(articleKey(a) === articleKey(b)).toBe(same));
  test('a host that is called as devices are is a host', () => {
    expect(articleKey('https://mobile.example/a')).toBe('article:mobile.example/a');
    expect(articleKey('https://m.example/a')).toBe('article:m.example/a');
  });
  test('both keys are looked up, the one by the former rule behind', () => {
    const address = 'https://m.example.org/view?ref=2024-17#/a';
    expect(articleKeysAt(address)).toEqual(['article:example.org/view?ref=2024-17#/a', 'article:example.org/view']);
    expect(linkKeys(address)).toEqual(['link:example.org/view?ref=2024-17#/a', 'link:example.org/view']);
    expect(linkKey(address)).toBe(linkKeys(address)[0]);
    expect(articleKeysAt('https://example.org/a')).toEqual(['article:example.org/a']);
  });
  test.each([
    ['?a=1%26b=2', '?a=1&b=2'],
    ['?a=1%26b=2', '?a=1%2526b=2'],
    ['?a%3D1=2', '?a=1%3D2'],
    ['?a=1%23/x', '?a=1#/x'],
    ['?a=1%23/x', '?a=1%2523/x'],
  ])('what is encoded in a parameter makes no other parameters: %s, %s', (one, other) => {
    const [a, b] = [one, other].map((end) => `https://example.org/${end}`);
    expect(articleKey(a ?? '')).not.toBe(articleKey(b ?? ''));
    expect(articleKeysAt(a ?? '')).toContain(formerArticleKey(a ?? ''));
  });
  test('a value keeps the signs that end no parameter, as notes are stored', () =>
    expect(articleKey('https://example.org/?id=Zm9v%3D%3D&q=100%25+off')).toBe(
      'article:example.org?id=Zm9v==&q=100% off',
    ));
  test('a path to a page called index is its folder', () =>
    expect(articleKey('https://example.org/a/index.html')).toBe(articleKey('https://example.org/a/')));
  test('parameters in another order are the same address', () =>
    expect(articleKey('https://example.org/?b=2&a=1')).toBe(articleKey('https://example.org/?a=1&b=2')));
  test('parameters in another order are the same address, but not values of one parameter', () => {
    expect(articleKey('https://example.org/?b=2&a=1')).toBe('article:example.org?a=1&b=2');
    expect(articleKey('https://example.org/?a=1&b=2')).toBe('article:example.org?a=1&b=2');
    expect(articleKey('https://example.org/?tag=b&tag=a')).toBe('article:example.org?tag=b&tag=a');
  });
});

describe('articleKeys', () => {
  const sameSite = (a: string, b: string) =>
    new URL(a).hostname.endsWith('example.org') && new URL(b).hostname.endsWith('example.org');
  const url = 'https://www.example.org/2026/11/bridge-opens?page=2';
  test.each([
    ['a page of the same site', 'https://news.example.org/2026/11/bridge-opens', 2],
    ['an address with the same words', 'https://www.example.org/bridge-opens-at-last', 2],
    ['the same words in capitals', 'https://www.example.org/Bridge-Opens', 2],
    ['one of the two words', 'https://www.example.org/bridge-closes', 2],
    ['one word of two among many', 'https://www.example.org/mayor-praises-bridge-builders', 2],
    ['the same address', 'https://www.example.org/2026/11/bridge-opens?page=2', 1],
    ['the front page', 'https://www.example.org/', 1],
    ['a section', 'https://www.example.org/us-news', 1],
    ['another article', 'https://www.example.org/2026/11/council-meets-again', 1],
    ['another site', 'https://elsewhere.example/2026/11/bridge-opens', 1],
    ['nonsense', 'not an address', 1],
    ['none', null, 1],
  ])('canonical is %s', (_what, canonical, count) => {
    const keys = articleKeys(url, canonical, sameSite);
    expect(keys).toHaveLength(count);
    expect(keys[0]).toBe(articleKey(url));
  });
  test('an article known by its number only', () =>
    expect(
      articleKeys('https://example.org/story?id=48151623', 'https://example.org/world/a-title-48151623', sameSite),
    ).toHaveLength(2));
  test.each([
    ['one number of several', '/story?id=48151623', '/4815162/48151623', 2],
    ['a date is no number', '/2026/story', '/2026/report', 1],
    ['more than half of the words are others', '/bridge-opens-today', '/bridge-closes-again', 1],
    ['more than half, in the longer one first', '/mayor-praises-bridge-builders', '/bridge-council-again', 1],
    ['half of the shorter one, which is the canonical', '/mayor-praises-bridge-builders', '/bridge-opens', 2],
    ['no word to compare by', '/a/b', '/c/d', 1],
  ])('believed or not: %s', (_what, path, canonical, count) =>
    expect(articleKeys(`https://example.org${path}`, `https://example.org${canonical}`, sameSite)).toHaveLength(count),
  );
  test('what is no article has no key, whatever it gives as canonical', () =>
    expect(articleKeys('about:blank', 'https://example.org/2026/11/bridge-opens', sameSite)).toEqual([]));
});

test.each([
  ['https://www.example.org/a?utm_source=x', 'link:example.org/a'],
  ['https://example.org/article:7', 'link:example.org/article:7'],
  ['mailto:mira@example.org', null],
])('the key of a link to %s', (address, key) => expect(linkKey(address)).toBe(key));

test.each([
  ['Mira Holt', 'MIRA  HOLT', true],
  ['José Ibáñez', 'Jose\u0301 Iba\u0301n\u0303ez', true],
  ['J. K. Marsh', 'J K Marsh', true],
  ['Mira Holt', 'Mira Holtz', false],
  ['李明', '李明', true],
  ['李明', '李民', false],
  ['かとう けい', 'がとう けい', false],
  ['ガトウ', 'ｶﾞﾄｳ', true],
  ['रवि कुमार', 'रव कुमार', false],
  ['مُحَمَّد', 'محمد', true],
])('authors %s and %s: same %s', (a, b, same) => expect(authorKey(a) === authorKey(b)).toBe(same));

test('outlets are known by their domain', () => expect(outletKey('Example.ORG')).toBe('outlet:example.org'));

test('a name in the bylines of one outlet is another key than elsewhere', () =>
  expect(authorAtKey('example.org', 'J. K. Marsh')).toBe('author-at:example.org:j k marsh'));
