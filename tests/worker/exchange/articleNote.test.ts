import { describe, expect, test } from 'vitest';
import { articleNote, tagsOf, type FoundNote } from '../../../src/worker/exchange/articleNote.ts';
import { CONTEXT_LENGTH, MAX_PASSAGE } from '../../../src/domain/notes/passage.ts';
import { MAX_URL, type PersonalNote } from '../../../src/domain/notes/note.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const found: FoundNote = {
  name: 'test 1',
  url: 'https://www.paper.example/locks',
  title: 'Forty ships',
  body: 'Who counted?',
  tags: [],
  quote: null,
  created: null,
};
async function noteOf(change: Partial<FoundNote>): Promise<PersonalNote> {
  const made = await articleNote({ ...found, ...change }, NOW);
  if (!('note' in made)) throw new Error(JSON.stringify(made));
  return made.note;
}

test.each<[what: string, dates: Pick<FoundNote, 'created' | 'updated'>, created: string, updated: string]>([
  ['none', { created: null }, NOW, NOW],
  ['one', { created: '2026-02-03T00:00:00.000Z' }, '2026-02-03T00:00:00.000Z', '2026-02-03T00:00:00.000Z'],
  [
    'both',
    { created: '2026-02-02T23:00:00.000Z', updated: '2026-02-04T00:00:00.000Z' },
    '2026-02-02T23:00:00.000Z',
    '2026-02-04T00:00:00.000Z',
  ],
  [
    'a change before the beginning',
    { created: '2026-02-03T00:00:00.000Z', updated: '2026-02-01T00:00:00.000Z' },
    '2026-02-03T00:00:00.000Z',
    '2026-02-03T00:00:00.000Z',
  ],
])('the dates of a note: %s', async (_what, dates, created, updated) => {
  expect(await noteOf(dates)).toMatchObject({ created, updated });
});

test.each<[what: string, change: Partial<FoundNote>, expected: string]>([
  ['on no page of the web', { url: 'file:///home/me/a.pdf' }, 'no-address'],
  ['without quote, words and tags', { body: ' ', quote: { exact: ' ' } }, 'nothing-said'],
  ['longer than a note may be', { body: 'x'.repeat(100_001) }, 'too-long'],
])('no note can be made of a record %s', async (_what, change, expected) => {
  expect(await articleNote({ ...found, ...change }, NOW)).toMatchObject({ code: expected });
});

test.each<[what: string, change: Partial<FoundNote>]>([
  ['a quote', { body: '', quote: { exact: 'forty ships' } }],
  ['a tag', { body: '', tags: ['locks'] }],
  ['the longest text', { body: 'x'.repeat(100_000) }],
])('%s is enough for a note', async (_what, change) => {
  expect(await noteOf(change)).toMatchObject({ subject: { keys: ['article:paper.example/locks'] } });
});

test.each<[what: string, change: Partial<FoundNote>, expected: object]>([
  ['its title', {}, { title: 'Forty ships', outlet: 'paper.example' }],
  ['its address, where it has no title', { title: ' ' }, { title: found.url }],
  ['the outlet that is named', { outlet: 'The Paper' }, { outlet: 'The Paper' }],
])('a note is known by %s', async (_what, change, expected) => {
  expect((await noteOf(change)).origin).toMatchObject(expected);
});

test('names that are too long are shortened, and a date of publication is kept as it stands', async () => {
  const long = 'x'.repeat(2000);
  const { origin, subject } = await noteOf({
    title: ` ${long}`,
    authors: Array.from({ length: 100 }, () => long),
    outlet: long,
    published: '2026-11-20',
  });
  expect(
    new Set([subject.label, origin.title, origin.outlet, ...origin.authors].map(({ length }) => length)).size,
  ).toBe(1);
  expect(origin.title.length).toBeLessThan(long.length);
  expect(origin.authors.length).toBeLessThan(100);
  expect(origin.published).toBe('2026-11-20');
  expect((await noteOf({})).origin).toMatchObject({ authors: [], published: null });
});

test.each<[what: string, change: Partial<FoundNote>]>([
  ['a quote longer than a passage may be', { quote: { exact: 'x'.repeat(MAX_PASSAGE + 1) } }],
  ['an address longer than one may be', { url: `https://paper.example/${'x'.repeat(MAX_URL)}` }],
])('nothing is cut of %s', async (_what, change) => {
  expect(await articleNote({ ...found, ...change }, NOW)).toEqual({ code: 'too-long' });
});

describe('a passage', () => {
  const passageOf = async (quote: FoundNote['quote']) => (await noteOf({ quote })).passage;
  test('keeps the nearest of its context', async () => {
    const beside = { prefix: `far${'b'.repeat(CONTEXT_LENGTH)}`, suffix: `${'a'.repeat(CONTEXT_LENGTH)}far` };
    expect(await passageOf({ exact: ' forty ships ', ...beside, start: 12.7 })).toEqual({
      exact: 'forty ships',
      prefix: 'b'.repeat(CONTEXT_LENGTH),
      suffix: 'a'.repeat(CONTEXT_LENGTH),
      start: 12,
      end: 12 + 'forty ships'.length,
    });
  });
  test.each([undefined, -3])('stands at the beginning where its place is %s', async (start) => {
    expect(await passageOf({ exact: 'ships', start })).toMatchObject({ start: 0, end: 5, prefix: '', suffix: '' });
  });
});

test('a record gives the same note each time, another one another', async () => {
  expect((await noteOf({ body: 'Changed' })).id).toBe((await noteOf({})).id);
  expect((await noteOf({ name: 'test 2' })).id).not.toBe((await noteOf({})).id);
});

test.each([
  'https://via.hypothes.is/https://www.paper.example/locks',
  'https://web.archive.org/web/20240102030405/https://www.paper.example/locks',
  'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/locks',
  'https://mobile.paper.example/locks',
  'https://m.paper.example/locks/amp',
  'https://www.paper.example/locks?unlocked_article_code=1.x',
  'https://www.paper.example/locks?gift=x',
])('what was noted through a proxy, an archive, a device or a gift is of the page itself: %s', async (url) => {
  const { subject, origin } = await noteOf({ url });
  expect(subject.keys[0]).toBe('article:paper.example/locks');
  expect(origin.url).toBe(url);
});

test('tags are trimmed, none is empty and none comes twice', () => {
  expect(tagsOf([' locks ', '', 'locks', 'costs', '  '])).toEqual(['locks', 'costs']);
  expect(tagsOf(Array.from({ length: 60 }, (_, at) => `${at}`))).toHaveLength(50);
});
