import { SHIPPED_PACKS } from '../../../src/domain/packs/shipped.ts';
import type { TestBrowser } from '../testBrowser.ts';

/**
 * Waits until the packs that come with the extension are stored after its installation, which keeps the background busy
 * for some seconds. Leaves the current tab on the library's page of packs.
 */
export async function shippedPacksStored(browser: TestBrowser): Promise<void> {
  await browser.openPage(browser.extensionUrl('library.html#packs'));
  await browser.page.waitFor((count) => document.querySelectorAll('.pack').length >= count, SHIPPED_PACKS.length);
}
