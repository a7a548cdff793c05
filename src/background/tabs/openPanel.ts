import { browser } from 'wxt/browser';
import { anyBrowser } from '../../browser/anyBrowser.ts';
import { addressOfPanel } from '../../browser/panelPage.ts';
import { panelTabOf, setPanelTab } from './tabState.ts';

/**
 * Opens the panel of a tab. Must be called at once in the handler of a reader's click: where the panel stands beside
 * the page, browsers ask for that gesture.
 */
export async function openPanel(tabId: number, windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = anyBrowser;
  if (sidePanel) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await openPanelPage(tabId);
}

/** On a phone the panel is a page of its own, one for each tab: the one that is open is shown again. */
async function openPanelPage(tabId: number): Promise<void> {
  const earlier = await panelTabOf(tabId);
  if (earlier !== null && (await isShown(earlier))) return;
  // Opened by the page, so that the phone's own "back" leads there too.
  const { id } = await browser.tabs.create({ url: addressOfPanel(tabId), openerTabId: tabId });
  if (id !== undefined) await setPanelTab(tabId, id);
}

/** False when it was closed. */
const isShown = (tabId: number): Promise<boolean> =>
  browser.tabs.update(tabId, { active: true }).then(
    () => true,
    () => false,
  );
