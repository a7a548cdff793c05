import { expect, test } from 'vitest';
import { isNews } from '../../../src/panel/hedging/isNews.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import type { ContextGroup } from '../../../src/domain/report/report.ts';
import { bareArticle, bareContextNote } from '../../../tools/madeUp/bare.ts';

const from = (at: string): Partial<Article> => ({
  published: { value: '2026-11-20', evidence: { from: 'json-ld', at: `${at}.datePublished` } },
});
const kind = (value: 'news' | 'live' | 'opinion'): Partial<Article> => ({
  kind: { value, evidence: { from: 'json-ld', at: '@type' } },
});
const outlet = (...kinds: string[]): ContextGroup[] => [
  {
    role: 'outlet',
    label: 'The Tidewater Post',
    why: { key: 'outlet:tidewater-post.example', words: 'tidewater-post.example', use: null },
    notes: kinds.map((value) => bareContextNote(value, { property: 'additionalType', value })),
  },
];

test.each<[what: string, article: Partial<Article>, context: ContextGroup[], stands: boolean]>([
  ['a newspaper’s piece', {}, outlet('newspaper'), true],
  ['a guide of an outlet that is online only', from('article'), outlet('digital-native'), false],
  ['what such an outlet tells search engines is news', from('newsarticle'), outlet('digital-native'), true],
  ['its opinion', kind('opinion'), outlet('newspaper'), false],
  ['its live page', kind('live'), outlet('newspaper'), true],
  ['a magazine’s guide, whatever it tells search engines', from('newsarticle'), outlet('magazine'), false],
  ['a clinic’s guide', from('article'), outlet('company'), false],
  ['a blog no pack knows', from('blogposting'), [], false],
  ['a page that says nothing', {}, [], false],
  ['a piece of an outlet no pack knows, which tells search engines that it is news', from('newsarticle'), [], true],
  ['the same of an outlet of which its kind is not known', from('newsarticle'), outlet(), true],
  ['what calls itself news', kind('news'), outlet('university'), true],
])('%s may stand beside news, or not', (_what, article, context, stands) =>
  expect(isNews({ article: bareArticle(article), context })).toBe(stands),
);
