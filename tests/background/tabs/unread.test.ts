import { beforeEach, expect, test, vi } from 'vitest';
import { unread } from '../../../src/background/tabs/unread.ts';

/** What the browser tells of the tab, and what the reader has granted and switched off. */
const known = vi.hoisted(() => ({
  url: undefined as string | undefined,
  granted: [] as string[],
  switchedOff: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (tabId: number) => {
        if (tabId === 9) throw new Error('No tab with id: 9');
        return { url: known.url };
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => known.granted.includes(origin)),
    },
    runtime: { getURL: (path: string) => `chrome-extension://abcdef${path}` },
    storage: { local: { get: async () => ({ settings: { switchedOff: known.switchedOff } }) } },
  },
}));
const PAGE = 'https://www.tidewater-post.example/pact';
const SITE = ['http://*.tidewater-post.example/*', 'https://*.tidewater-post.example/*'];
beforeEach(() => Object.assign(known, { url: PAGE, granted: SITE, switchedOff: [] }));

test.each([
  ['of a granted site is read soon', {}, { url: PAGE, byItself: 'soon' }],
  [
    'of a site that is switched off is not',
    { switchedOff: ['tidewater-post.example'] },
    { url: PAGE, byItself: 'off' },
  ],
  [
    'that is switched off itself is not',
    { switchedOff: ['tidewater-post.example/pact'] },
    { url: PAGE, byItself: 'off' },
  ],
  ['of a site that is not granted waits for a click', { granted: [] }, { url: PAGE }],
  ['whose address is not told waits for a click', { url: undefined }, {}],
  ['of the browser’s own waits for a click', { url: 'about:config' }, {}],
])('a page %s', async (_what, changed, expected) => {
  Object.assign(known, changed);
  expect(await unread(1, 'left')).toEqual({ state: 'left', ...expected });
});

test('a page of the extension’s own is not to be read', async () => {
  known.url = 'chrome-extension://abcdef/library.html';
  expect(await unread(1, 'left')).toEqual({ state: 'restricted', why: 'own' });
});

test('a tab that is gone is only not read', async () => {
  expect(await unread(9, 'unread')).toEqual({ state: 'unread' });
});
