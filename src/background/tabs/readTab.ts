import {
  withWording,
  type ArticleReading,
  type PageReading,
  type Standing,
  type Wording,
} from '../../domain/article/reading.ts';
import { browser } from 'wxt/browser';
import type { Refusal } from '../../domain/report/report.ts';
import { settings } from '../../browser/settings.ts';
import { publish } from '../../messages/events.ts';
import type { Database } from '../../storage/schema.ts';
import {
  injectPageScript,
  injectUnasked,
  injectWordingScript,
  paint,
  paintNotes,
  pingPage,
  revealNextHedge,
} from './pageClient.ts';
import { refusalOf } from './refusal.ts';
import { showCount } from './badge.ts';
import { markTab } from './paintNotes.ts';
import { wantNote } from './selectedPassage.ts';
import { forgetTab, knownTabs, setTabState, tabState, type TabState } from './tabState.ts';

/**
 * Reads the page in a tab, keeps what it says and marks it: the article first, which a panel then shows, and then its wording. The last attempt
 * on a tab wins; an earlier one's answer is dropped.
 *
 * @param isAsked - whether the reader asked for this page; else it is read only if it looks like an article
 */
export async function readTab(tabId: number, database: () => Promise<Database>, isAsked = true): Promise<void> {
  const attempt = crypto.randomUUID();
  void showCount(tabId, 0);
  await keepState(tabId, { state: 'reading', attempt, since: Date.now() });
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
  const injection = await (isAsked ? injectPageScript : injectUnasked)(tabId);
  const current = await tabState(tabId);
  if (current?.state !== 'reading' || current.attempt !== attempt) return;
  switch (injection.outcome) {
    case 'answered':
      await keepReading(tabId, injection.answer);
      break;
    case 'restricted':
      await keepState(tabId, { state: 'restricted', since: Date.now(), why: await refusalIn(tabId, injection.said) });
      break;
    case 'gone':
      await forgetTab(tabId);
      break;
    case 'failed':
      await keepState(tabId, { state: 'failed', since: Date.now(), reason: injection.reason });
  }
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
  if (injection.outcome !== 'answered') return;
  // The reading stands, whatever becomes of the notes.
  const marked = database()
    .then((opened) => markTab(opened, tabId))
    .catch((error: unknown) => console.error('Sidelight: the notes could not be marked', error));
  await Promise.all([marked, completeReading(tabId, injection.answer)]);
}

/** Readings whose wording this worker is reading. Those of a worker that died at it are completed when a panel next asks for them. */
const inProgress = new Map<string, Promise<void>>();

/** Reads the wording of an article, if that was not done, keeps it with the rest and paints it. Idempotent. Never rejects. */
export function completeReading(tabId: number, reading: PageReading): Promise<void> {
  if (reading.outcome === 'no-article' || reading.signals !== null) return Promise.resolve();
  const { readingId } = reading;
  const running = inProgress.get(readingId) ?? readWording(tabId, reading).finally(() => inProgress.delete(readingId));
  inProgress.set(readingId, running);
  return running;
}

async function readWording(tabId: number, reading: ArticleReading): Promise<void> {
  try {
    const injection = await injectWordingScript(tabId, reading.article.language?.value ?? null);
    const known = await tabState(tabId);
    // The page was left, or read anew.
    if (known?.state !== 'read' || known.reading.readingId !== reading.readingId || injection.outcome === 'gone')
      return;
    if (injection.outcome === 'answered' && injection.answer.readingId !== reading.readingId) return;
    const wording = injection.outcome === 'answered' ? injection.answer : withoutWording(reading, injection);
    await keepReading(tabId, withWording(reading, wording));
    publish({ to: 'subscribers', event: 'tab-changed', tabId });
  } catch (error) {
    console.error('Sidelight: the wording could not be read', error);
  }
}

/** What stands in for a wording that could not be read. */
const withoutWording = (
  { readingId, article: { language } }: ArticleReading,
  { outcome, reason = outcome }: { outcome: string; reason?: string },
): Wording => ({ readingId, language, signals: { hedges: { status: 'failed', reason } } });

/** Opens the panel's editor on what is selected in a tab, which is read first where it is not. */
export async function noteSelection(tabId: number, database: () => Promise<Database>): Promise<void> {
  await readIfNeeded(tabId, database);
  await wantNote(tabId);
}

/** Shows the next mark in a tab's page, which is read first where it is not. */
export async function showNextHedge(tabId: number, database: () => Promise<Database>): Promise<void> {
  if (!(await readIfNeeded(tabId, database))) await revealNextHedge(tabId);
}

/** Reads the page in a tab where what was read of it is not what it shows. @returns whether it had to */
export async function readIfNeeded(tabId: number, database: () => Promise<Database>): Promise<boolean> {
  const known = await tabState(tabId);
  if (known?.state === 'read' && (await standingIn(tabId, known.reading)) !== 'other') return false;
  await readTab(tabId, database);
  return true;
}

/** Shows no count of notes on a page that went to another article by itself: what was read is no longer shown. */
export async function uncountLeft(tabId: number): Promise<void> {
  const known = await tabState(tabId);
  if (known?.state === 'read' && (await standingIn(tabId, known.reading)) === 'other') await showCount(tabId, 0);
}

/** How the page that a tab shows stands to what was read there. */
export async function standingIn(tabId: number, { readingId }: PageReading): Promise<Standing> {
  const pong = await pingPage(tabId);
  return pong?.readingId === readingId ? pong.standing : 'other';
}

/** The reader's click lets us see the address; not that of a page of Chromium's own. */
const refusalIn = async (tabId: number, said: string): Promise<Refusal> =>
  refusalOf((await browser.tabs.get(tabId).catch(() => undefined))?.url, said);

/** Takes what was painted out of a tab's page, leaves a state in place of its reading, or nothing, and has its panel ask again. */
export async function clearTab(tabId: number, left: TabState | null): Promise<void> {
  const known = await tabState(tabId);
  void showCount(tabId, 0);
  await forgetTab(tabId);
  if (left) await setTabState(tabId, left);
  if (known?.state === 'read') {
    // Nobody waits for these: a frozen page answers late or never.
    void paintNotes(tabId, known.reading.readingId, []);
    void paint(tabId, { on: false, hidden: [] });
  }
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
}

/**
 * Keeps a tab's state. When there is no more room the readings of the other tabs are evicted, and their panels say so: told that nothing
 * was read, two windows whose pages are read by themselves would evict each other without end.
 */
async function keepState(tabId: number, state: TabState): Promise<void> {
  try {
    await setTabState(tabId, state);
  } catch {
    const evicted = { state: 'failed', since: Date.now(), reason: 'storage' } as const;
    for (const other of await knownTabs())
      if (other !== tabId && (await tabState(other))?.state === 'read') await clearTab(other, evicted);
    await setTabState(tabId, state);
  }
}

async function keepReading(tabId: number, reading: PageReading): Promise<void> {
  try {
    await keepState(tabId, { state: 'read', reading });
    await paint(tabId, (await settings()).marking);
  } catch (error) {
    console.error('Sidelight: a reading could not be kept', error);
    await keepState(tabId, { state: 'failed', since: Date.now(), reason: 'storage' });
  }
}
