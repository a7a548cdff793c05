import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonalNote } from '../../../src/domain/notes/note.ts';
import { createNoteCollection, type NoteCollection } from '../../../src/worker/search/noteCollection.ts';
import { EVERY_NOTE, NOTE_ORDERS, type NotesQuery } from '../../../src/domain/notes/notesQuery.ts';
import { note, passage } from './madeUpNotes.ts';

let collection: NoteCollection;
beforeEach(() => {
  collection = createNoteCollection();
});
const put = (...notes: PersonalNote[]) => {
  for (const one of notes) collection.put(one);
  while (collection.index(100));
};
const find = (query: Partial<NotesQuery> = {}) => collection.find({ ...EVERY_NOTE, ...query });
/** The numbers of the notes found, in order. */
const numbers = (query: Partial<NotesQuery> = {}) =>
  find(query)
    .ids.slice()
    .map((id) => Number(id.slice(-12)));

describe('words', () => {
  beforeEach(() =>
    put(
      note(1, { body: 'The harbour office counted three locks.' }),
      note(2, { body: 'x', passage: passage('Naïve readers of the Hârbour') }),
      note(3, { body: 'x', tags: ['harbour'] }),
      note(4, { body: '東京都の港' }),
      note(5, { body: 'x', origin: { ...note(5).origin, outlet: 'Lakeside Gazette' } }),
      note(6, { body: 'x', rivals: [{ body: 'second thoughts', tags: [], updated: note(6).updated }] }),
    ),
  );

  test.each([
    ['harbour', [3, 1, 2, 6, 4]], // by where it stands: in a tag, the reader's own words, a quote, the outlet's name
    ['harb', [3, 1, 2, 6, 4]],
    ['HARBOUR', [3, 1, 2, 6, 4]],
    ['naive', [2]],
    ['harbour locks counted', [1]],
    ['harbuor offic', [1]],
    ['harvest', []],
    ['hrabuor', []],
    ['京都', [4]],
    ['港', [4]],
    ['大阪', []],
    ['gazette', [5]],
    ['thoughts', [6]],
    ['herald x', [6, 3, 2, 5]], // the last by its address
    ['…', []],
  ])('%s', (words, expected) => {
    expect(numbers({ words })).toEqual(expected);
  });

  test('of a note that has changed are the new ones', () => {
    put(note(1, { body: 'Nothing of the kind', updated: '2026-11-01T00:00:00.000Z' }));
    expect(numbers({ words: 'locks office' })).toEqual([]);
    expect(numbers({ words: 'nothing kind' })).toEqual([1]);
    expect(find().kept).toBe(6);
  });

  test('of a note that is gone are not found', () => {
    collection.remove(note(1).id);
    expect(numbers({ words: 'counted' })).toEqual([]);
  });

  test('are found as far as notes are indexed; the others are listed', () => {
    collection.put(note(7, { body: 'Later harbour' }));
    expect(numbers({ words: 'later' })).toEqual([]);
    expect(numbers()).toContain(7);
    expect(collection.progress()).toEqual({ done: 6, total: 7 });
    expect(collection.index(1)).toBe(false);
    expect(numbers({ words: 'later' })).toEqual([7]);
  });
});

describe('what is no word, or only shows', () => {
  beforeEach(() =>
    put(
      note(1, { body: 'Die Donau\u00addampf\u00adschiff\u00adfahrt' }),
      note(2, { body: 'the harbour\u200bmaster' }),
      note(3, { body: 'محـمد' }),
      note(4, { body: '+++ important' }),
      note(5, { body: 'the 🔥 issue of C and C++' }),
      note(6, { body: 'docket 18342, R&D' }),
      note(7, { body: 'docket 18343, café, COVID-19' }),
    ),
  );
  test.each([
    ['Donaudampfschifffahrt', [1]],
    ['Donau\u00addampfschiff', [1]],
    ['harbourmaster', [2]],
    ['محمد', [3]],
    ['مـحمد', [3]],
    ['+++', [4]],
    ['🔥', [5]],
    ['c++', [5]],
    ['c+', [5]],
    ['c#', []],
    ['🌊', []],
    ['!?', []],
    ['18342', [6]],
    ['r&d', [6]],
    ['docket & covid', [7]],
  ])('%s', (words, expected) => expect(numbers({ words })).toEqual(expected));
});

