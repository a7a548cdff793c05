import { withWording, type ArticleReading, type PageReading, type Wording } from '../../domain/article/reading.ts';
import { publish } from '../../messages/events.ts';
import { showCount } from './badge.ts';
import { paintHedges, paintNotes } from './pageClient.ts';
import { forgetTab, knownTabs, setTabState, tabState, type TabState } from './tabState.ts';

/**
 * Keeps a tab's state. When there is no more room the readings of the other tabs are evicted, and their panels say so:
 * told that nothing was read, two windows whose pages are read by themselves would evict each other without end.
 */
export async function keepState(tabId: number, state: TabState): Promise<void> {
  try {
    await setTabState(tabId, state);
  } catch {
    const evicted = { state: 'failed', since: Date.now(), reason: 'storage' } as const;
    for (const other of await knownTabs())
      if (other !== tabId && (await tabState(other))?.state === 'read') await clearTab(other, evicted);
    await setTabState(tabId, state);
  }
}

/**
 * Keeps a reading, or of one that is larger than all the room there is the article without its wording.
 *
 * @returns what was kept
 */
export async function keepReading(tabId: number, reading: PageReading): Promise<TabState | null> {
  const tooLarge = { state: 'failed', since: Date.now(), reason: 'too-large' } as const;
  const states: TabState[] = [{ state: 'read', reading }, tooLarge];
  if (reading.outcome === 'article' && reading.signals !== null) {
    const lesser = withWording(reading, withoutWording(reading, 'too-large'));
    states.splice(1, 0, { state: 'read', reading: lesser });
  }
  for (const state of states) {
    try {
      await keepState(tabId, state);
      return state;
    } catch (error) {
      console.error('Sidelight: a reading could not be kept', error);
    }
  }
  return null;
}

/** What stands in for a wording that could not be read, or kept. */
export const withoutWording = (
  { article: { language } }: ArticleReading,
  reason: string,
): Omit<Wording, 'readingId'> => ({
  language,
  signals: { hedges: { status: 'failed', reason } },
});

/**
 * Takes what was painted out of a tab's page, leaves a state in place of its reading, or nothing, and has its panel ask
 * again.
 */
export async function clearTab(tabId: number, left: TabState | null): Promise<void> {
  const known = await tabState(tabId);
  void showCount(tabId, 0);
  await forgetTab(tabId);
  if (left) await setTabState(tabId, left);
  if (known?.state === 'read') {
    const { readingId } = known.reading;
    // Nobody waits for these: a frozen page answers late or never.
    void paintNotes(tabId, readingId, []);
    void paintHedges(tabId, readingId, [], []);
  }
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
}
