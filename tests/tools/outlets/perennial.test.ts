import { expect, test } from 'vitest';
import { limitsIn, perennialNotes, readJudgements } from '../../../tools/outlets/perennial.ts';
import { anEntry, anOutlet } from './outlets.ts';

test.each([
  ['(UK)', 'The Sun'],
  ['(USA)', 'ABC News'],
  ['(India)', 'The Wire'],
  ['(WSWS)', 'World Socialist Web Site'],
  ['(The Example Herald)', 'The Example Herald'],
  ['', 'The Example Herald'],
])('%s tells namesakes apart and limits nothing', (qualifier, name) => expect(limitsIn(qualifier, name)).toBe(''));

test.each([
  ['(UK) (politics)', 'politics'],
  ['(2010present) (print issues)', '2010–present, print issues'],
  ['(excluding culture)', 'excluding culture'],
])('%s is limited to: %s', (qualifier, scope) => expect(limitsIn(qualifier, 'Herald')).toBe(scope));

test('an entry is told with the year it was last discussed and the place it stands in', () => {
  const [note] = perennialNotes(anOutlet([anEntry()]));
  expect(note).toMatchObject({ value: 'generally-reliable', asOf: '2021', by: 'Editors of the English Wikipedia' });
  expect(note?.scope).toBeUndefined();
  expect(note?.sources[0]?.url).toBe(
    'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources/3#The_Example_Herald',
  );
  const [short] = perennialNotes(anOutlet([anEntry({ rsp_shortcut: 'WP:HERALD|WP:EH' })]));
  expect(short?.sources[0]?.url).toBe('https://en.wikipedia.org/wiki/WP:HERALD');
});

test('an entry on a part of a site is not told of the whole', () => {
  expect(perennialNotes(anOutlet([anEntry({ path: '/paid/contributors' })]))).toEqual([]);
  expect(perennialNotes(anOutlet([anEntry({ path: '/en' })]))).toHaveLength(1);
});

test('a second entry without a limit is told of the part it names', () => {
  const blogs = anEntry({ rsp_entry: 'Example Herald blogs', rsp_status: 'nc' });
  expect(perennialNotes(anOutlet([anEntry(), blogs])).map(({ value, scope }) => [value, scope])).toEqual([
    ['generally-reliable', undefined],
    ['no-consensus', 'Example Herald blogs'],
  ]);
});

test('limits and reasons stated by hand: a note for each topic or period, its reason behind the verdict', () => {
  const notes = perennialNotes(anOutlet([anEntry({ rsp_entry: 'The Jewish Chronicle', rsp_status: 'nc' })]));
  expect(notes.map(({ value, scope }) => [value, scope]).slice(0, 3)).toEqual([
    ['generally-reliable', 'news until 2015'],
    ['no-consensus', 'Israel and Palestine, 2015 to 2020'],
    ['generally-unreliable', 'Israel and Palestine, after 2020'],
  ]);
  const [careful] = perennialNotes(anOutlet([anEntry({ rsp_entry: 'Metro', rsp_status: 'gu' })]));
  expect(careful?.text?.['en']).toMatch(/“generally unreliable”\. They compare its website/);
});

test('where the editors advise care without a verdict, none is told', () => {
  const notes = perennialNotes(anOutlet([anEntry({ rsp_entry: 'Radio Free Europe/Radio Liberty', rsp_status: 'nc' })]));
  expect(notes.map(({ value, scope }) => [value, scope])).toContainEqual([undefined, '1950s to early 1970s']);
});

test('each line by hand is in order', () => {
  const lines = [...readJudgements().values()].flat();
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.filter(({ status }) => !['', '-', 'gr', 'nc', 'gu', 'd'].includes(status))).toEqual([]);
  expect(lines.filter(({ reason }) => reason !== '' && !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  expect(lines.filter(({ status, reason }) => status === '-' && reason === '')).toEqual([]);
  expect(lines.filter(({ reason, scope }) => /wp:|\[\[|RfC/i.test(`${reason} ${scope}`))).toEqual([]);
});
