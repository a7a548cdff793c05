import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isNote, MAX_FILE_BYTES, readFiles } from '../../../src/worker/exchange/readFiles.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const markdown = (body: string) => bytesOf(`---\nsource: https://paper.example/locks\n---\n${body}`);

/** What is read of a file: the texts of its notes and the codes of its problems. */
async function read(name: string, bytes: Uint8Array) {
  const { notes, problems } = await readFiles([{ name, bytes }], NOW);
  return { bodies: notes.map(({ note }) => note.body), codes: problems.map(({ code }) => code) };
}

/**
 * Sizes in a zip's central directory, PKWARE's APPNOTE 4.3.12 and 4.3.16: where an archive says how large its entries
 * become.
 */
const [END_LENGTH, DIRECTORY_AT, ENTRY_LENGTH, SIZE_AT, NAME_LENGTH_AT] = [22, 16, 46, 24, 28];

/** An archive of two notes, not compressed, that says they unpack to so many bytes. */
function zipOfSizes(...sizes: number[]): Uint8Array {
  const zip = zipSync({ 'one.md': markdown('One'), 'two.md': markdown('Two') }, { level: 0 });
  const view = new DataView(zip.buffer, zip.byteOffset);
  let at = view.getUint32(zip.length - END_LENGTH + DIRECTORY_AT, true);
  for (const size of sizes) {
    view.setUint32(at + SIZE_AT, size, true);
    at += ENTRY_LENGTH + view.getUint16(at + NAME_LENGTH_AT, true);
  }
  return zip;
}

describe('an archive', () => {
  const size = markdown('One').length;
  test.each([
    ['all its notes, as long as they fit into memory', MAX_FILE_BYTES - size, ['One', 'Two'], []],
    ['no further than that, and it is told', MAX_FILE_BYTES - size + 1, ['One'], ['too-large']],
  ])('is read: %s', async (_what, second, bodies, codes) => {
    expect(await read('vault.zip', zipOfSizes(size, second))).toEqual({ bodies, codes });
  });

  test('that is not one is told to be damaged', async () => {
    expect(await read('vault.zip', bytesOf('PK, and no more'))).toEqual({ bodies: [], codes: ['damaged-zip'] });
  });

  test('without notes is of no format we know', async () => {
    const zip = zipSync({ 'picture.png': new Uint8Array([1]) });
    expect(await read('vault.zip', zip)).toEqual({ bodies: [], codes: ['unknown-format'] });
  });
});

test.each([
  ['vault/a.md', true],
  ['a.MARKDOWN', true],
  ['vault/a.txt', false],
  ['vault/a.md.bak', false],
  ['.trash/a.md', false],
  ['vault/.obsidian/a.md', false],
  ['__MACOSX/vault/a.md', false],
  ['vault/my.notes/a.md', true],
])('a note of a vault, %s: %s', (path, expected) => expect(isNote(path)).toBe(expected));

test.each<[what: string, name: string, bytes: Uint8Array, code: string]>([
  ['empty', 'a.md', new Uint8Array(), 'empty-file'],
  ['not UTF-8', 'a.md', new Uint8Array([0x61, 0xe4, 0x20]), 'not-text'],
  ['binary', 'a.json', bytesOf('[1,\0]'), 'not-text'],
  ['prose', 'a.txt', bytesOf('Dear reader'), 'unknown-format'],
  ['JSON that breaks off', 'a.json', bytesOf('{"a":'), 'not-json'],
  ['JSON of no shape we know', 'a.json', bytesOf('{"a":1}'), 'unknown-format'],
])('a file that cannot be read is a problem: %s', async (_what, name, bytes, code) => {
  expect(await read(name, bytes)).toEqual({ bodies: [], codes: [code] });
});

test('is told by its content, whatever its name; a byte order mark does not count', async () => {
  expect(await read('note.txt', bytesOf(`\uFEFF${new TextDecoder().decode(markdown('One'))}`))).toEqual({
    bodies: ['One'],
    codes: [],
  });
});

test('a file too large is not looked into', async () => {
  const bytes = new Uint8Array(0);
  Object.defineProperty(bytes, 'length', { value: MAX_FILE_BYTES + 1 });
  expect(await read('a.md', bytes)).toEqual({ bodies: [], codes: ['too-large'] });
});