describe('operators', () => {
  beforeEach(() => {
    const at = (number: number, change: object) => ({ ...note(number).origin, ...change });
    put(
      note(1, {
        body: 'The quay office counted locks.',
        tags: ['river politics'],
        origin: at(1, { outlet: 'Herald' }),
      }),
      note(2, { body: 'An office at the quay', tags: ['river'], origin: at(2, { authors: ['Mira Holt'] }) }),
      note(3, { body: 'x', origin: at(3, { url: 'https://www.tidewater-post.example/locks/4711' }) }),
      note(4, { body: '東京都の港', passage: passage('gone') }),
    );
    collection.setOrphaned(new Set([note(4).id]));
  });
  test.each([
    ['"quay office"', [1]],
    ['"quay off', [1]],
    ['"quay off"', []],
    ['“Quay Office”', [1]],
    ['"office counted" locks', [1]],
    ['"京都の"', [4]],
    ['quay -counted', [2]],
    ['quay -"office counted"', [2]],
    ['-quay', [4, 3]],
    ['tag:river', [2, 1]],
    ['tag:riv', [2, 1]],
    ['tag:"river politics"', [1]],
    ['tag:river -tag:politics', [2]],
    ['TAG:River office', [2, 1]],
    ['author:holt', [2]],
    ['url:tidewater-post.example/locks', [3]],
    ['url:https://www.tidewater-post.example/', [3]],
    ['tidewater', [3]],
    ['4711', [3]],
    ['is:orphaned', [4]],
    ['-is:orphaned', [3, 2, 1]],
    ['tag:nothing', []],
  ])('%s', (words, expected) => expect(numbers({ words })).toEqual(expected));

  test.each(['tag:', '-', '"', 'is:', 'url:', '-tag:', ' '])('%j waits for more and narrows nothing', (words) =>
    expect(numbers({ words })).toEqual([4, 3, 2, 1]),
  );
  test('what is no operator is words', () => expect(numbers({ words: 'note:quay' })).toEqual([]));
});

test('a word itself counts more than one that only begins so, and the thirteenth word narrows nothing', () => {
  put(note(1, { body: 'The ship' }), note(2, { body: 'The shipyard' }), note(3, { body: 'The key' }));
  expect(numbers({ words: 'ship' })).toEqual([1, 2]);
  const twelve = 'a b c d e f g h i j k l'.split(' ').map((letter) => letter.repeat(3));
  put(note(4, { body: twelve.join(' ') }));
  expect(numbers({ words: [...twelve, 'other'].join(' ') })).toEqual([4]);
  expect(numbers({ words: [...twelve.slice(1), 'other'].join(' ') })).toEqual([]);
});

test('notes are made searchable so many at a time', () => {
  for (const one of [note(1), note(2), note(3)]) collection.put(one);
  expect([collection.index(2), collection.progress()]).toEqual([true, { done: 2, total: 3 }]);
  expect([collection.index(2), collection.progress()]).toEqual([false, { done: 3, total: 3 }]);
  collection.put(note(4));
  collection.remove(note(4).id);
  expect(collection.progress()).toEqual({ done: 3, total: 3 });
  expect([...collection.ids()]).toEqual([note(1).id, note(2).id, note(3).id]);
  expect([collection.entry(note(3).id)?.number, collection.entry(note(4).id)]).toEqual([2, undefined]);
});

