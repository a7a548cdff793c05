import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../../tools/names/factbook.ts';
import { phrasesOf } from '../../../tools/names/curated.ts';
import { idOf, monthOf, sentences } from '../../../tools/names/name.ts';
import { readTable } from '../../../tools/names/read.ts';

test('phrases may have words of their own to stand near, and a language', () => {
  expect(phrasesOf('Ada Poe; Poe [Ada|poet]; Dichterin@de [Poe]; Gedicht@de', ['verse'])).toEqual([
    { text: 'Ada Poe', near: ['verse'] },
    { text: 'Poe', near: ['Ada', 'poet'] },
    { text: 'Dichterin', language: 'de', near: ['Poe'] },
    { text: 'Gedicht', language: 'de', near: ['verse'] },
  ]);
  expect(phrasesOf('Ada Poe', [])).toEqual([{ text: 'Ada Poe' }]);
  expect(phrasesOf('FDA [@US]', [])[0]?.near).toContain('U.S.');
  expect(phrasesOf('Netflix [@AFFAIRS|Hastings]', [])[0]?.near).toEqual(
    expect.arrayContaining(['antitrust', 'Hastings']),
  );
});

test('a table may quote commas, quotation marks and lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  writeFileSync(join(folder, 'table.csv'), 'name,said\n"Poe, Ada","He said ""no"".\nTwice."\nBea,\n');
  const rows = readTable(folder, 'table.csv');
  expect(rows.map((row) => [row('name'), row('said'), row('unknown')])).toEqual([
    ['Poe, Ada', 'He said "no".\nTwice.', ''],
    ['Bea', '', ''],
  ]);
});

test.each([
  ['Raúl Grijalva', 'raul-grijalva'],
  ['Beto O’Rourke', 'beto-orourke'],
  ['J. D. Vance', 'j-d-vance'],
])('the id of %s is %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('sentences are added as long as a note stays short', () => {
  expect(sentences('One.', 'Two.', '', 'Three.')).toBe('One. Two. Three.');
  expect(sentences('One.', 'x'.repeat(240), 'Three.')).toBe('One. Three.');
});

test('dates and named characters are put into words', () => {
  expect(monthOf('2007-01-04')).toBe('January 2007');
  expect(plainText('C&ocirc;te d&rsquo;Ivoire<br>')).toBe('Côte d’Ivoire');
});
