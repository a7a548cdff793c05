import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../../../src/domain/article/bounds.ts';
import { Article } from '../../../src/domain/article/article.ts';
import { kindOf } from '../../../src/page/fields/kind.ts';
import { detectLanguage } from '../../../src/page/fields/language.ts';
import { kindOfRemark } from '../../../src/page/words/remarkKind.ts';
import { fitsHost } from '../../../src/page/outlet/fitsHost.ts';
import { readArticle } from '../../../src/page/readArticle.ts';
import { siteOf } from '../../../src/page/words/site.ts';
import { withoutOutlet } from '../../../src/page/fields/withoutOutlet.ts';
import { cpuTime } from '../../cpuTime.ts';

const URL_HERE = 'https://www.coast-tribune.test/news/2024/a-story';
const SENTENCES =
  'The council may decide on Tuesday whether the old bridge can be kept, and the town is likely to ask the county for help with the costs. '.repeat(
    3,
  );
const read = (body: string, head = '', url = URL_HERE) => {
  const html = `<html lang="en"><head><title>A story of a bridge</title>${head}</head><body><article><h1>A story of a bridge</h1>${body}<p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return readArticle(document, url)?.article;
};

test.each([
  ['Bridge closes | Coast Tribune', 'Bridge closes'],
  ['Coast Tribune | Bridge closes for good', 'Bridge closes for good'],
  ['Bridge closes - Local - Coast Tribune', 'Bridge closes - Local'],
  ['Bridge closes – or does it?', 'Bridge closes – or does it?'],
  ['Coast-to-coast: a tribune speaks', 'Coast-to-coast: a tribune speaks'],
])('title without outlet: %s', (title, expected) =>
  expect(withoutOutlet(title, 'Coast Tribune', 'www.coast-tribune.test')).toBe(expected),
);

test.each([
  ['The Coast Tribune', 'www.coast-tribune.test', true],
  ['CT', 'ct.test', true],
  ['Süddeutsche Morgenpost', 'sm.test', true],
  ['Premium', 'www.coast-tribune.test', false],
  ['Local news', 'www.coast-tribune.test', false],
])('%s fits %s: %s', (name, host, expected) => expect(fitsHost(name, host)).toBe(expected));

test.each([
  ['www.example.co.uk', 'example'],
  ['m.example.com', 'example'],
  ['example.com.br', 'example'],
  ['news.blogs.example.org', 'example'],
  ['localhost', 'localhost'],
])('site of %s is %s', (host, site) => expect(siteOf(host)).toBe(site));

test.each([
  ['Opinion', 'opinion'],
  ['Gastbeitrag', 'opinion'],
  ['Sponsored content', 'sponsored'],
  ['ANZEIGE', 'sponsored'],
  ['Live updates', 'live'],
  ['Film review', 'review'],
  ['Nachruf', 'obituary'],
  ['press-releases', 'press-release'],
  ['Press Releases', 'press-release'],
  ['LiveBlog', 'live'],
  ['Kolumnen', 'opinion'],
  ['Rezensionen', 'review'],
  ['Comments', null],
  ['Lives', null],
  ['Opinion polls', null],
  ['Live music', null],
  ['Sponsored walks', null],
  ['Reviewing the year', null],
])('%s is of kind %s', (label, kind) => expect(kindOf(label)).toBe(kind));

test.each([
  ['Correction: an earlier version of this article gave the wrong year.', 'correction'],
  ['This article was originally published on OneVale.', 'republication'],
  ['The views expressed are those of the author alone.', 'disclaimer'],
  ['We may earn a commission from links on this page.', 'sponsor'],
  ['Please share this article with your friends and family.', 'call-to-share'],
  ['Update, 5 pm: The board has since met.', 'update'],
  ['This article is exclusive to Tide+ subscribers', 'paywall'],
  ['Become a paid subscriber to The Tide to unlock this piece and the next', 'paywall'],
  ['The quay is for NATO members and for those who pay', null],
  ['Become a subscriber to read along with us at sea', null],
  ['Updated: 5 March 2024', null],
  ['Corrections', null],
  ['Correction added Nov. 18, 2019: the caption named the wrong year.', 'correction'],
  ['Updated on: December 20, 2023 / 12:51 PM EST / Coast Tribune News', null],
  ['UPDATE: Dec. 22, 2016, 2:16 p.m. Updated with further words from the harbour.', 'update'],
  ['Update, 3 May 2024: this story has been updated to include the mayor’s response.', 'update'],
  ['Correction officers found the old bridge closed on Monday.', null],
  ['„Richtigstellung!“ – unter diesem Titel veröffentlicht der Verein seine Sicht.', null],
  ['Terms, fees and a disclaimer for guests of the bridge', null],
  ['Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder.', null],
  ['Sponsored content', null],
  ['SPONSORED BY', null],
  ['This newsletter of the harbour is sponsored by', null],
  ['Sponsored by Boots & Sons', 'sponsor'],
  ['This is a sponsored post of the harbour board.', 'sponsor'],
  ['Our guide to the port, which contains sponsored content.', 'sponsor'],
  ['If you buy something through links on our site, the Tribune may earn an affiliate commission.', 'sponsor'],
  ['THIS POST OF THE HARBOUR CONTAINS AFFILIATE LINKS TO THE SHOPS AT THE OLD BRIDGE.', 'sponsor'],
  ['Among the older of the US studies is one that was sponsored by the board of coffee roasters.', null],
  ['Long studies, among them one sponsored by the board of coffee roasters, have found that the shape matters.', null],
  ['This shop is not affiliated with, endorsed or sponsored by Boots & Sons.', null],
  ['Deals, affiliate links, tips', null],
  ['Basic features are free, while sponsored content or affiliate links bring in what users are not charged.', null],
  ['A journalist since 2013, Ann runs features, sponsored content, and other desks at the Tribune.', null],
  ['The board expressed its views on the bridge at some length.', null],
  ['This story of the bridge first appeared in the Dune.', 'republication'],
  ['It is reprinted here with permission.', 'republication'],
  ['This post first appeared on The Dune, please read the original post: here', 'republication'],
  ['Der Text ist zuerst in der Düne erschienen.', 'republication'],
  ['The history of the bridge was first reported over 75 years ago.', null],
  ['First published on December 22, 2023 / 1:54 PM EST', 'republication'],
  ['This article was originally published in April 2020 and was updated in May 2024.', 'republication'],
  ['These cranes first appeared in 2004, and the harbour took to them.', null],
  ['Her work has previously appeared in the Dune and in the Tide.', null],
  ['Read on for never-before-published prices of the ferry.', null],
  ['Articles must be republished as a whole, with a link to the first of them.', null],
  ['You may say: “This story was originally published by the Dune.”', null],
  ['Without an original source of light the bridge was dark.', null],
  ['She writes the syndicated column of the harbour.', null],
  ['The app can highlight corrections (whether made by you or your partner).', null],
  ['The clock is set once it has been corrected by the harbour office.', null],
  ['Corrections and Clarifications', null],
  ['Ihr Profil wurde aktualisiert, Sie sind angemeldet.', null],
  ['The pay does not reflect what it takes to keep a bridge.', null],
  ['If this sounds like you, then please share your story of the bridge.', null],
  ['Help us spread the word about the old bridge', 'call-to-share'],
  ['“We will not go into it without a reason, prior to us evolving into a paid partnership,” said the mayor.', null],
  ['To measure these partnerships, use affiliate links and codes of your own.', null],
  ['The first members-only dining room of the harbour', null],
  ['This piece is for paying members of the Tide only', 'paywall'],
  ['Edited by', null],
  ['Edited by Una Reber', 'credit'],
  ['The use of this site is subject to our terms of use (updated).', null],
])('remark: %s is %s', (text, kind) => expect(kindOfRemark(text)).toBe(kind));

test.each([
  ['itself', '<div class="label">SPONSORED CONTENT</div>', 'sponsored'],
  ['a place for advertisements', '<div class="label">SPONSORED CONTENT</div><div></div>', undefined],
  [
    'a place named so',
    '<div id="content_ad_1"><div><small class="label">Anzeige</small> <p>Boots</p></div></div>',
    undefined,
  ],
  [
    'an article that is an advertorial',
    '<div class="advertorial"><span class="label">Anzeige</span></div>',
    'sponsored',
  ],
  ['an advertisement beside it', '<aside><span class="label">SPONSORED CONTENT</span> <p>Boots</p></aside>', undefined],
])('a label over %s makes the article %s', (_what, label, kind) => {
  expect(read(label)?.kind?.value).toBe(kind);
});

test.each([
  ['a path to it', '<nav class="breadcrumb"><a href="/">Home</a> / <a href="/n">Newsroom</a> / Press release</nav>', '', 'press-release'],
  ['a path through another', '<nav class="breadcrumb"><a href="/">Home</a> / <a href="/n">Press and reviews</a></nav>', '', undefined],
  ['its window’s title', '', '<title>Kommentar: A story of a bridge</title>', 'opinion'],
  ['its title, before a part of the site that holds other kinds too,', '<div class="label">Book Reviews</div>', '<title>Interview: A story of a bridge</title>', 'interview'],
  ['a line over it', '<p class="surtitre">Tribune</p>', '', 'opinion'],
])('%s names its kind', (_what, body, head, kind) => {
  const html = `<html><head>${head}</head><body>${body}<h1>A story of a bridge</h1><p>${SENTENCES}</p></body></html>`;
  const { document } = new JSDOM(html, { url: URL_HERE }).window;
  expect(readArticle(document, URL_HERE)?.article.kind?.value).toBe(kind);
}); // oxfmt-ignore

test.each([
  ['/opinie/2024/a-story', 'opinion'],
  ['/live/2024/a-story', 'live'],
  ['/news/live/a-story', 'live'],
  ['/blogs/live/a-story', undefined],
])('the address %s makes it %s', (path, kind) => {
  expect(read('', '', `https://www.coast-tribune.test${path}`)?.kind?.value).toBe(kind);
});

