import { describe, expect, test } from 'vitest';
import { buildReport, questionOf } from '../../../src/background/report/buildReport.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import type { Matches } from '../../../src/background/packs/matching.ts';
import type { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import { aContextNote, aReading, evidence } from './fixtures.ts';

const found = (notes: ContextNote[]): Matches => ({ notes, uses: [] });

const republished = {
  republication: [
    {
      outlet: 'The Lantern Review',
      url: 'https://www.lantern-review.example/a',
      quote: 'First published in The Lantern Review.',
      evidence,
    },
  ],
};

test('asks for the article, its outlet, its section, the original outlet and its authors', () => {
  expect(questionOf(aReading(republished)).keys).toEqual([
    'article:harbour-herald.example/news/lock-costs-12345',
    'outlet:harbour-herald.example',
    'section:harbour-herald.example/news/',
    'whole:harbour-herald.example',
    'outlet:lantern-review.example',
    'author:mira holt',
    'author-at:harbour-herald.example:mira holt',
    'name:mul:Mira Holt',
  ]);
});

test('asks for every other outlet it links to once', () => {
  const links = [
    'https://tide.example/1',
    'https://www.tide.example/2',
    'https://harbour-herald.example/3',
    'https://medium.com/@pim/4',
  ];
  const { keys } = questionOf(aReading({ links: links.map((url) => aLink(url)) }));
  expect(keys.filter((key) => key.startsWith('outlet:'))).toEqual([
    'outlet:harbour-herald.example',
    'outlet:tide.example',
    'outlet:medium.com/@pim',
    'outlet:medium.com',
  ]);
});

describe('the outlet is called', () => {
  test.each([
    ['by the name a pack knows', {}, [aContextNote('a')], 'The Harbour Herald'],
    ['as the page prints it', {}, [], 'Harbour Herald'],
    ['by its host when the page does not say', { outletName: null }, [], 'harbour-herald.example'],
    [
      'not by the name of the original outlet',
      republished,
      [aContextNote('a', { keys: ['outlet:lantern-review.example'], subjectName: 'The Lantern Review' })],
      'Harbour Herald',
    ],
  ])('%s', (_how, change, context, name) => {
    const { outlet } = buildReport(aReading(change), found(context));
    expect(outlet).toMatchObject({ name, host: 'harbour-herald.example', told: 'address', seenAt: null });
  });
});

test('a claim of the page never replaces the host it came from', () => {
  const reading = aReading({ url: 'https://herald-news.example/a', outletName: { value: 'Harbour Herald', evidence } });
  const report = buildReport(reading, found([]));
  expect(report.outlet.host).toBe('herald-news.example');
  expect(report.subjects.find(({ kind }) => kind === 'outlet')?.keys).toEqual(['outlet:herald-news.example']);
});

test('context stands under its subject, the outlet before the place of first publication', () => {
  const own = aContextNote('own');
  const original = aContextNote('original', { keys: ['outlet:lantern-review.example'], subjectName: 'Lantern' });
  const { context } = buildReport(aReading(republished), found([original, own]));
  expect(context.map(({ label, notes }) => [label, notes.map(({ id }) => id)])).toEqual([
    ['The Harbour Herald', ['pack/own']],
    ['Lantern', ['pack/original']],
  ]);
});

test('an article without title is known by its address', () => {
  const [article] = buildReport(aReading({ title: null }), found([])).subjects;
  expect(article?.label).toBe('https://www.harbour-herald.example/news/lock-costs-12345');
});

test('an outlet of several domains is one subject, as far as packs know', () => {
  const note = aContextNote('a', {
    keys: ['outlet:harbour-herald.example', 'outlet:herald.example', 'outlet-name:herald'],
  });
  const outlet = buildReport(aReading(), found([note])).subjects.find(({ kind }) => kind === 'outlet');
  expect(outlet?.keys).toEqual(['outlet:harbour-herald.example', 'outlet:herald.example']);
});

test('an original outlet known only by name is looked up by its name', () => {
  const reading = aReading({ republication: [{ outlet: 'The Lantern Review', quote: 'q', evidence }] });
  const note = aContextNote('a', { keys: ['outlet-called:Lantern Review'], subjectName: 'The Lantern Review' });
  const { context } = buildReport(reading, found([note]));
  expect(context.map(({ label, role }) => [label, role])).toEqual([['The Lantern Review', 'original']]);
});

test.each([
  ['https://www.lanternreview.example/a', null],
  ['https://thelanternreview.example/a', null],
  ['https://copy.example/a', { value: 'Lantern Review', evidence }],
])('a name is not another outlet’s where the page at %s calls itself so', (url, outletName) => {
  const organisations = [{ name: 'The Lantern Review', evidence }];
  const { keys } = questionOf(aReading({ url, outletName, organisations }));
  expect(keys.filter((key) => key.startsWith('outlet-called:'))).toEqual([]);
});

const aLink = (url: string) => ({ url, host: 'example.org', text: 'there', kind: 'other' as const, count: 1 });

const TEXT = 'It lies within the margin of error. Nobody was acquitted.';
const named: Partial<Article> = {
  url: 'https://m.harbour-herald.example/opinion/2026/lock-costs-12345',
  authors: [{ name: 'Mira Holt', url: 'https://www.harbour-herald.example/by/holt', evidence }],
  organisations: [{ name: 'Coast News Agency', evidence }],
  republication: republished.republication,
  links: [
    {
      url: 'https://council.example/minutes?utm_source=x',
      host: 'council.example',
      text: 'the minutes',
      kind: 'other',
      count: 1,
    },
  ],
  text: TEXT,
};

test.each<[role: string, key: string, words: string]>([
  [
    'article',
    'article:harbour-herald.example/opinion/2026/lock-costs-12345',
    'https://m.harbour-herald.example/opinion/2026/lock-costs-12345',
  ],
  ['outlet', 'outlet:harbour-herald.example', 'harbour-herald.example'],
  ['section', 'section:harbour-herald.example/opinion/', '/opinion/'],
  ['section', 'section:harbour-herald.example/opinion/2026/', '/opinion/2026/'],
  ['publisher', 'whole:harbour-herald.example', 'harbour-herald.example'],
  ['original', 'outlet:lantern-review.example', 'The Lantern Review'],
  ['credited', 'outlet-called:Coast News Agency', 'Coast News Agency'],
  ['author', 'author:mira holt', 'Mira Holt'],
  ['author', 'author-at:harbour-herald.example:mira holt', 'Mira Holt'],
  ['author', 'profile:harbour-herald.example/by/holt', 'Mira Holt'],
  ['linked', 'article:council.example/minutes', 'the minutes'],
])('a note applies as %s by %s', (role, key, words) => {
  const reading = aReading(named);
  expect(questionOf(reading).keys).toContain(key);
  const [group] = buildReport(reading, found([aContextNote('a', { keys: [key] })])).context;
  expect(group).toMatchObject({ role, why: { key, words, use: null } });
});

test('what is no page of an outlet is asked for by its address and its authors’ names', () => {
  const reading = aReading({ url: 'https://archive.ph/AbC12', links: [aLink('mailto:mira@example.org')] });
  expect(questionOf(reading).keys).toEqual(['article:archive.ph/AbC12', 'author:mira holt', 'name:mul:Mira Holt']);
  expect(buildReport(reading, found([aContextNote('a')])).subjects).toEqual([
    { kind: 'article', keys: ['article:archive.ph/AbC12'], label: 'Who pays for the locks?' },
    { kind: 'author', keys: ['author:mira holt'], label: 'Mira Holt' },
  ]);
});

test('an author on a platform that tells authors apart in the path is an outlet of the platform', () => {
  const reading = aReading({ url: 'https://medium.com/@miraholt/locks-1234567' });
  const { context } = buildReport(
    reading,
    found([
      aContextNote('house', { keys: ['outlet:medium.com'], subjectName: 'Medium' }),
      aContextNote('own', { keys: ['outlet:medium.com/@miraholt'], subjectName: 'Locks' }),
    ]),
  );
  expect(context.map(({ role, label, why }) => [role, label, why.words])).toEqual([
    ['outlet', 'Locks', 'medium.com/@miraholt'],
    ['house', 'Medium', 'medium.com'],
  ]);
});

test('an original on such a platform is asked for as its author’s and as the platform’s', () => {
  const original = { outlet: 'Locks', url: 'https://medium.com/@miraholt/locks', quote: 'q', evidence };
  expect(questionOf(aReading({ republication: [original] })).keys).toEqual(
    expect.arrayContaining(['outlet:medium.com/@miraholt', 'outlet:medium.com']),
  );
});

test.each([
  ['of the same site and article', 'https://news.harbour-herald.example/lock-costs', true],
  ['of another site', 'https://lantern-review.example/news/lock-costs-12345', false],
  ['of no site that is known', 'https://archive.ph/lock-costs-12345', false],
])('an article answers to a canonical address: %s', (_what, canonicalUrl, isBelieved) => {
  const [article] = buildReport(aReading({ canonicalUrl }), found([])).subjects;
  expect(article?.keys).toHaveLength(isBelieved ? 2 : 1);
});

test('only the beginning of a deep path is asked for, section by section', () => {
  const reading = aReading({ url: 'https://harbour-herald.example/1/2/3/4/5/6/7/8/a' });
  expect(questionOf(reading).keys.filter((key) => key.startsWith('section:'))).toHaveLength(6);
});

test('an article whose language is not known is searched for terms all the same', () => {
  expect(questionOf(aReading()).language).toBe('en');
  expect(questionOf(aReading({ language: null })).language).toBeNull();
});

test('a doubt about the language is handed on', () => {
  const languageDoubt = { page: 'en', words: 'de', browser: 'de' };
  expect(buildReport({ ...aReading(), languageDoubt }, found([])).languageDoubt).toEqual(languageDoubt);
  expect(buildReport(aReading(), found([]))).not.toHaveProperty('languageDoubt');
});

test('what readers can note something on: the article, each author here and anywhere, the outlet', () => {
  expect(buildReport(aReading(), found([aContextNote('other', { keys: ['outlet:other.example'] })])).subjects).toEqual([
    {
      kind: 'article',
      keys: ['article:harbour-herald.example/news/lock-costs-12345'],
      label: 'Who pays for the locks?',
    },
    { kind: 'author', keys: ['author:mira holt', 'author-at:harbour-herald.example:mira holt'], label: 'Mira Holt' },
    { kind: 'outlet', keys: ['outlet:harbour-herald.example'], label: 'Harbour Herald' },
  ]);
});

test('a company of very many domains is cut off, and so is an address that stands for a title', () => {
  const keys = Array.from({ length: 30 }, (_, i) => `outlet:paper-${i}.example`);
  const note = aContextNote('a', { keys: ['outlet:harbour-herald.example', ...keys] });
  const url = `https://harbour-herald.example/${'x'.repeat(2000)}`;
  const { subjects } = buildReport(aReading({ url, title: null }), found([note]));
  expect(subjects.at(-1)?.keys).toHaveLength(20);
  expect(subjects[0]?.label).toHaveLength(1000);
});

test.each([
  ['another section', 'section:harbour-herald.example/sport/'],
  ['a part of a path', 'section:harbour-herald.example/opin/'],
  ['the same author elsewhere', 'author-at:lantern-review.example:mira holt'],
  ['another page of the linked site', 'article:council.example/other'],
])('%s is not asked for', (_what, key) => {
  expect(questionOf(aReading(named)).keys).not.toContain(key);
});

test('what lives under a house has its notes beneath its own', () => {
  const reading = aReading({ url: 'https://miraholt.substack.com/p/locks' });
  const own = aContextNote('own', { keys: ['outlet:miraholt.substack.com'], subjectName: 'Locks' });
  const house = aContextNote('house', { keys: ['outlet:substack.com'], subjectName: 'Substack' });
  const { context } = buildReport(reading, found([house, own]));
  expect(context.map(({ role, label }) => [role, label])).toEqual([
    ['outlet', 'Locks'],
    ['house', 'Substack'],
  ]);
});

test('terms come last, in the order of the text, each with its first use', () => {
  const use = (key: string, words: string) => {
    const start = TEXT.indexOf(words);
    return { key, start, end: start + words.length };
  };
  const acquittal = aContextNote('b', { keys: ['term:en:acquittal', 'term:en:acquitted'], subjectName: 'acquittal' });
  const margin = aContextNote('a', { keys: ['term:en:margin of error'], subjectName: 'margin of error' });
  const other = aContextNote('c', { keys: ['term:en:margin of error'], subjectName: 'error margin', packId: 'other' });
  const { context } = buildReport(aReading({ text: TEXT }), {
    notes: [acquittal, margin, aContextNote('own'), other],
    uses: [use('term:en:acquitted', 'acquitted'), use('term:en:margin of error', 'margin of error')],
  });
  expect(context.map(({ role, label, why, notes }) => [role, label, why.words, notes.length])).toEqual([
    ['outlet', 'The Harbour Herald', 'harbour-herald.example', 1],
    ['term', 'margin of error', 'margin of error', 2],
    ['term', 'acquittal', 'acquitted', 1],
  ]);
});

const ARCHIVED = 'https://web.archive.org/web/20260102030405/https://www.harbour-herald.example/news/lock-costs-12345';

test('a copy in an archive is the article it is a copy of', () => {
  const report = buildReport(aReading({ url: ARCHIVED }), found([aContextNote('a')]));
  expect(report.outlet).toMatchObject({
    name: 'The Harbour Herald',
    host: 'harbour-herald.example',
    seenAt: 'web.archive.org',
  });
  expect(report.subjects[0]?.keys[0]).toBe('article:harbour-herald.example/news/lock-costs-12345');
  expect(report.context.map(({ role }) => role)).toEqual(['outlet']);
});

test('a copy under a code is traced by what its banner names', () => {
  const reading = aReading({
    url: 'https://archive.is/AbC12',
    originals: ['http://archive.today/20240101000000/https://www.harbour-herald.example/news/locks-1'],
  });
  expect(questionOf(reading).keys).toContain('outlet:harbour-herald.example');
});

test('what a page on a plain address names as original does not replace its host', () => {
  const reading = aReading({
    url: 'https://herald-news.example/a',
    originals: ['https://www.harbour-herald.example/news/locks-1'],
  });
  expect(buildReport(reading, found([])).outlet.host).toBe('herald-news.example');
});
