import { expect, test, vi } from 'vitest';
import { browserLocale, tagOf } from '../../src/browser/locale.ts';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, substitutions: string[] = []) => {
        asked.push(key);
        return [key, ...substitutions].join(' ');
      },
    },
  },
}));

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
