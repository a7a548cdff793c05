import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/worker/exchange/markdown.ts';
import { readFiles, type NamedFile } from '../../../src/worker/exchange/readFiles.ts';
import { CONTEXT_LENGTH } from '../../../src/domain/notes/passage.ts';
import { PersonalNote } from '../../../src/domain/notes/note.ts';
import { noteWith } from './arbitrary.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const file = (name: string, content: string): NamedFile => ({ name, bytes: new TextEncoder().encode(content) });
const read = (...files: NamedFile[]) => readFiles(files, NOW);
const json = (name: string, value: unknown) => file(name, JSON.stringify(value));

/** More than is kept. */
const BEFORE = `${'ship after ship, '.repeat(20)}roughly `;
const AFTER = ` are expected to wait ${'and wait '.repeat(40)}`;
/** As the API of Hypothesis gives an annotation out; made up. */
const row = {
  id: 'kL0aVn3xEe-2Qw9k1bYcZg',
  created: '2025-05-14T09:31:07.120934+00:00',
  updated: '2025-05-15T10:00:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://paper.example/locks',
  text: 'Says **who**?',
  tags: ['locks', ' costs '],
  group: '__world__',
  permissions: { read: ['acct:reader@hypothes.is'], admin: [], update: [], delete: [] },
  target: [
    {
      source: 'https://paper.example/locks',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[2]', endContainer: '/p[2]', startOffset: 3, endOffset: 14 },
        { type: 'TextPositionSelector', start: 412, end: 423 },
        {
          type: 'TextQuoteSelector',
          exact: 'forty ships',
          prefix: BEFORE,
          suffix: AFTER,
        },
      ],
    },
  ],
  document: { title: ['Forty ships at the gates'] },
  links: { html: 'https://hypothes.is/a/kL0aVn3xEe-2Qw9k1bYcZg' },
  flagged: false,
  hidden: false,
};

describe('Hypothesis', () => {
  test.each([
    ['the answer of the API', { total: 1, rows: [row] }],
    [
      'an export of the client',
      { export_date: NOW, export_userid: row.user, client_version: '1.1500.0', annotations: [row] },
    ],
    ['annotations alone', [row]],
  ])('%s', async (_what, content) => {
    const { notes, problems, format } = await read(json('hypothesis.json', content));
    expect([format, problems]).toEqual(['hypothesis', []]);
    expect(notes[0]?.note).toMatchObject({
      subject: { kind: 'article', keys: ['article:paper.example/locks'], label: 'Forty ships at the gates' },
      body: 'Says **who**?',
      tags: ['locks', 'costs'],
      passage: {
        exact: 'forty ships',
        prefix: BEFORE.slice(-CONTEXT_LENGTH),
        suffix: AFTER.slice(0, CONTEXT_LENGTH),
        start: 412,
        end: 423,
      },
      created: '2025-05-14T09:31:07.120Z',
      updated: '2025-05-15T10:00:00.000Z',
      origin: { url: 'https://paper.example/locks', outlet: 'paper.example' },
    });
  });

  test('a position beyond all counting is no reason to refuse a note', async () => {
    const selector = row.target[0]?.selector.map((one) => ('start' in one ? { ...one, start: 1e300 } : one));
    const { notes, problems } = await read(json('h.json', { rows: [{ ...row, target: [{ selector }] }] }));
    expect(problems).toEqual([]);
    expect(notes[0]?.note.passage).toMatchObject({ exact: 'forty ships', start: 0 });
  });

  test('a page note, a highlight, a reply and a note of somebody else', async () => {
    const { notes } = await read(
      json('h.json', {
        export_userid: row.user,
        annotations: [
          { ...row, id: '1', target: [{ source: row.uri }] },
          { ...row, id: '2', text: '' },
          { ...row, id: '3', references: ['1'], text: 'No.', target: [{ source: row.uri }] },
          { ...row, id: '4', user: 'acct:mira@hypothes.is' },
        ],
      }),
    );
    expect(notes.map(({ note }) => [note.body, note.passage?.exact ?? null, note.tags.at(-1)])).toEqual([
      ['Says **who**?', null, 'costs'],
      ['', 'forty ships', 'costs'],
      ['No.', null, 'costs'],
      ['Says **who**?', 'forty ships', '@mira'],
    ]);
  });

  test.each<[string, object, object]>([
    ['a local file', { ...row, uri: 'file:///home/me/a.pdf' }, { code: 'no-address', detail: 'file:///home/me/a.pdf' }],
    ['no address', { ...row, uri: undefined }, { code: 'missing', path: 'uri' }],
    ['tags that are none', { ...row, tags: 'locks' }, { code: 'wrong-kind', path: 'tags' }],
    ['a text longer than a note', { ...row, text: 'x'.repeat(100_001) }, { code: 'too-long' }],
    [
      'an address that makes no key a note can have',
      { ...row, uri: `https://paper.example/${'語'.repeat(1000)}` },
      { code: 'too-long', path: 'subject.keys[0]' },
    ],
  ])('what cannot be read is listed: %s', async (_what, bad, expected) => {
    const { notes, problems } = await read(json('h.json', { total: 2, rows: [row, bad] }));
    expect(notes).toHaveLength(1);
    expect(problems).toMatchObject([{ record: 2, ...expected }]);
  });
});

