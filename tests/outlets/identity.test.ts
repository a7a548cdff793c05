import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyOutlet, identifyPage } from '../../src/outlets/identity.ts';
import { WRAPPERS } from '../../src/outlets/wrappers.ts';

const domainOf = (address: string) => identifyOutlet(address)?.domain;

describe('the outlet behind a plain address', () => {
  test.each([
    ['https://www.example-herald.com/a', 'example-herald.com'],
    ['https://m.example-herald.com/a', 'example-herald.com'],
    ['https://amp.example-herald.com/a', 'example-herald.com'],
    ['https://edition.example-herald.com/a', 'example-herald.com'],
    ['http://WWW.EXAMPLE-HERALD.COM.:8080/a', 'example-herald.com'],
    ['https://news.example-herald.co.uk/a', 'example-herald.co.uk'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/a', 'localhost'],
    ['http://192.168.0.1/a', '192.168.0.1'],
    ['http://[::1]/a', '[::1]'],
  ])('%s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  test.each([
    ['no address', ''],
    ['no scheme', 'example.com'],
    ['another scheme', 'ftp://example.com/'],
    ['a script', 'javascript:alert(1)'],
    ['a browser page', 'about:blank'],
    ['no host', 'https://'],
    ['a very long address', `https://example.com/${'x'.repeat(9000)}`],
  ])('%s is no page of an outlet', (_, address) => {
    expect(identifyOutlet(address)).toBeNull();
  });
});

describe('outlets on subdomains', () => {
  test.each([
    // Platforms: the author is the outlet.
    ['https://made-up-author.substack.com/p/a', 'made-up-author.substack.com', 'substack.com'],
    ['https://someone.blogspot.com/a', 'someone.blogspot.com', null],
    ['https://someone.blogspot.co.uk/a', 'someone.blogspot.co.uk', 'blogspot.co.uk'],
    ['https://m.someone.wordpress.com/a', 'someone.wordpress.com', 'wordpress.com'],
    ['https://www.substack.com/about', 'substack.com', null],
    // Houses, portals and editions.
    ['https://madeuptown.wickedlocal.com/a', 'madeuptown.wickedlocal.com', 'wickedlocal.com'],
    ['https://blogs.madeuppaper.indiatimes.com/a', 'madeuppaper.indiatimes.com', 'indiatimes.com'],
    ['https://nz.news.yahoo.com/a', 'nz.news.yahoo.com', 'news.yahoo.com'],
    ['https://news.yahoo.com/a', 'news.yahoo.com', 'yahoo.com'],
    ['https://ca.finance.yahoo.com/a', 'finance.yahoo.com', 'yahoo.com'],
    ['https://observer.theguardian.com/a', 'observer.theguardian.com', 'theguardian.com'],
    // Of the same house, but the same outlet.
    ['https://sport.theguardian.com/a', 'theguardian.com', null],
    ['https://rss.mk.ru/a', 'mk.ru', null],
    // Universities.
    ['https://daily.example.edu/a', 'daily.example.edu', 'example.edu'],
    ['https://www.example.ac.uk/a', 'example.ac.uk', null],
  ])('%s is %s', (address, domain, parent) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, parent });
  });

  test.each([
    ['https://medium.com/@someone/a-1', 'medium.com', '@someone'],
    ['https://medium.com/some-publication/a-1', 'medium.com', null],
    ['https://t.me/s/somechannel/12', 't.me', 'somechannel'],
  ])('%s names the account', (address, domain, account) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, account });
  });
});

