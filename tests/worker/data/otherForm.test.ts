import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedNote } from '../../../src/domain/notes/saving.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { readData } from '../../../src/worker/data/importData.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const PAGE = 'https://harbour.example/locks';
const json = (name: string, content: unknown) => new File([JSON.stringify(content)], `${name}.json`);
const csv = (name: string, ...lines: string[]) => new File([lines.join('\n')], `${name}.csv`);
/** Takes files in, and tells what the preview said of their notes. */
async function takeIn(...files: File[]) {
  const { check, apply } = await readData(database, files);
  await apply(() => undefined);
  return check.preview?.notes;
}
const notes = () => database.getAll('personalNotes');
/** A moment by the reader's clock, as tables of Hypothesis have it. */
const minute = (iso: string) => {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

const annotation = (id: string, exact: string | null, text: string, created: string, change: object = {}) => ({
  id: `${id}${'x'.repeat(22)}`.slice(0, 22),
  uri: PAGE,
  text,
  tags: ['locks', 'costs'],
  user: 'acct:mira@hypothes.is',
  created,
  updated: created.replace('+00:00', '9+00:00'),
  document: { title: ['The locks'] },
  target: [
    {
      selector: exact === null ? [] : [{ type: 'TextQuoteSelector', exact, prefix: 'Roughly ', suffix: ' wait' }],
    },
  ],
  ...change,
});
const annotations = [
  annotation('a', 'Forty ships', 'Who counted them?', '2025-05-14T09:31:07.123456+00:00'),
  annotation('b', 'Forty ships', '', '2025-05-14T10:02:07.123456+00:00'),
  annotation('c', 'Ten  had\nleft', 'So\nthey "say".', '2025-05-14T10:05:59.123456+00:00'),
  annotation('d', null, 'Of the page.', '2025-05-14T10:05:59.123456+00:00'),
];
const rowOf = ({ created, uri, text, tags, target, user }: (typeof annotations)[number]) => {
  const exact = target[0]?.selector[0]?.exact ?? '';
  const cells = [minute(created), /acct:(.*)@/.exec(user)?.[1] ?? '', '', uri, 'Public', 'Annotation', exact, text];
  return [...cells, tags.join(',')].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
};
const HEAD = 'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags';
const asJson = json('hypothesis', { rows: annotations });
const asCsv = csv('hypothesis', HEAD, ...annotations.map(rowOf));

describe('annotations of Hypothesis as JSON and as a table are the same notes', () => {
  test.each([
    ['the table after it', [asJson, asCsv]],
    ['the table before it', [asCsv, asJson]],
    ['both more than once', [asJson, asCsv, asJson, asCsv, asCsv]],
  ])('%s', async (_what, files) => {
    for (const file of files) await takeIn(file);
    const stored = await notes();
    expect(stored.map(({ body }) => body).toSorted()).toEqual(annotations.map(({ text }) => text).toSorted());
    expect(stored.flatMap(({ rivals }) => rivals)).toEqual([]);
    expect(new Set(stored.map(({ tags }) => tags.join()))).toEqual(new Set(['locks,costs']));
    // A table names no titles and nothing beside a passage.
    const passages = stored.filter(({ passage }) => passage !== null);
    expect(new Set(passages.map(({ origin, passage }) => `${origin.title}: ${passage?.prefix ?? ''}`))).toEqual(
      new Set(['The locks: Roughly ']),
    );
  });

  test('together in one import', async () => {
    expect(await takeIn(asCsv, asJson)).toMatchObject({ new: 4, conflict: 0 });
    expect(await notes()).toHaveLength(4);
  });

  test('where they were imported before their form was kept', async () => {
    await takeIn(asJson);
    for (const { record, ...note } of await notes()) {
      const { source: _unknown, ...taken } = record ?? { contentHash: '', updated: null };
      await database.put('personalNotes', { ...note, record: taken });
    }
    expect(await takeIn(asCsv)).toEqual({ new: 0, newer: 0, same: 4, conflict: 0 });
  });

  test('but not with what another program has brought, nor perhaps has', async () => {
    const [first] = annotations;
    if (!first) throw new Error('no annotation');
    const other = { type: 'Annotation', id: 'https://notes.example/1', created: first.created, bodyValue: first.text };
    const selector = { type: 'TextQuoteSelector', exact: 'Forty ships' };
    await takeIn(json('other', [{ ...other, target: { source: PAGE, selector } }]));
    await takeIn(json('hypothesis', { rows: [first] }));
    expect(await notes()).toHaveLength(2);
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase(() => undefined);
    await takeIn(json('other', [{ ...other, created: '2024-01-01T10:00:00Z', target: { source: PAGE, selector } }]));
    for (const { record: _unknown, ...note } of await notes())
      await database.put('personalNotes', { ...note, record: { contentHash: 'x', updated: null } });
    await takeIn(json('hypothesis', { rows: [first] }));
    expect(await notes()).toHaveLength(2);
  });

  test('and the preview says so', async () => {
    await takeIn(asJson);
    expect(await takeIn(asCsv)).toEqual({ new: 0, newer: 0, same: 4, conflict: 0 });
  });

  test('a text written on here stays, and the other form brings no second one', async () => {
    await takeIn(asJson);
    const one = (await notes()).find(({ body }) => body === 'Who counted them?');
    if (!one) throw new Error('not imported');
    const edited = changedNote(
      one,
      { body: 'Who counted them? The port.', tags: ['locks'] },
      '2026-11-24T10:00:00.000Z',
    );
    await database.put('personalNotes', edited);
    expect(await takeIn(asCsv)).toMatchObject({ new: 0, conflict: 0 });
    expect(await database.get('personalNotes', one.id)).toMatchObject({
      body: edited.body,
      tags: ['locks'],
      rivals: [],
    });
  });

  test('a text written on there is not lost', async () => {
    await takeIn(asJson);
    const grown = annotations.map((one) => Object.assign({}, one, { text: one.text && `${one.text} And why?` }));
    await takeIn(csv('later', HEAD, ...grown.map(rowOf)));
    const stored = await notes();
    expect(stored).toHaveLength(4);
    const texts = new Set(stored.flatMap(({ body, rivals }) => [{ body }, rivals].flat().map((text) => text.body)));
    expect(grown.every(({ text }) => texts.has(text))).toBe(true);
  });

  test('but what two people say of the same words are two', async () => {
    const mine = annotation('e', 'Forty ships', '', '2025-05-16T09:31:00.000000+00:00');
    const hers = annotation('f', 'Forty ships', '', '2025-05-17T09:31:00.000000+00:00', {
      user: 'acct:jo@hypothes.is',
    });
    await takeIn(json('mine', { rows: [mine] }));
    await takeIn(csv('group', HEAD, rowOf(hers), rowOf(annotation('g', 'Other', 'So', mine.created))));
    expect(await notes()).toHaveLength(3);
  });

  test('nor are two annotations of one form', async () => {
    const [one, two] = ['h', 'i'].map((id) => annotation(id, 'Forty ships', 'So', '2025-05-16T09:31:00.000000+00:00'));
    await takeIn(json('one', { rows: [one] }));
    await takeIn(json('two', { rows: [two] }));
    expect(await notes()).toHaveLength(2);
  });
});

describe('so are those of other programs', () => {
  const raindropCsv = csv(
    'raindrop',
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
    `42,The locks,My note,,${PAGE},Sea,locks,2024-01-02T03:04:05.123Z,,"Highlight:Forty ships`,
    'Note:Who counted?',
    'Highlight:Ten had left",false',
  );
  const raindropJson = json('raindrop', {
    items: [
      {
        _id: 42,
        link: PAGE,
        title: 'The locks',
        note: 'My note',
        tags: ['locks'],
        created: '2024-01-02T03:04:05.123Z',
        lastUpdate: '2024-01-05T03:04:05.123Z',
        highlights: [
          {
            _id: 'h1',
            text: 'Forty ships',
            note: 'Who counted?',
            color: 'yellow',
            created: '2024-01-03T00:00:00.000Z',
          },
          { _id: 'h2', text: 'Ten had left', note: '', created: '2024-01-04T00:00:00.000Z' },
        ],
      },
    ],
  });
  const readwiseCsv = csv(
    'readwise',
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
    'Forty ships,The locks,Mira Holt,,Who counted?,,locks,page,12,2020-10-05 10:15:30+00:00,',
    'A harbour is slow,The Slow Harbour,Jo Berg,B00X,,,,page,3,2020-10-06 10:15:30+00:00,',
  );
  const readwiseJson = json('readwise', {
    results: [
      {
        user_book_id: 1,
        title: 'The locks',
        source_url: PAGE,
        author: 'Mira Holt',
        highlights: [
          {
            id: 11,
            text: 'Forty ships',
            note: 'Who counted?',
            highlighted_at: '2020-10-05T10:15:30.500Z',
            tags: [{ name: 'locks' }],
          },
        ],
      },
      {
        user_book_id: 2,
        title: 'The Slow Harbour',
        source_url: null,
        author: 'Jo Berg',
        highlights: [
          { id: 21, text: 'A harbour is slow', note: '', highlighted_at: '2020-10-06T10:15:30.500Z', tags: [] },
        ],
      },
    ],
  });

  test.each<[what: string, files: [File, File], count: number]>([
    ['Raindrop.io', [raindropCsv, raindropJson], 3],
    ['Readwise, which names pages in JSON alone', [readwiseCsv, readwiseJson], 2],
  ])('%s, in either order, twice', async (_what, [table, tree], count) => {
    for (const order of [
      [table, tree],
      [tree, table],
    ]) {
      globalThis.indexedDB = new IDBFactory();
      database = await openDatabase(() => undefined);
      for (const file of [...order, ...order]) await takeIn(file);
      const stored = await notes();
      expect(stored).toHaveLength(count);
      expect(stored.flatMap(({ rivals }) => rivals)).toEqual([]);
      const quoted = stored.find(({ passage }) => passage?.exact === 'Forty ships');
      expect(quoted).toMatchObject({ body: 'Who counted?', subject: { kind: 'article' } });
      expect(quoted?.tags).toContain('locks');
    }
  });
});
