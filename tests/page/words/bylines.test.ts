import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import data from '../../../assets/lexicons/bylines.json' with { type: 'json' };
import merged from '../../../assets/lexicons/bylines.merged.json' with { type: 'json' };
import { readDates } from '../../../src/page/fields/dates.ts';
import { readPage } from '../../../src/page/document/readPage.ts';
import { findHeadline } from '../../../src/page/document/place.ts';
import { beginsByline } from '../../../src/page/words/isByline.ts';
import { withoutLead } from '../../../src/page/words/personName.ts';
import { readByline } from '../../../src/page/words/readByline.ts';
import { mergedBylines } from '../../../tools/lexicons/mergeBylines.ts';

const LANGUAGES: [language: string, parts: Partial<Record<string, string>>][] = Object.entries(data.languages);
const PARTS = Object.keys(data.parts);
/** Those that are looked up word by word. The others may be of several. */
const LOOKED_UP = new Set(PARTS.slice(0, -2).filter((part) => !part.startsWith('other')));

test('the page script reads what stands there: if not, `npm run bylines`', () =>
  expect(merged).toEqual(mergedBylines()));

describe.each(LANGUAGES)('what bylines say in %s', (language, parts) => {
  const words = (part: string) => parts[part]?.split('|') ?? [];

  test('is of a language that has a name', () =>
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)).toBeDefined());

  test.each(Object.keys(parts).filter((part) => part !== 'comment'))(
    '%s holds words in small letters, each once',
    (part) => {
      expect(PARTS).toContain(part);
      const all = words(part);
      expect(new Set(all).size).toBe(all.length);
      for (const word of all) {
        expect(word.trim()).not.toBe('');
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        if (part !== 'changed') expect(word).toBe(word.trim());
        if (LOOKED_UP.has(part)) expect(word).not.toContain(' ');
        // They become patterns: a dot ends what is short for a word.
        expect(word).not.toMatch(/[\\^$*+?()[\]{}]|\.(?!$)/);
      }
    },
  );

  test('its labels and words before names begin bylines, and are no part of the name', () => {
    for (const word of words('begins')) expect(beginsByline(`${word} Jane Doe`), word).toBe(true);
    // "tác giả" is of two words.
    for (const word of [...words('labels'), ...words('jobs'), ...words('otherLabels')].filter((one) => one !== 'tác'))
      expect([beginsByline(`${word}: Jane Doe`), withoutLead(`${word}: Jane Doe`)], word).toEqual([true, 'Jane Doe']);
    for (const word of words('otherLeads'))
      expect([beginsByline(`${word} Jane Doe`), withoutLead(`${word} Jane Doe`)], word).toEqual([true, 'Jane Doe']);
  });

  test('its desks and jobs are nobody’s name', () => {
    for (const word of [...words('organisations'), ...words('roles')])
      expect(readByline(word.charAt(0).toUpperCase() + word.slice(1), () => false, false).people, word).toEqual([]);
  });

  test('its labels of days tell publication and change', () => {
    // A day that is said to be that of publication goes before a nearer one.
    for (const word of words('published'))
      expect(daysOf('1 May 2024', `${word}: 3 May 2024`), word).toEqual(['2024-05-03', null]);
    for (const word of words('changed')) expect(daysOf(`${word} 4 May 2024`), word).toEqual([null, '2024-05-04']);
  });
});

/** The days of publication and change by lines below a headline. */
function daysOf(...lines: string[]): (string | null)[] {
  const html = `<h1>The bridge</h1>${lines.map((line) => `<div class="date">${line}</div>`).join('')}`;
  const page = readPage(new JSDOM(html).window.document, new URL('https://coast-tribune.test/a'));
  const { published, modified } = readDates(page, null, findHeadline(page, 'The bridge'), 'en');
  return [published?.value ?? null, modified?.value ?? null];
}
