import { describe, expect, test } from 'vitest';
import { isComment, siteOf } from '../../../src/worker/packs/site.ts';

describe('a line that names a whole site', () => {
  test.each([
    ['harbour-herald.example', 'harbour-herald.example'],
    ['  WWW.Harbour-Herald.Example  ', 'harbour-herald.example'],
    ['harbour-herald.example # since 2024', 'harbour-herald.example'],
    ['*.harbour-herald.example', 'harbour-herald.example'],
    ['.harbour-herald.example', 'harbour-herald.example'],
    ['https://www.harbour-herald.example/', 'harbour-herald.example'],
    ['http://harbour-herald.example:8080', 'harbour-herald.example'],
    ['||harbour-herald.example^', 'harbour-herald.example'],
    ['||harbour-herald.example', 'harbour-herald.example'],
    ['||www.harbour-herald.example^$document,third-party', 'harbour-herald.example'],
    ['*://*.harbour-herald.example/*', 'harbour-herald.example'],
    ['0.0.0.0 harbour-herald.example', 'harbour-herald.example'],
    ['127.0.0.1\tharbour-herald.example # tracker', 'harbour-herald.example'],
    ['hafen-blatt.example.co.uk', 'hafen-blatt.example.co.uk'],
    ['höfe.example', 'xn--hfe-sna.example'],
  ])('%s', (line, site) => expect(siteOf(line)).toBe(site));
});

describe('a near miss names none', () => {
  test.each([
    ['an exception', '@@||harbour-herald.example^'],
    ['a rule about a part of pages', 'harbour-herald.example##.advert'],
    ['a rule for one folder', '||harbour-herald.example/ads/*'],
    ['a part of a name', '||harbour-herald.*^'],
    ['a pattern', '/banner[0-9]+/'],
    ['one page', 'https://harbour-herald.example/2026/locks'],
    ['an address with a user', 'https://reader@harbour-herald.example/'],
    ['another scheme', 'ftp://harbour-herald.example/'],
    ['a script', 'javascript:alert(1)'],
    ['everything', 'com'],
    ['a suffix under which anyone registers', 'co.uk'],
    ['a platform of strangers', 'blogspot.com'],
    ['a machine by its number', '192.168.0.1'],
    ['a machine of six numbers', 'http://[2001:db8::1]/'],
    ['a name of the local network', '0.0.0.0 localhost'],
    ['words', 'Harbour Herald'],
    ['nothing', ''],
    ['a word of 50,000 letters', 'a'.repeat(50_000)],
    ['many dots', `${'a.'.repeat(1000)}example`],
  ])('%s', (_what, line) => expect(siteOf(line)).toBeNull());
});

test.each([
  ['! Title: A list', true],
  ['# comment', true],
  ['[Adblock Plus 2.0]', true],
  ['   ', true],
  ['harbour-herald.example', false],
  ['@@||harbour-herald.example^', false],
])('%s is an aside: %s', (line, aside) => expect(isComment(line)).toBe(aside));
