/**
 * `npm run store:pictures`: what the stores show, in `.output/store/`, from the built extension and the sample article:
 * three screenshots of 1280 × 800 (both stores), and the small promotional tile of the Chrome Web Store, 440 × 280.
 * Needs `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch as launchPlain } from 'puppeteer-core';
import { findBrowser } from '../dev/browsers.mjs';
import { WHOLE_REPORT } from '../drive/article.ts';
import { launch } from '../drive/browser.ts';
import { SAMPLE, SAMPLE_PAGES, storeSampleNotes } from '../drive/sample.ts';
import { serve } from '../drive/server.ts';
import { readStoreText } from './storeText.ts';

const FOLDER = '.output/store';
const SCREENSHOT = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;
const TILE = { width: 440, height: 280 };
/** Browser furniture takes some of a window: parts are taken at their size and put together. */
const PARTS = { page: `${FOLDER}/page.png`, panel: `${FOLDER}/panel.png` };

mkdirSync(FOLDER, { recursive: true });
const server = await serve(SAMPLE_PAGES);
const browser = await launch('chromium', { server, ...SCREENSHOT });
try {
  await storeSampleNotes(browser);
  await browser.openPage(SAMPLE);
  await browser.clickAction();
  await browser.panel.waitFor(WHOLE_REPORT);
  await browser.setPanelWidth(PANEL_WIDTH);
  await shoot('panel-light');
  await browser.setColorScheme('dark');
  await shoot('panel-dark');
  await browser.setColorScheme('light');
  await browser.openPage(browser.extensionUrl('library.html#notes'));
  await browser.page.waitFor('main');
  await browser.page.screenshot(PARTS.page);
  await compose('library', [{ file: PARTS.page, ...SCREENSHOT }]);
} finally {
  await browser.close();
  await server.close();
}
await tile();

async function shoot(name: string): Promise<void> {
  await browser.page.waitFor(() => [...CSS.highlights].length > 0);
  await browser.page.screenshot(PARTS.page);
  await browser.panel.screenshot(PARTS.panel);
  const height = SCREENSHOT.height;
  await compose(name, [
    { file: PARTS.page, width: SCREENSHOT.width - PANEL_WIDTH - 1, height },
    { file: PARTS.panel, width: PANEL_WIDTH, height },
  ]);
}

/** Puts pictures side by side, each cut to its size. */
async function compose(name: string, parts: { file: string; width: number; height: number }[]): Promise<void> {
  const boxes = parts.map(({ file, width, height }) => {
    const data = readFileSync(file).toString('base64');
    return `<div style="width:${width}px;height:${height}px;background:url(data:image/png;base64,${data}) top left no-repeat"></div>`;
  });
  await paint(name, SCREENSHOT, `<div style="display:flex;gap:1px;background:#bbb">${boxes.join('')}</div>`);
}

/** The name, the drawing and what it is for, on the panel's own paper. */
async function tile(): Promise<void> {
  const icon = readFileSync('assets/icons/sidelight.svg', 'utf8');
  const { name } = readStoreText(readFileSync('docs/store/en.md', 'utf8'));
  await paint(
    'tile',
    TILE,
    `<style>
      div { width: 440px; height: 280px; display: flex; align-items: center; justify-content: center; gap: 28px; background: #fcfbf8 }
      svg { width: 112px }
      p { margin: 0; font: 600 40px 'Noto Sans', sans-serif; color: #211f1b }
      small { display: block; margin-top: 6px; font: 400 17px 'Noto Sans', sans-serif; color: #5d574d }
    </style>
    <div>${icon}<p>${name}<small>context for the news</small></p></div>`,
  );
}

async function paint(name: string, size: { width: number; height: number }, html: string): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM to its path.');
  const plain = await launchPlain({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await plain.newPage();
    await page.setViewport(size);
    await page.setContent(`<style>body{margin:0}</style>${html}`);
    writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot());
    console.log(`${FOLDER}/${name}.png`);
  } finally {
    await plain.close();
  }
}
