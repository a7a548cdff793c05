/**
 * Times what a first install keeps a reader waiting for, in both browsers:
 * `npm run -s bench:install [-- RUNS [FOLDER…]]`, by default 5 runs. Needs the extension built. A FOLDER is the
 * `.output` of another state of the project: measured by turns with this one, so that a busy machine slows both. On
 * stdout one JSON line for each browser and folder, medians in seconds: until the packs that come with the extension
 * are stored, and, in a browser of its own, until a click meanwhile has its article shown. Exits with 1 when this state
 * is beyond a limit; those are for two idle cores.
 */
import { basename, resolve } from 'node:path';
import { SHIPPED_PACKS } from '../../../src/domain/packs/shipped.ts';
import { ARTICLES, OTHER_OUTLET } from '../../../tests/e2e/articles.ts';
import { builtExtension, launch } from '../../drive/browser.ts';
import { serve } from '../../drive/server.ts';
import { BROWSERS, type BrowserName, type TestBrowser } from '../../drive/testBrowser.ts';
import { median } from '../statistics.ts';
import { secondsUntil } from '../waiting.ts';

const LIMITS = { storedSeconds: 6, firstClickSeconds: 1 };

const [runs = '5', ...others] = process.argv.slice(2);
const states = ['.output', ...others];
const server = await serve(ARTICLES);
const times = BROWSERS.flatMap((name) =>
  states.map((folder) => ({ name, folder, stored: [] as number[], click: [] as number[] })),
);
try {
  for (let run = 0; run < Number(runs); run += 1)
    for (const { name, folder, stored, click } of times) {
      stored.push(await timed(name, folder, untilStored));
      click.push(await timed(name, folder, untilAnswered));
    }
} finally {
  await server.close();
}
const rows = times.map(({ name, folder, stored, click }) => ({
  browser: name,
  folder,
  storedSeconds: median(stored),
  firstClickSeconds: median(click),
  all: { stored, click },
}));
for (const row of rows) console.log(JSON.stringify(row));
const isBeyond = rows.some(
  ({ folder, storedSeconds, firstClickSeconds }) =>
    folder === '.output' && (storedSeconds > LIMITS.storedSeconds || firstClickSeconds > LIMITS.firstClickSeconds),
);
process.exitCode = isBeyond ? 1 : 0;

/** Seconds that something takes right after an install, as `act` tells them; the browser's own start is not counted. */
async function timed(
  name: BrowserName,
  folder: string,
  act: (browser: TestBrowser) => Promise<number>,
): Promise<number> {
  const browser = await launch(name, { server, extensionDir: resolve(folder, basename(builtExtension(name))) });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

async function untilStored(browser: TestBrowser): Promise<number> {
  const library = () => browser.openPage(browser.extensionUrl('library.html#packs'));
  return secondsUntil(browser.page, `.packs > :nth-child(${SHIPPED_PACKS.length})`, library);
}

async function untilAnswered(browser: TestBrowser): Promise<number> {
  await browser.openPage(OTHER_OUTLET);
  return secondsUntil(browser.panel, '.article-header', () => browser.clickAction());
}
