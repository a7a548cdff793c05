import { describe, expect, test } from 'vitest';
import { fileOf, PAGE, read } from './reading.ts';

const ON = 'article:harbour.example/locks';
const rows = (...lines: string[]) => fileOf('export.csv', lines.join('\n'));
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).toISOString();

test.each<[what: string, lines: string[], format: string, notes: object[], problems: string[]]>([
  [
    'Readwise, of books and of pages',
    [
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
      '"Forty ships, at least","The Slow Harbour: A History",Mira Holt,B00X,"Who counted?",yellow,"locks, Deep Work",page,12,2020-10-05 10:15:30+00:00,sea',
    ],
    'readwise',
    [
      {
        on: 'term:und:the slow harbour',
        title: 'The Slow Harbour: A History',
        quote: null,
        body: '> Forty ships, at least\n\nWho counted?',
        tags: ['locks', 'Deep Work', 'sea', 'yellow'],
        created: '2020-10-05T10:15:30.000Z',
        authors: ['Mira Holt'],
      },
    ],
    ['left-out location 1', 'left-out amazon book id 1'],
  ],
  [
    'Readwise Reader',
    [
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      `The locks,${PAGE},01h,"['locks', 'costs']",2024-05-28 10:44:32+00:00,0.5,archive,True`,
    ],
    'readwise',
    [{ on: ON, title: 'The locks', tags: ['locks', 'costs'], created: '2024-05-28T10:44:32.000Z' }],
    ['left-out reading progress 1'],
  ],
  [
    'Raindrop.io',
    [
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      `42,The locks,My note,Saved words,${PAGE},Research/Sea,"locks, costs",2024-01-02T03:04:05.123Z,https://c.example/a.jpg,"Highlight:Forty ships`,
      'Note:Who counted?',
      'Highlight:Ten had left",false',
      `43,Later,,,https://b.example/,Unsorted,read,1704164645,,,`,
    ],
    'raindrop',
    [
      {
        on: ON,
        quote: null,
        body: 'My note',
        tags: ['locks', 'costs', 'Research/Sea'],
        created: '2024-01-02T03:04:05.123Z',
      },
      { on: ON, quote: 'Forty ships', body: 'Who counted?', tags: ['locks', 'costs', 'Research/Sea'] },
      { on: ON, quote: 'Ten had left', body: '' },
      { on: 'article:b.example', tags: ['read'], created: '2024-01-02T03:04:05.000Z' },
    ],
    ['left-out excerpt 1', 'left-out cover 1'],
  ],
  [
    'Instapaper',
    [
      'URL,Title,Selection,Folder,Timestamp',
      `${PAGE},The locks,Forty ships,Sea,1700000000`,
      `https://b.example/,B,,Unread,1700000000`,
    ],
    'instapaper',
    [{ on: ON, quote: 'Forty ships', tags: ['Sea'], created: '2023-11-14T22:13:20.000Z' }],
    ['nothing-said 1'],
  ],
  [
    'Pocket',
    [
      'title,url,time_added,tags,status',
      `The locks,${PAGE},1700000000,locks|north coast,unread`,
      'B,https://b.example/,1700000100,,archive',
      'C,https://c.example/,1700000100,,archive',
    ],
    'pocket',
    [{ on: ON, tags: ['locks', 'north coast'], created: '2023-11-14T22:13:20.000Z' }],
    ['nothing-said 2'],
  ],
  [
    'Omnivore',
    ['url,state,labels,saved_at,published_at', `${PAGE},SUCCEEDED,"[""locks"",""north coast""]",1700000000000,`],
    'omnivore',
    [{ on: ON, tags: ['locks', 'north coast'], created: '2023-11-14T22:13:20.000Z' }],
    [],
  ],
  [
    'Diigo',
    [
      '"title","url","tags","description","comments","annotations","created_at"',
      `"The locks","${PAGE}","locks,""north coast""","My words","","Highlight:Forty ships","2013-03-22 10:06:05 UTC"`,
      `"B","https://b.example/","no_tag","","Said","","2013-03-22 10:06:05 UTC"`,
    ],
    'diigo',
    [
      { on: ON, quote: null, body: 'My words', tags: ['north coast', 'locks'], created: '2013-03-22T10:06:05.000Z' },
      { on: ON, quote: 'Forty ships', body: '', tags: ['north coast', 'locks'] },
      { on: 'article:b.example', body: 'Said', tags: [] },
    ],
    [],
  ],
  [
    'Hypothesis',
    [
      'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags',
      `2025-05-14 09:31,reader,,${PAGE},Public,Annotation,Forty ships,Who?,"locks,costs"`,
      `2025-05-15 09:31,mira,3,${PAGE},Public,Reply,,Me.,`,
    ],
    'hypothesis',
    [
      {
        on: ON,
        quote: 'Forty ships',
        body: 'Who?',
        tags: ['locks', 'costs', '@reader'],
        created: new Date(2025, 4, 14, 9, 31).toISOString(),
      },
      { on: ON, quote: null, body: 'Me.', tags: ['@mira'] },
    ],
    ['left-out group 2', 'left-out page 1'],
  ],
  [
    'wallabag',
    [
      '"Title";"URL";"Content";"Tags";"MIME Type";"Language";"Creation date"',
      `"The locks";"${PAGE}";"<p>All of it; and more</p>";"locks, costs";"text/html";"en";"28/05/2024 10:44:32"`,
    ],
    'wallabag',
    [
      {
        on: ON,
        title: 'The locks',
        tags: ['locks', 'costs'],
        created: new Date(2024, 4, 28, 10, 44, 32).toISOString(),
      },
    ],
    ['left-out content 1'],
  ],
  [
    'Zotero',
    [
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date","Date Added","Date Modified","Notes","Manual Tags","Automatic Tags"',
      `"AB12","webpage","2024","Holt, Mira; Berg, Jo","The locks","Harbour Herald","${PAGE}","In short","2024-05-28","2024-05-29 08:00:00","2024-05-30 08:00:00","<p>Who &amp; when?</p>","locks; north coast","Ships"`,
    ],
    'zotero',
    [{ on: ON, body: 'Who & when?', tags: ['locks', 'north coast'], authors: ['Holt, Mira', 'Berg, Jo'] }],
    ['left-out abstract note 1', 'left-out automatic tags 1'],
  ],
  [
    'a table somebody has made, in capitals and with semicolons',
    ['Link;Comment;Labels;Date;Mood', `${PAGE};Who counted?;locks, costs;28.05.2024;grim`],
    'csv',
    [{ on: ON, body: 'Who counted?', tags: ['locks', 'costs'], created: noon(2024, 5, 28) }],
    ['left-out Mood 1'],
  ],
])('%s', async (_what, lines, format, notes, problems) => {
  const found = await read(rows(...lines));
  expect(found.notes).toMatchObject(notes);
  expect(found.notes).toHaveLength(notes.length);
  expect([found.format, found.problems]).toEqual([format, problems]);
  const again = await read(rows(...lines));
  expect(again.ids).toEqual(found.ids);
  expect(new Set(found.ids).size).toBe(found.ids.length);
});

