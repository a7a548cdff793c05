import { describe, expect, test } from 'vitest';
import { openFiles } from '../../../../src/worker/exchange/readFiles.ts';
import type { TableColumns, TableMapping } from '../../../../src/messages/tableMapping.ts';
import { fileOf, NOW, PAGE } from './reading.ts';

const open = (text: string, name = 'notes.csv') => openFiles([fileOf(name, text)], NOW);
const guessOf = async (text: string) => (await open(text)).tables[0]?.guess;
const notesOf = async (text: string, mapping: TableMapping | null) => {
  const { contentWith } = await open(text);
  const { notes, problems } = await contentWith([mapping]);
  return {
    notes: notes.map(({ note: { subject, passage, body, tags, created, origin } }) => ({
      on: subject.keys[0],
      title: subject.label,
      quote: passage?.exact ?? null,
      body,
      tags,
      created,
      authors: origin.authors,
    })),
    problems: problems.map(({ code, path, detail }) => [code, path, detail].filter(Boolean).join(' ')),
    ids: notes.map(({ note }) => note.id),
  };
};

describe('what the columns hold is guessed where it is certain', () => {
  test.each<[what: string, text: string, hasHeadings: boolean, columns: TableColumns]>([
    ['by headings', `url,Quote,Notes,TAGS\n${PAGE},Forty ships,Who?,locks`, true, ['url', 'quote', 'note', 'tags']],
    ['an address by its cells', `Where,What\n${PAGE},Forty ships\n${PAGE}/2,Ten`, true, ['url', null]],
    [
      'a date by its cells',
      `Where,When,Page\n${PAGE},28.05.2024,12\n${PAGE}/2,03.06.2024,7`,
      true,
      ['url', 'created', null],
    ],
    ['without headings', `${PAGE},Forty ships\n${PAGE}/2,Ten`, false, ['url', null]],
    [
      'not of two columns of addresses',
      `${PAGE},https://cdn.example/a.jpg\n${PAGE}/2,https://cdn.example/b.jpg`,
      false,
      [null, null],
    ],
    ['not of two columns of dates', `Where,From,To\n${PAGE},2024-05-28,2024-05-29`, true, ['url', null, null]],
    [
      'not a heading that its cells belie',
      `link,page,date,quote\n${PAGE},12,often,Forty`,
      true,
      ['url', null, null, 'quote'],
    ],
    ['of two columns of one name the first', `url,title,title\n${PAGE},The locks,Locks`, true, ['url', 'title', null]],
    [
      'of notes and tags all',
      `url,note,comment,tags,labels\n${PAGE},A,B,c,d`,
      true,
      ['url', 'note', 'note', 'tags', 'tags'],
    ],
    [
      'an address without its scheme',
      `Where,What\nwww.harbour.example/locks,Forty\nharbour.example/a,Ten`,
      true,
      ['url', null],
    ],
    ['with semicolons', `Wo;Was\n${PAGE};Forty, or more`, true, ['url', null]],
    [
      'with tabs, and a line break in a cell',
      `Where\tWhat\n${PAGE}\t"Forty\nships"\n${PAGE}/2\tTen`,
      true,
      ['url', null],
    ],
  ])('%s', async (_what, text, hasHeadings, columns) => expect(await guessOf(text)).toEqual({ hasHeadings, columns }));
});

