import { expect, test } from 'vitest';
import { reportOutlet } from '../../../src/background/report/outlet.ts';
import { questionOf } from '../../../src/background/report/buildReport.ts';
import type { ReportOutlet } from '../../../src/domain/report/report.ts';
import { aContextNote, anArticle, aReading, evidence } from './fixtures.ts';

const named = (value: string) => ({ value, evidence });
const guardian = aContextNote('g', {
  keys: ['outlet:theguardian.com', 'outlet-name:guardian', 'outlet-name:observer'],
  subjectName: 'The Guardian',
});
const HERALD = 'https://www.harbour-herald.example/news/lock-costs-12345';

test.each<[what: string, article: Parameters<typeof anArticle>[0], outlet: Partial<ReportOutlet>]>([
  [
    'a page of a known outlet under its own name needs no remark',
    { url: 'https://www.theguardian.com/a', outletName: named('the Guardian') },
    {
      name: 'The Guardian',
      host: 'theguardian.com',
      seenAt: null,
      told: 'address',
      claimedName: null,
      claimedHost: null,
      resembles: null,
    },
  ],
  [
    'a part of the known name is no other',
    { url: 'https://www.theguardian.com/a', outletName: named('GUARD IAN') },
    { claimedName: null },
  ],
  [
    'a name that holds the known one is no other',
    { url: 'https://www.theguardian.com/a', outletName: named('Guardian Australia') },
    { claimedName: null },
  ],
  [
    'another of its names is no other',
    { url: 'https://www.theguardian.com/a', outletName: named('The Observer') },
    { claimedName: null },
  ],
  [
    'its host is no other name',
    { url: 'https://www.theguardian.com/a', outletName: named('TheGuardian.com') },
    { claimedName: null },
  ],
  [
    'nor is a host of three parts, whatever its case, also behind a translator',
    { url: 'https://www-theguardian-com-au.translate.goog/a', outletName: named('TheGuardian.com.au') },
    { claimedName: null },
  ],
  [
    'a name in another script cannot be compared',
    { url: 'https://www.theguardian.com/a', outletName: named('衛報') },
    { claimedName: null },
  ],
  [
    'a strange name is told',
    { url: 'https://www.theguardian.com/a', outletName: named('Harbour Herald') },
    { name: 'The Guardian', claimedName: 'Harbour Herald' },
  ],
  [
    'a canonical address elsewhere is told',
    { canonicalUrl: 'https://other.example/a' },
    { host: 'harbour-herald.example', claimedHost: 'other.example' },
  ],
  [
    'a canonical address of its own is not',
    { canonicalUrl: 'https://harbour-herald.example/b' },
    { claimedHost: null },
  ],
  [
    'a canonical address is told by its host as readers know it',
    { canonicalUrl: 'https://www.news.other.example./a' },
    { claimedHost: 'news.other.example' },
  ],
  [
    'www stands at the beginning of a host only',
    { url: 'https://news.www.other.example/a' },
    { host: 'news.www.other.example' },
  ],
  [
    'an archive is told by its host as readers know it',
    { url: `https://www.archive.ph/o/AbC12/${HERALD}` },
    { seenAt: 'archive.ph' },
  ],
  [
    'another suffix is a resemblance',
    { url: 'https://theguardian.com.co/a' },
    { host: 'theguardian.com.co', resembles: { host: 'theguardian.com', name: 'The Guardian' } },
  ],
  [
    'a name a letter apart is a resemblance, in an archive too',
    { url: 'https://web.archive.org/web/2020/https://theguardlan.com/a' },
    {
      host: 'theguardlan.com',
      seenAt: 'web.archive.org',
      resembles: { host: 'theguardian.com', name: 'The Guardian' },
    },
  ],
  ['the outlet itself resembles nobody', { url: 'https://www.theguardian.com/a' }, { resembles: null }],
  [
    'an archive that wraps an address is where it was seen',
    { url: `https://archive.ph/o/AbC12/${HERALD}` },
    { host: 'harbour-herald.example', seenAt: 'archive.ph', told: 'address' },
  ],
  [
    'a copy under a code is told by the page',
    { url: 'https://archive.ph/AbC12', canonicalUrl: HERALD },
    { host: 'harbour-herald.example', seenAt: 'archive.ph', told: 'page', claimedHost: null },
  ],
  [
    'a copy under a code that says nothing is told by nothing',
    { url: 'https://archive.ph/AbC12', outletName: null },
    { name: 'archive.ph', host: 'archive.ph', seenAt: 'archive.ph', told: 'nothing' },
  ],
])('%s', (_what, article, outlet) => {
  expect(reportOutlet(anArticle(article), [guardian])).toMatchObject(outlet);
});

test('a known outlet resembles nobody, whatever its name', () => {
  const known = aContextNote('k', { keys: ['outlet:theguardian.com.co'], subjectName: 'The Guardian of Cauca' });
  expect(reportOutlet(anArticle({ url: 'https://theguardian.com.co/a' }), [guardian, known]).resembles).toBeNull();
});

test('another address that packs have as one of the same outlet is no remark', () => {
  const url = 'https://www.guardian-weekly.example/a';
  const article = anArticle({ url, canonicalUrl: 'https://www.theguardian.com/a' });
  const both = { ...guardian, keys: [...guardian.keys, 'outlet:guardian-weekly.example'] };
  expect(reportOutlet(article, [guardian]).claimedHost).toBe('theguardian.com');
  expect(reportOutlet(article, [both]).claimedHost).toBeNull();
});

test('of several notes, one on the outlet that has the page’s name for it is enough', () => {
  const other = aContextNote('o', {
    keys: ['outlet:other.example', 'outlet-name:harbour herald'],
    subjectName: 'Other',
  });
  const url = 'https://www.theguardian.com/a';
  expect(reportOutlet(anArticle({ url, outletName: named('Observer') }), [other, guardian]).claimedName).toBeNull();
  expect(reportOutlet(anArticle({ url, outletName: named('Harbour Herald') }), [other, guardian]).claimedName).toBe(
    'Harbour Herald',
  );
});

test('the name of the outlet it resembles is asked for', () => {
  expect(questionOf(aReading({ url: 'https://theguardian.com.co/a' })).keys).toContain('outlet:theguardian.com');
});
