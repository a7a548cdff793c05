import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { writeCsv } from '../../../src/worker/exchange/csv.ts';
import { safeName, uniqueNames } from '../../../src/domain/text/fileNames.ts';
import { writeMarkdown } from '../../../src/worker/exchange/markdown.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { cpuTime } from '../../cpuTime.ts';
import { anyNote, noteWith } from './arbitrary.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('Markdown', () => {
  const passage = { exact: 'Roughly forty\nships', prefix: 'said: ', suffix: ' wait', start: 8, end: 27 };
  const note = noteWith({ passage, tags: ['locks', 'two words', '2026'], body: '> Quoted by me\n\nSays **who**?' });

  test('a note as a vault reads it', async () => {
    const files = unzipSync(await bytesOf(writeMarkdown([note])));
    expect(Object.keys(files)).toEqual(['Sidelight/2026-11-20 The locks.md']);
    const text = strFromU8(files['Sidelight/2026-11-20 The locks.md'] ?? new Uint8Array());
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    expect(parse(front)).toMatchObject({
      id: note.id,
      aliases: ['The locks'],
      tags: ['locks', 'two-words', '2026-'],
      about: 'passage',
      source: 'https://harbour-herald.example/locks',
      author: ['[[Mira Holt]]'],
      outlet: '[[Harbour Herald]]',
      published: '2026-11-20',
    });
    expect(body).toBe('\n> Roughly forty\n> ships\n\n> Quoted by me\n\nSays **who**?\n');
  });

  test('what is exported comes back as the same note', async () => {
    // Names become links and so lose what a link cannot hold; line breaks in them are none.
    const plain = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'B', 'ß', '日', '-', '.') });
    const exported = anyNote.chain((made) =>
      fc
        .record({
          authors: fc.array(plain, { maxLength: 2 }),
          outlet: plain,
          title: plain,
          tags: fc.uniqueArray(plain, { maxLength: 3 }),
        })
        .map(({ tags, ...origin }) =>
          Object.assign(made, { tags, deleted: null, rivals: [], origin: { ...made.origin, ...origin } }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(exported, { maxLength: 5 }), async (notes) => {
        const bytes = await bytesOf(writeMarkdown(notes));
        if (notes.length === 0) return;
        const content = await readFiles([{ name: 'notes.zip', bytes }], NOW);
        expect(content.problems).toEqual([]);
        const order = <T extends { id: string }>(all: T[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));
        const latest = notes.map(({ record: _notCarried, forebears, ...rest }) => {
          const lineage = [...new Set(forebears)].slice(-8);
          return lineage.length > 0 ? { ...rest, forebears: lineage } : rest;
        });
        expect(order(content.notes.map((found) => found.note))).toEqual(order(latest));
      }),
      { numRuns: 80 },
    );
  });

  test('a file is as old as its note, as far as archives know dates, and each that is written is told', async () => {
    const onNote = vi.fn<(written: number) => void>();
    const dates = ['2026-11-20T10:00:00.000Z', '1970-01-01T00:00:00.000Z', '2150-01-01T00:00:00.000Z'];
    const written = writeMarkdown(
      dates.map((updated) => noteWith({ updated })),
      onNote,
    );
    expect(written.type).toBe('application/zip');
    expect(onNote.mock.calls).toEqual([[1], [2], [3]]);
    // The year of a file's date, APPNOTE 4.4.6: the upper seven bits, from 1980 on.
    const bytes = await bytesOf(written);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const headers = [...bytes.keys()].filter((at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    const years = headers.map((at) => 1980 + (view.getUint16(at + 14, true) >> 9));
    expect(years.map((year) => Math.round(year / 10) * 10)).toEqual([2030, 1980, 2100]);
  });

  test('notes in the trash stay there', async () => {
    expect(Object.keys(unzipSync(await bytesOf(writeMarkdown([noteWith({ deleted: NOW }), note]))))).toHaveLength(1);
  });
});

describe('file names', () => {
  test.each([
    ['Who pays? A/B: "costs" <2026>', 'Who pays A B costs 2026'],
    ['[[Link]] #tag ^block', 'Link tag block'],
    ['...', 'note'],
    ['con', 'con note'],
    ['ends with dots...', 'ends with dots'],
    ['line\nbreak\u0000', 'line break'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['川の協定', '川の協定'],
    ['x'.repeat(80), 'x'.repeat(50)],
  ])('%j', (text, expected) => expect(safeName(text)).toBe(expected));

  test('are given once, whatever the case', () => {
    expect(['Note', 'note', 'NOTE', 'other'].map(uniqueNames())).toEqual(['Note', 'note 2', 'NOTE 3', 'other']);
    expect(['Note', 'note 2', 'Note', 'Note'].map(uniqueNames())).toEqual(['Note', 'note 2', 'Note 3', 'Note 4']);
  });
  test('a name that thousands have costs each of them no more than the first', () => {
    const count = 20_000;
    const began = cpuTime();
    const names = Array.from({ length: count }, () => 'The locks').map(uniqueNames());
    expect(names.at(-1)).toBe(`The locks ${count}`);
    expect(cpuTime() - began).toBeLessThan(2000);
  });
});

describe('CSV', () => {
  const rowOf = async (change: Parameters<typeof noteWith>[0]) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(writeCsv([noteWith(change)])));
    return text.split('\r\n').slice(1).join('\r\n');
  };
  test('begins with a mark for UTF-8 and names its columns', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(writeCsv([])));
    expect(text).toBe('\uFEFFid,about,subject,quote,note,tags,url,title,authors,outlet,published,created,updated\r\n');
  });
  test('a note is a row, whatever it is on; none is in the trash', async () => {
    const note = noteWith({
      passage: { exact: 'forty ships', prefix: '', suffix: '', start: 0, end: 11 },
      tags: ['locks', 'costs'],
      body: 'Who counted?',
    });
    const origin = { ...note.origin, authors: ['Mira Holt', 'J. Marsh'] };
    expect(await rowOf({ ...note, origin })).toBe(
      `${note.id},passage,The locks,forty ships,Who counted?,locks; costs,${origin.url},${origin.title},Mira Holt; J. Marsh,Harbour Herald,2026-11-20,${note.created},${note.updated}\r\n`,
    );
    const topic = { kind: 'topic' as const, keys: ['term:und:locks'], label: 'locks' };
    expect(await rowOf({ ...note, subject: topic })).toContain(`${note.id},topic,locks,forty ships,`);
    expect(await rowOf({ passage: null, origin: { ...origin, published: null } })).toMatch(
      /^[^,]*,article,The locks,,.*,Harbour Herald,,/,
    );
    expect(await rowOf({ deleted: NOW })).toBe('');
  });
  test.each([
    ['a formula', '=1+1', `'=1+1`],
    ['a formula by a sign', '-2+3', `'-2+3`],
    ['a function by an at', '@SUM(A1)', `'@SUM(A1)`],
    ['a tab before it', '\t=1', `'\t=1`],
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula with a link', '=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['a formula in wide letters', '＝1+1', `'＝1+1`],
    ['a formula behind what parts cells elsewhere', 'Locks;=1+1;@A1\t=2', `Locks;'=1+1;'@A1\t'=2`],
    ['a sign within', '1=1', '1=1'],
    ['a sign behind a space', 'Locks; -2 m', 'Locks; -2 m'],
  ])('%s', async (_what, body, cell) => expect(await rowOf({ body })).toContain(`,The locks,,${cell},,`));
});
