import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../../src/worker/exchange/backup.ts';
import { crc32 } from '../../../src/worker/exchange/crc32.ts';
import type { BackupRecord } from '../../../src/worker/exchange/backupFormat.ts';
import { parseBackup } from '../../../src/worker/exchange/parseBackup.ts';
import { readFiles } from '../../../src/worker/exchange/readFiles.ts';
import { MOST_PROBLEMS } from '../../../src/messages/fileProblem.ts';
import { editDraft } from '../../../src/domain/notes/note.ts';
import { withBase } from '../../domain/notes/aNote.ts';
import { anyRecord, noteWith } from './arbitrary.ts';

const HEADER = { created: '2026-11-24T12:00:00.000Z' };
const NOW = '2026-11-24T12:00:00.000Z';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const backupOf = async (records: BackupRecord[]) => bytesOf((await writeBackup(HEADER, records)).file);
const read = (bytes: Uint8Array) => readFiles([{ name: 'backup.jsonl.gz', bytes }], NOW);
const unpacked = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
const packed = async (text: string) =>
  bytesOf(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob());

/** Texts that do not shrink much, so that the file is long enough to be damaged in its middle. */
const notes = (count: number): BackupRecord[] =>
  Array.from({ length: count }, (_, index) => [
    'note',
    noteWith({ id: crypto.randomUUID(), body: `${index} ${crypto.randomUUID().repeat(3)}` }),
  ]);

test('the checksum of a line is the one of gzip', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
});

test('a draft of a backup that calls its revision `base` is read', async () => {
  const draft = editDraft(noteWith({}));
  const { problems, drafts } = await read(await backupOf([['draft', withBase(draft)]]));
  expect([problems, drafts]).toEqual([[], [draft]]);
});

test('whatever is backed up comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRecord, { maxLength: 12 }), async (records) => {
      const content = await read(await backupOf(records));
      expect(content.problems).toEqual([]);
      const of = (wanted: string) => records.filter(([kind]) => kind === wanted).map(([, value]) => value);
      expect(content.notes.map(({ note }) => note)).toEqual(of('note'));
      expect(content.drafts).toEqual(of('draft'));
      expect(content.histories).toEqual(of('history'));
      expect(content.people).toEqual(of('person'));
      expect(content.packs).toEqual(of('pack'));
      expect(content.settings).toEqual(of('settings').at(-1) ?? null);
    }),
    { numRuns: 60 },
  );
});

test('sketches, and packs that were switched off, come back too', async () => {
  const sketch = { key: 'article:a.example/1', keys: ['article:a.example/1'], bands: ['0:a'], values: [1] };
  const content = await read(
    await backupOf([
      ['sketch', sketch],
      ['off', { id: 'sidelight.terms' }],
    ]),
  );
  expect(content).toMatchObject({ sketches: [sketch], switchedOff: ['sidelight.terms'], problems: [] });
});

test('records that cannot be read are told with their places, and no more of them than anybody reads', async () => {
  const strange = Object(['a kind of later', {}]);
  const { origin: _origin, ...incomplete } = noteWith({});
  const bad = [strange, Object(['note', incomplete]), Object(['off', {}]), ...notes(1)];
  const content = await read(await backupOf(bad));
  expect(content.notes).toHaveLength(1);
  expect(content.problems).toMatchObject([
    { code: 'bad-value', record: 2, detail: 'a kind of later' },
    { code: 'missing', record: 3, path: 'origin' },
    { code: 'missing', record: 4, path: 'id' },
  ]);
  const many = await read(await backupOf(Array.from({ length: MOST_PROBLEMS + 5 }, () => strange)));
  expect(many.problems).toHaveLength(MOST_PROBLEMS);
});

test('the print is that of the content, not of the moment', async () => {
  const records = notes(3);
  const first = await writeBackup(HEADER, records);
  const later = await writeBackup({ ...HEADER, created: '2026-11-25T12:00:00.000Z' }, records);
  const other = await writeBackup(HEADER, notes(3));
  expect(later.contentHash).toBe(first.contentHash);
  expect(other.contentHash).not.toBe(first.contentHash);
});

test('a backup that was unpacked on its way is read too', async () => {
  const text = await unpacked(await backupOf(notes(2)));
  const content = await read(new TextEncoder().encode(text));
  expect(content.problems).toEqual([]);
  expect(content.notes).toHaveLength(2);
});

