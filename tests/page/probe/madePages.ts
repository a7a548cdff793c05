/** Small pages made for these tests, in the ways publishing systems, shops and forums make them. */
export interface MadePage {
  what: string;
  isArticle: boolean;
  url: string;
  html: string;
}

const SENTENCES = [
  'The harbour office said on Tuesday that the old crane would be taken down before the winter storms begin.',
  'Two of the three ferries have been out of service since the spring, and nobody has said when they will sail again.',
  'A council member called the plan hasty, because the report on the sea wall had not been read by most of those who voted.',
  'In the market hall the stalls stayed open until late, and the fishmonger gave away what was left of the morning.',
  'What the repair will cost is not known, but the town has set aside as much as it spent on the bridge.',
  'She had walked along the quay every day for thirty years and still found a stone that she did not know.',
  'The engineers measured the piles again and found that the salt had gone deeper than the drawings allowed for.',
];
const TITLES = [
  'Old crane at the harbour comes down before winter storms',
  'Why the ferries to the outer islands stay in port',
  'Council votes on the sea wall without having read the report',
  'What the market hall looked like a hundred years ago',
  'Thirty years on the quay: a walk with the keeper',
  'Salt has gone deeper into the bridge than was thought',
];
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
const slug = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');
const paragraph = (index: number): string =>
  `<p>${at(SENTENCES, index)} ${at(SENTENCES, index + 2)} ${at(SENTENCES, index + 3)}</p>`;
const prose = (count: number): string => times(count, paragraph);

const MENU = `<header><a href="/">Coast Tribune</a><nav>${times(9, (index) => `<a href="/s/${index}">Section ${index}</a>`)}</nav><form><input name="q"></form></header>`;
const FOOTER = '<footer><a href="/imprint">Imprint</a> <a href="/contact">Contact</a> © 2024 Coast Tribune</footer>';
const page = (title: string, head: string, body: string, bodyClass = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title} - Coast Tribune</title>${head}</head><body class="${bodyClass}">${MENU}${body}${FOOTER}</body></html>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** How sites write the head of an article, and where they put it. */
const HEADS: [what: string, head: (title: string) => string, path: (title: string) => string][] = [
  ['all the markup', (title) => `${meta('og:type', 'article')}${meta('article:published_time', '2024-03-01')}${meta('author', 'Una Reber')}${jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: '2024-03-01' })}`, (title) => `/news/2024/03/01/${slug(title)}`],
  ['only Open Graph', () => meta('og:type', 'article'), (title) => `/harbour/${slug(title)}`],
  ['only JSON-LD', (title) => jsonLd({ '@graph': [{ '@type': 'BlogPosting', headline: title, datePublished: '2024-03-01' }] }), (title) => `/blog/${slug(title)}`],
  ['no markup at all', () => '', (title) => `/articles/${slug(title)}.html`],
  ['a number for an address', () => `${meta('og:type', 'article')}${meta('article:published_time', '2024-03-01')}`, () => '/story/1234567'],
]; // oxfmt-ignore
const BYLINE =
  '<p class="byline">By <a rel="author" href="/by/una-reber">Una Reber</a> <time datetime="2024-03-01">1 March 2024</time></p>';
const teaser = (index: number, withText = false): string =>
  `<article class="card"><a href="/news/${slug(at(TITLES, index))}-${index}"><img src="/i/${index}.jpg" alt=""><h3>${at(TITLES, index)}</h3></a>${withText ? `<p>${at(SENTENCES, index)}</p>` : ''}<time>${(index % 28) + 1} March 2024</time></article>`;
