import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isPaywalled } from '../../../src/page/fields/paywall.ts';
import type { Remark } from '../../../src/page/remarks/remarks.ts';
import { readPage } from '../../../src/page/document/readPage.ts';

const LONG = 'It rained. '.repeat(200);
const SHORT = 'It rained.';
const article = (properties: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...properties })}</script>`;
const tier = (name: string, value: string) => `<meta name="${name}" content="${value}">`;
const isWalled = (head: string, text: string, kinds: Remark['kind'][] = []): boolean => {
  const { document } = new JSDOM(head).window;
  const page = readPage(document, new URL('https://harbour-herald.example/locks'));
  const notes = kinds.map((kind) => ({
    kind,
    text: 'Subscribe to read on',
    element: document.body,
    evidence: { from: 'visible-text' as const, at: 'p' },
  }));
  return isPaywalled(page, page.jsonLd.nodes[0] ?? null, notes, text);
};

test.each<[why: string, head: string, text: string, kinds: Remark['kind'][]]>([
  ['the article says so', article({ isAccessibleForFree: false }), LONG, []],
  ['the article says so in words', article({ isAccessibleForFree: 'False' }), LONG, []],
  ['the article says so by address', article({ isAccessibleForFree: 'https://schema.org/False' }), LONG, []],
  ['a part of it is not free', article({ hasPart: { isAccessibleForFree: false } }), LONG, []],
  ['its tier is closed', tier('article:content_tier', 'metered'), LONG, []],
  ['its tier is closed, in another spelling', tier('content_tier', 'Premium'), LONG, []],
  ['a short text breaks off at an offer', '', SHORT, ['paywall']],
])('not free: %s', (_why, head, text, kinds) => expect(isWalled(head, text, kinds)).toBe(true));

test.each<[why: string, head: string, text: string, kinds: Remark['kind'][]]>([
  ['nothing says so', '', SHORT, []],
  ['an offer below a whole text', '', LONG, ['paywall']],
  ['a short text with another notice', '', SHORT, ['correction', null]],
  ['its tier is free', tier('article:content_tier', 'free'), LONG, []],
  [
    'the whole is free, whatever a part says',
    article({ isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }),
    LONG,
    [],
  ],
])('free: %s', (_why, head, text, kinds) => expect(isWalled(head, text, kinds)).toBe(false));

test('a text of 1,500 characters is no stub any more', () => {
  expect(isWalled('', 'x'.repeat(1499), ['paywall'])).toBe(true);
  expect(isWalled('', 'x'.repeat(1500), ['paywall'])).toBe(false);
});
