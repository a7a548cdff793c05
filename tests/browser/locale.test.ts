// @vitest-environment jsdom
import { browser } from 'wxt/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserLocale, chosenLocale, followLocale, localeOf, tagOf } from '../../src/browser/locale.ts';
import type { Locale } from '../../src/ui/text.ts';

const asked = vi.hoisted(() => [] as string[]);
const heard = vi.hoisted(() => new Set<(changes: object) => void>());
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('./storageArea.ts');
  const local = { ...storageArea(), onChanged: { addListener: (listener: () => void) => heard.add(listener) } };
  return {
    browser: {
      storage: { local },
      i18n: {
        getUILanguage: () => 'en-GB',
        getMessage: (key: string, substitutions: string[] = []) => {
          asked.push(key);
          return key === 'localeTag' ? 'en' : [key, ...substitutions].join(' ');
        },
      },
    },
  };
});

const FILES: Record<string, object> = {
  de: {
    localeTag: { message: 'de' },
    localeDirection: { message: 'ltr' },
    title: { message: 'Titel' },
    cited: { message: '$WHO$ in $WHERE$', placeholders: { who: { content: '$1' }, where: { content: '$2' } } },
  },
  es: { localeTag: { message: 'es' }, title: { message: 'Título' } },
};
/** How long a file takes, in milliseconds. */
let slow: Record<string, number> = {};
const choose = async (language: string) => {
  await browser.storage.local.set({ settings: { language } });
  for (const listener of heard) listener({ settings: {} });
};
const shown: string[] = [];
const show = ({ message }: Locale) => void shown.push(message('title', []));

beforeEach(async () => {
  shown.length = 0;
  slow = {};
  heard.clear();
  await browser.storage.local.clear();
  await localeOf('browser');
  vi.stubGlobal('fetch', async (path: string) => {
    const language = /_locales\/(\w+)\/messages\.json$/.exec(path)?.[1] ?? '';
    await new Promise((done) => setTimeout(done, slow[language] ?? 0));
    if (!FILES[language]) throw new TypeError('no such file');
    return { json: async () => FILES[language] };
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each<[messages: string, browsers: string, tag: string]>([
  ['en', 'de', 'en'],
  ['en', 'ar-EG', 'en'],
  ['en', 'en-GB', 'en-GB'],
  ['de', 'de-AT', 'de-AT'],
  ['en', 'no language', 'en'],
  ['', 'en-GB', ''],
])('messages in %s in a browser in %s are told as %s', (messages, browsers, tag) =>
  expect(tagOf(messages, browsers)).toBe(tag),
);

test('asks the browser once for words that are always the same', () => {
  const { message } = browserLocale();
  asked.length = 0;
  expect([message('title', []), message('title', []), message('count', ['1']), message('count', ['2'])]).toEqual([
    'title',
    'title',
    'count 1',
    'count 2',
  ]);
  expect(asked).toEqual(['title', 'count', 'count']);
});

describe('a chosen language', () => {
  test('is told by its own messages and its own tag', async () => {
    await choose('de');
    const { tag, message } = await chosenLocale();
    expect(tag).toBe('de');
    expect(message('cited', ['$2', 'Bremen'])).toBe('$2 in Bremen');
    expect(message('of another version', [])).toBe('');
  });

  test('where its messages cannot be read, and where none was chosen, the browser’s holds', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
    expect((await localeOf('fr')).tag).toBe('en-GB');
    expect((await chosenLocale()).tag).toBe('en-GB');
  });
});

describe('a page', () => {
  test('speaks the browser’s language where none was chosen, with what was loaded meanwhile', async () => {
    const whole = vi.fn<(locale: Locale) => Promise<Locale>>(async (locale) => locale);
    followLocale(show, whole);
    expect(whole).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(shown).toEqual(['title']));
    expect(whole).toHaveBeenCalledOnce();
    expect(document.documentElement.lang).toBe('en-GB');
  });

  test('says nothing in another language first, and follows a choice', async () => {
    await choose('de');
    followLocale(show);
    await vi.waitFor(() => expect(shown).toEqual(['Titel']));
    expect(document.documentElement.lang).toBe('de');
    await choose('browser');
    await vi.waitFor(() => expect(shown).toEqual(['Titel', 'title']));
  });

  test('shows what was chosen last, though what was chosen before is read later', async () => {
    followLocale(show);
    await vi.waitFor(() => expect(shown).toEqual(['title']));
    slow = { de: 60 };
    await choose('de');
    await new Promise((done) => setTimeout(done, 10));
    await choose('es');
    await vi.waitFor(() => expect(shown).toEqual(['title', 'Título']));
    await new Promise((done) => setTimeout(done, 80));
    expect(shown).toEqual(['title', 'Título']);
  });

  test('is drawn no second time when another setting changes', async () => {
    followLocale(show);
    await vi.waitFor(() => expect(shown).toEqual(['title']));
    for (const listener of heard) listener({ settings: {} });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown).toEqual(['title']);
  });
});
