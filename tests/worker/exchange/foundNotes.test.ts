import { describe, expect, test } from 'vitest';
import { readFiles, type NamedFile } from '../../../src/worker/exchange/readFiles.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const file = (name: string, content: unknown): NamedFile => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
const read = (...files: NamedFile[]) => readFiles(files, NOW);
const idsOf = async (...files: NamedFile[]) => (await read(...files)).notes.map(({ note }) => note.id);

const [HARBOUR, RAILWAY] = ['https://a.example/harbour', 'https://b.example/railway'];
const annotation = (id: string | undefined, target: string, text: string) =>
  file('a.jsonld', { id, type: 'Annotation', created: '2025-01-01T00:00:00Z', bodyValue: text, target });
const clip = (id: string, source: string, text: string) =>
  file('a.md', `---\nid: ${id}\nsource: ${source}\n---\n${text}`);
const row = (id: string | undefined, uri: string, text: string) => file('h.json', { rows: [{ id, uri, text }] });

describe('a record is known by its program, its page and its id', () => {
  test.each<[string, (id: string, page: string, text: string) => NamedFile, string[]]>([
    ['an annotation', annotation, ['1', '_:b0', '#a1', '', 'urn:x']],
    ['a clipping', clip, ['intro', '1', '""']],
    ['a row of Hypothesis', row, ['1', '']],
  ])('%s with an id of its file on two pages is two notes', async (_what, make, ids) => {
    for (const id of ids) {
      const [one, two] = await idsOf(make(id, HARBOUR, 'Of the harbour'), make(id, RAILWAY, 'Of the railway'));
      expect(one).not.toBe(two);
    }
  });

  test.each<[string, (id: string, page: string, text: string) => NamedFile, string]>([
    ['an annotation', annotation, 'https://notes.example/1'],
    ['an annotation', annotation, 'urn:uuid:0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11'],
    ['a clipping', clip, 'https://notes.example/1'],
    ['a row of Hypothesis', row, 'kL0aVn3xEe-2Qw9k1bYcZg'],
  ])('%s with an id of its own in the world is one note, wherever its page has moved: %s', async (_what, make, id) => {
    expect(new Set(await idsOf(make(id, HARBOUR, 'One'), make(id, RAILWAY, 'Two'))).size).toBe(1);
  });

  test('the same id on the same page is the same note, with a later text', async () => {
    expect(new Set(await idsOf(annotation('1', HARBOUR, 'One'), annotation('1', HARBOUR, 'Two'))).size).toBe(1);
  });
});

describe('a record without an id', () => {
  test('is known by the file it stands in, and not by its text, which may grow', async () => {
    const grown = (text: string) => file('Clippings/The locks.md', `---\nsource: ${HARBOUR}\n---\n${text}`);
    expect(await idsOf(grown('First.'))).toEqual(await idsOf(grown('First. And a second.')));
  });
  test('is told from another of the same file', async () => {
    const rows = [
      { uri: HARBOUR, text: 'One' },
      { uri: HARBOUR, text: 'Two' },
      { uri: HARBOUR, created: '2025-01-01T00:00:00Z', text: 'Three' },
      { uri: HARBOUR, created: '2025-01-01T00:00:00Z', text: 'Four' },
    ];
    const ids = await idsOf(file('h.json', { rows }));
    expect(new Set(ids).size).toBe(4);
    expect(await idsOf(file('h.json', { rows }))).toEqual(ids);
  });
});

describe('dates', () => {
  const dated = (name: string, created: string) =>
    file(name, `---\nsource: ${HARBOUR}\ncreated: ${created}\n---\n${name}`);

  test('one that can be read in two ways is told, and the note is taken, dated by its import', async () => {
    const { notes, problems } = await read(dated('a.md', '05/06/2024'));
    expect(notes[0]?.note).toMatchObject({ created: NOW, updated: NOW });
    expect(problems).toMatchObject([{ code: 'bad-date', file: 'a.md', path: 'created', detail: '05/06/2024' }]);
  });
  test('the others of the same import tell how it is meant', async () => {
    const { notes, problems } = await read(dated('a.md', '05/06/2024'), dated('b.md', '28/05/2024'));
    expect(problems).toEqual([]);
    expect(notes.map(({ note }) => new Date(note.created).toDateString())).toEqual([
      'Wed Jun 05 2024',
      'Tue May 28 2024',
    ]);
  });
  test('no date is no problem', async () => {
    expect((await read(file('a.md', `---\nsource: ${HARBOUR}\ncreated:\n---\nText`))).problems).toEqual([]);
  });
});

test('what is left out is counted for each file and field', async () => {
  const rows = ['1', '2', '3'].map((id) => ({ id, uri: HARBOUR, text: id, references: id === '1' ? [] : ['0'] }));
  const { notes, problems } = await read(file('h.json', { rows }), file('i.json', { rows: rows.slice(2) }));
  expect(notes).toHaveLength(4);
  expect(problems).toMatchObject([
    { code: 'left-out', file: 'h.json', path: 'references', detail: '2', record: null },
    { code: 'left-out', file: 'i.json', path: 'references', detail: '1', record: 1 },
  ]);
});
