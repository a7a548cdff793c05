import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_KINDS } from '../../../src/worker/exchange/fileKinds.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { cpuTime } from '../../cpuTime.ts';
import messages from '../../../assets/locales/en/messages.json' with { type: 'json' };

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const EMPTY = new Uint8Array(1);

test.each<[kind: string, name: string, bytes: Uint8Array]>([
  ['pdf', 'a.pdf', bytesOf('%PDF-1.7\n\x00')],
  ['image', 'a.png', bytesOf('\x89PNG\r\n\x1A\n\x00')],
  ['image', 'a.jpg', bytesOf('\xFF\xD8\xFF\xE0\x00')],
  ['database', 'KoboReader.sqlite', bytesOf('SQLite format 3\x00')],
  ['bookmarks', 'bookmarks.html', bytesOf('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>')],
  ['html', 'ril_export.html', bytesOf('<!DOCTYPE html>\n<html>')],
  ['xml', 'feeds.opml', bytesOf('<?xml version="1.0"?><opml>')],
  ['archive', 'a.7z', bytesOf('7z\xBC\xAF\x27\x1C')],
  ['document', 'a.docx', zipSync({ 'word/document.xml': EMPTY })],
  ['document', 'a.epub', zipSync({ 'META-INF/container.xml': EMPTY })],
  ['pack', 'p.json', bytesOf('{"format":"sidelight-pack","title":"A"}')],
  ['settings', 'obsidian-web-clipper-settings.json', bytesOf('{"template_list":[]}')],
])('a file that is no export of notes is named: %s (%s)', async (kind, name, bytes) => {
  const { notes, problems } = await readFiles([{ name, bytes }], '2026-11-24T12:00:00.000Z');
  expect([notes, problems]).toMatchObject([[], [{ code: 'other-kind', detail: kind, file: name }]]);
});

test('each kind has words', () => {
  const words = Object.keys(messages).filter((key) => key.startsWith('value_fileKind_'));
  expect(words.toSorted()).toEqual(FILE_KINDS.map((kind) => `value_fileKind_${kind}`).toSorted());
});

test('no file, whatever is in it, makes the reading fail', async () => {
  const piece = fc.constantFrom(
    '---\n',
    'source: https://a.example/1\n',
    '\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ';',
    ':',
    '- ',
    '> ',
    '==',
    '==========',
    'url',
    'note',
    'quote',
    '[[',
    ']]',
    '<p>',
    '</',
    '&amp;',
    'https://a.example/1',
    '28/05/2024',
    '"items"',
    '"highlights"',
    '"type":"Annotation"',
    '\u0000',
    '\uFEFF',
    'PK',
  );
  const text = fc.oneof(fc.string({ unit: piece, maxLength: 40 }), fc.json(), fc.string());
  const name = fc.constantFrom('a.md', 'a.json', 'a.csv', 'a.txt', 'a.zip', 'a');
  await fc.assert(
    fc.asyncProperty(name, text, async (file, content) => {
      const bytes = new TextEncoder().encode(content);
      const { notes, problems } = await readFiles([{ name: file, bytes }], '2026-11-24T12:00:00.000Z');
      expect(notes.length + problems.length >= 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([',', '"', '""', '\n', 'a,', '"a",', '[', "'", ' #', '(', '> ', '==========\n', '- a\n', '|', '#a '])(
  'work is linear for %j over and over',
  async (fragment) => {
    const many = fragment.repeat(50_000 / fragment.length);
    const files = [
      `url,note,tags\nhttps://a.example/1,a,${many}`,
      `title,url,tags,description,comments,annotations,created_at\na,https://a.example/1,"${many}",b,c,"${many}",`,
      `Book (A)\n- Your Note | Added on ${many}\n\n${many}\n==========\n${many}\n- x`,
      `${many}\n- x |1\n\na\n==========`,
    ];
    const begun = cpuTime();
    for (const text of files)
      await readFiles([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }], '2026-11-24T12:00:00.000Z');
    expect(cpuTime() - begun).toBeLessThan(6000);
  },
  20_000,
);
