import { expect, test } from 'vitest';
import { typedSite } from '../../../src/domain/addresses/typedSite.ts';

test.each([
  ['example.org', 'example.org'],
  [' www.Example.org ', 'example.org'],
  ['https://news.example.co.uk/politics?id=1', 'news.example.co.uk'],
  ['example.org/politics', 'example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
])('%s means the site %s', (typed, site) => expect(typedSite(typed)).toBe(site));

test.each(['', 'example', 'not a site', '*.org', 'ftp://example.org', 'javascript:alert(1)', '[::1]'])(
  '“%s” names no site',
  (typed) => expect(typedSite(typed)).toBeNull(),
);
