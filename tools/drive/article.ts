import type { TestBrowser } from './testBrowser.ts';

/** A report that waits for nothing more: the article comes first, its wording after it. */
export const WHOLE_REPORT = '.report[aria-busy="false"]';

/** Waits until the panel no longer shows the article of a page that was left: what it shows afterwards is new. */
export async function forgotten(browser: TestBrowser): Promise<void> {
  if (await browser.panelIsOpen()) await browser.panel.waitFor(() => !document.querySelector('.article-header'));
}

/** Opens an article in the current tab and reads it by the toolbar button, as a reader does. */
export async function readArticle(browser: TestBrowser, url: string): Promise<void> {
  await browser.openPage(url);
  await forgotten(browser);
  await browser.clickAction();
  await browser.panel.waitFor(WHOLE_REPORT);
}

/** Selects the first place of some words in the page; they must stand within one text node. */
export function selectWords({ page }: TestBrowser, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no ${wanted} in the page`);
  }, words);
}
