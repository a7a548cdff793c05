import type { TestBrowser } from './browser.ts';

/** Waits until the panel no longer shows the article of a page that was left: what it shows afterwards is new. */
export async function forgotten(browser: TestBrowser): Promise<void> {
  if (await browser.panelIsOpen()) await browser.panel.waitFor(() => !document.querySelector('.article-header'));
}

/** Opens an article in the current tab and reads it by the toolbar button, as a reader does. */
export async function readArticle(browser: TestBrowser, url: string): Promise<void> {
  await browser.openPage(url);
  await forgotten(browser);
  await browser.clickAction();
  await browser.panel.waitFor('.article-header');
}