test.each([
  ['a job', 'Staff Writer', []],
  ['another job', 'Former Harbour Consultant', []],
  ['half a sentence', 'Tribune contributors come from', []],
  ['a phrase', 'editorial policies', []],
  ['an account', 'q_admin', []],
  ['a key of a table', 'page.head.author', []],
  ['a page of rules', 'Coast Tribune’s editorial guidelines', []],
  ['a handle', '@CoastTribune', []],
  ['the outlet and a day', 'Coast Tribune 02.11.2021', ['Coast Tribune']],
  ['half of a firm', 'Co. KG', []],
  ['a team without a name', 'Team', []],
  ['a view', 'center-right perspective', []],
  ['a sentence', 'I am a writer of ferries. I like the Coast Tribune', []],
  ['a list beside it', 'アクセスランキング', []],
  ['the outlet, which is called like a job', 'Coast Tribune', ['Coast Tribune']],
  ['the outlet’s staff', 'Coast Tribune Staff', ['Coast Tribune Staff']],
  ['a desk', 'Harbour Bureau', ['Harbour Bureau']],
])('an organisation in the byline that is %s', (_what, name, organisations) => {
  const article = read(`<p class="byline">${name}</p>`);
  expect(article?.organisations.map((organisation) => organisation.name)).toEqual(organisations);
});

