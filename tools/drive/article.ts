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

/**
 * Unfolds sections of the report by the ids of their headings, as a reader does. They stay so in the reports that
 * follow.
 */
export async function unfold({ panel }: TestBrowser, ...sections: string[]): Promise<void> {
  for (const id of sections) {
    const fold = `details:has(> summary > #${id})`;
    await panel.waitFor(fold);
    if (await panel.evaluate((css) => document.querySelector<HTMLDetailsElement>(css)?.open, fold)) continue;
    await panel.click(`#${id}`);
    await panel.waitFor(`${fold}[open]`);
  }
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