describe('Obsidian Web Clipper', () => {
  const page = {
    url: 'https://paper.example/locks?utm_source=mail',
    highlights: [
      {
        text: 'Roughly forty ships',
        timestamp: '2026-02-03T11:20:00.000Z',
        color: 'yellow',
        notes: ['Who counted?', 'Ask.'],
      },
      { text: '<p>wait at the <em>gates</em> &amp; locks</p>', timestamp: '2026-02-03T11:21:00.000Z' },
      { text: 'without a date', comment: 'An older version wrote one comment.' },
    ],
  };
  test('highlights with their notes', async () => {
    const { notes, problems, format } = await read(json('obsidian-web-clipper-highlights-202602031200.json', [page]));
    expect([format, problems]).toEqual(['obsidian-clipper', []]);
    expect(notes.map(({ note }) => [note.passage?.exact, note.body, note.created])).toEqual([
      ['Roughly forty ships', 'Who counted?\n\nAsk.', '2026-02-03T11:20:00.000Z'],
      ['wait at the gates & locks', '', '2026-02-03T11:21:00.000Z'],
      ['without a date', 'An older version wrote one comment.', NOW],
    ]);
    expect(notes[0]?.note.subject.keys).toEqual(['article:paper.example/locks']);
  });
  test.each([
    ['Rents rose where income <median and debt> savings.', 'Rents rose where income <median and debt> savings.'],
    ['<table><tr><td>Lowland</td><td>12</td></tr></table>', 'Lowland 12'],
    ['R&amp;D', 'R&D'],
  ])('the words as they were highlighted: %s', async (text, exact) => {
    const { notes } = await read(json('c.json', [{ url: page.url, highlights: [{ text }] }]));
    expect(notes[0]?.note.passage?.exact).toBe(exact);
  });
  test('what stands beside a highlight, where it says so', async () => {
    const highlights = [{ text: '<p>forty ships</p>' }, { text: '<p>forty ships</p>', timestamp: NOW }];
    const beside = (prefix: string) => ({ content: '<p>forty ships</p>', textQuote: { prefix, suffix: ' wait' } });
    const data = [beside('Roughly '), { content: 'other' }, beside('Another ')];
    const { notes } = await read(json('c.json', [{ url: page.url, highlights, data }]));
    expect(notes.map(({ note }) => note.passage)).toMatchObject([
      { prefix: 'Roughly ', suffix: ' wait' },
      { prefix: 'Another ', suffix: ' wait' },
    ]);
  });
  test('a colour with a name is a tag', async () => {
    const highlights = [
      { text: 'a', color: 'Yellow' },
      { text: 'b', color: '#123456' },
    ];
    const { notes, problems } = await read(json('c.json', [{ url: page.url, highlights }]));
    expect(notes.map(({ note }) => note.tags)).toEqual([['yellow'], []]);
    expect(problems).toMatchObject([{ code: 'left-out', path: 'color', detail: '1' }]);
  });
  test('what cannot be read is listed, with its place', async () => {
    const { notes, problems } = await read(
      json('c.json', [
        page,
        { url: 'https://paper.example/', highlights: [{ text: 'good' }, { timestamp: 'x' }] },
        { url: 5, highlights: [] },
        { url: `https://paper.example/${'語'.repeat(1000)}`, highlights: [{ text: 'good' }] },
      ]),
    );
    expect(notes).toHaveLength(4);
    expect(problems).toMatchObject([
      { code: 'missing', record: 2, path: 'highlights[1].text' },
      { code: 'wrong-kind', record: 3, path: 'url' },
      { code: 'too-long', record: 4, path: 'highlights[0].subject.keys[0]' },
    ]);
  });
});

