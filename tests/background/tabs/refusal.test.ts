import { expect, test } from 'vitest';
import { refusalOf } from '../../../src/background/tabs/refusal.ts';

const OWN = 'chrome-extension://abcdef/';

test.each([
  ['chrome-extension://abcdef/welcome.html', 'own'],
  ['chrome-extension://abcdefgh/welcome.html', 'browser'],
  ['about:newtab', 'new-tab'],
  ['about:home', 'new-tab'],
  ['chrome://newtab/', 'new-tab'],
  ['chrome://new-tab-page/', 'new-tab'],
  ['edge://newtab/', 'new-tab'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chromewebstore.google.com/category/extensions', 'store'],
  ['https://chrome.google.com/webstore/detail/a', 'store'],
  ['https://chrome.google.com/other', 'closed'],
  ['https://www.example.org/report.pdf', 'pdf'],
  ['https://www.example.org/report.PDF?download=1#page=2', 'pdf'],
  ['file:///home/reader/report.pdf', 'pdf'],
  ['https://www.example.org/find?file=report.pdf', 'closed'],
  ['file:///home/reader/article.html', 'file'],
  ['chrome://version/', 'browser'],
  ['about:support', 'browser'],
  ['view-source:https://www.example.org/', 'browser'],
  ['https://www.example.org/', 'closed'],
  [undefined, 'closed'],
] as const)('%s: %s', (address, refusal) => expect(refusalOf(address, '', OWN)).toBe(refusal));

test.each([
  ['Cannot access a chrome:// URL', 'browser'],
  ['Cannot access chrome:// and edge:// URLs', 'browser'],
  ['Cannot access a chrome-extension:// URL of different extension', 'browser'],
  ['The extensions gallery cannot be scripted.', 'store'],
  [
    'Cannot access contents of url "file:///home/reader/article.html". Extension manifest must request permission to access this host.',
    'file',
  ],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'closed'],
] as const)('without an address, %s: %s', (said, refusal) => expect(refusalOf(undefined, said, OWN)).toBe(refusal));
