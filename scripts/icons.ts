// Renders assets/icons/sidelight.svg to the PNG sizes the manifests name. Run after changing the drawing: `npm run icons`.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../assets/icons/', import.meta.url);
const svg = await readFile(new URL('sidelight.svg', folder), 'utf8');

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname as `${string}.png`, omitBackground: true });
}
await browser.close();