describe('Markdown', () => {
  const clipping = `---
title: "Forty ships at the gates"
source: "https://paper.example/locks"
author:
  - "[[Mira Holt]]"
published: 2026-02-01
created: 2026-02-03
tags:
  - "clippings"
---
Roughly forty ships are expected.
`;
  test('a clipping of Obsidian', async () => {
    const { notes, problems, format } = await read(file('Clippings/Forty ships.md', clipping));
    expect([format, problems]).toEqual(['markdown', []]);
    expect(notes[0]?.note).toMatchObject({
      subject: { keys: ['article:paper.example/locks'], label: 'Forty ships at the gates' },
      body: 'Roughly forty ships are expected.',
      tags: ['clippings'],
      origin: { authors: ['Mira Holt'], published: '2026-02-01' },
      created: new Date(2026, 1, 3, 12).toISOString(),
    });
  });
  test.each(['202401', '12345', '"+020000-01-01T00:00:00Z"'])(
    'a date no note can have, %s, is none, and that is said: the note can be read back',
    async (date) => {
      const text = clipping.replace('created: 2026-02-03', `created: ${date}\nupdated: ${date}`);
      const { notes, problems } = await read(file('a.md', text));
      const detail = date.replaceAll('"', '');
      expect(problems).toMatchObject([
        { code: 'bad-date', path: 'created', detail },
        { code: 'bad-date', path: 'updated', detail },
      ]);
      expect(PersonalNote.parse(notes[0]?.note)).toMatchObject({ created: NOW, updated: NOW });
    },
  );
  test('a copy of a file under another name is the same note', async () => {
    const text = clipping.replace(/^title: .*\n/m, '');
    const { notes } = await read(file('a.md', text), file('old/copy of a.md', text));
    expect(new Set(notes.map(({ note }) => note.id)).size).toBe(1);
  });
  test('a zip, without what is the vault’s own', async () => {
    const entry = (text: string) => new TextEncoder().encode(text);
    const bytes = zipSync({
      'vault/a.md': entry(clipping),
      'vault/b.md': entry('No front matter'),
      'vault/.trash/c.md': entry(clipping),
      'vault/picture.png': new Uint8Array([1, 2, 3]),
    });
    const { notes, problems } = await read({ name: 'vault.zip', bytes });
    expect(notes).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'no-front-matter', file: 'vault/b.md' }]);
  });
  test.each([
    ['line breaks of two kinds', clipping.replace('---\n', '---\r\n')],
    ['tags in one text', clipping.replace(/tags:\n {2}- "clippings"/, 'tags: "#clippings"')],
    ['a link without quotation marks', clipping.replace('"[[Mira Holt]]"', '[[Mira Holt]]')],
  ])('written by hand, with %s', async (_what, text) => {
    const { notes } = await read(file('a.md', text));
    expect(notes[0]?.note).toMatchObject({ tags: ['clippings'], origin: { authors: ['Mira Holt'] } });
  });
  test.each([
    ['added', ['north-coast', 'locks', 'budget'], ['north coast', 'locks', 'budget']],
    ['taken away', ['locks'], ['locks']],
    ['put in another order', ['locks', 'north-coast'], ['north coast', 'locks']],
  ])('tags of ours that were %s in the vault', async (_what, inVault, expected) => {
    const list = (tags: readonly string[]) => `tags:\n${tags.map((tag) => `  - ${tag}\n`).join('')}about`;
    const ours = markdownOf(noteWith({ tags: ['north coast', 'locks'] }));
    const changed = ours.replace(list(['north-coast', 'locks']), list(inVault));
    expect((await read(file('a.md', changed))).notes[0]?.note.tags).toEqual(expected);
  });
  test('a file of a zip that is not UTF-8 is not guessed at', async () => {
    const bytes = zipSync({ 'a.md': Uint8Array.from([...new TextEncoder().encode(clipping), 0xe4, 0x20]) });
    const { notes, problems } = await read({ name: 'vault.zip', bytes });
    expect(notes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'not-text', file: 'a.md' }]);
  });
  test.each([
    ['no source', '---\ntitle: A\n---\nText', 'no-address'],
    ['front matter that is not YAML', '---\ntitle: [a\n---\nText', 'bad-front-matter'],
    ['front matter that never ends', '---\ntitle: a\nText', 'no-front-matter'],
    ['many aliases of one another', `---\na: &a [1]\nb: [*a, *a]\nsource: x\n---\nText`, 'bad-front-matter'],
  ])('what cannot be read is listed: %s', async (_what, text, code) => {
    const { notes, problems } = await read(file('a.md', text), file('b.md', clipping));
    expect(notes).toHaveLength(1);
    expect(problems).toMatchObject([{ code, file: 'a.md' }]);
  });
});

