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

  test('holds words in small letters, each once', () => {
    expect(Object.keys(parts).filter((part) => part !== 'comment' && !PARTS.includes(part))).toEqual([]);
    expect(PARTS.flatMap((part) => words(part).filter((word, at, all) => all.indexOf(word) < at))).toEqual([]);
    expect(PARTS.flatMap((part) => words(part).filter((word) => !isWritten(word, part)))).toEqual([]);
  });

  test('its labels and words before names begin bylines, and are no part of the name', () => {
    const isLead = (lead: string) => beginsByline(`${lead} Jane Doe`) && withoutLead(`${lead} Jane Doe`) === 'Jane Doe';
    expect(words('begins').filter((word) => !beginsByline(`${word} Jane Doe`))).toEqual([]);
    expect(words('otherLeads').filter((word) => !isLead(word))).toEqual([]);
    // "tác giả", "người viết" are of two words.
    const labels = [...words('labels'), ...words('jobs'), ...words('otherLabels')].filter(
      (word) => !['tác', 'người'].includes(word),
    );
    expect(labels.filter((word) => !isLead(`${word}:`))).toEqual([]);
  });

  test('its desks and jobs are nobody’s name', () => {
    const isPerson = (word: string) =>
      readByline(word.charAt(0).toUpperCase() + word.slice(1), () => false, false).people.length > 0;
    expect([...words('organisations'), ...words('roles')].filter(isPerson)).toEqual([]);
  });

  test('its labels of days tell publication and change', () => {
    // A day that is said to be that of publication goes before a nearer one.
    const published = words('published').map((word) => daysOf('1 May 2024', `${word}: 3 May 2024`));
    expect(published).toEqual(published.map(() => ['2024-05-03', null]));
    const changed = words('changed').map((word) => daysOf(`${word} 4 May 2024`));
    expect(changed).toEqual(changed.map(() => [null, '2024-05-04']));
  });
});

/** Whether a word is written as it is looked for. They become patterns too: a dot ends what is short for a word. */
const isWritten = (word: string, part: string): boolean =>
  word.trim() !== '' &&
  word === word.toLowerCase().normalize('NFC') &&
  (part === 'changed' || word === word.trim()) &&
  !(LOOKED_UP.has(part) && word.includes(' ')) &&
  !/[\\^$*+?()[\]{}]|\.(?!$)/.test(word);

/** The days of publication and change by lines below a headline. */
function daysOf(...lines: string[]): (string | null)[] {
  const html = `<h1>The bridge</h1>${lines.map((line) => `<div class="date">${line}</div>`).join('')}`;
  const page = readPage(new JSDOM(html).window.document, new URL('https://coast-tribune.test/a'));
  const { published, modified } = readDates(page, null, findHeadline(page, 'The bridge'), 'en');
  return [published?.value ?? null, modified?.value ?? null];
}
