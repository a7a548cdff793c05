import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { markdownOf, writeMarkdown } from '../../../src/worker/exchange/markdown.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { cpuTime } from '../../cpuTime.ts';
import { noteWith } from './arbitrary.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const read = (text: string, name = 'a.md') => readFiles([{ name, bytes: new TextEncoder().encode(text) }], NOW);
const noteIn = async (text: string) => (await read(text)).notes[0]?.note;

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe('a file of ours stays ours, whatever a vault makes of it', () => {
  const passage = { exact: 'forty ships', prefix: 'Roughly ', suffix: ' wait', start: 8, end: 19 };
  const note = noteWith({ passage, tags: ['C++'], body: 'Who counted them?' });
  const ours = markdownOf(note);

  test.each([
    ['a date as Obsidian shows it', 'updated: 2026-11-29T10:15', new Date(2026, 10, 29, 10, 15).toISOString()],
    ['a zone', 'updated: 2026-11-29T10:15:00+02:00', '2026-11-29T08:15:00.000Z'],
    ['a day', 'updated: 2026-11-29', new Date(2026, 10, 29, 12).toISOString()],
    ['another name of the property', 'date modified: 2026-11-29T08:15:00Z', '2026-11-29T08:15:00Z'],
  ])('%s', async (_what, line, updated) => {
    const { notes, problems } = await read(ours.replace(/^updated: .*/m, line).replace('them?', 'them? Ask.'));
    expect(problems).toEqual([]);
    expect(notes.map((one) => one.note)).toMatchObject([{ ...note, body: 'Who counted them? Ask.', updated }]);
  });
  test.each([
    ['updated: someday', 'someday'],
    ['', ''],
  ])('a date that is none, %j, is told, and counts as the moment of the import', async (line, detail) => {
    const changed = ours.replace(/^updated: .*/m, line);
    // What still says the same has its own date.
    expect(await read(changed)).toMatchObject({ notes: [{ note: { updated: note.updated } }], problems: [] });
    const { notes, problems } = await read(changed.replace('them?', 'them? Ask.'));
    expect(notes[0]?.note).toMatchObject({ ...note, body: 'Who counted them? Ask.', updated: NOW });
    expect(problems).toMatchObject([{ code: 'bad-date', path: 'updated', detail }]);
  });
  test('without its keys and its place, which it can be known without', async () => {
    const bare = ours.replace(/^sidelight-keys:\n.*\n/m, '').replace(/^sidelight-place:\n(?: .*\n)*/m, '');
    const { prefix: _prefix, suffix: _suffix, ...kept } = passage;
    expect(await noteIn(bare)).toMatchObject({
      id: note.id,
      subject: note.subject,
      passage: { ...kept, prefix: '', suffix: '', start: 0, end: 11 },
    });
  });
  test('one that no note can be made of is refused with its place, and is no copy', async () => {
    const { notes, problems } = await read(ours.replace('about: passage', 'about: weather'));
    expect(notes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'bad-value', path: 'subject.kind' }]);
  });
});

describe('the words of a page', () => {
  const exact =
    '* The form <input> takes 2 * 3 fields; see [1](x), __init__ and\n# <img src="https://t.example/p.gif">';
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  test('go out so that a vault shows them as they stood, and come back', async () => {
    const text = markdownOf(noteWith({ passage }));
    expect(text).toContain(String.raw`> \* The form \<input> takes 2 \* 3 fields; see \[1\](x), \_\_init\_\_ and`);
    expect((await noteIn(text))?.passage).toEqual(passage);
  });
  test('of earlier versions, which wrote them as they were, are read so', async () => {
    const words = String.raw`a \* b \_ c`;
    const now = markdownOf(noteWith({ passage: { ...passage, exact: words } }));
    const then = now.replace('sidelight-quote: escaped\n', '').replace(/^> .*$/m, () => `> ${words}`);
    expect((await noteIn(then))?.passage?.exact).toBe(words);
  });
});

test('the name of a file has the day of the reader', async () => {
  process.env.TZ = 'America/New_York';
  const late = noteWith({ created: '2026-11-29T02:30:00.000Z' });
  const files = unzipSync(new Uint8Array(await writeMarkdown([late]).arrayBuffer()));
  expect(Object.keys(files)).toEqual(['Sidelight/2026-11-28 The locks.md']);
  expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('created: 2026-11-29T02:30:00.000Z');
});

test.each([
  'source: Harbour Herald\nurl: https://harbour.example/locks',
  'source: "[[Harbour Herald]]"\nurl: https://harbour.example/locks',
  'source: "[The locks](https://harbour.example/locks)"',
  'source: "[[https://harbour.example/locks|The locks]]"',
  'source: <https://harbour.example/locks>',
  'source: [Harbour Herald, "https://harbour.example/locks"]',
  'URL: https://harbour.example/locks',
  'Source: https://harbour.example/locks',
  'source_url: https://harbour.example/locks',
  'Source URL: https://harbour.example/locks',
  'source:\nlink: https://harbour.example/locks',
])('the page is the first web address: %j', async (front) => {
  expect((await noteIn(`---\n${front}\n---\nText`))?.origin.url).toBe('https://harbour.example/locks');
});

describe('a clipping of Obsidian', () => {
  const clipping = (body: string) => `---\nsource: https://harbour.example/locks\ntags: [clippings]\n---\n${body}`;
  test('has its highlights as passages, with the words beside them', async () => {
    const { notes } = await read(
      clipping('## The locks\n\nRoughly ==forty [ships](https://b.example) **wait**==, said the *mayor*. x = y == z'),
    );
    expect(notes.map(({ note }) => note.passage)).toMatchObject([
      null,
      { exact: 'forty ships wait', prefix: expect.stringMatching(/Roughly $/), suffix: ', said the mayor. x = y  z' },
    ]);
    expect(new Set(notes.map(({ note }) => note.id)).size).toBe(2);
  });
  test('has its tags from the text too, but not from code', async () => {
    const note = await noteIn(
      clipping('#locks and #north-coast/harbour, not #1, a#b, `#code`\n```\n#more\n```\n# Heading'),
    );
    expect(note?.tags).toEqual(['clippings', 'locks', 'north-coast/harbour']);
  });
});

test.each([
  '<a',
  '</',
  '"',
  "'",
  '[',
  '{',
  '- ',
  'a: ',
  '---',
  '--- ',
  '==',
  '==a',
  '](http://a',
  '`',
  '```\n',
  '#',
  '\t',
  '&a ',
  '*a ',
  '? ',
  '|\n',
])(
  'work is linear for %j over and over',
  async (fragment) => {
    const many = fragment.repeat(100_000 / fragment.length);
    const begun = cpuTime();
    await read(`---\nsource: https://a.example/\n---\n${many}`);
    await read(`---\nsource: https://a.example/\ntitle: ${many}\n---\nText`);
    await read(`---\n${many}\n---\nText`);
    await read(`---\n${many}`);
    await read(
      markdownOf(noteWith({ tags: ['a'] })).replace(/^tags:/m, () => `sidelight-tags: ${JSON.stringify(many)}\ntags:`),
    );
    expect(cpuTime() - begun).toBeLessThan(6000);
  },
  20_000,
);
