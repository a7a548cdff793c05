import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepMenus } from '../../src/background/menus.ts';

/** The browser's menus, and the listeners that were left with it. */
const menus = vi.hoisted(() => new Map<string, { contexts: string[]; title: string }>());
type Listener = (argument: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void;
const heard = vi.hoisted(() => new Map<string, Listener>());
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../browser/storageArea.ts');
  const local = {
    ...storageArea(),
    onChanged: { addListener: (listener: Listener) => heard.set('changed', listener) },
  };
  return {
    browser: {
      storage: { local },
      runtime: { onInstalled: { addListener: (listener: Listener) => heard.set('installed', listener) } },
      i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
      contextMenus: {
        removeAll: async () => menus.clear(),
        create: ({ id, contexts, title }: { id: string; contexts: string[]; title: string }) => {
          if (menus.has(id)) throw new Error(`${id} is there already`);
          menus.set(id, { contexts, title });
        },
      },
    },
  };
});

const problems: unknown[] = [];
const shown = () => [...menus.values()].flatMap(({ contexts }) => contexts);
const change = async (newValue: object, oldValue?: object) => {
  await browser.storage.local.set({ settings: newValue });
  heard.get('changed')?.({ settings: { oldValue, newValue } });
};
beforeEach(() => {
  menus.clear();
  keepMenus((problem) => problems.push(problem));
});

test('installing makes them', async () => {
  heard.get('installed')?.({});
  await vi.waitFor(() => expect(shown()).toEqual(['page', 'selection', 'selection', 'action']));
});

test('switched off, those of pages go, and the button keeps its own', async () => {
  await change({ menus: false });
  await vi.waitFor(() => expect(shown()).toEqual(['action']));
  await change({ menus: true }, { menus: false });
  await vi.waitFor(() => expect(shown()).toEqual(['page', 'selection', 'selection', 'action']));
});

test('another language has them said anew in it', async () => {
  vi.stubGlobal('fetch', async (path: string) => ({ json: async () => ({ libraryTitle: { message: `in ${path}` } }) }));
  await change({ language: 'de' });
  await vi.waitFor(() => expect(menus.get('library')?.title).toBe('in /_locales/de/messages.json'));
  await change({ language: 'browser' }, { language: 'de' });
  await vi.waitFor(() => expect(menus.get('library')?.title).toBe('libraryTitle'));
  vi.unstubAllGlobals();
});

test('other settings leave them as they are', async () => {
  await change({ marking: { on: false, hidden: [] } });
  await new Promise((done) => setTimeout(done, 20));
  expect(shown()).toEqual([]);
});

test('a browser without menus gets none', async () => {
  const { contextMenus } = browser;
  Reflect.deleteProperty(browser, 'contextMenus');
  heard.get('installed')?.({});
  await new Promise((done) => setTimeout(done, 20));
  Object.assign(browser, { contextMenus });
  expect(shown()).toEqual([]);
  expect(problems).toEqual([]);
});

test('two changes at once make no entry twice', async () => {
  await change({ menus: false });
  await change({ menus: true }, { menus: false });
  heard.get('installed')?.({});
  await vi.waitFor(() => expect(shown()).toEqual(['page', 'selection', 'selection', 'action']));
  expect(problems).toEqual([]);
});
