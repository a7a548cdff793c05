import { expect, test, vi } from 'vitest';
import { tagOf } from '../../src/browser/locale.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

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