describe('filters', () => {
  const jane = {
    kind: 'author' as const,
    keys: ['author:jane doe', 'author-at:herald.example:jane doe'],
    label: 'Jane Doe',
  };
  const origin = { ...note(1).origin, outlet: 'Gazette', authors: ['J. Roe', 'Ann Lee'] };
  beforeEach(() =>
    put(
      note(1, { passage: passage('a'), tags: ['a', 'b'] }),
      note(2, { tags: ['b'] }),
      note(3, { subject: jane }),
      note(4, { origin, updated: '2026-11-05T12:00:00.000Z' }),
      note(5, { deleted: '2026-11-01T00:00:00.000Z', tags: ['b'] }),
    ),
  );

  test.each<[string, Partial<NotesQuery>, number[]]>([
    ['none', {}, [4, 3, 2, 1]],
    ['a kind', { kind: 'article' }, [4, 2]],
    ['passages', { kind: 'passage' }, [1]],
    ['an outlet', { outlet: 'Gazette' }, [4]],
    ['an author, of the article or noted on', { author: 'Jane Doe' }, [3, 2, 1]],
    ['the second author', { author: 'Ann Lee' }, [4]],
    ['a tag', { tag: 'b' }, [2, 1]],
    ['a tag and a kind', { tag: 'b', kind: 'passage' }, [1]],
    ['no such tag', { tag: 'c' }, []],
    ['the trash', { trash: true }, [5]],
    ['a subject', { subject: 'author-at:herald.example:jane doe' }, [3]],
    ['days', { from: '2026-10-02', to: '2026-10-03' }, [3, 2]],
    ['one day', { from: '2026-10-02', to: '2026-10-02' }, [2]],
    ['days of change', { from: '2026-11-01', dated: 'updated' }, [4]],
  ])('%s', (_what, query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  test('a day is the reader’s, from its first millisecond to its last', () => {
    const at = (time: string) => new Date(time).toISOString();
    put(
      note(6, { created: at('2026-09-01T23:59:59.999') }),
      note(7, { created: at('2026-09-02T00:00:00.000') }),
      note(8, { created: at('2026-09-02T23:59:59.999') }),
      note(9, { created: at('2026-09-03T00:00:00.000') }),
    );
    expect(numbers({ from: '2026-09-02', to: '2026-09-02' })).toEqual([8, 7]);
  });

  test('an outlet no note has is not that of notes without one', () => {
    put(note(6, { origin: { ...origin, outlet: '' } }));
    expect(numbers({ outlet: 'Nobody' })).toEqual([]);
    expect(find({ kind: 'article' }).facets.outlets).not.toContainEqual(expect.objectContaining({ value: '' }));
  });

  test('passages that were lost', () => {
    collection.setOrphaned(new Set([note(1).id, note(9).id]));
    expect(numbers({ orphaned: true })).toEqual([1]);
    expect(find().facets.orphaned).toBe(1);
    put(note(9, { passage: passage('later') }));
    expect(numbers({ orphaned: true })).toEqual([9, 1]);
    collection.setOrphaned(new Set([note(9).id]));
    expect(numbers({ orphaned: true })).toEqual([9]);
    put(note(9)); // let go from its passage
    expect(numbers({ orphaned: true })).toEqual([]);
  });

  test('several keys of one person', () => {
    const keys = new Set(['author:j doe', 'author:jane doe']);
    expect(collection.find({ ...EVERY_NOTE, subject: 'author:j doe' }, keys).ids.slice()).toEqual([note(3).id]);
  });

  test('choices are counted with all other filters as they are', () => {
    const { facets } = find({ tag: 'a' });
    expect(facets.tags).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
    expect(facets.kinds).toEqual([{ value: 'passage', count: 1 }]);
    expect(facets.outlets).toEqual([{ value: 'Harbour Herald', count: 1 }]);
    expect(find({ trash: true }).facets.tags).toEqual([{ value: 'b', count: 1 }]);
  });

  test.each<[filter: string, query: Partial<NotesQuery>, facet: 'kinds' | 'outlets' | 'authors', values: object[]]>([
    [
      'kind',
      { kind: 'passage' },
      'kinds',
      [
        { value: 'article', count: 2 },
        { value: 'author', count: 1 },
        { value: 'passage', count: 1 },
      ],
    ],
    [
      'outlet',
      { outlet: 'Gazette' },
      'outlets',
      [
        { value: 'Harbour Herald', count: 3 },
        { value: 'Gazette', count: 1 },
      ],
    ],
    [
      'author',
      { author: 'Ann Lee' },
      'authors',
      [
        { value: 'Jane Doe', count: 3 },
        { value: 'Ann Lee', count: 1 },
        { value: 'J. Roe', count: 1 },
      ],
    ],
    ['kind and the choice is of outlets', { kind: 'passage' }, 'outlets', [{ value: 'Harbour Herald', count: 1 }]],
    ['tag and the choice is of authors', { tag: 'b' }, 'authors', [{ value: 'Jane Doe', count: 2 }]],
    [
      'outlet and the choice is of authors',
      { outlet: 'Gazette' },
      'authors',
      [
        { value: 'Ann Lee', count: 1 },
        { value: 'J. Roe', count: 1 },
      ],
    ],
    ['tag and a day, which has no choices', { tag: 'a', from: '2026-10-02' }, 'kinds', []],
  ])('what else could be chosen where the filter is of the %s', (_filter, query, facet, values) => {
    const { facets } = find(query);
    expect(facets[facet].toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value))).toEqual(values);
  });

  test('how many passages were lost is counted under all other filters', () => {
    put(note(6, { passage: passage('b'), tags: ['c'] }));
    collection.setOrphaned(new Set([note(1).id, note(6).id]));
    expect(
      [{ tag: 'c' }, { orphaned: true }, { tag: 'c', orphaned: true }].map((query) => find(query).facets.orphaned),
    ).toEqual([1, 2, 1]);
    expect(find({ orphaned: true }).facets.tags).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
      { value: 'c', count: 1 },
    ]);
  });

  test('choices stand with the most frequent first, those alike by the alphabet, and are no more than can be read', () => {
    put(...['d', 'c', 'e'].map((tag, at) => note(10 + at, { tags: [tag] })));
    expect(find().facets.tags.map(({ value }) => value)).toEqual(['b', 'a', 'c', 'd', 'e']);
    put(...Array.from({ length: 310 }, (_, at) => note(20 + at, { tags: [`t${at}`] })));
    expect(find().facets.tags).toHaveLength(300);
  });

  test('what there is besides is told', () => {
    expect(find({ tag: 'c' })).toMatchObject({ kept: 4, trashed: 1, span: null });
    expect(find({ tag: 'b' }).span).toEqual({ first: Date.parse(note(1).created), last: Date.parse(note(2).created) });
  });
});