describe('wrapped addresses', () => {
  test.each(WRAPPERS.map(({ kind, why, example: [address, inner] }) => ({ kind, why, address, inner })))(
    '$kind: $why',
    ({ kind, address, inner }) => {
      expect(identifyOutlet(address)).toMatchObject({
        wrapperKind: kind,
        wrapper: new URL(address).hostname,
        innerUrl: inner,
      });
    },
  );

  test.each([
    ['https://web.archive.org/web/2021*/https://example.org/a', 'https://example.org/a'],
    ['https://web.archive.org/web/example.org/a', 'http://example.org/a'],
    ['https://web.archive.org/web/20200102/https:/example.org/a', 'https://example.org/a'],
    ['https://archive.is/2023.05.07-050116/https://example.org/a', 'https://example.org/a'],
    ['https://archive.is/o/AbCdE/example.org/a%23b', 'http://example.org/a%23b'],
    ['https://archive.ph/o/AbCdE/web.archive.org/web/20200102030405/http://example.org/a', 'http://example.org/a'],
    ['https://cdn.ampproject.org/c/example.org/a?amp_js_v=0.1', 'http://example.org/a'],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://12ft.io/example.org/a', 'http://example.org/a'],
    ['https://example-org.ezproxy.example.edu/a', 'https://example.org/a'],
    ['https://example-org.translate.goog/a?_x_tr_sl=de&b=c&_x_tr_tl=en', 'https://example.org/a?b=c'],
    ['https://www.google.de/url?q=https://example.org/a&sa=U', 'https://example.org/a'],
    ['https://www.example.org.ezproxy.example.edu/a', 'https://www.example.org/a'],
    ['https://example.org:8443/a', 'https://example.org/a'],
    ['https://example.com@example.org/a', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&b=c&fbclid=y', 'https://example.org/a?b=c'],
  ])('%s holds %s', (address, inner) => {
    expect(identifyOutlet(address)).toMatchObject({ domain: 'example.org', innerUrl: inner });
  });

  test.each([
    'https://archive.is/AbCdE',
    'https://t.co/AbCdEf',
    'https://apple.news/AbCdEf',
    'https://news.google.com/articles/AbCdEf',
    'https://perma.cc/AB12-CD34',
  ])('%s does not tell', (address) => {
    expect(identifyOutlet(address)).toMatchObject({ domain: null, wrapper: new URL(address).hostname, innerUrl: null });
  });

  test.each([
    ['https://archive.org/details/some-book', 'archive.org'],
    ['https://archive.ph/', 'archive.ph'],
    ['https://www.google.com/search?q=https://example.org/a', 'google.com'],
    ['https://www.youtube.com/watch?v=a&url=https://example.org/', 'youtube.com'],
    ['https://www.linkedin.com/shareArticle?url=https://example.org/', 'linkedin.com'],
    ['https://example.org/login?url=https://example.net/', 'example.org'],
    ['https://web.archive.org/', 'archive.org'],
    ['https://news.google.com/home', 'news.google.com'],
    ['https://12ft.io/https://', '12ft.io'],
    ['https://not-archive.is/2020/https://example.net/', 'not-archive.is'],
  ])('%s is the site itself', (address, domain) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, wrapper: null, innerUrl: null });
  });

  test('a wrapper in a wrapper in a wrapper ends', () => {
    const address = 'https://web.archive.org/web/2020/'.repeat(200) + 'https://example.org/';
    expect(identifyOutlet(address)).toMatchObject({ wrapper: 'web.archive.org' });
  });
});

describe('identifyPage', () => {
  const ARCHIVED = 'https://archive.is/AbCdE';

  test('where the address cannot tell, the page says', () => {
    expect(identifyPage(ARCHIVED, ['https://archive.is/AbCdE', 'https://www.example.org/a'])).toMatchObject({
      domain: 'example.org',
      wrapper: 'archive.is',
      innerUrl: 'https://www.example.org/a',
    });
  });

  test('a claim never overrides the host, but is shown', () => {
    expect(identifyPage('https://example.net/a', ['https://www.example.org/a'])).toMatchObject({
      domain: 'example.net',
      claimed: { domain: 'example.org' },
    });
  });

  test.each([[[]], [['not an address']], [['https://t.co/AbC']], [['https://www.example.net/b']]])(
    '%j claims no other outlet',
    (claims) => {
      expect(identifyPage('https://example.net/a', claims)?.claimed).toBeNull();
    },
  );
});

test('any text and any address is answered', () => {
  const hosts = fc.constantFrom(
    ...WRAPPERS.flatMap((wrapper) => wrapper.hosts.map((host) => host.replaceAll('*', 'com'))),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.tuple(hosts, fc.string()).map(([host, rest]) => `https://${host}/${rest}`),
      ),
      (text) => {
        const identity = identifyOutlet(text);
        expect(identity === null || identity.host.length > 0).toBe(true);
      },
    ),
  );
});
