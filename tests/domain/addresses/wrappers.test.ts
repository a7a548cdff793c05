import { expect, test } from 'vitest';
import { identifyOutlet } from '../../../src/background/outlets/identity.ts';
import { unwrap } from '../../../src/domain/addresses/unwrap.ts';
import type { WrapperKind } from '../../../src/domain/addresses/wrapper.ts';
import { WRAPPERS } from '../../../src/domain/addresses/wrappers.ts';

/** An address of each wrapper, in their order, and what it wraps. */
const EXAMPLES: [kind: WrapperKind, address: string, inner: string | null][] = [
  ['reader', 'about:reader?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  ['reader', 'view-source:https://example.org/a', 'https://example.org/a'],
  ['archive', 'file:///home/someone/a.html', null],
  ['archive', 'https://web.archive.org/web/20200102030405id_/http://example.org/a?b=c', 'http://example.org/a?b=c'],
  ['archive', 'https://archive.ph/o/AbC12/https://example.org/a', 'https://example.org/a'],
  ['archive', 'https://perma.cc/AB12-CD34', null],
  ['archive', 'https://arquivo.pt/wayback/20120304/http://example.org/a', 'http://example.org/a'],
  ['amp', 'https://example-org.cdn.ampproject.org/c/s/example.org/a', 'https://example.org/a'],
  ['amp', 'https://www.google.co.uk/amp/s/example.org/a', 'https://example.org/a'],
  ['amp', 'https://yandex.ru/turbo?text=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  [
    'translation',
    'https://translated.turbopages.org/proxy_u/de-en.en.1a2b/https/example.org/a',
    'https://example.org/a',
  ],
  ['amp', 'https://example-org.turbopages.org/turbo/example.org/s/a', 'https://example.org/a'],
  [
    'translation',
    'https://my--paper-example-org.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en',
    'https://my-paper.example.org/a',
  ],
  [
    'translation',
    'https://translate.google.com/translate?sl=de&tl=en&u=https%3A%2F%2Fexample.org%2Fa',
    'https://example.org/a',
  ],
  [
    'cache',
    'https://webcache.googleusercontent.com/search?q=cache:AbC:https://example.org/a+words',
    'https://example.org/a',
  ],
  ['reader', 'https://r.jina.ai/https://example.org/a', 'https://example.org/a'],
  ['reader', 'https://www-example-org.univ.idm.oclc.org/a', 'https://www.example.org/a'],
  ['reader', 'https://www-example-org.libproxy.example.edu/a', 'https://www.example.org/a'],
  ['reader', 'https://getpocket.com/read/123456', null],
  ['redirect', 'https://www.bing.com/ck/a?p=1&u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy9h&ntb=1', 'https://example.org/a'],
  ['redirect', 'https://urldefense.com/v3/__https://example.org/a__;!!AbC!x$', 'https://example.org/a'],
  ['redirect', 'https://open.substack.com/pub/someone/p/a', 'https://someone.substack.com/p/a'],
  ['shortener', 'https://substack.com/redirect/AbC?j=x', null],
  ['redirect', 'https://hyp.is/AbC/example.org/a', 'http://example.org/a'],
  ['redirect', 'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  ['redirect', 'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  ['redirect', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=AT0', 'https://example.org/a'],
  ['shortener', 'https://www.baidu.com/link?url=AbC', null],
  ['aggregator', 'https://apple.news/AbCdEf', null],
  ['aggregator', 'https://news.google.com/articles/AbC', null],
  ['feed', 'https://feedproxy.google.com/~r/somefeed/~3/AbC/', null],
  ['shortener', 'https://t.co/AbCdEf', null],
];

test.each(EXAMPLES)('%s: %s', (kind, address, inner) => {
  expect(identifyOutlet(address)).toMatchObject({
    wrapperKind: kind,
    wrapper: new URL(address).hostname || new URL(address).protocol,
    innerUrl: inner,
  });
});

test('there is one of each', () => {
  expect(EXAMPLES.map(([, address]) => unwrap(new URL(address))?.wrapper)).toEqual(WRAPPERS);
});