test.each<[string, NamedFile]>([
  ['hypothesis', json('h.json', { rows: [row, { ...row, id: undefined }] })],
  ['clipper', json('c.json', [{ url: 'https://paper.example/', highlights: [{ text: 'a' }, { text: 'b' }] }])],
  ['markdown', file('a.md', '---\nsource: https://paper.example/\n---\nText')],
])('the same file has the same notes each time: %s', async (_what, same) => {
  const ids = async (now: string) => (await readFiles([same], now)).notes.map(({ note }) => note.id);
  const first = await ids(NOW);
  expect(new Set(first).size).toBe(first.length);
  expect(await ids('2026-12-24T12:00:00.000Z')).toEqual(first);
});

test.each<[string, NamedFile, string]>([
  ['no JSON', file('a.json', '{"rows": [}'), 'not-json'],
  ['JSON of something else', json('a.json', { hello: 'world' }), 'unknown-format'],
  ['a list of nothing', json('a.json', []), 'unknown-format'],
  ['lists in lists without end', file('a.json', '['.repeat(20_000) + ']'.repeat(20_000)), 'unknown-format'],
  ['plain text', file('a.txt', 'hello'), 'unknown-format'],
  ['a picture', { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0, 0xff]) }, 'not-text'],
  ['half a zip', { name: 'a.zip', bytes: zipSync({ 'a.md': new Uint8Array(5000) }).slice(0, 40) }, 'damaged-zip'],
  ['a zip without notes', { name: 'a.zip', bytes: zipSync({ 'a.png': new Uint8Array(5) }) }, 'unknown-format'],
])('a file that is none of ours is said to be: %s', async (_what, bad, code) => {
  const { notes, problems } = await read(bad);
  expect(notes).toEqual([]);
  expect(problems).toMatchObject([{ code, file: bad.name }]);
});
