import { expect, test } from 'vitest';
import { openChosen } from '../../../src/worker/data/chosenFiles.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const inFolder = (path: string, content: string | Uint8Array<ArrayBuffer>) =>
  Object.defineProperty(new File([content], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
const note = '---\nsource: https://paper.example/locks\n---\nSays who?';
const instapaper = 'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/,A,Words,Unread,1700000000';
const hypothesis = JSON.stringify({
  rows: [{ id: 'a', uri: 'https://b.example/', text: 'So.', created: '2024-05-28T10:00:00Z' }],
});

test('a folder takes every format, and each file for what it is', async () => {
  const { contentWith } = await openChosen(
    [
      inFolder('vault/note.md', note),
      inFolder('vault/other.md', note.replace('locks', 'tolls')),
      inFolder('vault/exports/pages.csv', instapaper),
      inFolder('vault/exports/any-name', hypothesis),
      inFolder('vault/.obsidian/data.json', hypothesis),
      inFolder('vault/__MACOSX/note.md', note),
    ],
    NOW,
  );
  const { notes, problems, sources } = await contentWith([]);
  expect(notes.map(({ note: { origin } }) => origin.url).toSorted()).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://paper.example/locks',
    'https://paper.example/tolls',
  ]);
  expect(problems).toEqual([]);
  expect(sources).toEqual([
    { format: 'markdown', files: 2, first: 'vault/note.md' },
    { format: 'instapaper', files: 1, first: 'vault/exports/pages.csv' },
    { format: 'hypothesis', files: 1, first: 'vault/exports/any-name' },
  ]);
});

test('what holds no notes in a folder is named for what it is and counted, and a damaged file told by itself', async () => {
  const { contentWith } = await openChosen(
    [
      ...['a', 'b', 'c', 'd'].map((name) => inFolder(`vault/${name}.png`, '\u0089PNG')),
      inFolder('vault/talk.mp3', 'ID3\u0003'),
      inFolder('vault/font.woff2', 'wOF2\0\u0001'),
      inFolder('vault/minutes.pdf', '%PDF-1.7'),
      inFolder('vault/page.md', 'No properties.'),
      inFolder('vault/style.css', 'body { color: red }'),
      inFolder('vault/people.csv', 'name,age\nMira,7'),
      inFolder('vault/nothing.txt', ''),
      inFolder('vault/cut.json', '{"rows": ['),
      inFolder('vault/note.md', note),
    ].map((file) =>
      file.name.endsWith('.png') ? inFolder(file.webkitRelativePath, new Uint8Array([0x89, 0x50, 0x4e, 0x47])) : file,
    ),
    NOW,
  );
  const { notes, problems } = await contentWith([]);
  expect(notes).toHaveLength(1);
  expect(
    problems.map(({ code, file, path, detail }) => (code === 'skipped' ? [path, detail, file] : [code, file])),
  ).toEqual([
    ['not-json', 'vault/cut.json'],
    ['image', '4', 'a.png, b.png, c.png, …'],
    ['media', '1', 'talk.mp3'],
    ['binary', '1', 'font.woff2'],
    ['pdf', '1', 'minutes.pdf'],
    ['unknown', '1', 'style.css'],
    ['table', '1', 'people.csv'],
    ['empty', '1', 'nothing.txt'],
    ['page', '1', 'page.md'],
  ]);
});

test('of a picture in a folder no more than its beginning is read, and of a file chosen by itself all is told', async () => {
  const large = inFolder('vault/film.mp4', new Uint8Array([0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70]));
  Object.assign(large, { arrayBuffer: () => Promise.reject(new Error('read whole')) });
  const { contentWith } = await openChosen([large, new File(['%PDF-1.7'], 'minutes.pdf')], NOW);
  expect((await contentWith([])).problems.map(({ code, path, detail }) => [code, path, detail])).toEqual([
    ['other-kind', '', 'pdf'],
    ['skipped', 'media', '1'],
  ]);
});