/** What stands in the article's page. */
const LAYOUTS: [what: string, body: (title: string) => string][] = [
  ['a plain page', (title) => `<main><article><h1>${title}</h1>${BYLINE}${prose(7)}</article></main>`],
  ['teasers below', (title) => `<main><article><h1>${title}</h1>${BYLINE}${prose(8)}</article><section class="more"><h2>More</h2>${times(6, teaser)}</section></main>`],
  ['a column of teasers beside', (title) => `<div class="grid"><div class="text"><h1>${title}</h1>${BYLINE}${prose(9)}</div><aside>${times(10, (index) => teaser(index, true))}</aside></div>`],
  ['pictures and subheadings', (title) => `<main><h1>${title}</h1>${BYLINE}${times(5, (index) => `<h2>Part ${index + 1}</h2><figure><img src="/p/${index}.jpg" alt=""><figcaption>The quay at noon</figcaption></figure>${paragraph(index)}${paragraph(index + 1)}`)}</main>`],
  ['links to other stories in the text', (title) => `<article><h1>${title}</h1>${BYLINE}${times(8, (index) => `${paragraph(index)}${index % 3 === 1 ? `<p><a href="/news/${slug(at(TITLES, index))}">${at(TITLES, index)}</a></p>` : ''}`)}</article>`],
  ['comments below', (title) => `<article><h1>${title}</h1>${BYLINE}${prose(7)}</article><section id="comments"><h2>Comments</h2><ol class="comment-list">${times(5, (index) => `<li class="comment"><b>Reader ${index}</b><p>${at(SENTENCES, index)}</p></li>`)}</ol></section>`],
  ['a table', (title) => `<article><h1>${title}</h1>${BYLINE}${prose(6)}<table>${times(12, (index) => `<tr><td>Ferry ${index}</td><td>${index * 10}</td></tr>`)}</table>${prose(2)}</article>`],
]; // oxfmt-ignore

const articles = LAYOUTS.flatMap(([layout, body], row) =>
  HEADS.map(([markup, head, path], column): MadePage => {
    const title = at(TITLES, row + column);
    const url = `https://www.coast-tribune.test${path(title)}`;
    return { what: `${layout}, ${markup}`, isArticle: true, url, html: page(title, head(title), body(title)) };
  }),
);

const ware = (index: number): string =>
  `<li class="product"><a href="/products/lamp-${index}"><img src="/l/${index}.jpg" alt=""><h3>Lamp No. ${index}</h3></a><span class="price">$${index * 7 + 9}.50</span><button>Add to cart</button></li>`;
const OG_ARTICLE = meta('og:type', 'article');
const OG_WEBSITE = meta('og:type', 'website');

