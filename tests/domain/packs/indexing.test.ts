import { describe, expect, test } from 'vitest';
import { contextNotesOf, contextSubjectsOf, outletNameKey, outletNames } from '../../../src/domain/packs/indexing.ts';
import { outletKey } from '../../../src/domain/keys/subjectKey.ts';
import { ContextNote, MAX_CONTEXT_KEYS } from '../../../src/domain/packs/contextNote.ts';
import { ContextSubject } from '../../../src/domain/packs/contextSubject.ts';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { madeUpPack } from './madeUpPack.ts';

const pack = Pack.parse(madeUpPack());

describe('contextNotesOf', () => {
  test.each([
    [
      'n1',
      [
        'outlet:example-herald.com',
        'outlet:herald.example.org',
        'outlet-called:Example Herald',
        'outlet-called:EXAMPLE HERALD',
        'outlet-name:example herald',
      ],
    ],
    ['n3', ['section:example-herald.com/opinion/']],
    [
      'n4',
      [
        'author-at:example-herald.com:tess angstrom',
        'author-at:herald.example.org:tess angstrom',
        'author-at:example-herald.com:t angstrom',
        'author-at:herald.example.org:t angstrom',
      ],
    ],
    ['n5', ['term:en:margin of error']],
    ['n6', ['article:example.org/story/1']],
  ])('%s answers to its subject keys', (id, keys) => {
    expect(contextNotesOf(pack).find((note) => note.id === `org.example.demo/${id}`)?.keys).toEqual(keys);
  });

  test('a note stands for itself', () => {
    const notes = contextNotesOf(pack);
    expect(notes.map((note) => ContextNote.parse(structuredClone(note)))).toEqual(notes);
    expect(notes[0]).toMatchObject({
      property: 'foundingDate',
      value: '1901',
      text: {},
      by: null,
      scope: null,
      asOf: null,
    });
    expect(notes[1]).toMatchObject({
      packTitle: 'Made-up outlets',
      subjectName: 'The Example Herald',
      kind: 'assessment',
      property: null,
      value: null,
      by: 'Example Press Council',
      scope: 'politics',
      text: { en: 'The council upheld two complaints.', de: 'Der Rat gab zwei Beschwerden statt.' },
      asOf: '2026-09',
      status: 'disputed',
      expires: '2027-10-02',
    });
  });
});

describe('contextSubjectsOf', () => {
  test('has one record for each subject with notes, which survives the database', () => {
    const subjects = [...contextSubjectsOf(pack)];
    expect(subjects.map(({ subjectName, notes }) => [subjectName, notes.map(({ id }) => id)])).toEqual([
      ['The Example Herald', ['n1', 'n2']],
      ['The Example Herald: Opinion', ['n3']],
      ['Tess Ängström', ['n4']],
      ['margin of error', ['n5']],
      ['A page', ['n6']],
    ]);
    expect(subjects.map((subject) => ContextSubject.parse(structuredClone(subject)))).toEqual(subjects);
  });

  test('has several records for one of many notes, numbered in the order of the pack', () => {
    const [note] = pack.notes;
    const many = Array.from({ length: 205 }, (_, at) => ({ ...note, id: `m${at}` }));
    const crowded = Pack.parse({ ...madeUpPack(), notes: [...many, ...pack.notes.slice(2)] });
    const subjects = [...contextSubjectsOf(crowded)];
    expect(subjects.map((subject) => subject.notes.length)).toEqual([...Array<number>(10).fill(20), 5, 1, 1, 1, 1]);
    expect(subjects.map(({ id }) => id).toSorted()).toEqual(subjects.map(({ id }) => id));
    expect(
      subjects
        .flatMap(({ notes }) => notes)
        .map(({ id }) => id)
        .slice(0, 205),
    ).toEqual(many.map(({ id }) => id));
  });
});

test('a pack without end, and a note on nobody', () => {
  const { expires: _expires, ...endless } = pack;
  const [note] = contextNotesOf(endless);
  expect(note?.expires).toBeNull();
  const strays = pack.notes.map((one) => ({ ...one, subject: 'nobody' }));
  expect(contextNotesOf({ ...pack, notes: strays })).toEqual([]);
});

test('an outlet of very many domains is found by as many as a note keeps', () => {
  const domains = Array.from({ length: MAX_CONTEXT_KEYS + 1 }, (_, at) => `paper-${at}.example`);
  const many = pack.subjects.map((subject) =>
    subject.type === 'outlet' ? { ...subject, match: { domains } } : subject,
  );
  expect(contextNotesOf({ ...pack, subjects: many })[0]?.keys).toEqual(
    domains.slice(0, MAX_CONTEXT_KEYS).map(outletKey),
  );
});

/** The keys of a note of the pack, when its subjects are changed and others added. */
function keysOf(id: string, changes: Record<string, object>, added: object[] = []): string[] | undefined {
  const { subjects, ...rest } = madeUpPack();
  const changed = subjects.map((subject) => Object.assign(subject, changes[subject.id]));
  const notes = contextNotesOf(Pack.parse({ ...rest, subjects: [...changed, ...added] }));
  return notes.find((note) => note.id === `org.example.demo/${id}`)?.keys;
}

test('an author of no one outlet answers to the name everywhere, and to profiles', () => {
  const match = { names: ['Tess Ängström'], profiles: ['https://www.example-herald.com/by/tess/?utm_source=x'] };
  expect(keysOf('n4', { tess: { match, aliases: ['Tessa Lindqvist'] } })).toEqual([
    'author:tess angstrom',
    'author:tessa lindqvist',
    'profile:example-herald.com/by/tess',
  ]);
});

test('a phrase whose case counts answers to its own spelling', () => {
  const match = { phrases: [{ text: 'ICE raid', language: 'en-US', caseSensitive: true }] };
  expect(keysOf('n5', { margin: { match } })).toEqual(['term-exact:en-us:ICE raid']);
});

test('what an outlet is a part of answers for it too', () => {
  const paper = {
    id: 'paper',
    type: 'outlet',
    name: 'A Paper',
    partOf: 'herald',
    match: { domains: ['paper.example'] },
  };
  expect(keysOf('n1', {}, [paper])).toContain('whole:paper.example');
});

test('a name that two outlets share tells neither', () => {
  const [herald, ...others] = madeUpPack().subjects;
  const namesake = { ...herald, id: 'namesake', aliases: ['Gazette'], match: { domains: ['namesake.example'] } };
  const notes = contextNotesOf(
    Pack.parse({ ...madeUpPack(), subjects: [{ ...herald, aliases: ['Herald!'] }, namesake, ...others] }),
  );
  expect(notes[0]?.keys).toContain(outletNameKey('The Herald'));
  expect(notes[0]?.keys).not.toContain(outletNameKey('The Example Herald'));
});

test('outletNames finds an outlet by each of its domains, and no other', () => {
  const outlets = outletNames(pack);
  const herald = { name: 'The Example Herald', domains: ['example-herald.com', 'herald.example.org'] };
  expect([...outlets]).toEqual([
    ['example-herald.com', herald],
    ['herald.example.org', herald],
  ]);
});