describe('what is wrong in a table', () => {
  const head = 'title,url,time_added,tags,status';
  test('is told with its row, and the others are read', async () => {
    const found = await read(
      rows(
        head,
        `A,${PAGE},1700000000,locks,`,
        `B, or C,${PAGE},1700000000,x,unread`,
        'D,notes.txt,1,x,',
        `E,${PAGE},someday,y,`,
      ),
    );
    expect(found.notes.map(({ title }) => title)).toEqual(['A', 'E']);
    expect(found.problems).toEqual(['bad-row', 'bad-date created someday', 'no-address notes.txt']);
  });
  test('a table that is cut off is read to its end', async () => {
    expect((await read(rows(head, `A,${PAGE},1700000000,locks,unread`, 'B,"https://b.exa'))).notes).toHaveLength(1);
  });
  test('one of ours is named', async () => {
    const found = await read(rows('id,about,subject,quote,note,tags,url,title', `1,article,A,,Text,,${PAGE},A`));
    expect(found.problems).toEqual(['other-kind own_csv']);
  });
  test.each([['Dear reader, and so on,\nthis is prose, not a table'], ['url\nhttps://a.example']])(
    'one whose columns say nothing of notes is none: %j',
    async (text) => expect((await read(fileOf('a.csv', text))).problems).toEqual(['unknown-format']),
  );
  test('one that names no pages is named', async () =>
    expect((await read(fileOf('a.csv', 'name,domain\nA,a.example'))).problems).toEqual(['other-kind table']));
});