test.each([
  ['By AFP', ['AFP']],
  ['Par <b>Coast Tribune avec AFP</b>', ['Coast Tribune', 'AFP']],
  ['By the harbour office', []],
])('a line that only its words mark credits an agency: %s', (line, organisations) => {
  expect(read(`<p>${line}</p>`)?.organisations.map(({ name }) => name)).toEqual(organisations);
});

test('who is an author is no organisation beside, by whatever place', () => {
  const article = read(
    '<ul><li class="post-info author">Kev</li></ul>',
    '<meta name="twitter:data1" content="Kev">',
    'https://kev-brews.test/best-kettle/',
  );
  expect(article?.authors.map(({ name }) => name)).toEqual(['Kev']);
  expect(article?.organisations).toEqual([]);
});

test.each([
  ['the article itself', '<p>Paid for by the Bridge Builders.</p>', ['Paid for by the Bridge Builders.']],
  ['an advertisement in the text', '<article><span>SPONSORED CONTENT</span><h2>Boots</h2></article>', []],
])('a sponsor is told of %s', (_where, body, told) => {
  const sponsors = read(body)?.disclosures.filter(({ kind }) => kind === 'sponsor');
  expect(sponsors?.map(({ text }) => text)).toEqual(told);
});

test.each([
  ['a break by its class', 'The bridge is closed.<span class="id br"></span>The town will pay.', 'closed. The town'],
  ['a letter in an element of that class', 'The bridge is <span class="br">c</span>losed.', 'is closed'],
])('%s parts no more than it should', (_what, html, text) => {
  expect(read(`<p>${html}</p>`)?.text).toContain(text);
});

