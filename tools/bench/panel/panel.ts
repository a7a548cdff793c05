/**
 * How much of a panel a report takes, over saved news pages:
 * `npm run bench:panel -- DIR [--count 20] [--extension DIR]` (DIR/truth.jsonl and DIR/pages/<id>.html.gz; the built
 * extension of .output/, or of another folder with chrome-mv3 and firefox-mv3).
 *
 * In each browser, with every section as a new reader finds it: the report's height in screens of 765 px at 360 and 240
 * px, its words, the presses of the Tab key that lead to "Add note", and the time from the click on the toolbar button
 * to the whole report, as the panel itself notes it: to ask for it takes a driver some 40 ms more, in Firefox twice
 * that. Only the first, which opens the panel, is asked for.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../drive/browser.ts';
import { forgotten, WHOLE_REPORT } from '../../drive/article.ts';
import { serve, type Pages } from '../../drive/server.ts';
import { BROWSERS, type BrowserName, type TestBrowser } from '../../drive/testBrowser.ts';
import { Row, sampleTruth, savedHtml, servedAt, withoutScripts } from '../../eval/savedPages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '20' }, extension: { type: 'string' }, browser: { type: 'string' } },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run bench:panel -- DIR [--count 20] [--extension DIR] [--browser chromium|firefox]');
  process.exit(2);
}

const SCREEN = 765;
const WIDTHS = [360, 240] as const;
/** What a report should not go beyond, as a median over the pages. */
const LIMITS = { screens: { 360: 1.2, 240: 1.6 }, tabs: 8 };

const rows = sampleTruth(directory, Row, Number(values.count));

interface Measured {
  id: string;
  screens: Record<(typeof WIDTHS)[number], number>;
  words: number;
  tabs: number;
  ms: number;
}

let failures = 0;
for (const name of BROWSERS.filter((known) => values.browser === undefined || known === values.browser)) {
  const measured = await measureAll(name, directory);
  const spread = (what: string, numbers: number[], digits: number, limit?: number) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const isOver = limit !== undefined && at(0.5) > limit;
    if (isOver) failures += 1;
    const told = [at(0.5), at(0.95), at(1)].map((number) => number.toFixed(digits).padStart(7)).join('');
    console.log(
      `  ${what.padEnd(28)}${told}${limit === undefined ? '' : `   at most ${limit}${isOver ? ' – OVER' : ''}`}`,
    );
  };
  console.log(`${name}, ${measured.length} pages${' '.repeat(12)}median    p95    max`);
  for (const width of WIDTHS)
    spread(
      `screens at ${width} px`,
      measured.map(({ screens }) => screens[width]),
      2,
      LIMITS.screens[width],
    );
  spread(
    'words',
    measured.map(({ words }) => words),
    0,
  );
  spread(
    'Tab stops before Add note',
    measured.map(({ tabs }) => tabs),
    0,
    LIMITS.tabs,
  );
  spread(
    'click to report, ms',
    measured.map(({ ms }) => ms),
    0,
  );
}
process.exitCode = failures > 0 ? 1 : 0;

async function measureAll(name: BrowserName, folder: string): Promise<Measured[]> {
  const pages: Pages = Object.fromEntries(
    rows.map((row) => [servedAt(row), withoutScripts(savedHtml(folder, row.id))]),
  );
  const server = await serve(pages);
  const built = values.extension && resolve(values.extension, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const browser = await launch(name, { server, height: 900, ...(built !== undefined && { extensionDir: built }) });
  const measured: Measured[] = [];
  try {
    // So that what comes with the extension is stored, and the first reading takes no longer than the others.
    await browser.openPage(browser.extensionUrl('library.html'));
    await new Promise((done) => setTimeout(done, 6000));
    for (const row of rows) {
      const one = await measure(browser, row).catch((error: unknown) => {
        console.error(`${name} ${row.id}: ${String(error).slice(0, 200)}`);
        return null;
      });
      if (one) measured.push(one);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return measured;
}

/** Null for a page that is not shown or holds no article. */
async function measure(browser: TestBrowser, row: Row): Promise<Measured | null> {
  await browser.openPage(servedAt(row));
  // Some names the browser knows to be HTTPS only: those pages it does not load from here.
  if (!(await browser.page.url()).startsWith('http:')) return null;
  await forgotten(browser);
  if (await browser.panelIsOpen()) await browser.panel.evaluate(noteReport, WHOLE_REPORT);
  const start = Date.now();
  await browser.clickAction();
  const state = await browser.panel.waitFor(
    (whole) =>
      document.querySelector(whole) !== null
        ? 'ready'
        : document.querySelector('.state:not([aria-busy="true"]) h1')?.textContent?.match(/No article|No report/)?.[0],
    WHOLE_REPORT,
  );
  const asked = Date.now();
  if (state !== 'ready') return null;
  const ms = ((await browser.panel.evaluate(() => window.reportAt)) ?? asked) - start;
  const screens = { 360: 0, 240: 0 };
  for (const width of WIDTHS) {
    await browser.setPanelWidth(width);
    await browser.panel.waitFor((wanted) => innerWidth === wanted, width);
    // What the report and the bar below it take, however high the window is.
    const height = await browser.panel.evaluate(() =>
      [...(document.querySelector('.panel')?.children ?? [])].reduce((sum, part) => {
        if (!part.matches('.report'))
          return part.matches('.visually-hidden') ? sum : sum + part.getBoundingClientRect().height;
        const last = part.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        return sum + last - part.getBoundingClientRect().top + parseFloat(getComputedStyle(part).paddingBlockEnd);
      }, 0),
    );
    screens[width] = height / SCREEN;
  }
  const { words, tabs } = await browser.panel.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ];
    const reached = stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
    return {
      words: document.body.innerText.split(/\s+/).filter(Boolean).length,
      tabs: reached.findIndex((stop) => stop.matches('.foot .primary')),
    };
  });
  return { id: row.id, screens, words, tabs, ms };
}

declare global {
  var reportAt: number | undefined;
}

/** In the panel: notes when it shows the next whole report, in milliseconds since 1970. */
function noteReport(whole: string): void {
  window.reportAt = undefined;
  const observer = new MutationObserver(() => {
    if (document.querySelector(whole) === null) return;
    window.reportAt = Date.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
