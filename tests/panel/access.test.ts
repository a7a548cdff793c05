import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accessTo, changeAccess, changePage, mayReadTab } from '../../src/panel/access.ts';

/** The origins the reader has granted, what was asked of the browser, and its only tab. */
interface Fake {
  granted: ReadonlySet<string>;
  asked: { request?: string[]; remove?: string[] }[];
  tab: { url?: string; status?: string };
}
const { fake } = vi.hoisted(() => {
  const made: Fake = { granted: new Set(), asked: [], tab: {} };
  return { fake: made };
});
vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { local: (await import('../browser/storageArea.ts')).storageArea() },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => fake.asked.push({ request: origins }) > 0,
      remove: async ({ origins }: { origins: string[] }) => fake.asked.push({ remove: origins }) > 0,
    },
    tabs: { get: async () => fake.tab },
  },
}));
const EVERYWHERE = ['http://*/*', 'https://*/*'];
const HERALD = ['http://*.herald.example/*', 'https://*.herald.example/*'];
const URL_THERE = 'https://www.herald.example/news/locks';
const grant = (...origins: string[]) => {
  fake.granted = new Set(origins);
};
beforeEach(async () => {
  await browser.storage.local.clear();
  grant();
  fake.asked.length = 0;
});

test.each<[granted: string, origins: string[], url: string | null, everywhere: boolean, site: boolean]>([
  ['nothing', [], URL_THERE, false, false],
  ['this site', HERALD, URL_THERE, false, true],
  ['half of this site', HERALD.slice(0, 1), URL_THERE, false, false],
  ['another site', ['http://*.other.example/*', 'https://*.other.example/*'], URL_THERE, false, false],
  ['every site', EVERYWHERE, URL_THERE, true, true],
  ['one site, and it is not known which is meant', HERALD, null, false, false],
  ['every site, and it is not known which is meant', EVERYWHERE, null, true, true],
])('granted is %s', async (_granted, origins, url, everywhere, site) => {
  grant(...origins);
  expect(await accessTo(url)).toEqual({ everywhere, site, page: site });
});

test.each<[what: string, url: string | null, wanted: boolean, asked: object]>([
  ['a site, with all below it', URL_THERE, true, { request: HERALD }],
  ['a site back', URL_THERE, false, { remove: HERALD }],
  [
    'a site below another',
    'http://blogs.herald.example:8080/',
    true,
    {
      request: ['http://*.blogs.herald.example/*', 'https://*.blogs.herald.example/*'],
    },
  ],
  ['every site', null, true, { request: EVERYWHERE }],
  ['every site back', null, false, { remove: EVERYWHERE }],
])('asks for access to %s', async (_what, url, wanted, asked) => {
  const answer = changeAccess(url, wanted);
  const atOnce = [...fake.asked];
  expect(await answer).toBe(true);
  expect(fake.asked).toEqual([asked]);
  // What browsers ask the reader is asked in the click: before anything is waited for.
  expect(wanted ? atOnce : fake.asked).toEqual([asked]);
});

describe('a site among all that are granted', () => {
  const OTHER_PAGE = 'https://www.herald.example/news/weirs';
  beforeEach(() => grant(...EVERYWHERE));

  test('is switched off without a question, with all its pages, and no other site is', async () => {
    await changePage(OTHER_PAGE, false);
    expect(await changeAccess(URL_THERE, false)).toBe(true);
    expect(fake.asked).toEqual([]);
    expect(await accessTo(URL_THERE)).toEqual({ everywhere: true, site: false, page: false });
    expect((await accessTo('https://other.example/')).page).toBe(true);
  });

  test('is switched on again', async () => {
    await changeAccess(URL_THERE, false);
    expect(await changeAccess(URL_THERE, true)).toBe(true);
    expect(await accessTo(URL_THERE)).toEqual({ everywhere: true, site: true, page: true });
  });

  test('has a page that is switched off, and the others are not', async () => {
    fake.tab = { url: `${URL_THERE}#comments`, status: 'complete' };
    await changePage(URL_THERE, false);
    expect(await accessTo(URL_THERE)).toEqual({ everywhere: true, site: true, page: false });
    expect(await mayReadTab(1)).toBe(false);
    expect((await accessTo(OTHER_PAGE)).page).toBe(true);
    await changePage(URL_THERE, true);
    expect(await mayReadTab(1)).toBe(true);
  });
});

describe('a tab’s page may be read without a click', () => {
  test.each<[what: string, tab: Fake['tab'], expected: boolean]>([
    ['when it has loaded', { url: URL_THERE, status: 'complete' }, true],
    ['not while it is loading', { url: URL_THERE, status: 'loading' }, false],
    ['not when its address is out of sight', { status: 'complete' }, false],
    ['not on another site', { url: 'https://other.example/', status: 'complete' }, false],
    ['not in a file', { url: 'file:///home/reader/a.html', status: 'complete' }, false],
    ['not in a page of the browser', { url: 'about:newtab', status: 'complete' }, false],
  ])('%s', async (_what, tab, expected) => {
    grant(...HERALD);
    fake.tab = tab;
    expect(await mayReadTab(1)).toBe(expected);
  });

  test('of no page of the browser, even where every site is granted', async () => {
    grant(...EVERYWHERE);
    fake.tab = { url: 'chrome://settings/', status: 'complete' };
    expect(await mayReadTab(1)).toBe(false);
  });
});
