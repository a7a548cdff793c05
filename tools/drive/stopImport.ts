import type { TestBrowser } from './testBrowser.ts';

/**
 * Ends the import that was begun, once it has written something: by its button, or by leaving the page. From within the
 * document, since a click from outside is in a race with the import, and comes too late on a busy machine. Waits until
 * files can be chosen again.
 */
export async function stopImport({ page }: TestBrowser, how: 'cancelled' | 'left'): Promise<void> {
  await page.evaluate((end) => {
    const left = document.documentElement;
    const look = () => {
      if ((document.querySelector<HTMLProgressElement>('.import-progress progress')?.value ?? 0) === 0) return;
      observer.disconnect();
      if (end === 'cancelled') document.querySelector<HTMLElement>('.import-progress .button')?.click();
      else location.reload();
    };
    const observer = new MutationObserver(look);
    observer.observe(left, { subtree: true, childList: true, attributes: true });
    left.dataset['left'] = String(end === 'left');
    look();
  }, how);
  await page.waitFor(() => document.documentElement.dataset['left'] !== 'true');
  await page.waitFor('.library-view:not([hidden]) .drop-zone');
}
