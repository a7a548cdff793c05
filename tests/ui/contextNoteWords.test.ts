import { expect, test } from 'vitest';
import { textIn } from '../../src/ui/text.ts';
import { dayWithAge, languageName } from '../../src/ui/contextNoteWords.ts';

const text = textIn({ tag: 'en', message: (_key, parts) => parts.join(', ') });
const now = new Date('2026-11-22');

test.each([
  ['2024-02-11', 'February 11, 2024, 2\u00a0years\u00a0ago'],
  ['2024-06', 'June 2024, 2\u00a0years\u00a0ago'],
  ['2026-11-20', 'November 20, 2026'],
])('%s is told with its age if it is old, and the age stays in one line', (day, words) =>
  expect(dayWithAge(day, now, text)).toBe(words),
);

test.each([
  ['ar_AR', 'Arabic'],
  ['en-US', 'English'],
  ['pt-BR', 'Portuguese'],
  ['zh-Hant-TW', 'Traditional Chinese'],
  ['not a tag', 'not a tag'],
])('%s is called %s: the region says nothing of what was read', (tag, name) =>
  expect(languageName(tag, 'en')).toBe(name),
);
