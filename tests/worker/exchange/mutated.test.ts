import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { checkPackText } from '../../../src/domain/packs/validate.ts';
import { parseLenient } from '../../../src/page/document/lenientJson.ts';
import { parseRecords } from '../../../src/storage/parseRecords.ts';
import { writeAnnotations } from '../../../src/worker/exchange/annotation.ts';
import { writeBackup } from '../../../src/worker/exchange/backup.ts';
import { writeMarkdown } from '../../../src/worker/exchange/markdown.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { instantOf } from '../../../src/worker/exchange/text/dates.ts';
import { readList } from '../../../src/worker/packs/list.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { anyRecord, noteWith } from './arbitrary.ts';

/**
 * Property tests of every parser of files: of anything, and of valid files somebody damaged. When one fails, fast-check
 * prints the seed and the smallest file.
 */

const NOW = '2026-11-24T12:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const blobBytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const page = (at: number) => `https://harbour.example/${at}`;
const words = (at: number) => `What ships say, ${at}`;

const hypothesis = (at: number) => ({
  id: `a${at}`,
  uri: page(at),
  created: '2024-05-28T10:44:32Z',
  updated: '2024-05-28T10:44:32Z',
  text: words(at),
  tags: ['sea'],
  document: { title: ['The locks'] },
  target: [
    { source: page(at), selector: [{ type: 'TextQuoteSelector', exact: 'Forty ships', prefix: '', suffix: '' }] },
  ],
});
const annotation = (at: number) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:uuid:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e1${at}`,
  type: 'Annotation',
  created: '2024-05-28T10:44:32Z',
  body: [{ type: 'TextualBody', value: words(at), purpose: 'commenting' }],
  target: { source: page(at), selector: [{ type: 'TextQuoteSelector', exact: 'Forty ships' }] },
});
const readwise = (at: number) => ({
  user_book_id: at,
  title: 'The locks',
  source_url: page(at),
  category: 'articles',
  highlights: [{ id: at, text: 'Forty ships', note: words(at), highlighted_at: '2024-05-28T10:44:32Z', tags: [] }],
});
const row = (at: number) => `${page(at)},The locks,"${words(at)}",sea,2024-05-28`;
const markdown = (at: number) =>
  `---\nsource: ${page(at)}\ntitle: The locks\ntags: [sea]\n---\n> Forty ships\n\n${words(at)}\n`;
const kindle = (at: number) =>
  `The locks (Mira Holt)\n- Your Note on page ${at} | Location ${at}-${at} | Added on Friday, June 4, 2021 8:14:09 PM\n\n${words(at)}\n==========\n`;

const THREE = [1, 2, 3];
const files: readonly [name: string, bytes: Uint8Array][] = [
  ['a.jsonl.gz', await backup()],
  ['a.jsonl', await unpacked(await backup())],
  ['a.json', await blobBytes(await writeAnnotations([noteWith({}), noteWith({ body: '' })], NOW))],
  ['a.zip', await blobBytes(writeMarkdown([noteWith({})]))],
  ['a.json', bytesOf(JSON.stringify(THREE.map(hypothesis)))],
  ['a.json', bytesOf(JSON.stringify(THREE.map(readwise)))],
  ['a.csv', bytesOf(['url,title,note,tags,created', ...THREE.map(row)].join('\n'))],
  ['a.md', bytesOf(markdown(1))],
  ['a.zip', zipSync({ 'a.md': bytesOf(markdown(1)), 'b.csv': bytesOf(row(1)) })],
  ['My Clippings.txt', bytesOf(THREE.map(kindle).join(''))],
];

async function backup(): Promise<Uint8Array<ArrayBuffer>> {
  const records = fc.sample(anyRecord, { numRuns: 8, seed: 1 });
  return blobBytes((await writeBackup({ created: NOW }, records)).file);
}
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return bytesOf(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text());
}

/** What is put into a file: other bytes, signs of every format, prototype keys, other encodings. */
const junk = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .constantFrom(
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '\n---\n',
      '\0',
      '\uFEFF',
      '"__proto__":{"a":1},',
      '&a [*a]',
      '!!js/x ',
      '\u202E',
      '>',
      'null',
      '1e999',
      '-',
      '\\u',
      '\r',
    )
    .map(bytesOf),
  fc.constant(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])),
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: junk });

function changed(bytes: Uint8Array, changes: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  let all = bytes;
  for (const { at, cut, put } of changes) {
    const from = Math.floor(at * all.length);
    all = Uint8Array.from([...all.subarray(0, from), ...put, ...all.subarray(from + cut)]);
  }
  return all;
}

describe('a damaged file', () => {
  test.each(files)('%s is read as far as it goes, and what is wrong is told', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const content = await readFiles([{ name, bytes: changed(bytes, changes) }], NOW);
        const { notes, drafts, histories, people, packs, sketches, problems } = content;
        const read = [notes, drafts, histories, people, packs, sketches].flat().length;
        expect(read + problems.length + (content.settings ? 1 : 0)).toBeGreaterThan(0);
        expect({}).not.toHaveProperty('a');
      }),
      { numRuns: 100 },
    );
  });

  test('that is a backup is cut off anywhere: what came before is read, and that it is not all is told', async () => {
    const notes = Array.from({ length: 60 }, (_, at) =>
      noteWith({ id: `0b8f3f0e-7a3c-4c0a-9d57-${String(at).padStart(12, '0')}`, body: words(at * 7919) }),
    );
    const bytes = await blobBytes(
      (
        await writeBackup(
          { created: NOW },
          notes.map((note) => ['note', note]),
        )
      ).file,
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: bytes.length - 1 }), async (length) => {
        const content = await readFiles([{ name: 'a.gz', bytes: bytes.subarray(0, length) }], NOW);
        const read = content.notes.map(({ note }) => note.id);
        expect(read).toEqual(notes.slice(0, read.length).map(({ id }) => id));
        // The last bytes are gzip's own checksum, which ours stands in for.
        expect(content.problems.length > 0 || read.length === notes.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('one record that is no such thing', () => {
  const lists: readonly [
    what: string,
    name: string,
    record: (at: number) => unknown,
    file: (records: unknown[]) => string,
  ][] = [
    ['of Hypothesis', 'a.json', hypothesis, (records) => JSON.stringify(records)],
    ['of Web Annotations', 'a.json', annotation, (records) => JSON.stringify(records)],
    ['of Readwise', 'a.json', readwise, (records) => JSON.stringify({ results: records })],
  ];
  test.each(lists)('%s leaves the others as they are, and is told', async (_what, name, record, fileOf) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 2 }), fc.integer({ min: 1, max: 3 }), async (strange, at) => {
        const records = [record(1), record(2), record(3)].toSpliced(at, 0, strange);
        const { notes, problems } = await readFiles([{ name, bytes: bytesOf(fileOf(records)) }], NOW);
        const bodies = notes.map(({ note }) => note.body);
        for (const number of THREE) expect(bodies).toContain(words(number));
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a date', () => {
  const piece = fc.constantFrom(
    '2024',
    '-',
    '05',
    '/',
    '28',
    'T',
    '10:44',
    ':32',
    'Z',
    ' ',
    'May',
    'mai',
    '+02:00',
    '午後',
    '.',
    '[[',
    ']]',
    '9999999999',
    '0',
  );
  test('is an instant or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: piece, maxLength: 10 })), (written) => {
        const instant = instantOf(written, 'day-first');
        expect(instant).toBe(instant === null ? null : new Date(instant).toISOString());
      }),
      { numRuns: 500 },
    );
  });

  test('comes back as it was, in the forms it is written in', () => {
    const date = fc.date({ min: new Date('1975-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const iso = day.toISOString();
        expect(instantOf(iso, null)).toBe(iso);
        expect(instantOf(iso.replace('T', ' ').replace('Z', '+00:00'), null)).toBe(iso);
        expect(instantOf(`[[Journal/${iso.slice(0, 10)}|a day]]`, null)).toBe(instantOf(iso.slice(0, 10), null));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what else is parsed', () => {
  test('JSON-LD: JSON comes back as it is, and nothing makes the reading fail', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(change, { maxLength: 3 }), (json, changes) => {
        const value: unknown = JSON.parse(json);
        expect(parseLenient(json)).toEqual([value]);
        const text = new TextDecoder().decode(changed(bytesOf(`[${json}]`), changes));
        expect(Array.isArray(parseLenient(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a pack: it is one, or its problems are told', () => {
    const bytes = bytesOf(JSON.stringify(madeUpPack()));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const result = checkPackText(new TextDecoder().decode(changed(bytes, changes)), '2026-11-24');
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('a list of sites: every line is a row, is skipped and counted, or is empty', () => {
    const line = fc.constantFrom(
      'harbour.example',
      'https://a.example/x',
      'a,b',
      '# said',
      '',
      'no site',
      '"a',
      '||b.example^',
      '0.0.0.0 c.example',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { summary, rows } = readList(lines.join('\n'), 'list.txt');
        expect(summary.entries).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 200 },
    );
  });

  test('stored records: those that fit are all there, and of each other one the log tells', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fitting = fc.record({ id: fc.string() });
    fc.assert(
      fc.property(fc.array(fc.oneof(fitting, fc.anything())), (records) => {
        log.mockClear();
        const read = parseRecords(z.object({ id: z.string() }), records);
        expect(read.length + log.mock.calls.length).toBe(records.length);
      }),
      { numRuns: 100 },
    );
    log.mockRestore();
  });
});
