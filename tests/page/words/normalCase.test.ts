import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/readArticle.ts';
import { hasGivenName } from '../../../src/page/words/givenNames.ts';
import { inNormalCase } from '../../../src/page/words/personName.ts';

test.each<[printed: string, written: string, language?: string]>([
  ['MARGUERITE OAKHANGER', 'Marguerite Oakhanger'],
  ["JEAN-PAUL O'HARROWGATE", "Jean-Paul O'Harrowgate"],
  ['ULRIKE VON DER HALDENWIESE', 'Ulrike von der Haldenwiese'],
  ['ADRIANA MEERWALD', 'Adriana Meerwald'],
  ['JO ØVERBÆK', 'Jo Øverbæk'],
  ['Tülay AKÇINAR', 'Tülay Akçınar', 'tr'],
  ['BOGNA ŻÓŁĆWIERSKA', 'Bogna Żółćwierska'],
  ['ЮЛИЯ БЕРЕЗНИЦКАЯ', 'Юлия Березницкая'],
  ['JRR TOLKHURST III', 'JRR Tolkhurst III'],
  ['DJ Oakhanger', 'DJ Oakhanger'],
  ['Jane Oakhanger PhD', 'Jane Oakhanger PhD'],
  ['Ana MAR', 'Ana MAR'],
  ['QUILLFEATHER', 'QUILLFEATHER'],
  ['高瀬 由布子', '高瀬 由布子'],
])('a name printed as %s is written %s', (printed, written, language = 'en') =>
  expect(inNormalCase(printed, language)).toBe(written),
);

test.each(['Alfred', 'Alfreda', 'Alfredo'])('%s is a given name', (name) =>
  expect(hasGivenName(`${name} Oakhanger`)).toBe(true),
);

test('an author whose name the page prints in capitals is named as in a sentence', () => {
  const url = 'https://www.coast-tribune.test/news/a-story';
  const text = `<p>${'The council may decide on Tuesday whether the old bridge can be kept, and asks for help. '.repeat(4)}</p>`;
  const { document } = new JSDOM(
    `<html lang="en"><body><article><h1>A story of a bridge</h1><p class="byline">BY MARGUERITE OAKHANGER</p>${text.repeat(3)}</article></body></html>`,
    { url },
  ).window;
  expect(readArticle(document, url)?.article.authors.map(({ name }) => name)).toEqual(['Marguerite Oakhanger']);
});
