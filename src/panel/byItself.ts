import type { TabReport } from '../domain/report/report.ts';
import { askForResult } from '../messages/ask.ts';
import { mayReadTab } from './access.ts';

/** Pages that change themselves are read when they have come to rest. */
const READ_AFTER_MS = 500;

/** Growing texts, and pages that draw themselves anew, are read again by themselves so often. */
const MOST_REREADS = 5;

/** Reads pages without a click, where the reader has granted that or has clicked before there was an article. */
interface ByItself {
  /** Whether a tab that shows this is to be read. */
  isDue: (tabId: number, tab: TabReport) => boolean;
  /**
   * Reads a tab once its page has come to rest. One that is still loading is asked about again when it has.
   *
   * @param now - what the tab shows by then; null where it is no longer the one to be read
   */
  read: (tabId: number, now: () => TabReport | null) => Promise<void>;
  /** A tab loads another page: that may be read again as often. */
  begin: (tabId: number) => void;
}

export function createByItself(): ByItself {
  /**
   * How often a page was read again by itself since it was loaded: one that draws itself anew without end is left as it
   * is.
   */
  const rereads = new Map<number, number>();
  return {
    isDue: (tabId, tab) =>
      tab.state === 'unread' || tab.state === 'left' || (hasMore(tab) && (rereads.get(tabId) ?? 0) < MOST_REREADS),
    read: async (tabId, now) => {
      await new Promise((resolve) => setTimeout(resolve, READ_AFTER_MS));
      const before = now();
      if (!before || !(isAsked(before) || (await mayReadTab(tabId).catch(() => false)))) return;
      const tab = now();
      if (!tab) return;
      if (hasMore(tab)) rereads.set(tabId, (rereads.get(tabId) ?? 0) + 1);
      // More of an article is read without a probe: it would put a report away that the reader has before them.
      void askForResult('tab.read', { tabId, isAsked: isAsked(tab) || tab.state === 'ready' });
    },
    begin: (tabId) => void rereads.delete(tabId),
  };
}

const hasMore = (tab: TabReport): boolean =>
  (tab.state === 'ready' || tab.state === 'no-article') && tab.hasMore === true;

/** The click that found no article asked for the one that has come since; what was only probed was not asked for. */
const isAsked = (tab: TabReport): boolean => tab.state === 'no-article' && tab.why !== 'unlikely';
