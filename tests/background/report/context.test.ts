import { expect, test } from 'vitest';
import type { Asked } from '../../../src/background/report/articleKeys.ts';
import { groupContext } from '../../../src/background/report/context.ts';
import { aContextNote } from './fixtures.ts';

const OUTLET = 'outlet:harbour-herald.example';
const AUTHOR = 'author:mira holt';
const TERM = 'term:en:margin of error';
const text = 'Within the margin of error.';
const asked: Asked[] = [
  { role: 'outlet', keys: [OUTLET], words: 'harbour-herald.example' },
  { role: 'author', keys: [AUTHOR, 'author:m holt'], words: 'Mira Holt' },
  { role: 'linked', keys: [OUTLET], words: 'our other story' },
];
const use = { start: 11, end: 26 };
const uses = [{ key: TERM, ...use }];

test.each<[how: string, keys: string[], role: string, words: string]>([
  ['in the order of what was asked', [OUTLET, AUTHOR], 'outlet', 'harbour-herald.example'],
  ['whatever the order of the note’s keys', [AUTHOR, OUTLET], 'outlet', 'harbour-herald.example'],
  ['a term after all that was asked for', [TERM, AUTHOR], 'author', 'Mira Holt'],
  ['under any key of its subject', ['author:m holt'], 'author', 'Mira Holt'],
  ['a term alone', [TERM], 'term', 'margin of error'],
])('a note stands under the first of its reasons: %s', (_how, keys, role, words) => {
  const groups = groupContext(asked, { text }, { notes: [aContextNote('a', { keys })], uses });
  expect(groups).toMatchObject([{ role, why: { words, use: role === 'term' ? use : null } }]);
});

test('a name stands after all that was asked for, with how often the text has its last word', () => {
  const named = 'Mira Holt spoke. Holt is a harbour master; Holt’s boat is not.';
  const key = 'name:mul:Mira Holt';
  const matches = { notes: [aContextNote('a', { keys: [key] })], uses: [{ key, start: 0, end: 9 }] };
  expect(groupContext(asked, { text: named }, matches)).toMatchObject([
    { role: 'named', why: { key, words: 'Mira Holt', use: { start: 0, end: 9 }, count: 3 } },
  ]);
  const byline: Asked = { role: 'byline', keys: [key], words: 'Mira Holt' };
  expect(groupContext([...asked, byline], { text: named }, matches)).toMatchObject([{ role: 'byline' }]);
});

test('an outlet that links lead to is told with those links', () => {
  const links = ['https://harbour-herald.example/1', 'https://harbour-herald.example/2'];
  const linked: Asked = { role: 'linked-outlet', keys: [OUTLET], words: 'harbour-herald.example', links };
  expect(groupContext([linked], { text }, { notes: [aContextNote('a', { keys: [OUTLET] })], uses })).toMatchObject([
    { role: 'linked-outlet', why: { links } },
  ]);
});

test('a note that nothing asked for is in no group', () => {
  expect(
    groupContext(asked, { text }, { notes: [aContextNote('a', { keys: ['outlet:other.example'] })], uses }),
  ).toEqual([]);
});

test('groups stand in the order they were asked for, terms in that of the text; each is called as its notes call it', () => {
  const second = { key: 'term:en:within', start: 0, end: 6 };
  const notes = [
    aContextNote('term', { keys: [TERM], subjectName: 'Margin of error' }),
    aContextNote('first word', { keys: [second.key], subjectName: 'Within' }),
    aContextNote('author', { keys: [AUTHOR], subjectName: 'Mira Holt, reporter' }),
    aContextNote('outlet'),
    aContextNote('author too', { keys: ['author:m holt'], subjectName: 'M. Holt', text: { en: 'A harbour master.' } }),
  ];
  const groups = groupContext(asked, { text }, { notes, uses: [...uses, second] });
  expect(groups.map(({ label, notes: own }) => [label, own.map(({ id }) => id)])).toEqual([
    ['The Harbour Herald', ['pack/outlet']],
    ['Mira Holt, reporter', ['pack/author', 'pack/author too']],
    ['Within', ['pack/first word']],
    ['Margin of error', ['pack/term']],
  ]);
});

test.each<[value: string, role: Asked['role'], first: boolean]>([
  ['satire', 'house', true],
  ['satire', 'original', true],
  ['satire', 'linked', false],
  ['paid-content', 'section', true],
  ['press-release-service', 'credited', true],
  ['newspaper', 'section', false],
])('%s as the %s is told first: %s', (value, role, first) => {
  const part = 'section:harbour-herald.example/partners/';
  const notes = [
    aContextNote('outlet'),
    aContextNote('part', { keys: [part], kind: 'fact', property: 'additionalType', value, text: {} }),
  ];
  const groups = groupContext([...asked, { role, keys: [part], words: '/partners/' }], { text }, { notes, uses });
  expect(groups.map((group) => group.role)).toEqual(first ? [role, 'outlet'] : ['outlet', role]);
});
