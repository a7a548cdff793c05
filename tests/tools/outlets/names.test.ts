import { expect, test } from 'vitest';
import { bestSpelling, cleanName, isNamed, readAlone, readNames } from '../../../tools/outlets/names.ts';
import { isDistinctive } from '../../../src/domain/packs/outletNames.ts';

test.each([
  ['Print media: Example Herald', 'Example Herald'],
  ['RT - Daily news', 'RT'],
  ['Example Herald (newspaper)', 'Example Herald'],
  ['Yicai Media Group (Television: Yicai TV', 'Yicai Media Group'],
])('%s is called %s', (listed, name) => expect(cleanName(listed)).toBe(name));

test('a name is spelled with its accents where a record has them', () => {
  expect(bestSpelling('Hurriyet', [{ name: 'Hürriyet' }, { name: 'Hürriyet Daily News' }])).toBe('Hürriyet');
  expect(bestSpelling('The Herald', [{ name: 'Herald' }])).toBe('The Herald');
});

test('an entry on a group gives its name only to a site that bears it', () => {
  expect(isNamed('lanternreview.example', 'The Lantern Review')).toBe(true);
  expect(isNamed('harbour.example', 'The Lantern Review')).toBe(false);
});

test('names by hand are names, not domains, and stand once', () => {
  const names = [...readNames()];
  expect(
    names
      .filter(([domain, name]) => name === '' || name.toLowerCase() === domain.toLowerCase())
      .map(([domain]) => domain),
  ).toEqual(['about.com', 'banned.video', 'cleveland.com', 'dnevnik.hr', 'dziennik.pl', 'reunion.com']);
});

test('names that count alone need to be said to: they are of one word, or of the trade’s alone', () => {
  expect([...readAlone()].filter((name) => isDistinctive(name))).toEqual([]);
});
