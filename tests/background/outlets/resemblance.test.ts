import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resemblanceOf } from '../../../src/background/outlets/resemblance.ts';

const hostOf = (address: string) => new URL(address).hostname;

describe('resemblanceOf', () => {
  test.each([
    ['bloomberg.example', 'bloomberg.com', 'same-name'],
    ['www.abcnews.com.co', 'abcnews.go.com', 'same-name'],
    ['breaking-cnn.example', 'cnn.com', 'inside'],
    ['bbcnews24.example', null, null],
    ['bbc-news.example', 'bbc.com', 'inside'],
    ['notreuters.example', 'reuters.com', 'inside'],
    ['washingtonpostt.example', 'washingtonpost.com', 'lookalike'],
    ['washingotnpost.example', 'washingtonpost.com', 'lookalike'],
    ['theguardlan.example', 'theguardian.com', 'lookalike'],
    ['b1oomberg.example', 'bloomberg.com', 'lookalike'],
    [hostOf('https://bbс.example/'), 'bbc.com', 'lookalike'],
    [hostOf('https://reütérs.example/'), 'reuters.com', 'lookalike'],
    ['theguardian.com.example.net', 'theguardian.com', 'in-front'],
  ])('%s resembles %s', (host, domain, how) => {
    expect(resemblanceOf(host)).toEqual(domain === null ? null : { domain, how });
  });

  test.each([
    'bbc.com',
    'news.bbc.com',
    'bbc.fm',
    'example.org',
    'time.example',
    'elmundo.example',
    'theindependent.example',
    'theunion.example',
    'reutersville.example',
    'localhost',
    '127.0.0.1',
    'xn--a.example',
    'xn--99999999.example',
    `xn--${'9'.repeat(10_000)}.example`,
    '',
  ])('%s resembles nobody', (host) => {
    expect(resemblanceOf(host)).toBeNull();
  });

  test('a known outlet resembles nobody', () => {
    expect(resemblanceOf('www.elpais.uy', (domain) => domain === 'elpais.uy')).toBeNull();
    expect(resemblanceOf('www.elpais.uy')).not.toBeNull();
  });
});

test('any label and any host is answered', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(resemblanceOf(`xn--${text}.example`)).not.toBeUndefined();
    }),
  );
});
