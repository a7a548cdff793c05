import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileOf, PAGE, read } from './reading.ts';

const ON = 'article:harbour.example/locks';
const T = '2024-05-28T10:44:32.000Z';
const SECONDS = 1716893072;

/** As Readwise's API gives a page out; made up. */
const readwise = {
  user_book_id: 1,
  title: 'The locks',
  author: 'Mira Holt',
  source_url: PAGE,
  summary: '',
  book_tags: [{ id: 1, name: 'sea' }],
  category: 'articles',
  document_note: 'On the whole',
  highlights: [
    {
      id: 1,
      text: 'Forty ships',
      location: 0,
      note: 'Who?',
      color: 'yellow',
      highlighted_at: T,
      updated_at: T,
      url: 'https://read.readwise.example/x',
      tags: [{ id: 2, name: 'locks' }],
    },
    { id: 2, text: 'Ten had left', location: 7, note: '', color: '', highlighted_at: null, updated_at: T, tags: [] },
  ],
};

test.each<[what: string, json: unknown, format: string, notes: object[], problems: string[]]>([
  [
    'Readwise',
    { count: 1, nextPageCursor: null, results: [readwise] },
    'readwise',
    [
      { on: ON, quote: null, body: 'On the whole', tags: ['sea'] },
      {
        on: ON,
        quote: 'Forty ships',
        body: 'Who?',
        tags: ['sea', 'locks', 'yellow'],
        created: T,
        authors: ['Mira Holt'],
      },
      { on: ON, quote: 'Ten had left', body: '' },
    ],
    ['left-out highlights.location 1'],
  ],
  [
    'Readwise, of a book',
    [{ ...readwise, source_url: null, document_note: '', highlights: readwise.highlights.slice(0, 1) }],
    'readwise',
    [{ on: 'term:und:the locks', quote: null, body: '> Forty ships\n\nWho?' }],
    [],
  ],
  [
    'Readwise Reader',
    {
      results: [
        {
          id: '01h',
          url: 'https://read.example/1',
          source_url: PAGE,
          title: 'The locks',
          notes: 'Mine',
          reading_progress: 0.5,
          created_at: T,
          tags: { sea: { name: 'sea' } },
        },
      ],
    },
    'readwise',
    [{ on: ON, body: 'Mine', created: T, tags: ['sea'] }],
    [],
  ],
  [
    'Glasp',
    {
      results: [
        {
          id: 'p1',
          title: 'The locks',
          url: PAGE,
          glasp_url: 'https://glasp.example/p1',
          document_note: '',
          tags: ['sea'],
          created_at: T,
          highlights: [{ id: 'h1', text: 'Forty ships', note: 'Who?', color: 'pink', highlighted_at: T }],
        },
      ],
    },
    'glasp',
    [{ on: ON, quote: 'Forty ships', body: 'Who?', tags: ['sea', 'pink'], created: T }],
    [],
  ],
  [
    'Raindrop.io',
    {
      result: true,
      items: [
        {
          _id: 42,
          link: PAGE,
          title: 'The locks',
          note: '',
          excerpt: 'Saved',
          tags: ['sea'],
          created: T,
          highlights: [{ _id: 'a', text: 'Forty ships', note: 'Who?', color: 'red', created: T }],
        },
      ],
    },
    'raindrop',
    [{ on: ON, quote: 'Forty ships', body: 'Who?', tags: ['sea', 'red'], created: T }],
    ['left-out excerpt 1'],
  ],
  [
    'Raindrop.io, highlights alone',
    {
      result: true,
      items: [
        {
          _id: 'a',
          link: PAGE,
          title: 'The locks',
          text: 'Forty ships',
          note: 'Who?',
          color: 'red',
          created: T,
          tags: [],
        },
      ],
    },
    'raindrop',
    [{ on: ON, title: 'The locks', quote: 'Forty ships', body: 'Who?', tags: ['red'] }],
    [],
  ],
  [
    'Pocket, highlights',
    [{ url: PAGE, title: 'The locks', highlights: [{ quote: 'Forty ships', created_at: SECONDS }] }],
    'pocket',
    [{ on: ON, title: 'The locks', quote: 'Forty ships', created: T }],
    [],
  ],
  [
    'Memex',
    {
      version: 1,
      changes: [
        {
          timestamp: 1,
          collection: 'visits',
          operation: 'create',
          objectPk: [1, 'a'],
          object: { url: 'a.example', time: 1 },
        },
        {
          timestamp: 2,
          collection: 'annotations',
          operation: 'create',
          objectPk: 'b',
          object: {
            url: 'harbour.example/locks/#1716893072000',
            pageUrl: 'harbour.example/locks',
            pageTitle: 'The locks',
            body: 'Forty ships',
            comment: 'Who?',
            createdWhen: SECONDS * 1000,
          },
        },
      ],
    },
    'memex',
    [{ on: ON, title: 'The locks', quote: 'Forty ships', body: 'Who?', created: T }],
    [],
  ],
  [
    'wallabag',
    [
      {
        is_archived: 0,
        is_starred: 0,
        id: 7,
        url: PAGE,
        title: 'The locks',
        tags: ['sea'],
        content: '<p>All</p>',
        created_at: '2024-05-28T12:44:32+0200',
        published_by: ['Mira Holt'],
        annotations: [{ id: 1, text: 'Who?', quote: 'Forty ships', created_at: '2024-05-28T12:44:32+0200' }],
      },
    ],
    'wallabag',
    [{ on: ON, quote: 'Forty ships', body: 'Who?', tags: ['sea'], created: T, authors: ['Mira Holt'] }],
    ['left-out content 1'],
  ],
  [
    'Karakeep',
    {
      bookmarks: [
        {
          createdAt: SECONDS,
          title: 'The locks',
          tags: ['sea'],
          content: { type: 'link', url: PAGE },
          note: 'Mine',
          archived: false,
        },
        { createdAt: SECONDS, title: 'A thought', tags: [], content: null, note: null },
      ],
    },
    'karakeep',
    [{ on: ON, title: 'The locks', body: 'Mine', tags: ['sea'], created: T }],
    ['no-address'],
  ],
  [
    'Zotero, as Better BibTeX writes it',
    {
      config: {},
      items: [
        {
          itemKey: 'AB',
          itemType: 'webpage',
          title: 'The locks',
          url: PAGE,
          websiteTitle: 'Harbour Herald',
          creators: [{ firstName: 'Mira', lastName: 'Holt' }],
          dateAdded: T,
          notes: [],
          tags: [{ tag: 'sea' }],
          attachments: [
            {
              annotations: [
                {
                  key: 'CD',
                  annotationType: 'highlight',
                  annotationText: 'Forty ships',
                  annotationComment: 'Who?',
                  annotationColor: '#ffd400',
                  annotationPageLabel: '3',
                  dateAdded: T,
                  tags: [{ tag: 'locks' }],
                },
              ],
            },
          ],
        },
      ],
    },
    'zotero',
    [{ on: ON, quote: 'Forty ships', body: 'Who?', tags: ['sea', 'locks', 'yellow'], authors: ['Mira Holt'] }],
    ['left-out attachments.annotations.annotationPageLabel 1'],
  ],
  [
    'Zotero, as its API gives it out',
    [
      {
        key: 'AB',
        data: {
          key: 'AB',
          itemType: 'webpage',
          title: 'The locks',
          url: PAGE,
          creators: [{ name: 'Port' }],
          dateAdded: T,
          tags: [],
        },
      },
      { key: 'AT', data: { key: 'AT', itemType: 'attachment', parentItem: 'AB', title: 'Snapshot' } },
      {
        key: 'CD',
        data: {
          key: 'CD',
          itemType: 'annotation',
          parentItem: 'AT',
          annotationText: 'Forty ships',
          annotationComment: 'Who?',
          annotationColor: '#2ea8e5',
          dateAdded: T,
          tags: [],
        },
      },
      { key: 'NO', data: { key: 'NO', itemType: 'note', parentItem: 'AB', note: '<p>On the <b>whole</b></p>' } },
    ],
    'zotero',
    [
      { on: ON, quote: null, body: 'On the whole', authors: ['Port'] },
      { on: ON, quote: 'Forty ships', body: 'Who?', tags: ['blue'], created: T },
    ],
    [],
  ],
])('%s', async (_what, json, format, notes, problems) => {
  const found = await read(fileOf('export.json', json));
  expect(found.notes).toMatchObject(notes);
  expect(found.notes).toHaveLength(notes.length);
  expect([found.format, found.problems]).toEqual([format, problems]);
  expect((await read(fileOf('export.json', json))).ids).toEqual(found.ids);
  expect(new Set(found.ids).size).toBe(found.ids.length);
});

