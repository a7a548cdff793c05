import { browser } from 'wxt/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLanguage } from '../../src/background/language.ts';

type Listener = (changes: { settings?: { oldValue?: unknown; newValue?: unknown } }) => void;
const heard = vi.hoisted(() => ({ change: (() => undefined) as Listener }));
const titles = vi.hoisted(() => [] as string[]);
const marked = vi.hoisted(() => [] as string[]);
vi.mock('../../src/background/tabs/markHedges.ts', () => ({
  markHedgesEverywhere: async ({ language }: { language: string }) => void marked.push(language),
}));
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../browser/storageArea.ts');
  const onChanged = { addListener: (listener: Listener) => Object.assign(heard, { change: listener }) };
  return {
    browser: {
      action: { setTitle: async ({ title }: { title: string }) => void titles.push(title) },
      storage: { local: { ...storageArea(), onChanged } },
      i18n: { getMessage: (key: string) => `${key} of the browser`, getUILanguage: () => 'en' },
    },
  };
});

const problems: unknown[] = [];
const keep = () => keepLanguage((problem) => problems.push(problem));
const settle = () => new Promise((done) => setTimeout(done, 20));
const change = async (newValue: object, oldValue?: object) => {
  await browser.storage.local.set({ settings: newValue });
  heard.change({ settings: { oldValue, newValue } });
};
beforeEach(async () => {
  titles.length = 0;
  marked.length = 0;
  await browser.storage.local.clear();
  vi.stubGlobal('fetch', async () => ({ json: async () => ({ actionTitle: { message: 'Seite lesen' } }) }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('where none was chosen nothing is said over what the manifest says', async () => {
  keep();
  await settle();
  expect(titles).toEqual([]);
});

test('a language chosen in an earlier run holds from the start', async () => {
  await browser.storage.local.set({ settings: { language: 'de' } });
  keep();
  await vi.waitFor(() => expect(titles).toEqual(['Seite lesen']));
});

test('a choice is followed by the button and by marks, and taken back', async () => {
  keep();
  await change({ language: 'de' });
  await vi.waitFor(() => expect(marked).toEqual(['de']));
  await change({ language: 'browser' }, { language: 'de' });
  await vi.waitFor(() => expect(marked).toEqual(['de', 'browser']));
  expect(titles).toEqual(['Seite lesen', 'actionTitle of the browser']);
});

test('another setting changes nothing', async () => {
  keep();
  await change({ language: 'de', menus: false }, { language: 'de', menus: true });
  await settle();
  expect(marked).toEqual([]);
});

test('nothing of it went wrong', () => {
  expect(problems).toEqual([]);
});
