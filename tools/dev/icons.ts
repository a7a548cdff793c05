// Renders assets/icons/sidelight.svg to the PNG sizes the manifests name. Run after changing the drawing:
// `npm run icons`.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../../assets/icons/', import.meta.url);
const svg = await readFile(new URL('sidelight.svg', folder), 'utf8');

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM to its path.');
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
