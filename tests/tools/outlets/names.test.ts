import { describe, expect, test } from 'vitest';
import { bestSpelling, cleanName, isNamed, readAlone, readNames, withPhrases } from '../../../tools/outlets/names.ts';
import { isDistinctive } from '../../../src/domain/packs/outletNames.ts';
import type { Subject } from '../../../src/domain/packs/pack.ts';

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

describe('the names by which texts speak of an outlet', () => {
  const outlet = (id: string, name: string): Subject => ({
    id,
    type: 'outlet',
    name,
    match: { domains: [`${id}.example`] },
  });
  const phrases = (subjects: Subject[], kind = 'newspaper', taken: string[] = []) =>
    withPhrases(subjects, () => kind, new Set(taken)).flatMap((subject) =>
      subject.type === 'outlet' ? (subject.match.phrases ?? []).map(({ text }) => text) : [],
    );
  test.each<[how: string, name: string, kind: string, found: string[]]>([
    ['with a word that says what it is', 'The Harbour Times', 'newspaper', ['Harbour Times']],
    ['not two words of any text', 'Public Opinion', 'newspaper', []],
    ['not words of the trade alone', 'Daily News', 'newspaper', []],
    ['a body by whatever name', 'Institute of Locks', 'think-tank', ['Institute of Locks']],
    ['not one word', 'Lockwatch', 'think-tank', []],
    ['not a name with a sign that texts leave out', 'Harbour Times Inc.', 'newspaper', []],
  ])('%s', (_how, name, kind, found) => expect(phrases([outlet('a', name)], kind)).toEqual(found));

  test('none that two outlets share, or that is another’s', () => {
    expect(phrases([outlet('a', 'Harbour Times'), outlet('b', 'The Harbour Times')])).toEqual([]);
    expect(phrases([outlet('a', 'Harbour Times')], 'newspaper', ['Harbour Times'])).toEqual([]);
  });
});
