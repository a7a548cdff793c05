import { parseArgs } from 'node:util';
import { launch } from '../drive/browser.ts';
import { BROWSERS, type BrowserName, type TestBrowser } from '../drive/testBrowser.ts';
import { serve, type Pages } from '../drive/server.ts';
import { Row, sampleTruth, savedHtml, servedAt, withoutScripts } from './savedPages.ts';

/**
 * Reads saved news pages through the built extension in a real browser: the button is clicked, the panel answers,
 * nothing of ours throws, and the page's DOM is the same before and after.
 *
 *     npm run e2e:pages -- DIR [--browser chromium|firefox] [--count 40]
 *
 * DIR holds truth.jsonl and pages/<id>.html.gz. The pages are served from this machine under their own names, without
 * their scripts, so that what changes in them is ours.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, count: { type: 'string', default: '40' } },
});
const [directory] = positionals;
const browserName = BROWSERS.find((name) => name === values.browser);
if (directory === undefined || browserName === undefined) {
  console.error('usage: npm run e2e:pages -- DIR [--browser chromium|firefox] [--count 40]');
  process.exit(2);
}

const rows = sampleTruth(directory, Row, Number(values.count));

let read = 0;
const problems = await readAll(browserName, directory);
for (const problem of problems) console.log(problem);
console.log(`${read} pages read in ${browserName}, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function readAll(name: BrowserName, folder: string): Promise<string[]> {
  const found: string[] = [];
  const pages: Pages = Object.fromEntries(
    rows.map((row) => [servedAt(row), withoutScripts(savedHtml(folder, row.id))]),
  );
  const server = await serve(pages);
  const browser = await launch(name, { server });
  try {
    for (const row of rows) {
      try {
        // Some names the browser knows to be HTTPS only: those pages it does not load from here.
        if (!(await opens(browser, servedAt(row)))) continue;
        // What the pages themselves get wrong (missing styles and pictures) is theirs: only what comes after counts.
        const before = await browser.page.evaluate(() => document.documentElement.outerHTML);
        const earlier = (await browser.errors()).length;
        await browser.clickAction();
        await browser.panel.waitFor(
          (host) =>
            document.querySelector('[aria-busy="false"] .outlet')?.textContent?.includes(host) ||
            /No article|could not|closed/.test(document.querySelector('.state h1')?.textContent ?? ''),
          new URL(row.url).hostname.replace(/^www\./, ''),
        );
        read += 1;
        const after = await browser.page.evaluate(() => document.documentElement.outerHTML);
        if (before !== after) found.push(`${row.id}: the page's DOM has changed`);
        const state = await browser.panel.text('h1');
        if (/could not|closed/.test(state)) found.push(`${row.id}: ${state}`);
        const ours = (await browser.errors()).slice(earlier).filter((error) => error.includes('extension://'));
        found.push(...ours.map((error) => `${row.id}: ${error}`));
        console.error(`${row.id}: ${state}`);
      } catch (error) {
        found.push(`${row.id}: ${String(error).slice(0, 300)}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}

async function opens(browser: TestBrowser, address: string): Promise<boolean> {
  try {
    await browser.openPage(address);
    const shown = await browser.page.url();
    return shown.startsWith('http:');
  } catch {
    return false;
  }
}