describe('as its reader says, a table makes notes', () => {
  const text = [
    'Where,What it says,Mine,Mine,Labels,When,Mood,',
    `${PAGE},Forty ships,Who counted?,Again?,locks;costs,28.05.2024,curious,p. 3`,
    `no address,Ten,,,,,,`,
    `${PAGE}/2,,,,,,angry,`,
    `${PAGE}/3,Nobody pays twice,,,,,,`,
  ].join('\n');
  const mapping: TableMapping = {
    hasHeadings: true,
    columns: ['url', 'quote', 'note', 'note', 'tags', 'created', null, null],
  };

  test('and what is lost is counted', async () => {
    const { notes, problems } = await notesOf(text, mapping);
    expect(notes).toMatchObject([
      {
        on: 'article:harbour.example/locks',
        quote: 'Forty ships',
        body: 'Who counted?\n\nAgain?',
        tags: ['locks', 'costs'],
        created: new Date(2024, 4, 28, 12).toISOString(),
      },
      { on: 'article:harbour.example/locks/3', quote: 'Nobody pays twice', body: '', tags: [] },
    ]);
    expect(problems.toSorted()).toEqual(['left-out H 1', 'left-out Mood 1', 'no-address no address', 'nothing-said 1']);
  });
  test('the same twice', async () => {
    const [one, same] = [await notesOf(text, mapping), await notesOf(text, mapping)];
    expect(one.ids).toEqual(same.ids);
    expect(new Set(one.ids).size).toBe(2);
  });
  test('with another meaning others', async () => {
    const columns: TableColumns = ['url', 'note', null, null, null, null, 'tags', null];
    const { notes } = await notesOf(text, { hasHeadings: true, columns });
    expect(notes.map(({ quote, body, tags }) => [quote, body, tags])).toEqual([
      [null, 'Forty ships', ['curious']],
      [null, '', ['angry']],
      [null, 'Nobody pays twice', []],
    ]);
  });
  test('also of its first row where that is no heading', async () => {
    const bare = `${PAGE},Forty ships\n${PAGE}/2,Ten`;
    expect((await notesOf(bare, { hasHeadings: false, columns: ['url', 'quote'] })).notes).toHaveLength(2);
    expect((await notesOf(bare, { hasHeadings: true, columns: ['url', 'quote'] })).notes).toHaveLength(1);
  });
  test('and none where it is left out', async () => expect((await notesOf(text, null)).notes).toEqual([]));
});

describe('which tables are asked about', () => {
  test('those of known programs are not', async () => {
    const { tables, hasMore } = await open(
      'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/,A,Words,Unread,1700000000',
    );
    expect([tables, hasMore]).toEqual([[], true]);
  });
  test('those with the same headings together, with their first rows', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `${PAGE}/${at},${'x'.repeat(200)}`);
    const one = fileOf('a.csv', ['Where,What', ...rows(9)].join('\n'));
    const other = fileOf('b.csv', ['Where,What', ...rows(2)].join('\n'));
    const third = fileOf('c.csv', `${PAGE},Ten\n${PAGE}/1,Forty`);
    const { tables, contentWith, hasMore } = await openFiles([one, other, third], NOW);
    expect(hasMore).toBe(false);
    expect(tables.map(({ files, rows: count }) => [files, count])).toEqual([
      [['a.csv', 'b.csv'], 13],
      [['c.csv'], 2],
    ]);
    expect(tables[0]?.first).toHaveLength(4);
    expect(tables[0]?.first[1]?.[1]).toBe(`${'x'.repeat(120)}…`);
    const { notes, sources } = await contentWith([{ hasHeadings: true, columns: ['url', 'quote'] }, null]);
    // Of two files with the same records each is one note.
    expect(new Set(notes.map(({ note }) => note.id)).size).toBe(9);
    expect(sources).toEqual([{ format: 'csv', files: 2, first: 'a.csv' }]);
  });
  test.each([
    ['a text with commas', 'Dear reader, hello.\nThis, that, and the other.\nBye.', 'a.txt', 'unknown-format'],
    ['a list of addresses', `${PAGE}\n${PAGE}/2`, 'a.txt', 'unknown-format'],
    ['a table of no pages', 'name,age\nMira,7\nJo,9', 'a.csv', 'other-kind table'],
  ])('%s is none', async (_what, text, name, problem) => {
    const { tables, contentWith } = await open(text, name);
    expect(tables).toEqual([]);
    const { problems } = await contentWith([]);
    expect(problems.map(({ code, detail }) => [code, detail].filter(Boolean).join(' '))).toEqual([problem]);
  });
});