describe('language', () => {
  test.each([
    [
      'en',
      'The council met on Tuesday and it was said that the bridge would be closed for a year, but they are not sure that this is what the town has to do with it now.',
    ],
    [
      'de',
      'Der Rat traf sich am Dienstag, und es wurde gesagt, dass die Brücke für ein Jahr gesperrt wird, aber sie sind sich nicht sicher, ob das auch die richtige Lösung ist für die Stadt.',
    ],
    [
      'es',
      'El consejo se reunió el martes y se dijo que el puente se cerrará por un año, pero no están seguros de que sea lo que la ciudad tiene que hacer con los fondos del puerto.',
    ],
    [
      'pt',
      'O conselho reuniu-se na terça e foi dito que a ponte não será aberta por um ano, mas os moradores dizem que isso não é o que a cidade deve fazer com o dinheiro do porto.',
    ],
    [
      'nl',
      'De raad kwam dinsdag bijeen en het werd duidelijk dat de brug voor een jaar dicht is, maar niet iedereen is er zeker van dat dit ook voor de stad het beste is.',
    ],
    ['ja', '港の橋が来春にも閉鎖される可能性があると市の担当者が明らかにした。'],
    ['ru', 'Совет собрался во вторник, и было сказано, что мост закроют на год, но город пока не уверен.'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test.each([[''], ['Bridge'], ['12345 67890'], ['the the the']])('too little to tell: %j', (text) =>
    expect(detectLanguage(text)).toBeNull(),
  );

  test('a declared language the text contradicts is not believed', () => {
    const html = `<html lang="de"><head><title>A story</title></head><body><article><h1>A story</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;
    const { document } = new JSDOM(html, { url: URL_HERE }).window;
    expect(readArticle(document, URL_HERE)?.article.language).toEqual({
      value: 'en',
      evidence: { from: 'language-detector', at: 'text' },
    });
  });
});

test.each([
  ['Anna Quill writes about harbours and those who live by them.', 1],
  ['Anna Quill, parliamentary editor of this page', 1],
  ['Anna Quill View More Articles And Her Page', 0],
  ['By Anna Quill Updated: 17 July 2024, 10:30 AM', 0],
  ['<h4>Follow The Lantern</h4><p>Subscribe to our weekly letter and never miss an essay.</p>', 0],
  ['<p>Folgen Sie Goslar Lokal auf WhatsApp und verpassen Sie keine Nachricht.</p>', 0],
  ['<p>Abonnez-vous à la lettre de notre rédaction, chaque matin.</p>', 0],
  ['harbourmaster66 member since 12/2006 Pictures', 0],
])('a box about the author, and what is only named like one: %s', (text, count) => {
  const boxes = read(`<div class="author-box">${text}</div>`)?.disclosures.filter(({ kind }) => kind === 'author-box');
  expect(boxes).toHaveLength(count);
});

describe('where it first appeared', () => {
  const claims = (body: string, head = '') => read(body, head)?.republication.map(({ outlet, url }) => [outlet, url]);
  test.each([
    [
      '<p>This article first appeared in <a href="https://dune.test/x">The Dune</a>.</p>',
      [['The Dune', 'https://dune.test/x']],
    ],
    ['<p><em>Republished from The Dune under a Creative Commons licence.</em></p>', [['The Dune', undefined]]],
    [
      '<p>Read the original article at <a href="https://dune.test/x">Dune.test</a>.</p>',
      [['Dune.test', 'https://dune.test/x']],
    ],
    ['<p>First in <a href="https://dune.test/x">The Dune</a></p>', [['The Dune', 'https://dune.test/x']]],
    ['<p>Dieser Text ist zuerst erschienen in der Dünenpost.</p>', [['Dünenpost', undefined]]],
    ['<p>Der Text ist zuerst in der Dünenpost erschienen.</p>', [['Dünenpost', undefined]]],
    [
      '<p>This interview was first published in German translation in the print edition of The Dune.</p>',
      [['Dune', undefined]],
    ],
    ['<p>Cet article a été publié initialement sur La Dune.</p>', [['La Dune', undefined]]],
    ['<p>Articolo pubblicato originariamente su La Duna.</p>', [['La Duna', undefined]]],
    ['<p>Texto publicado originalmente na Folha da Duna.</p>', [['Folha da Duna', undefined]]],
  ])('%s', (body, expected) => expect(claims(body)).toEqual(expected));

  test.each([
    ['a date', '<p>First published on Thursday 21 December 2023</p>'],
    ['how to print it', '<p>Please include this text: “This story was originally published by the Tribune.”</p>'],
    ['a day and month', '<p>This article was originally published on 26 Sep 2019 at 4:12pm.</p>'],
    ['an hour', '<p>First published at 10:12 am, and corrected since.</p>'],
    ['an hour of the day', '<p>First published at 14:05 GMT</p>'],
    ['a report', '<p>The report, which was first published in The Dune, says so in two places.</p>'],
    ['a person', '<p>This piece was originally written by Jane Doe.</p>'],
    ['a study', '<p>The study, first published in Dune Letters, says so in two places.</p>'],
    ['another article', '<p>In an interview with a friend, later reposted on The Dune, the mayor said otherwise.</p>'],
    ['a language', '<p>Originally published in French, the novel has found many readers.</p>'],
    [
      'another subject',
      '<p>Cases of the fever first appeared in West Michigan, and nobody knew why the geese had died.</p>',
    ],
    ['a correspondent’s posts', '<p>Writes on geese. Previously posted in Port Alma, and at sea before that.</p>'],
    ['a slogan', '<p>First on Dune News</p><p>First in <a href="/dunes">The Dunes</a></p>'],
    ['a sentence', '<p>First in <a href="https://dune.test/x">The Dune</a> they walked. Then it rained.</p>'],
    ['where it went on to', '<p>This article was reprinted on <a href="https://dune.test/x">The Dune</a>.</p>'],
    ['a related story', '<div class="related"><p>This article first appeared in The Dune.</p></div>'],
    ['its own outlet', '<p>Originally published on the Coast Tribune.</p>'],
  ])('not %s', (_, body) => expect(claims(body)).toEqual([]));

  test('its own outlet, where another is said to have been first', () => {
    const both = '<p>This article first appeared in The Dune.</p><p>Originally published on Coast Tribune.</p>';
    expect(claims(both)?.map(([outlet]) => outlet)).toEqual(['The Dune', 'Coast Tribune']);
  });

  test('a canonical address at another site, but not at another address of this one', () => {
    expect(claims('', '<link rel="canonical" href="https://dune.test/a">')).toEqual([
      ['dune.test', 'https://dune.test/a'],
    ]);
    expect(claims('', '<link rel="canonical" href="https://m.coast-tribune.test/a">')).toEqual([]);
    expect(claims('', '<link rel="canonical" href="https://a-story/">')).toEqual([]);
    const name = '<meta property="og:site_name" content="The Dune">';
    expect(claims('', `${name}<link rel="canonical" href="https://www.thedune.test/a">`)).toEqual([]);
    expect(claims('', '<link rel="canonical" href="https://coast-tribune-blog.cluster-1.example/a">')).toEqual([]);
    const within = 'https://harbourtimes.coast-tribune.test/a';
    expect(read('', '<link rel="canonical" href="https://m.harbourtimes.test/a">', within)?.republication).toEqual([]);
  });

  test('an agency’s dateline, but not on its own site', () => {
    const dateline =
      '<p>PORT ALMA, March 7 (Reuters) - The harbour may be closed for a week, officials said on Thursday.</p>';
    expect(claims(dateline)).toEqual([['Reuters', undefined]]);
    expect(read(dateline, '', 'https://www.reuters.test/world/port')?.republication).toEqual([]);
    expect(read(dateline.replace('Reuters', 'AP'), '', 'https://apnews.test/port')?.republication).toEqual([]);
  });
});

describe('agencies the text credits', () => {
  const organisations = (body: string) => readClosing(body)?.organisations.map(({ name }) => name);
  const readClosing = (closing: string) => {
    const html = `<html lang="en"><head><title>A story of a bridge</title></head><body><article><h1>A story of a bridge</h1><p>${SENTENCES}</p><p>${SENTENCES}${closing}</p></article></body></html>`;
    const { document } = new JSDOM(html, { url: URL_HERE }).window;
    return readArticle(document, URL_HERE)?.article;
  };
  test.each([
    ['</p><p>(dpa)', ['dpa']],
    [' (mh/dpa)', ['dpa']],
    [' (EFE)', ['EFE']],
    ['</p><p>With reporting by AP and Reuters.', ['AP', 'Reuters']],
    ['</p><p>Mit Material der dpa.', ['dpa']],
    [' The board of the Coastal Path (CP)', []],
    ['</p><p>Petra', []],
    ['</p><p>With reporting by Jane Doe.', []],
    ['</p><p>The paper quoted Reuters on the costs of the bridge.', []],
  ])('%s', (closing, expected) => expect(organisations(closing)).toEqual(expected));

  test('the closing line is kept as a disclosure', () => {
    expect(readClosing('</p><p>With reporting by AP.')?.disclosures).toContainEqual(
      expect.objectContaining({ kind: 'agency', text: 'With reporting by AP.' }),
    );
  });
});

test.each([
  ['plain text before a colon belongs to it', '<h1>Old towns: Harbour to close</h1>', 'Old towns: Harbour to close'],
  ['a kicker glued on does not', '<h1><span>Old towns: </span>Harbour to close</h1>', 'Harbour to close'],
  [
    'nor does a subtitle inside',
    '<h1><span>Harbour to close</span> <span class="entry-subtitle">What the board says</span></h1>',
    'Harbour to close',
  ],
])('in the headline %s', (_, h1, title) => {
  const html = `<html lang="en"><head><title>Harbour to close - Coast Tribune</title><meta property="og:title" content="Harbour to close"><meta property="og:site_name" content="Coast Tribune"></head><body><article>${h1}<p>${SENTENCES}</p></article></body></html>`;
  const { document } = new JSDOM(html, { url: URL_HERE }).window;
  expect(readArticle(document, URL_HERE)?.article.title?.value).toBe(title);
});

test.each([
  ['the line under the headline', '', '</h1><p class="lead">Nobody asked the pilots.</p>', 'Nobody asked the pilots.'],
  [
    'and not what holds the headline as well',
    '<div class="lead">',
    '</h1><p class="sub-title">Nobody asked the pilots.</p><p>12 shares</p></div>',
    'Nobody asked the pilots.',
  ],
  [
    'without a line among it that leads elsewhere',
    '',
    '</h1><div class="lead"><p>Nobody asked the pilots.</p><p>Read more: Four ways to cook a turnip</p></div>',
    'Nobody asked the pilots.',
  ],
  [
    'its own line, whatever it begins with',
    '',
    '</h1><p class="lead">Best of all were the pilots.</p>',
    'Best of all were the pilots.',
  ],
  ['nor that alone', '<div class="lead">', '</h1><p>12 shares of it</p></div>', undefined],
])('the standfirst is %s', (_, above, below, subtitle) => {
  const html = `<html lang="en"><head><title>Harbour to close</title></head><body><article>${above}<h1>Harbour to close${below}<p>${SENTENCES}</p></article></body></html>`;
  const { document } = new JSDOM(html, { url: URL_HERE }).window;
  expect(readArticle(document, URL_HERE)?.article.subtitle?.value).toBe(subtitle);
});

test.each([
  ['a link that is a date', '<a href="/day/2020-10-13">13 Oct 2020 18:29</a>', '', '2020-10-13'],
  ['a link to another story', '<a href="/x">What was said of the bridge on 13 October 2020</a>', '', null],
  ['a labelled date below the text', '', '<p>Published: 1 November 2023</p>', '2023-11-01'],
  ['another date below the text', '', '<p>The fair opens on 1 November 2023</p>', null],
  [
    'an event in a sentence',
    '<p>The next open day of the pilots is on 14 June 2025, from ten in the morning to four.</p>',
    '',
    null,
  ],
  ['a life', '<p>2 March 1991 – 28 April 2023</p>', '', null],
])('day of publication: %s', (_, above, below, day) => {
  const html = `<html lang="en"><head><title>A story of a bridge</title></head><body><article><h1>A story of a bridge</h1>${above}${`<p>${SENTENCES}</p>`.repeat(8)}${below}</article></body></html>`;
  const { document } = new JSDOM(html, { url: 'https://www.coast-tribune.test/news/a-story' }).window;
  expect(readArticle(document, 'https://www.coast-tribune.test/news/a-story')?.article.published?.value ?? null).toBe(
    day,
  );
});

/** Milliseconds in jsdom on a busy machine; what is not bounded takes minutes. */
const MOST_TIME = 10_000;

describe('hostile pages', () => {
  const cases: [string, string][] = [
    ['empty', ''],
    ['no body', '<html><head></head></html>'],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    ['no head', `<body><article><h1>x</h1><p>${SENTENCES}</p></article></body>`],
    ['XML', '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>'],
    [
      'authors that are each other',
      `<script type="application/ld+json">[{"@id":"#a","@type":"NewsArticle","headline":"x","author":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"Jane Doe","author":{"@id":"#a"},"sameAs":{"@id":"#b"}}]</script><article><h1>x</h1><p>${SENTENCES}</p></article>`,
    ],
    ['nothing but replacement signs', `<article><h1>\ufffd</h1><p>${'\ufffd '.repeat(5000)}</p></article>`],
    ['a note of 100,000 words', `<article><h1>x</h1><p>Reporting by ${'Jane Doe, '.repeat(50_000)}</p></article>`],
    [
      'a signature without end',
      `<article><h1>x</h1><p>${SENTENCES}</p><p>— ${'A B '.repeat(50_000)} is a reporter</p></article>`,
    ],
    ['one long word', `<article><h1>x</h1><p>${'a'.repeat(50_000)}</p></article>`],
    ['10 MB', `<article><h1>x</h1>${`<p>${'word and more, '.repeat(700)}</p>`.repeat(1000)}</article>`],
    [
      '5,000 JSON-LD blocks',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`.repeat(5000),
    ],
    ['200,000 words', `<article><h1>x</h1>${`<p>${'word and more, '.repeat(100)}</p>`.repeat(700)}</article>`],
    [
      '10,000 bylines',
      `<article><h1>x</h1>${'<span class="author">By Jane Doe</span>'.repeat(10_000)}<p>${SENTENCES}</p></article>`,
    ],
    ['10,000 dates', `<article><h1>x</h1>${'<time>5 March 2024</time>'.repeat(10_000)}<p>${SENTENCES}</p></article>`],
    ['lone surrogates', `<article><h1>\uD800</h1><p>${'\uDC00 text, and '.repeat(100)}</p></article>`],
  ];
  test.each(cases)(
    '%s: an answer or none, never a throw, the page unchanged',
    (_, html) => {
      const { document } = new JSDOM(html, { url: URL_HERE, virtualConsole: new VirtualConsole() }).window;
      const count = document.querySelectorAll('*').length;
      const started = cpuTime();
      const article = readArticle(document, URL_HERE)?.article;
      expect(cpuTime() - started).toBeLessThan(MOST_TIME);
      // What the background will refuse is no result.
      expect(article === undefined || z.safeParse(Article, article).success).toBe(true);
      expect(document.querySelectorAll('*')).toHaveLength(count);
    },
    30_000,
  );

  test('20,000 nested elements: a parser stops at 512, a script need not', () => {
    const { document } = new JSDOM(`<article><h1>x</h1><p>${SENTENCES}</p></article>`, { url: URL_HERE }).window;
    // In chains joined at the end: jsdom looks at every ancestor of what is appended.
    let end: Element = document.body;
    for (let chain = 0; chain < 100; chain += 1) {
      const top = document.createElement('div');
      let bottom = top;
      for (let depth = 1; depth < 200; depth += 1) {
        const inner = document.createElement('div');
        bottom.append(inner);
        bottom = inner;
      }
      end.append(top);
      end = bottom;
    }
    end.textContent = SENTENCES;
    const started = cpuTime();
    readArticle(document, URL_HERE);
    expect(cpuTime() - started).toBeLessThan(MOST_TIME);
  }, 30_000);

  test.each<[string, string, string[]]>([
    [
      '5,000 JSON-LD blocks',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A story","author":"Jane Doe"}</script>`.repeat(
        5000,
      ),
      ['markup-unread'],
    ],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type": oops</script>', ['markup-unread']],
    ['an empty JSON-LD block', '<script type="application/ld+json"> </script>', []],
    [
      'a text in the wrong encoding',
      '<p>Die BrÃ¼cke kÃ¶nnte im FrÃ¼hjahr gesperrt werden, sagte der Sprecher am Montag.</p>',
      ['broken-encoding'],
    ],
    [
      'bytes that are no text',
      `<p>${'The br\ufffdcke may close, and nobody knows. '.repeat(4)}</p>`,
      ['broken-encoding'],
    ],
    [
      'one odd character',
      '<p>The museum spells its name “Br\ufffdcke”, which nobody in the town has ever explained.</p>',
      [],
    ],
    ['6 MB of text', `<p>${'word and more, '.repeat(700)}</p>`.repeat(600), ['too-long']],
    ['one paragraph of 2 MB', `<p>${'word and more, '.repeat(140_000)}</p>`, ['too-long']],
    ['200,000 elements', '<i>x</i> '.repeat(100_000), ['too-many-parts']],
  ])(
    '%s: what could be read, and a notice',
    (_, body, notices) => {
      const article = read(body, '<meta property="og:type" content="article">');
      expect(article?.title?.value).toBe('A story of a bridge');
      expect(article?.notices).toEqual(notices);
    },
    30_000,
  );

  test('a paragraph for which there is no more room is read as far as there is', () => {
    const article = read(`<p>${'A word, and more. '.repeat(20)}</p><p>${'word and more, '.repeat(140_000)}</p>`);
    expect(article?.text.length).toBeGreaterThan(LONGEST_TEXT - 20);
    expect(article?.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(article?.blocks).toHaveLength(2);
  });

  test('authors are found through references that go in circles', () => {
    const jsonLd =
      '[{"@id":"#a","@type":"NewsArticle","headline":"A story of a bridge","author":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"Jane Doe","worksFor":{"@id":"#a"},"author":{"@id":"#b"}}]';
    expect(read(`<script type="application/ld+json">${jsonLd}</script>`)?.authors.map(({ name }) => name)).toEqual([
      'Jane Doe',
    ]);
  });

  test.each([
    ['no head', `<body><article><h1>A story</h1><p>${SENTENCES}</p></article>`, true],
    ['no body element', `<article><h1>A story</h1><p>${SENTENCES}</p></article>`, true],
    ['a frameset', '<frameset><frame src="a"></frameset>', false],
    [
      'a feed served as HTML',
      `<?xml version="1.0"?><rss><channel><title>A story</title><item><title>One</title></item></channel></rss>`,
      false,
    ],
    [
      'an XHTML article served as HTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A story</title></head><body><h1>A story</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></body></html>`,
      true,
    ],
  ])('%s: read as an article: %#', (_, html, isArticle) => {
    const { document } = new JSDOM(html, { url: URL_HERE, virtualConsole: new VirtualConsole() }).window;
    expect((readArticle(document, URL_HERE)?.article.wordCount ?? 0) > 20).toBe(isArticle);
  });

  test('no article for an address that is none', () => {
    expect(readArticle(new JSDOM('<p>x</p>').window.document, 'not an address')).toBeNull();
  });
});
