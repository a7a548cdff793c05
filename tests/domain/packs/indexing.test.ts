import { describe, expect, test } from 'vitest';
import { contextNotesOf, outletNameKey, outletNames } from '../../../src/domain/packs/indexing.ts';
import { ContextNote } from '../../../src/domain/packs/contextNote.ts';
import { Pack } from '../../../src/domain/packs/pack.ts';
import { madeUpPack } from './made-up-pack.ts';

const pack = Pack.parse(madeUpPack());

describe('contextNotesOf', () => {
  const notes = contextNotesOf(pack);

  test.each([
    ['n1', ['outlet:example-herald.com', 'outlet:herald.example.org', 'outlet-name:example herald']],
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
    expect(notes.find((note) => note.id === `org.example.demo/${id}`)?.keys).toEqual(keys);
  });

  test('a record stands for itself and survives the database', () => {
    expect(notes.map((note) => ContextNote.parse(structuredClone(note)))).toEqual(notes);
    expect(notes[1]).toMatchObject({
      packTitle: 'Made-up outlets',
      subjectName: 'The Example Herald',
      kind: 'assessment',
      property: null,
      value: null,
      by: 'Example Press Council',
      scope: 'politics',
      asOf: '2026-09',
      status: 'disputed',
      expires: '2027-10-02',
    });
  });
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
