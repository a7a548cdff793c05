/** The articles the end-to-end tests read: made up, each in the manner of a real kind of page. */

const page = (head: string, body: string, language = 'en') => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}
<style>body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto; padding: 0 1em; } nav a { margin-right: 1em; }</style></head>
<body><header><nav><a href="/">Home</a><a href="/world/">World</a><a href="/opinion/">Opinion</a></nav></header>
${body}
<footer><p>© 2026 All rights reserved. <a href="/privacy">Privacy</a></p></footer></body></html>`;

const FILLER =
  'The harbour authority has published the minutes of its last three meetings, and the plans lie open in the town hall until the end of the month for everyone who wants to read them.';

const FRENCH_FILLER =
  'La direction du port a rendu publics les comptes de ses trois réunions, et les plans sont ouverts à la mairie jusqu’à la fin du mois pour tous les habitants qui veulent les lire.';

const OPED_BODY = `
<main><article>
<h1>Is the River Pact Quietly Changing Course?</h1>
<p class="byline">By <a rel="author" href="/author/mira-holt">Mira Holt</a></p>
<p class="meta"><time datetime="2021-03-04T09:15:00+01:00">4 March 2021</time> Region: <a rel="tag" href="/tag/north-coast">North Coast</a></p>
<p>The members of the River Pact might be recalibrating their alliance, as was argued <a href="/p/1">here</a>, <a href="/p/2">here</a> and <a href="/p/3">here</a>. ${FILLER}</p>
<p>This is due to what some believe is the capital's refusal to share the costs of the new locks, which can speculatively be described as a test of will. ${FILLER}</p>
<p>The “guardians” of the pact reportedly met in secret last week. It is unclear whether they agreed on anything, but observers suggest that a split is possible. ${FILLER}</p>
<p>On May 3 the ministers will meet again in the old customs house. The might of the northern fleet is not in question. ${FILLER}</p>
<p>${FILLER} ${FILLER}</p>
<p><em>This article was originally published on <a href="http://www.lantern-review.example/2021/03/river-pact">The Lantern Review</a>.</em></p>
<div class="author-box"><p>Mira Holt is a writer on river politics based in Port Vell. She is a regular contributor to The Tidewater Post.</p></div>
<p class="disclaimer">The views expressed in this article are those of the author alone.</p>
</article></main>`;

export const OPED = 'http://www.tidewater-post.example/river-pact-changing-course/5739214';
export const OPED_TRACKED = `${OPED}?utm_source=mail&fbclid=abc`;
export const SAME_OUTLET = 'http://www.tidewater-post.example/tram-line/5739300';
export const OTHER_OUTLET = 'http://news.harbour-herald.example/2026/11/lock-costs';
export const FRONT_PAGE = 'http://www.tidewater-post.example/';
export const FINNISH = 'http://www.satamalehti.example/uutiset/silta-123';
export const FRENCH = 'http://www.gazette-du-port.example/moulin/5739600';
export const MISTAGGED = 'http://www.tidewater-post.example/lighthouse/5739500';
export const SUBSCRIBERS_ONLY = 'http://www.tidewater-post.example/dredgers/5739500';
export const SHORT = 'http://www.tidewater-post.example/locks-teaser/5739400';

/** The opinion piece on a page that wants to know who reads it. */
export const LOOKING = 'http://www.tidewater-post.example/looking/5739401';
/**
 * What a page can look at: changes of its document, events, its own globals, sheets, highlights, what was loaded, what
 * functions it can replace.
 */
const LOOK = `<script>
  const heard = [], loaded = [];
  new MutationObserver((changes) => heard.push(...changes.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['message', 'selectionchange', 'selectstart', 'copy', 'scroll', 'click', 'pointerdown', 'keydown', 'focusin', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => heard.push(event.type), true);
  new PerformanceObserver((list) => loaded.push(...list.getEntries().map(({ name }) => name))).observe({ type: 'resource' });
  for (const [owner, name] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'querySelectorAll'], [Document.prototype, 'createTreeWalker'], [Node.prototype, 'cloneNode']]) {
    const original = owner[name];
    owner[name] = function (...args) { if (!isTelling) heard.push('called ' + name); return original.apply(this, args); };
  }
  let isTelling = false;
  document.addEventListener('tell', () => {
    isTelling = true;
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const selected = String(getSelection());
    const marked = document.documentElement.getAttributeNames().length + document.body.getAttributeNames().length;
    const said = JSON.stringify({ heard: heard.filter((what) => what !== 'childList PRE'), loaded: loaded.filter((name) => !name.endsWith('favicon.ico')), sheets, selected, marked, globals: Object.getOwnPropertyNames(window).length, elements: document.querySelectorAll('*').length, highlights: [...CSS.highlights.keys()] });
    document.querySelector('#found').textContent = said;
    isTelling = false;
  });
