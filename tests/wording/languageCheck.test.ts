import { expect, test } from 'vitest';
import type { Found } from '../../src/domain/article/article.ts';
import { settleLanguage } from '../../src/wording/languageCheck.ts';

const read = (value: string | null): Found<string> | null =>
  value === null ? null : { value, evidence: { from: 'element', at: 'html lang' } };

// By page, words and browser; what was read; what comes of it.
test.each([
  ['all agree', ['en-GB', 'en', 'en'], 'en-GB', 'en-GB', false],
  ['nobody says anything', [null, null, null], null, null, false],
  ['only the page does', ['fi', null, null], 'fi', 'fi', false],
  ['only the browser does', [null, null, 'fi'], null, 'fi', false],
  ['few words: the browser counts more than the page', ['en', null, 'fi'], 'en', 'fi', true],
  ['few words, the browser agrees with the page', ['en-US', null, 'en'], 'en-US', 'en-US', false],
  ['the words contradict the page', ['de', 'en', 'en'], 'en', 'en', true],
  ['the browser contradicts both', ['en', 'en', 'nl'], 'en', 'en', true],
  ['two names of one language', ['no', 'nb', 'nn'], 'no', 'no', false],
  ['languages that share a script', ['uk', 'ru', 'uk'], 'uk', 'uk', false],
])('%s', (_, [page = null, words = null, browser = null], before, language, doubt) => {
  const settled = settleLanguage(read(before), { page, words, browser });
  expect([settled.language?.value ?? null, settled.doubt]).toEqual([language, doubt]);
});
