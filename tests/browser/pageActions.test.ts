import { browser } from 'wxt/browser';
import { expect, test, vi } from 'vitest';
import { pageActions } from '../../src/browser/pageActions.ts';
import { settings } from '../../src/browser/settings.ts';

vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('./storageArea.ts');
  return {
    browser: {
      storage: { local: storageArea() },
      runtime: {},
      permissions: { request: () => Promise.reject(new Error('no click')) },
    },
  };
});

test('a browser that cannot ask for access is taken for a no, and that is logged', async () => {
  const logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await pageActions.grant('coast.example')).toBe(false);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

test('choices that follow each other before the page knows of the first are all kept', async () => {
  pageActions.changeAppearance({ theme: 'dark' });
  pageActions.changeAppearance({ size: 'large' });
  pageActions.changeAppearance({ density: 'compact' });
  pageActions.setLanguage('es');
  pageActions.changeKeeping({ days: 30 });
  pageActions.changeKeeping({ of: 'all' });
  await vi.waitFor(async () => expect(await settings()).toMatchObject({ keeping: { days: 30, of: 'all' } }));
  expect((await settings()).language).toBe('es');
  expect((await settings()).appearance).toEqual({ theme: 'dark', size: 'large', density: 'compact' });
  await browser.storage.local.clear();
});