const omnivore = [
  {
    id: '1f0c',
    slug: 'the-locks',
    title: 'The locks',
    author: 'Mira Holt',
    url: PAGE,
    state: 'Active',
    labels: ['sea'],
    savedAt: T,
  },
];
const packed = (entries: Record<string, string>) => ({
  name: 'export.zip',
  bytes: zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  ),
});

test('Omnivore, packed, with its highlights', async () => {
  const found = await read(
    packed({
      'metadata_0_to_20.json': JSON.stringify(omnivore),
      'content/the-locks.html': '<p>All of it</p>',
      'highlights/the-locks.md': `> Forty ships [⤴️](${PAGE}#h1)  #locks\n\nWho?\n\n> Ten had left\n> by noon`,
    }),
  );
  expect(found.notes).toMatchObject([
    { on: ON, quote: 'Forty ships', body: 'Who?', tags: ['sea', 'locks'], created: T },
    { on: ON, quote: 'Ten had left\nby noon', body: '', tags: ['sea'] },
  ]);
  expect([found.format, found.problems]).toEqual(['omnivore', []]);
});

test('Pocket, packed: its table and its highlights', async () => {
  const found = await read(
    packed({
      'part_000000.csv': `title,url,time_added,tags,status\nThe locks,${PAGE},${SECONDS},sea,unread`,
      'annotations/part_000000.json': JSON.stringify([
        { url: PAGE, title: 'The locks', highlights: [{ quote: 'Forty ships', created_at: SECONDS }] },
      ]),
    }),
  );
  expect(found.notes).toMatchObject([{ quote: null, tags: ['sea'] }, { quote: 'Forty ships' }]);
  expect(found.problems).toEqual([]);
});

test('one record that is none is told, and the others are read', async () => {
  const found = await read(
    fileOf('e.json', { results: [5, readwise, { ...readwise, source_url: 'file:///a.pdf', user_book_id: 9 }] }),
  );
  expect(found.notes).toHaveLength(3);
  expect(found.problems.filter((problem) => !problem.startsWith('left-out'))).toEqual([
    'wrong-kind',
    'no-address file:///a.pdf',
    'no-address highlights[0] file:///a.pdf',
    'no-address highlights[1] file:///a.pdf',
  ]);
});