test('the trash is counted as notes go in, come back and go for good', () => {
  const deleted = '2026-11-01T00:00:00.000Z';
  put(note(1), note(2, { deleted }), note(3, { deleted }));
  expect(find()).toMatchObject({ kept: 1, trashed: 2 });
  put(note(2));
  expect(find()).toMatchObject({ kept: 2, trashed: 1 });
  collection.remove(note(3).id);
  expect(find()).toMatchObject({ kept: 2, trashed: 0 });
  put(note(1, { deleted }));
  expect(find()).toMatchObject({ kept: 1, trashed: 1 });
});

test('what was found stays so when notes change, and tells where a note stands in it', () => {
  put(...Array.from({ length: 100 }, (_, index) => note(index + 1)));
  const { ids } = find({ words: 'note' });
  put(note(1, { body: 'Another' }));
  collection.remove(note(100).id);
  expect(ids.length).toBe(100);
  expect(ids.slice(0, 2)).toEqual([note(100).id, note(99).id]);
  expect(ids.slice(99)).toEqual([note(1).id]);
  expect(ids.indexOf(note(98).id)).toBe(2);
  expect(ids.indexOf('none')).toBe(-1);
});

test.each([
  ['newest', [3, 2, 1]],
  ['oldest', [1, 2, 3]],
  ['changed', [1, 3, 2]],
  ['title', [2, 3, 1]],
  ['outlet', [3, 1, 2]],
] as const)('the order %s', (order, expected) => {
  const about = (label: string) => ({ ...note(1).subject, label });
  const by = (outlet: string) => ({ ...note(1).origin, outlet });
  put(
    note(1, { subject: about('Zebra'), origin: by('Mill Post'), updated: '2026-11-05T12:00:00.000Z' }),
    note(2, { subject: about('apple'), origin: by('') }),
    note(3, { subject: about('Äpple'), origin: by('Älv Courier') }),
  );
  expect(numbers({ order })).toEqual(expected);
});

test.each(NOTE_ORDERS)('notes of one time and title stand as they came in: %s', (order) => {
  put(...[3, 1, 2].map((number) => note(number, { created: note(1).created, updated: note(1).updated })));
  expect(numbers({ order })).toEqual([3, 1, 2]);
});

test('a collection is worn when much of what notes were is left in it', () => {
  put(note(1));
  expect(collection.isWorn()).toBe(false);
  for (let change = 0; change < 1000; change++) collection.put(note(1, { body: `${change}` }));
  expect(collection.isWorn()).toBe(false);
  collection.put(note(1));
  expect(collection.isWorn()).toBe(true);
});

test.each(NOTE_ORDERS)('notes that come later stand where they belong: %s', (order) => {
  const made = (number: number) =>
    note(number, {
      subject: { ...note(1).subject, label: `Title ${(number * 7) % 5}` },
      created: note((number * 11) % 13).created,
      updated: note((number * 5) % 7).updated,
    });
  const all = Array.from({ length: 12 }, (_, index) => made(index + 1));
  put(...all);
  const atOnce = numbers({ order });
  collection = createNoteCollection();
  for (const one of all) {
    put(one);
    numbers({ order });
  }
  expect(numbers({ order })).toEqual(atOnce);
});
