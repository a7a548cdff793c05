import {
  withWording,
  wordingOf,
  type ArticleReading,
  type PageReading,
  type Standing,
  type Wording,
} from '../../domain/article/reading.ts';
import { browser } from 'wxt/browser';
import { isMarkable } from '../../domain/article/bounds.ts';
import type { Refusal } from '../../domain/report/report.ts';
import { settings } from '../../browser/settings.ts';
import { publish } from '../../messages/events.ts';
import type { Database } from '../../storage/schema.ts';
import {
  injectPageScript,
  injectStyles,
  injectUnasked,
  injectWordingScript,
  paint,
  paintNotes,
  pingPage,
  revealNextHedge,
  type Refused,
} from './pageClient.ts';
import { refusalOf } from './refusal.ts';
import { showCount } from './badge.ts';
import { markTab } from './paintNotes.ts';
import { wantNote } from './selectedPassage.ts';
import { forgetTab, knownTabs, setTabState, tabState, type TabState } from './tabState.ts';

/** What is known of a page that is to be read. */
interface Reason {
  /** Whether the reader asked for this page; else it is read only if it looks like an article. */
  isAsked?: boolean;
  /** Whether the browser says that it is loaded. */
  isLoaded?: boolean;
}

/**
 * Reads the page in a tab, keeps what it says and marks it: the article first, which a panel then shows, and then its wording. The last attempt
 * on a tab wins; an earlier one's answer is dropped.
 */
export async function readTab(
  tabId: number,
  database: () => Promise<Database>,
  { isAsked = true, isLoaded = false }: Reason = {},
): Promise<void> {
  const attempt = crypto.randomUUID();
  const injecting = isAsked ? injectPageScript(tabId, isLoaded) : injectUnasked(tabId);
  void showCount(tabId, 0);
  await keepState(tabId, { state: 'reading', attempt, since: Date.now() });
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
  const injection = await injecting;
  const isLatest = tabState(tabId).then((known) => known?.state === 'reading' && known.attempt === attempt);
  if (injection.outcome !== 'answered') {
    if (await isLatest) await keepRefusal(tabId, injection);
    return;
  }
  const { answer } = injection;
  const kept = isLatest.then((is) => (is ? keepReading(tabId, answer) : undefined));
  // At once: the page has nothing else to do. Where its article is not kept, neither is its wording.
  await completeReading(tabId, answer, kept);
  if (!(await isLatest)) return;
  // The reading stands, whatever becomes of the notes. They wait for the wording: until it is read the page paints nothing.
  await database()
    .then((opened) => markTab(opened, tabId))
    .catch((error: unknown) => console.error('Sidelight: the notes could not be marked', error));
}

/** Keeps why a tab's page could not be read, and has its panel ask for it. */
async function keepRefusal(tabId: number, refused: Refused): Promise<void> {
  if (refused.outcome === 'gone') await forgetTab(tabId);
  else if (refused.outcome === 'failed')
    await keepState(tabId, { state: 'failed', since: Date.now(), reason: refused.reason });
  else await keepState(tabId, { state: 'restricted', since: Date.now(), why: await refusalIn(tabId, refused.said) });
  publish({ to: 'subscribers', event: 'tab-changed', tabId });
}

/** Readings whose wording this worker is reading. Those of a worker that died at it are completed when a panel next asks for them. */
const inProgress = new Map<string, Promise<void>>();

/** Readings whose pages are at it, and since when, in milliseconds since 1970: until they have answered they answer nothing else. */
const busyPages = new Map<string, number>();

/**
 * Reads the wording of an article, if that was not done, keeps it with the rest and paints it. Idempotent. Never rejects.
 *
 * @param kept - settles when the reading is kept without it
 */
export function completeReading(tabId: number, reading: PageReading, kept = Promise.resolve()): Promise<void> {
  if (reading.outcome === 'no-article' || reading.signals !== null) return kept;
  const { readingId } = reading;
  const running =
    inProgress.get(readingId) ?? readWording(tabId, reading, kept).finally(() => inProgress.delete(readingId));
  inProgress.set(readingId, running);
  return running;
}

async function readWording(tabId: number, reading: ArticleReading, kept: Promise<void>): Promise<void> {
  try {
    const marking = settings();
    busyPages.set(reading.readingId, Date.now());
    const injection = await injectWordingScript(tabId, reading.article.language?.value ?? null);
    busyPages.delete(reading.readingId);
    await kept;
    const known = await tabState(tabId);
    // The page was left, or read anew.
    if (known?.state !== 'read' || known.reading.readingId !== reading.readingId || injection.outcome === 'gone')
      return;
    if (injection.outcome === 'answered' && injection.answer.readingId !== reading.readingId) return;
    const wording = injection.outcome === 'answered' ? injection.answer : withoutWording(reading, injection);
    const styles = isMarkable(reading.article) ? injectStyles(tabId) : null;
    await keepReading(tabId, withWording(reading, wording));
    await styles;
    await paint(tabId, (await marking).marking);
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

/**
 * How the page that a tab shows stands to what was read there. A page whose wording is being read has answered a moment ago, and would not answer
 * again before that is done: it stands, unless the tab has begun to load since.
 *
 * @param loadedAt - when it last did, in milliseconds since 1970
 */
export async function standingIn(tabId: number, { readingId }: PageReading, loadedAt = Infinity): Promise<Standing> {
  const busySince = busyPages.get(readingId);
  if (busySince !== undefined && busySince > loadedAt) return 'same';
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
    void paint(tabId, { on: false, hidden: [], hiddenVoices: [] });
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

/**
 * Keeps a reading, or of one that is larger than all the room there is the article without its wording, and has the tab's panel ask for it. The
 * wording is told at once: a panel that shows the article need not ask.
 */
async function keepReading(tabId: number, reading: PageReading): Promise<void> {
  const tooLarge = { state: 'failed', since: Date.now(), reason: 'too-large' } as const;
  const states: TabState[] = [{ state: 'read', reading }, tooLarge];
  if (reading.outcome === 'article' && reading.signals !== null) {
    const lesser = withWording(reading, withoutWording(reading, { outcome: 'too-large' }));
    states.splice(1, 0, { state: 'read', reading: lesser });
  }
  let kept: TabState | null = null;
  for (const state of states) {
    try {
      await keepState(tabId, state);
      kept = state;
      break;
    } catch (error) {
      console.error('Sidelight: a reading could not be kept', error);
    }
  }
  const wording = kept?.state === 'read' ? wordingOf(kept.reading) : null;
  publish({ to: 'subscribers', event: 'tab-changed', tabId, ...(wording && { wording }) });
}
