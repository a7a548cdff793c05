/**
 * Shows Sidelight at work: `npm start [-- --firefox]`. Builds it and opens an invented opinion piece in a browser with
 * Sidelight in it. Where there is no display it clicks the button itself, prints what the panel says and saves a
 * picture.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launch } from '../drive/browser.ts';
import type { BrowserName } from '../drive/testBrowser.ts';
import { SAMPLE, SAMPLE_PAGES, storeSampleNotes } from '../drive/sample.ts';
import { serve } from '../drive/server.ts';
import { WHOLE_REPORT } from '../drive/article.ts';

const SHOT = 'shots/start.png';

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const { status } = spawnSync(`wxt build -b ${name === 'chromium' ? 'chrome' : 'firefox'}`, {
  shell: true,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const server = await serve(SAMPLE_PAGES);
const browser = await launch(name, { server, headful: hasDisplay, online: hasDisplay });
try {
  await storeSampleNotes(browser);
  await browser.openPage(SAMPLE);
  await (hasDisplay ? invite() : demonstrate());
} finally {
  await browser.close();
  await server.close();
}

async function invite(): Promise<void> {
  console.log(
    '\nClick the Sidelight button, or press Alt+Shift+S (in Chromium the button may hide behind the puzzle piece). Then try it on any other page.\nClose the browser to end.',
  );
  await browser.closed;
}

async function demonstrate(): Promise<void> {
  await browser.clickAction();
  await browser.panel.waitFor(WHOLE_REPORT);
  await browser.page.waitFor(() => [...CSS.highlights].length > 0);
  console.log(`\n${await browser.panel.text()}\n`);
  await browser.screenshot(SHOT);
  console.log(`There is no display here: this is what the panel says; page and panel are in ${resolve(SHOT)}`);
}
