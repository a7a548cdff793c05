/**
 * Reads long and odd pages by the toolbar button, and measures when the panel first answers, when the report is whole,
 * and the longest stretch in which the page could do nothing: `npm run -s fuzz:long-pages [-- chromium|firefox]`. A
 * JSON line for each page; times in milliseconds by the clock, so that they hold on an idle machine alone. Exits with 1
 * where an answer takes longer than three seconds, or a stretch longer than 200 ms.
 */
import { forgotten } from '../drive/article.ts';
import { launch } from '../drive/browser.ts';
import { serve } from '../drive/server.ts';
import { BROWSERS, type BrowserName } from '../drive/testBrowser.ts';

const ANSWER_WITHIN = 3000;
const LONGEST_STRETCH = 200;
/**
 * Laying out a page of 100,000 links takes the browser longer than that itself: a page counts from when it has had so
 * many milliseconds free.
 */
const QUIET = 500;
/** Milliseconds waited for an answer at all. */
const PATIENCE = 60_000;

const host = 'http://www.harbour-herald.example';
const sentence = 'The council met on Tuesday, and members said that it may decide later what the new locks will cost. ';
const article = (more: string, script = '') => `<!doctype html><html lang="en"><head><title>The locks</title></head>
  <body>${script}<article><h1>The locks of the harbour</h1><p class="byline">By Mira Holt</p>${`<p>${sentence.repeat(5)}</p>`.repeat(8)}</article>${more}</body></html>`;
const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('');

const thing = (at: number) =>
  `{"@type":"NewsArticle","headline":"Story number ${at} ${'of the locks '.repeat(10)}","author":"Mira Holt"}`;
const jsonLd = (things: string) => `<script type="application/ld+json">[${things}]</script>`;

const PAGES: Readonly<Record<string, string>> = {
  [`${host}/short`]: article(''),
  [`${host}/links`]: article(times(100_000, (at) => `<a href="/news/${at}">Story number ${at}</a> `)),
  [`${host}/links-in-text`]: article('').replace(
    '</article>',
    `<p>${times(100_000, (at) => `<a href="/news/${at}">${at}</a> `)}</p></article>`,
  ),
  [`${host}/siblings`]: article(times(100_000, (at) => `<div>${at}</div>`)),
  [`${host}/siblings-in-text`]: article('').replace(
    '</article>',
    `${times(100_000, (at) => `<p>No. ${at}, it is said.</p>`)}</article>`,
  ),
  [`${host}/characters`]: article('').replace(
    '</article>',
    `${times(5000, () => `<p>${sentence.repeat(10)}</p>`)}</article>`,
  ),
  [`${host}/one-paragraph`]: article('').replace('</article>', `<p>${sentence.repeat(50_000)}</p></article>`),
  [`${host}/deep`]: article(`${'<div>'.repeat(10_000)}deep`),
  [`${host}/${'a'.repeat(5000)}`]: article(''),
  [`${host}/json-ld`]: article(jsonLd(times(50_000, (at) => `${at > 0 ? ',' : ''}${thing(at)}`))),
  [`${host}/json-ld-broken`]: article(jsonLd(times(50_000, (at) => `${at > 0 ? ',' : ''}\n${thing(at)}`).slice(0, -9))),
  [`${host}/json-ld-blocks`]: article(times(50_000, (at) => jsonLd(thing(at)))),
  // Of the largest size that is read whole, its sentences in so many places that none holds the article.
  [`${host}/scattered`]: article('').replace(
    '</article>',
    `</article>${times(1900, (at) => `<section><div><h3>Part ${at}</h3><p>${sentence}</p></div><ul>${`<li><a href="/${at}">More</a></li>`.repeat(4)}</ul></section>`)}`,
  ),
  [`${host}/push`]: article(
    '',
    '<script>let at = 0; setInterval(() => history.replaceState(null, "", "/push/" + at++), 60)</script>',
  ),
  [`${host}/endless`]: article(
    '',
    `<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${JSON.stringify(article('').replace('</body></html>', ''))}); setInterval(() => document.write('<p>And it went on, members said.</p>'), 20); }, 1000))</script>`,
  ),
};

const [wanted] = process.argv.slice(2);
let isSlow = false;
for (const name of BROWSERS.filter((browser) => !wanted || browser === wanted)) await measureIn(name);
process.exitCode = isSlow ? 1 : 0;

async function measureIn(name: BrowserName): Promise<void> {
  const server = await serve(PAGES);
  const browser = await launch(name, { server });
  try {
    for (const url of Object.keys(PAGES)) {
      await browser.openPage(url);
      await forgotten(browser);
      // Only once it is loaded: a driver waits for that.
      if (url.endsWith('/endless')) await browser.page.says('And it went on');
      await browser.page.evaluate(watchThread, QUIET);
      const start = performance.now();
      await browser.clickAction();
      const answer = await waitFor(() => browser.panel.evaluate(answerIn, true), start);
      const whole = await waitFor(() => browser.panel.evaluate(answerIn, false), start);
      const stretch = await browser.page.evaluate(() => window.longestStretch).catch(() => null);
      isSlow ||= answer.after > ANSWER_WITHIN || (stretch ?? 0) > LONGEST_STRETCH;
      const page = url.slice(host.length + 1, host.length + 20);
      console.log(
        JSON.stringify({ browser: name, page, answer: answer.after, whole: whole.after, stretch, says: whole.says }),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function waitFor(ask: () => Promise<string>, start: number): Promise<{ after: number; says: string }> {
  for (;;) {
    const says = await ask().catch(() => '');
    const after = Math.round(performance.now() - start);
    if (says !== '' || after > PATIENCE) return { after, says };
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

declare global {
  var longestStretch: number;
}

/** In the page: how long a message to itself took at most, from when none had taken long for so many milliseconds. */
async function watchThread(quiet: number): Promise<void> {
  let stretch = 0;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let busyUntil = last;
  port1.addEventListener('message', () => {
    const now = performance.now();
    stretch = Math.max(stretch, Math.round(now - last));
    if (now - last > 50) busyUntil = now;
    last = now;
    setTimeout(() => port2.postMessage(null), 0);
  });
  port1.start();
  port2.postMessage(null);
  while (performance.now() - busyUntil < quiet) await new Promise((wake) => setTimeout(wake, 20));
  stretch = 0;
  Object.defineProperty(window, 'longestStretch', { get: () => stretch });
}

/** In the panel: how it begins, once it says something of the page; with the wording too, or without. */
function answerIn(first: boolean): string {
  const said = document.querySelector<HTMLElement>(
    first ? '.article-header, .state[aria-busy="false"]' : '.report[aria-busy="false"], .state[aria-busy="false"]',
  );
  const notice = document.querySelector<HTMLElement>('.notice')?.innerText ?? '';
  const title = said?.querySelector<HTMLElement>('h1')?.innerText ?? '';
  if (title === 'The page has changed') return ''; // what was said of the page before
  return said ? `${title} ${notice}`.trim().slice(0, 120) || 'something' : '';
}
