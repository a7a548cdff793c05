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
    ['reuter5.example', 'reuters.com', 'lookalike'],
    ['nytirnes.example', 'nytimes.com', 'lookalike'],
    ['20min.example', '20min.ch', 'same-name'],
    ['cnn-breaking.example', 'cnn.com', 'inside'],
    ['live-cnn-tv.example', 'cnn.com', 'inside'],
    ['cnnnews.example', 'cnn.com', 'inside'],
    ['nikkeilive.example', 'nikkei.com', 'inside'],
    ['thewashingtonpost-live.example', 'washingtonpost.com', 'inside'],
    ['theguardian.com.example.net', 'theguardian.com', 'in-front'],
    ['news.theguardian.com.example.net', 'theguardian.com', 'in-front'],
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
    'reuters-live-ville.example',
    'cnnlive.example',
    'livecnn.example',
    'live-cnntv.example',
    'livecnn-tv.example',
    'axioslive.example',
    'washingtonpos.org.example',
    'wahsingotnpost.example',
    'washingtonposttt.example',
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
