import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { FailureReason, Refusal } from '../../domain/report/report.ts';
import { PageReading } from '../../domain/article/reading.ts';
import { memoized } from '../../domain/text/memoized.ts';

/**
 * What is known of each tab. Kept in the browser's session storage: it outlives the worker, is never written to disk (a
 * private window leaves no trace) and ends with the browser.
 */
export const TabState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading'), attempt: z.string(), since: z.number() }),
  z.object({ state: z.literal('read'), reading: PageReading }),
  /** `since`, in milliseconds since 1970: what the tab has begun to load later is another page. */
  z.object({ state: z.literal('restricted'), since: z.number(), why: Refusal }),
  z.object({ state: z.literal('failed'), since: z.number(), reason: FailureReason }),
]);
export type TabState = z.infer<typeof TabState>;

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
/** Where a tab's wish for a note waits: see selectedPassage.ts. */
export const wantedKeyOf = (tabId: number) => `wanted:${tabId}`;
const panelKeyOf = (tabId: number) => `panel:${tabId}`;

export async function tabState(tabId: number): Promise<TabState | null> {
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  return typeof stored === 'string' ? parsed(stored) : null;
}

/**
 * Memoized: one click asks for the same some five times, and to parse a long reading takes longer than to be told it.
 */
const parsed = memoized(4, (stored: string): TabState | null => {
  const state = TabState.safeParse(JSON.parse(stored));
  return state.success ? state.data : null;
});

/**
 * Keeps a tab's state, as one text: of values Chromium counts what they take in memory, and those of a long article's
 * wording are ten thousand small ones. Rejects when the session's storage is full (10 MB).
 */
export async function setTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: JSON.stringify(state) });
}

/** Forgets what is known of a tab, and what was wished for there. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), wantedKeyOf(tabId), panelKeyOf(tabId)]);
}

/** What Chrome has since 130. */
interface WithKeys {
  getKeys?: () => Promise<string[]>;
}

/** Remembers in which tab the panel of another is, where it is a page of its own. */
export async function setPanelTab(tabId: number, panelTab: number): Promise<void> {
  await browser.storage.session.set({ [panelKeyOf(tabId)]: panelTab });
}

/** The tab of a tab's panel; it may have been closed since. Null where there was none. */
export async function panelTabOf(tabId: number): Promise<number | null> {
  const key = panelKeyOf(tabId);
  const { [key]: panelTab } = await browser.storage.session.get(key);
  return typeof panelTab === 'number' ? panelTab : null;
}

/** Whether a tab is in a private window; one that is gone counts as one (fail closed). */
export async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito !== false;
}

/** The tabs that have been read, or tried. */
export async function knownTabs(): Promise<number[]> {
  const { session }: { session: WithKeys & Pick<typeof browser.storage.session, 'get'> } = browser.storage;
  const keys = (await session.getKeys?.()) ?? Object.keys(await session.get(null));
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}