/** Title, path, head, body and class of pages that are none. */
const OTHERS: [what: string, title: string, path: string, head: string, body: string, bodyClass?: string][] = [
  ['front page', 'Coast Tribune', '/', OG_WEBSITE, `<main>${times(24, teaser)}</main>`],
  ['front page with texts', 'Coast Tribune', '/', OG_WEBSITE, `<main>${times(24, (index) => teaser(index, true))}</main>`],
  ['front page of a blog', 'Coast Tribune', '/index.html', '', `<main>${times(6, (index) => `<article><h2><a href="/p/${index}">${at(TITLES, index)}</a></h2>${prose(3)}</article>`)}</main>`],
  ['section', 'Harbour', '/harbour/', OG_WEBSITE, `<main><h1>Harbour</h1>${times(18, teaser)}</main>`],
  ['section with texts', 'Harbour', '/harbour', OG_WEBSITE, `<main><h1>Harbour</h1>${times(18, (index) => teaser(index, true))}</main>`],
  ['section that calls itself an article', 'Harbour', '/harbour', OG_ARTICLE, `<main><h1>Harbour</h1>${times(18, (index) => teaser(index, true))}</main>`],
  ['section with an introduction', 'Harbour', '/topics/harbour', OG_WEBSITE, `<main><h1>Harbour</h1>${prose(1)}${times(14, teaser)}</main>`],
  ['list of news', 'News', '/news', OG_WEBSITE, `<main><h1>News</h1><ul>${times(30, (index) => `<li><time>${index} March 2024</time> <a href="/news/${slug(at(TITLES, index))}">${at(TITLES, index)}</a></li>`)}</ul></main>`],
  ['list of a blog', 'Blog', '/blog', OG_WEBSITE, `<main><h1>Blog</h1>${times(10, (index) => teaser(index, true))}<div class="pagination"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div></main>`],
  ['category of a publishing system', 'Harbour Archives', '/category/harbour/', meta('og:type', 'article'), `<main><h1>Category: Harbour</h1>${times(10, (index) => `<article class="post"><h2><a href="/p/${index}">${at(TITLES, index)}</a></h2><p>${at(SENTENCES, index)} […]</p></article>`)}<nav class="pagination"><a class="page-numbers" href="?page=2">2</a></nav></main>`, 'archive category'],
  ['tag', 'Ferries', '/tag/ferries', '', `<main><h1>Ferries</h1>${times(12, (index) => teaser(index, true))}</main>`, 'archive tag'],
  ['second page of a list', 'News – Page 2', '/news/page/2', '<link rel="prev" href="/news"><link rel="next" href="/news/page/3">', `<main><h1>News</h1>${times(10, (index) => teaser(index, true))}</main>`],
  ['pages of an author', 'Una Reber', '/authors/una-reber', meta('og:type', 'profile'), `<main><h1>Una Reber</h1><p>${at(SENTENCES, 5)}</p>${times(12, teaser)}</main>`],
  ['described as a collection', 'Guides', '/guides', jsonLd({ '@type': 'CollectionPage', name: 'Guides' }), `<main><h1>Guides</h1><p>${at(SENTENCES, 1)}</p>${times(9, (index) => teaser(index, true))}</main>`],
  ['search', 'Results for crane', '/search?q=crane', '', `<main><h1>Results for crane</h1><form><input name="q"></form>${times(10, (index) => `<div><h3><a href="/n/${index}">${at(TITLES, index)}</a></h3><p>${at(SENTENCES, index)}</p></div>`)}</main>`],
  ['search with few results', 'Search', '/?s=crane', '', `<main><h1>Search: crane</h1>${times(3, (index) => `<div><h3><a href="/n/${index}">${at(TITLES, index)}</a></h3><p>${at(SENTENCES, index)}</p></div>`)}</main>`],
  ['search without results', 'Search', '/search?query=crane', '', `<main><h1>Nothing was found</h1><p>${at(SENTENCES, 2)}</p></main>`],
  ['shop', 'Lamps', '/collections/lamps', OG_WEBSITE, `<main><h1>Lamps</h1><ul>${times(24, ware)}</ul></main>`],
  ['shop with a text', 'Lamps', '/shop/lamps', OG_WEBSITE, `<main><h1>Lamps</h1><p>${at(SENTENCES, 3)}</p><ul>${times(24, ware)}</ul>${prose(1)}</main>`],
  ['ware', 'Lamp No. 7', '/products/lamp-7', meta('og:type', 'product'), `<main><h1>Lamp No. 7</h1><span>$58.50</span><button>Add to cart</button>${prose(2)}<ul>${times(4, ware)}</ul></main>`],
  ['ware described in JSON-LD', 'Lamp No. 7', '/product/lamp-7/', jsonLd({ '@type': 'Product', name: 'Lamp No. 7' }), `<main><h1>Lamp No. 7</h1><span>$58.50</span>${prose(2)}<h2>You may like</h2><ul>${times(8, ware)}</ul></main>`, 'single-product woocommerce'],
  ['index of a forum', 'Forum', '/forum/', '', `<main><h1>Forum</h1><table>${times(20, (index) => `<tr><td><a href="/forum/threads/${index}">${at(TITLES, index)}</a></td><td>${index * 3}</td><td>Yesterday</td></tr>`)}</table></main>`],
  ['threads of a forum', 'Boats', '/forums/boats.12/', '', `<main><h1>Boats</h1>${times(25, (index) => `<div class="thread"><h3><a href="/threads/${index}">${at(TITLES, index)}</a></h3><a href="/members/${index}">Sailor ${index}</a> <time>2 March 2024</time></div>`)}<ul class="pagination"><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li></ul></main>`],
  ['thread of a forum', 'Which rope for a small boat?', '/forum/threads/which-rope.123/', jsonLd({ '@type': 'DiscussionForumPosting' }), `<main><h1>Which rope for a small boat?</h1>${times(14, (index) => `<article class="message"><h4><a href="/members/${index}">Sailor ${index}</a></h4><time>${index + 1} March 2024</time><p>${at(SENTENCES, index)}</p></article>`)}<div class="pagination"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div></main>`],
  ['video', 'The crane comes down', '/watch?v=abc', meta('og:type', 'video.other'), `<main><video src="/v.mp4"></video><h1>The crane comes down</h1><p>${at(SENTENCES, 0)}</p>${times(20, (index) => `<div><a href="/watch?v=${index}"><h3>${at(TITLES, index)}</h3></a></div>`)}</main>`],
  ['list of videos', 'Videos', '/videos', OG_WEBSITE, `<main><h1>Videos</h1>${times(24, (index) => `<div><a href="/watch?v=${index}"><img src="/t/${index}.jpg" alt=""><h3>${at(TITLES, index)}</h3></a> 3:4${index % 10}</div>`)}</main>`],
  ['app', 'Mail', '/mail/u/0/', '', `<div role="application">${times(40, (index) => `<div role="row"><span>Sailor ${index}</span> <span>${at(TITLES, index)}</span> <span>12:0${index % 10}</span></div>`)}</div>`],
  ['app with a table', 'Dashboard', '/app/dashboard', '', `<main><h1>Dashboard</h1>${times(12, (index) => `<input value="${index}">`)}<table>${times(30, (index) => `<tr><td>${index}</td><td>${index * 2}</td></tr>`)}</table></main>`],
  ['page not yet loaded', 'Loading', '/news/loading', '', '<div id="root"></div>'],
  ['sign in', 'Sign in', '/login', '', `<main><h1>Sign in</h1><form><input name="user"><input name="password"><input type="submit"></form><p>${at(SENTENCES, 1)}</p></main>`],
  ['contact', 'Contact', '/contact', jsonLd({ '@type': 'ContactPage' }), `<main><h1>Contact</h1><p>${at(SENTENCES, 2)}</p><form><input><input><input><input></form></main>`],
  ['about', 'About us', '/about', OG_WEBSITE, `<main><h1>About us</h1>${prose(2)}</main>`],
  ['services', 'Bridge repair', '/services/bridge-repair', OG_WEBSITE, `<main><h1>Bridge repair</h1>${times(6, (index) => `<section><h2>What we do</h2><img src="/s/${index}.jpg" alt=""><p>${at(SENTENCES, index)}</p><a href="/contact">Get a quote</a></section>`)}<form><input><input><input></form></main>`],
  ['manual', 'Fetching data', '/docs/api/fetching-data', '', `<main><h1>Fetching data</h1>${times(10, (index) => `<h2>Step ${index}</h2><p>${at(SENTENCES, index)}</p><pre><code>run ${index}</code></pre><p>Call <code>run</code>, then <code>stop</code>.</p>`)}</main>`],
  ['jobs', 'Jobs', '/jobs', OG_WEBSITE, `<main><h1>Jobs</h1>${times(15, (index) => `<div><h3><a href="/jobs/${index}">Welder for the harbour, No. ${index}</a></h3>Coast Town, full time</div>`)}</main>`],
  ['events', 'Events', '/events/', OG_WEBSITE, `<main><h1>Events</h1>${times(15, (index) => `<div><time>${index + 1} May 2024</time><h3><a href="/events/${index}">${at(TITLES, index)}</a></h3><p>${at(SENTENCES, index)}</p></div>`)}</main>`],
]; // oxfmt-ignore

export const made: readonly MadePage[] = [
  ...articles,
  ...OTHERS.map(([what, title, path, head, body, bodyClass]) => ({
    what,
    isArticle: false,
    url: `https://www.coast-tribune.test${path}`,
    html: page(title, head, body, bodyClass),
  })),
];
