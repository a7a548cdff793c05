import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { giveBack, grant, granted } from '../../src/browser/grants.ts';

/** The browser's permissions, in memory; every request is allowed. */
const origins = vi.hoisted(() => new Set<string>());
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ permissions: ['storage'], origins: [...origins] }),
      contains: async ({ origins: asked }: { origins: string[] }) => asked.every((one) => origins.has(one)),
      request: async ({ origins: asked }: { origins: string[] }) => {
        for (const one of asked) origins.add(one);
        return true;
      },
      remove: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async ({ origins: asked }) => {
        for (const one of asked) origins.delete(one);
        return true;
      }),
    },
  },
}));
beforeEach(() => origins.clear());

test('nothing is granted at first', async () => {
  expect(await granted()).toEqual({ everywhere: false, sites: [] });
});

test('sites are told once, in alphabetical order, however they were granted', async () => {
  await grant('tidewater.example');
  origins.add('https://alpine.example/*');
  origins.add('*://*.alpine.example/*');
  expect(await granted()).toEqual({ everywhere: false, sites: ['alpine.example', 'tidewater.example'] });
});

test('a site is given back with all that was granted of it, and no other', async () => {
  await grant('tidewater.example');
  await grant('water.example');
  origins.add('https://tidewater.example/*');
  await giveBack('tidewater.example');
  expect(await granted()).toEqual({ everywhere: false, sites: ['water.example'] });
});

test('every site is granted and given back apart from single ones', async () => {
  await grant('water.example');
  await grant(null);
  expect(await granted()).toEqual({ everywhere: true, sites: ['water.example'] });
  await giveBack(null);
  expect(await granted()).toEqual({ everywhere: false, sites: ['water.example'] });
  expect(browser.permissions.remove).toHaveBeenLastCalledWith({ origins: ['http://*/*', 'https://*/*'] });
});