</script>`;

export const ARTICLES: Record<string, string> = {
  [LOOKING]: page(
    `<title>Is the River Pact Quietly Changing Course? - The Tidewater Post</title><meta property="og:type" content="article">${LOOK}`,
    `${OPED_BODY}<pre id="found" hidden></pre>`,
  ),
  [OPED]: page(
    `<title>Is the River Pact Quietly Changing Course? - The Tidewater Post</title>
     <link rel="canonical" href="${OPED}"><meta property="og:site_name" content="The Tidewater Post">
     <meta property="og:title" content="Is the River Pact Quietly Changing Course?"><meta property="og:type" content="article">`,
    OPED_BODY,
  ),
  [SAME_OUTLET]: page(
    `<title>Tram line extended to the lighthouse - The Tidewater Post</title><meta property="og:site_name" content="The Tidewater Post">
     <meta name="author" content="Jonas Field"><meta property="article:published_time" content="2026-11-20T08:00:00Z">`,
    `<main><article><h1>Tram line extended to the lighthouse</h1>
     <p>The council voted on Tuesday to extend the line by four kilometres. ${FILLER}</p>
     <p>${FILLER}</p><p>${FILLER} ${FILLER}</p><p>Work could begin next spring. ${FILLER}</p><p>${FILLER} ${FILLER}</p></article></main>`,
  ),
  [OTHER_OUTLET]: page(
    `<title>Who pays for the locks? | Harbour Herald</title>
     <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Who pays for the locks?","datePublished":"2026-11-02T07:00:00+01:00","author":[{"@type":"Person","name":"Mira Holt"}],"publisher":{"@type":"Organization","name":"Harbour Herald"}}]}</script>`,
    `<main><article><h1>Who pays for the locks?</h1><p>By Mira Holt</p><p>The costs are likely to rise again. ${FILLER}</p>
     <p>${FILLER}</p><p>${FILLER} ${FILLER}</p><p>${FILLER} ${FILLER}</p></article></main>`,
  ),
  [FRENCH]: page(
    '<title>Le moulin du port - La Gazette du port</title><meta property="og:type" content="article">',
    `<main><article><h1>Le moulin du port</h1><p>Par Anne Hale</p><p>Le moulin pourrait fermer en automne. ${FRENCH_FILLER}</p>
     <p>Le maire aurait vendu la grande roue. ${FRENCH_FILLER}</p><p>${FRENCH_FILLER}</p><p>${FRENCH_FILLER}</p></article></main>`,
    'fr',
  ),
  [MISTAGGED]: page(
    '<title>Lighthouse to be painted - The Tidewater Post</title><meta property="og:type" content="article">',
    `<main><article><h1>Lighthouse to be painted</h1><p>By Mira Holt</p><p>The lighthouse may be painted in spring. ${FILLER}</p>
     <p>${FILLER}</p><p>${FILLER} ${FILLER}</p><p>${FILLER} ${FILLER}</p></article></main>`,
    'de',
  ),
  [FRONT_PAGE]: page(
    '<title>The Tidewater Post</title>',
    `<main>${Array.from({ length: 20 }, (_, i) => `<section><h2><a href="/story/${i}">Story number ${i} of the day</a></h2><p>A line or two about it.</p></section>`).join('')}</main>`,
  ),
  [FINNISH]: page(
    '<title>Uusi silta avataan keväällä | Satamalehti</title><meta property="og:site_name" content="Satamalehti">',
    `<main><article><h1>Uusi silta avataan keväällä</h1>${'<p>Kaupunginhallitus päätti tiistaina, että uusi silta avataan liikenteelle ensi keväänä. Asukkaat ovat odottaneet siltaa lähes kymmenen vuotta, ja työt ovat viivästyneet monta kertaa huonon sään vuoksi.</p>'.repeat(6)}</article></main>`,
    'fi',
  ),
  [SUBSCRIBERS_ONLY]: page(
    '<title>What the dredgers found - The Tidewater Post</title><meta property="og:site_name" content="The Tidewater Post"><meta name="author" content="Jonas Field"><meta property="og:type" content="article">',
    `<main><article><h1>What the dredgers found</h1><p>${FILLER}</p><p>Subscribe to read the rest of this article.</p></article></main>`,
  ),
  [SHORT]: page(
    '<title>The locks, explained - The Tidewater Post</title><meta property="og:site_name" content="The Tidewater Post"><meta name="author" content="Jonas Field"><meta property="og:type" content="article">',
    `<main><article><h1>The locks, explained</h1><p>${FILLER}</p></article></main>`,
  ),
};
