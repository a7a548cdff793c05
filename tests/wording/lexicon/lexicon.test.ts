import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addLexicon, lexiconFor, loadLexicon } from '../../../src/wording/lexicon/lexicon.ts';
import { Lexicon } from '../../../src/domain/article/lexiconFormat.ts';
import type { LexiconEntry } from '../../../src/domain/article/lexiconFormat.ts';
import { findHedges } from '../../../src/wording/signals/hedges.ts';

const folder = new URL('../../../assets/lexicons/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.json$/.test(name));
const files = names.map((name): [string, Lexicon] => [
  name,
  Lexicon.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
]);

describe.each(files)('%s', (name, lexicon) => {
  const marks = (text: string) => findHedges(text, [{ start: 0, end: text.length }], lexicon);

  test('is the built-in lexicon of its language', () => {
    expect(name).toBe(`${lexicon.language}.json`);
    expect(lexiconFor(`${lexicon.language}-x-test`)).toEqual(lexicon);
  });

  test('lists each phrase once, in order', () => {
    const phrases = lexicon.entries.map(({ phrase }) => phrase);
    expect(phrases).toEqual([...new Set(phrases)].toSorted());
  });

  test('lists sources and word classes in order, and uses each', () => {
    const keys = [Object.keys(lexicon.sources), Object.keys(lexicon.classes)];
    expect(keys).toEqual(keys.map((list) => list.toSorted()));
    expect(new Set(lexicon.entries.map(({ source }) => source))).toEqual(new Set(Object.keys(lexicon.sources)));
    const patterns = JSON.stringify(lexicon.entries);
    expect(Object.keys(lexicon.classes).filter((key) => !patterns.includes(`@${key}`))).toEqual([]);
    for (const words of Object.values(lexicon.classes)) expect(words).toEqual([...new Set(words)].toSorted());
  });

  test('writes each word of a clause once, in small letters and in order', () => {
    for (const words of Object.values(lexicon.clauses).filter((list) => list !== undefined)) {
      expect(words).toEqual([...new Set(words)].toSorted());
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
    }
    const { speakers, pronouns } = lexicon.speech;
    expect(pronouns).toEqual(expect.arrayContaining(speakers));
  });

  test.each(lexicon.entries.map((entry): [string, LexiconEntry] => [entry.phrase, entry]))('%s', (phrase, entry) => {
    expect(marks(entry.example)).toContainEqual(expect.objectContaining({ entry: phrase, category: entry.category }));
    expect(marks(entry.notIn)).toEqual([]);
  });
});

test.each(['en', 'es', 'fr'])('the lexicon of %s is of useful size', (language) => {
  expect(lexiconFor(language)?.entries.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ['fi', []],
  ['', []],
  [null, []],
  ['de-CH', []], // which is there
])('for the tag %s these are loaded: %j', async (tag, expected) => {
  const loaded: string[] = [];
  await loadLexicon(tag, async (path) => loaded.push(path));
  expect(loaded).toEqual(expected);
});

test('what is no lexicon is not taken for one', () => {
  for (const file of [null, 'de', [], { language: 'fi' }, { language: 'fi', entries: {} }]) addLexicon(file);
  expect(lexiconFor('fi')).toBeNull();
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['de-AT', 'de'],
  ['fi', null],
  ['', null],
  [null, null],
])('the lexicon for the tag %s is %s', (tag, language) => {
  expect(lexiconFor(tag)?.language ?? null).toBe(language);
});
