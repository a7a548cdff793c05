import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/worker/packs/list.ts';
import type { ListMapping } from '../../../src/messages/listMapping.ts';
import { packOfList } from '../../../src/worker/packs/packOfList.ts';
import { parseTable } from '../../../src/worker/table.ts';
import { checkPack, type PackCheck } from '../../../src/domain/packs/validate.ts';
import { cpuTime } from '../../cpuTime.ts';

const columns = (domain: number, name: number | null, note: number | null, source: number | null) => ({
  domain,
  name,
  note,
  source,
});

describe('a table', () => {
  test.each([
    ['quotes', 'a,"b, with ""quotes"" and\na line",c\n', ',', [['a', 'b, with "quotes" and\na line', 'c']]],
    [
      'other line ends and empty lines',
      'a;b\r\n\r\n;\r\nc;d\re;f',
      ';',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['an empty last cell', 'a\tb\t', '\t', [['a', 'b', '']]],
    ['a quote that is never closed', 'a,"b\nc,d', ',', [['a', 'b\nc,d']]],
    ['words behind a closing quote', '"a"b,c', ',', [['ab', 'c']]],
    ['quotes within a cell', 'a "b" c,d', ',', [['a "b" c', 'd']]],
  ])('%s', (_what, text, delimiter, rows) => expect(parseTable(text, delimiter, 100)).toEqual(rows));

  test('is read no further than asked, and in time that grows with its length', () => {
    expect(parseTable('a,b\n'.repeat(1000), ',', 10)).toHaveLength(10);
    const begun = cpuTime();
    parseTable('"'.repeat(1_000_000), ',', 100_000);
    parseTable('"a"'.repeat(200_000), ',', 100_000);
    expect(cpuTime() - begun).toBeLessThan(2000);
  });
});

describe('what a list holds is told', () => {
  test.each([
    [
      'domains.txt',
      '# papers\nharbour-herald.example\n\ntidewater-post.example\nnot a site\n',
      columns(0, null, null, null),
      2,
      1,
    ],
    [
      'rules.txt',
      '! Title: x\n||harbour-herald.example^$image,script\n@@||tidewater-post.example^\n',
      columns(0, null, null, null),
      1,
      1,
    ],
    [
      'table.csv',
      'Domain,Name,Note,Source\nharbour-herald.example,Herald,Local,https://example.org/1\n',
      columns(0, 1, 2, 3),
      1,
      0,
    ],
    [
      'other order.csv',
      'name;reference;website\nHerald;https://example.org/1;harbour-herald.example\n',
      columns(2, 0, null, 1),
      1,
      0,
    ],
    ['commas.csv', 'Herald, The;harbour-herald.example\n', columns(1, 0, null, null), 1, 0],
    ['prose.txt', 'Dear reader,\nthis, is a letter.\n', columns(0, null, null, null), 0, 1],
    ['bare.csv', 'harbour-herald.example,Herald,Local paper,https://example.org/1\n', columns(0, 1, 2, 3), 1, 0],
    ['bare.tsv', 'Herald\thttps://example.org/1\tharbour-herald.example\n', columns(2, 0, null, 1), 1, 0],
    ['one.csv', 'harbour-herald.example\n', columns(0, null, null, null), 1, 0],
    ['binary.txt', '\u0001\u0002', columns(0, null, null, null), 0, 1],
  ])('%s', (name, text, guess, entries, skipped) => {
    expect(readList(text, name).summary).toMatchObject({ guess, entries, skipped, title: name.replace(/\..*/, '') });
  });

  test('a list without end is read no further than a pack holds', () => {
    const { rows } = readList('harbour-herald.example\n'.repeat(150_000), 'long.txt');
    expect(rows).toHaveLength(100_001);
  });

  test('a table of very many columns and a long line are cut for the screen', () => {
    const { summary } = readList(`${'x,'.repeat(5000)}\n${'y,'.repeat(5000)}`, 'wide.csv');
    expect(summary.columns.length).toBeLessThanOrEqual(30);
    expect(summary.skippedExamples.every((example) => example.length <= 80)).toBe(true);
  });
});

describe('a list becomes a pack', () => {
  const mapping: ListMapping = {
    title: 'Survey of 2026',
    by: 'Example Survey',
    source: 'https://example.org/survey',
    note: 'Took part in the survey.',
    language: 'en',
    columns: columns(0, 1, 2, 3),
  };
  const now = new Date('2026-11-22T14:05:00Z');
  const packFrom = (text: string, change: Partial<ListMapping> = {}): PackCheck =>
    checkPack(packOfList(readList(text, 'list.csv'), { ...mapping, ...change }, now), '2026-11-22');
  const accepted = (text: string, change: Partial<ListMapping> = {}) => {
    const checked = packFrom(text, change);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return checked.pack;
  };

  test('with the name, note and source of each row, or those of the whole list', () => {
    const { subjects, notes, id, version, maintainer } = accepted(
      'site,name,note,source\nharbour-herald.example,Harbour Herald,Declined.,https://example.org/1\ntidewater-post.example,,,nowhere\n',
    );
    expect({ id, version, maintainer: maintainer.name }).toEqual({
      id: 'list.survey-of-2026',
      version: '2026.11.22.1405',
      maintainer: 'Example Survey',
    });
    expect(subjects.map(({ name }) => name)).toEqual(['Harbour Herald', 'tidewater-post.example']);
    expect(notes.map(({ by, text, sources }) => [by, text?.en, sources[0]?.url])).toEqual([
      ['Example Survey', 'Declined.', 'https://example.org/1'],
      ['Example Survey', 'Took part in the survey.', 'https://example.org/survey'],
    ]);
  });

  test('rows that name no site are left out, and columns nobody named say nothing', () => {
    const text = 'harbour-herald.example,Herald,One\nno site,X,Two\ntidewater-post.example,Post,Three\n';
    const { subjects, notes } = accepted(text, { columns: columns(0, null, null, null) });
    expect(subjects.map(({ id, name }) => [id, name])).toEqual([
      ['site-1', 'harbour-herald.example'],
      ['site-2', 'tidewater-post.example'],
    ]);
    expect(notes.map(({ id, subject, text: own, sources }) => [id, subject, own?.en, sources[0]?.url])).toEqual([
      ['note-1', 'site-1', 'Took part in the survey.', 'https://example.org/survey'],
      ['note-2', 'site-2', 'Took part in the survey.', 'https://example.org/survey'],
    ]);
    const nameless = { ...mapping, columns: { ...columns(0, null, null, null), domain: null } };
    expect(packOfList(readList(text, 'list.csv'), nameless, now)).toMatchObject({ subjects: [], notes: [] });
  });

  test('rows that are too short have the list’s own note and source', () => {
    const { notes } = accepted('harbour-herald.example,Herald,One,https://example.org/1\ntidewater-post.example\n');
    expect(notes.map(({ text, sources }) => [text?.en, sources[0]?.url])).toEqual([
      ['One', 'https://example.org/1'],
      ['Took part in the survey.', 'https://example.org/survey'],
    ]);
  });

  test('a site that stands there twice is one subject with two notes', () => {
    const { subjects, notes } = accepted('harbour-herald.example,A,One\nwww.harbour-herald.example,B,Two\n');
    expect([subjects.length, notes.length]).toEqual([1, 2]);
  });

  test.each([
    ['tags', '<b>Bold</b> <script>alert(1)</script>', 'Bold alert(1)'],
    ['entities', 'Salt &amp; Pepper&nbsp;&copy;', 'Salt & Pepper'],
    ['entities of entities', '&amp;lt;b&amp;gt;', 'lt;b gt;'],
    ['a tag that is never closed', 'x <img src=x', 'x img src=x'],
    ['a comparison', '3 < 4 and AT&T', '3 < 4 and AT&T'],
  ])('%s in a note are made plain text', (_what, note, plain) => {
    expect(accepted(`harbour-herald.example,A,"${note}",`).notes[0]?.text?.en).toBe(plain);
  });

  test('notes of any length fit, and titles in any script give an id', () => {
    const { notes } = accepted(`harbour-herald.example,${'n'.repeat(5000)},${'word '.repeat(2000)},`);
    expect(notes[0]?.text?.en?.length).toBeLessThanOrEqual(2000);
    expect(accepted('harbour-herald.example,A', { title: 'قائمة الصحف' }).id).toMatch(/^list\.[a-z0-9-]+$/);
  });

  test.each([
    ['a source that is no address', { source: 'my desk' }, 'homepage'],
    ['no title', { title: ' ' }, 'title'],
    ['no speaker', { by: '' }, 'maintainer.name'],
  ])('%s is refused by the same check as any pack', (_what, change, path) => {
    const checked = packFrom('harbour-herald.example,A', change);
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toContain(path);
  });
});
