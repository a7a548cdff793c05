/**
 * Takes pictures to look at: `npm run shots [-- WORD] [--language TAG]`. Every state of the gallery and the real panel,
 * in both browsers, light, dark and in forced colours, at the widths a panel has; all in shots/, side by side in
 * shots/index.html. With a word, only states whose name holds it; with a language of ours, the gallery in that. Needs
 * nothing built.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STATES } from '../gallery/states.ts';
import { builtExtension, launch } from '../drive/browser.ts';
import { BROWSERS, type BrowserName, type ColorScheme } from '../drive/testBrowser.ts';
import { SAMPLE, SAMPLE_PAGES, storeSampleNotes } from '../drive/sample.ts';
import { serve } from '../drive/server.ts';
import { WHOLE_REPORT } from '../drive/article.ts';

const SCHEMES: ColorScheme[] = ['light', 'dark', 'forced-colors'];
/** What Firefox gives a sidebar at first, the narrowest panel of Chromium, a usual one, a wide one. */
const WIDTHS = [240, 320, 400, 600];
/** So high that a panel is seen whole. */
const HEIGHT = 1600;

const {
  positionals: [word = ''],
  values: { language = 'en' },
} = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
const states = STATES.filter((state) => state.includes(word));

for (const name of BROWSERS) {
  build(name, 'production');
  build(name, 'development');
  await shootPanel(name);
  await shootGallery(name);
}
writeIndex();

function build(name: BrowserName, mode: 'production' | 'development'): void {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(`wxt build -b ${target} --mode ${mode}`, {
    shell: true,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

async function shootPanel(name: BrowserName): Promise<void> {
  const server = await serve(SAMPLE_PAGES);
  const browser = await launch(name, { server, height: HEIGHT });
  try {
    await storeSampleNotes(browser);
    await browser.openPage(SAMPLE);
    await browser.clickAction();
    await browser.panel.waitFor(WHOLE_REPORT);
    await browser.page.waitFor(() => [...CSS.highlights].length > 0);
    for (const scheme of SCHEMES) {
      await browser.setColorScheme(scheme);
      await browser.screenshot(`shots/${name}-window-${scheme}.png`);
      for (const width of WIDTHS) {
        await browser.setPanelWidth(width);
        await browser.panel.waitFor((wanted) => innerWidth === wanted, width);
        await browser.panel.screenshot(pathOf('panel', name, scheme, width));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function shootGallery(name: BrowserName): Promise<void> {
  const browser = await launch(name, { extensionDir: builtExtension(name, 'development'), height: HEIGHT });
  try {
    await browser.openPage(browser.extensionUrl(`gallery.html?language=${language}`));
    await browser.page.waitFor('body[data-shown]');
    for (const scheme of SCHEMES) {
      await browser.setColorScheme(scheme);
      for (const width of WIDTHS) {
        await browser.setPageWidth(width);
        await browser.page.waitFor((wanted) => innerWidth === wanted, width);
        for (const state of states) {
          await browser.page.evaluate((wanted) => showState(wanted), state);
          await browser.page.screenshot(pathOf(state, name, scheme, width));
        }
      }
    }
  } finally {
    await browser.close();
  }
}

function pathOf(state: string, name: BrowserName, scheme: ColorScheme, width: number): string {
  return `shots/${state}/${name}-${scheme}-${width}.png`;
}

/** A row for each state: the same thing in both browsers and schemes is next to each other. */
function writeIndex(): void {
  const rows = ['panel', ...states].map((state) => {
    const pictures = WIDTHS.flatMap((width) =>
      SCHEMES.flatMap((scheme) => BROWSERS.map((name) => pathOf(state, name, scheme, width))),
    );
    const images = pictures.map((path) => `<img src="${path.replace('shots/', '')}" title="${path}" alt="${path}">`);
    return `<h2>${state}</h2><div>${images.join('')}</div>`;
  });
  const style = 'body { background: gray } div { display: flex; gap: 8px; align-items: start }';
  mkdirSync('shots', { recursive: true });
  writeFileSync(
    'shots/index.html',
    `<!doctype html><meta charset="utf-8"><title>Shots</title><style>${style}</style>${rows.join('')}`,
  );
  console.log(`${states.length} states and the panel: see shots/index.html`);
}
