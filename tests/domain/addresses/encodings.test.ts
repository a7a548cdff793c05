import { expect, test } from 'vitest';
import {
  bingTarget,
  cachedTarget,
  defendedTarget,
  newsTarget,
  proofpointTarget,
  substackTarget,
  turboTarget,
} from '../../../src/domain/addresses/encodings.ts';

type Read = (url: URL) => string | null;

test.each<[read: Read, path: string, target: string | null]>([
  [bingTarget, '/ck/a?u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy9hPj8_', 'https://example.org/a>??'],
  [bingTarget, '/ck/a?u=a1aHR0cHM6Ly9leGFtcGxlLm9yZw==', 'https://example.org'],
  [bingTarget, '/ck/a?u=xa1aHR0cHM6Ly9leGFtcGxlLm9yZw', null],
  [bingTarget, '/ck/a?u=a1aHR0cHM6Ly9leGFtcGxlLm9yZw.', null],
  [bingTarget, '/ck/a?u=a1a', null],
  [bingTarget, '/ck/a', null],
  [proofpointTarget, '/v2/url?u=https-3A__example.org_a-2Db', 'https://example.org/a-b'],
  [proofpointTarget, '/v2/url?u=https-3A__example.org_-ZZ', null],
  [proofpointTarget, '/v2/url', ''],
  [defendedTarget, '/v3/__https://example.org/a?b=1__;!!x$', 'https://example.org/a?b=1'],
  [defendedTarget, '/x/v3/__https://example.org/a__;', null],
  [defendedTarget, '/v3/__https://example.org/a', null],
  [newsTarget, '/rss/articles/CBMiF2h0dHBzOi8vZXhhbXBsZS5vcmcvYT9i', 'https://example.org/a?b'],
  [
    newsTarget,
    '/articles/CBMiF2h0dHA6Ly9leGFtcGxlLm9yZy9sb25n0gEWaHR0cDovL2V4YW1wbGUub3JnL2FtcA?hl=en',
    'http://example.org/long',
  ],
  [newsTarget, '/articles/CBMiSmZha2U_', null],
  [newsTarget, '/articles/a.b', null],
  [turboTarget, '/turbo/s/example.org/a?b', 'https://example.org/a?b'],
  [turboTarget, '/turbo/example.org/s/a', 'https://example.org/a'],
  [turboTarget, '/s/example.org', 'https://example.org/'],
  [turboTarget, '/turbo/sub.example.org/a', 'http://sub.example.org/a'],
  [turboTarget, '/turbo/example', null],
  [turboTarget, '/x/turbo/example.org/a', null],
  [cachedTarget, '/search?q=cache:AbCdEfGhIjKl:example.org/a+words', 'example.org/a'],
  [cachedTarget, '/search?q=cache:https://example.org/a', 'https://example.org/a'],
  [cachedTarget, '/search?q=my+cache:example.org/a', null],
  [cachedTarget, '/search?q=words', null],
  [cachedTarget, '/search', null],
  [substackTarget, '/pub/some-one/p/a', 'https://some-one.substack.com/p/a'],
  [substackTarget, '/pub/someone', 'https://someone.substack.com/'],
  [substackTarget, '/x/pub/someone/p/a', null],
  [substackTarget, '/pub/Some_one/p', null],
  [substackTarget, '/home', null],
])('%o reads %s', (read, path, target) => {
  expect(read(new URL(path, 'https://wrapper.example'))).toBe(target);
});