describe('damage is found, with its place', () => {
  const cases: [what: string, damage: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>, expected: object][] = [
    ['cut off in the middle', async (bytes) => bytes.slice(0, bytes.length >> 1), { code: 'cut-off' }],
    ['cut off by a few bytes', async (bytes) => bytes.slice(0, -20), { code: 'cut-off' }],
    [
      'a line lost at the end',
      async (bytes) => packed((await unpacked(bytes)).replace(/[^\n]*\n$/, '')),
      { code: 'cut-off' },
    ],
    [
      'one letter of one note changed',
      async (bytes) => packed((await unpacked(bytes)).replace('"20 ', '"21 ')),
      { code: 'damaged-record', record: 22 },
    ],
    [
      'a line taken out',
      async (bytes) => packed((await unpacked(bytes)).split('\n').toSpliced(10, 1).join('\n')),
      { code: 'checksum' },
    ],
    [
      'no header',
      async (bytes) => packed((await unpacked(bytes)).split('\n').slice(1).join('\n')),
      { code: 'no-header' },
    ],
    ['something else in gzip', async () => packed('A letter, packed.'), { code: 'no-header' }],
    ['nothing in it', async () => new Uint8Array(), { code: 'empty-file' }],
    [
      'a later version',
      async (bytes) =>
        packed(changedLine(await unpacked(bytes), 0, (json) => json.replace('"formatVersion":1', '"formatVersion":2'))),
      { code: 'newer-version', detail: '2' },
    ],
    [
      'a record of the wrong form, with a right checksum',
      async (bytes) =>
        packed(
          changedLine(await unpacked(bytes), 5, (json) => json.replace(/"created":"[^"]*"/, '"created":"yesterday"')),
        ),
      { code: 'bad-value', record: 6, path: 'created' },
    ],
  ];
  test.each(cases)('%s', async (_what, damage, expected) => {
    const whole = await backupOf(notes(60));
    const { problems } = await read(await damage(whole));
    expect(problems[0]).toMatchObject({ file: 'backup.jsonl.gz', ...expected });
    expect((await read(whole)).problems).toEqual([]);
  });

  test('any flipped bit is found, unless it changes nothing of what is read', async () => {
    const whole = await backupOf(notes(40));
    const intact = (await read(whole)).notes;
    // The first ten bytes are gzip's own: time and system, which say nothing; its last eight repeat what we check
    // ourselves.
    const anyBit = fc.record({ at: fc.integer({ min: 10, max: whole.length - 9 }), bit: fc.nat({ max: 7 }) });
    await fc.assert(
      fc.asyncProperty(anyBit, async ({ at, bit }) => {
        const flipped = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        const { problems, notes: found } = await read(flipped);
        // Some bits are padding, or say the same in another way.
        expect(problems.length > 0 || JSON.stringify(found) === JSON.stringify(intact)).toBe(true);
        expect(problems.every(({ record, byte }) => record !== null || byte !== null)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('is not said of something else in gzip, which is no backup', async () => {
    expect(await read(await packed('A letter, packed.'))).toMatchObject({ format: null, notes: [] });
  });

  test('is not said of a file made to fill the memory, which is not unpacked to its end', async () => {
    const bytes = await packed('a'.repeat(5_000_000));
    const { format, notes: found, problems } = await parseBackup('b.gz', bytes, 1_000_000);
    expect([format, found, problems]).toMatchObject([null, [], [{ code: 'too-large' }]]);
  });

  test('in its header leaves the records to be read', async () => {
    const text = await unpacked(await backupOf(notes(3)));
    const { notes: found, problems } = await read(new TextEncoder().encode(text.replace('created', 'cheated')));
    expect(found).toHaveLength(3);
    expect(problems).toMatchObject([{ code: 'no-header', record: 1 }]);
  });

  test('what was put behind its end is none of it', async () => {
    const text = await unpacked(await backupOf(notes(2)));
    const [, , note = ''] = text.split('\n');
    const { notes: found, problems } = await read(new TextEncoder().encode(`${text}${note}\n`));
    expect(found).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'damaged-record', record: 5 }]);
  });

  test('what comes before the damage can still be read', async () => {
    const whole = await backupOf(notes(300));
    const { notes: found, problems } = await read(whole.slice(0, Math.round(whole.length * 0.9)));
    expect(problems[0]).toMatchObject({ code: 'cut-off' });
    expect(problems[0]?.record).toBeGreaterThan(200);
    expect(found.length).toBeGreaterThan(200);
  });
});

/** A line of an unpacked backup rewritten, with the checksum it then has. */
function changedLine(text: string, index: number, change: (json: string) => string): string {
  const lines = text.split('\n');
  const json = change(lines[index]?.slice(9) ?? '');
  return lines.with(index, `${crc32(new TextEncoder().encode(json))} ${json}`).join('\n');
}
