import type { Browser } from 'puppeteer-core';

/** Chromium takes no picture of a whole window: its parts are put together on a page of another profile. */
export async function sideBySide(browser: Browser, pictures: Uint8Array[]): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const images = pictures.map((png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`);
  await page.setContent(
    `<body style="margin: 0"><div style="display: inline-flex; gap: 1px; background: gray">${images.join('')}</div>`,
  );
  const row = await page.waitForSelector('div');
  if (!row) throw new Error('The pictures were not put together.');
  const picture = await row.screenshot();
  await context.close();
  return picture;
}
