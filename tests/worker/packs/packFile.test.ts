import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { openPackFile } from '../../../src/worker/packs/packFile.ts';
import type { FileCheck } from '../../../src/messages/packsView.ts';
import { madeUpPack, packText } from '../../domain/packs/madeUpPack.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const open = (text: string | Uint8Array<ArrayBuffer>, name = 'pack.json') =>
  openPackFile(new File([text], name), async () => database);
const problemsOf = (check: FileCheck) => (check.state === 'bad' ? check.problems.map(({ path }) => path) : check.state);

describe('a check says before anything is changed', () => {
  test.each([
    ['2', 'older'],
    ['10', 'same'],
    ['10.0', 'same'],
    ['10.0.1', 'newer'],
    ['11', 'newer'],
  ])('that version %s is %s than what is there', async (version, order) => {
    const earlier = open(packText('10'));
    await earlier.check();
    await earlier.apply(() => undefined);
    const check = await open(packText(version)).check();
    expect(check).toMatchObject({ state: 'pack', preview: { replaces: { order, facts: { version: '10' } } } });
  });

  test('what a pack holds, who says so, and examples', async () => {
    const check = await open(JSON.stringify(madeUpPack())).check();
    expect(check).toMatchObject({
      state: 'pack',
      preview: {
        pack: { title: 'Made-up outlets', notes: 6, subjects: 5, licence: 'CC0-1.0' },
        replaces: null,
        speakers: [{ name: 'Example Press Council', count: 1 }],
        publishers: [{ name: 'The Example Herald', count: 6 }],
      },
    });
    expect(check.state === 'pack' && check.preview.examples.map(({ subjectName }) => subjectName)).toEqual([
      'The Example Herald',
      'The Example Herald: Opinion',
      'A page',
    ]);
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string[] | string]>([
    ['JSON that is cut off', '{"format":', ['(file)']],
    ['JSON of another kind', '[1, 2]', ['(file)']],
    ['a pack without licence', JSON.stringify({ ...madeUpPack(), licence: undefined }), ['licence']],
    ['the id of a pack of ours', JSON.stringify({ ...madeUpPack(), id: 'sidelight.outlets' }), ['id']],
    ['an id that only begins like ours', JSON.stringify({ ...madeUpPack(), id: 'sidelights' }), 'pack'],
    ['deeply nested JSON', '['.repeat(100_000), ['(file)']],
    ['bytes that are no text', new Uint8Array([0x80, 0xff, 0x00]), ['(file)']],
    ['an empty file', '', ['(file)']],
    ['a text without sites', 'Dear reader,\nthis is a letter.', ['(file)']],
    ['more than 20 MB', ' '.repeat(21 * 1024 * 1024), ['(file)']],
    ['UTF-16, as spreadsheets write it', new Uint8Array([0xff, 0xfe, ...utf16('harbour-herald.example')]), 'list'],
    ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, ...utf16('harbour-herald.example', false)]), 'list'],
    ['UTF-16 cut off within a letter', new Uint8Array([0xff, 0xfe, ...utf16('harbour-herald.example'), 0]), ['(file)']],
    ['UTF-8 that is damaged', new Uint8Array([...utf8('harbour-herald.example '), 0xc3]), ['(file)']],
    ['UTF-8 that begins like UTF-16', new Uint8Array([0xff, ...utf8('harbour-herald.example')]), ['(file)']],
    ['the same the other way round', new Uint8Array([0xfe, ...utf8('harbour-herald.example')]), ['(file)']],
    ['a text with a zero in it', 'harbour-herald.example\u0000', ['(file)']],
    ['one letter', 'x', ['(file)']],
    ['a list with brackets in a note', 'harbour-herald.example,[x]', 'list'],
    ['JSON behind white space', ` \n${JSON.stringify(madeUpPack())}`, 'pack'],
    ['a mark at the beginning', `\uFEFF${JSON.stringify(madeUpPack())}`, 'pack'],
  ])('%s', async (_what, text, found) => {
    expect(problemsOf(await open(text).check())).toEqual(found);
    expect(await database.count('packs')).toBe(0);
  });
});

test('what was not read can be given no meaning, and what was not checked is not taken in', async () => {
  const mapping = {
    title: 'Survey',
    by: 'Example',
    source: 'https://example.org/',
    note: 'Took part.',
    language: 'en',
  };
  const columns = { domain: 0, name: null, note: null, source: null };
  await expect(open(packText('1')).map({ ...mapping, columns })).rejects.toThrow('no list');
  await expect(open(packText('1')).apply(() => undefined)).rejects.toThrow('no pack');
});

/** The bytes of a text of Latin letters, two for each. */
function utf16(text: string, isLittle = true): number[] {
  return utf8(text).flatMap((code) => (isLittle ? [code, 0] : [0, code]));
}

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
