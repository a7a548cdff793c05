import { browser } from 'wxt/browser';
import type { Refusal } from '../../domain/report/report.ts';
import { publish } from '../../messages/events.ts';
import type { Database } from '../../storage/schema.ts';
import { askAhead } from '../packs/askedAhead.ts';
import { questionOf } from '../report/buildReport.ts';
import { warmUp } from './articleWording.ts';
import { showCount } from './badge.ts';
import { completeReading } from './completeReading.ts';
import { keepReading, keepState } from './keepReading.ts';
import { injectPageScript, injectUnasked, revealNextHedge, type Refused } from './pageClient.ts';
import { markTab } from './paintNotes.ts';
import { refusalOf } from './refusal.ts';
import { wantNote } from './selectedPassage.ts';
import { hasAnswered, mayHaveChanged, standingIn } from './standing.ts';
import { forgetTab, tabState } from './tabState.ts';

/** What is known of a page that is to be read. */
interface Reason {
  /** Whether the reader asked for this page; else it is read only if it looks like an article. */
  isAsked?: boolean;
  /** Whether the browser says that it is loaded. */
  isLoaded?: boolean;
}

/**
 * Reads the page in a tab, keeps what it says, with how that is worded, and marks it. The last attempt on a tab wins;
 * an earlier one's answer is dropped.
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
  void warmUp();
  const injection = await injecting;
  const isLatest = async () => {
    const known = await tabState(tabId);
    return known?.state === 'reading' && known.attempt === attempt;
  };
  if (injection.outcome !== 'answered') {
    if (await isLatest()) await keepRefusal(tabId, injection);
    return;
  }
  const { answer } = injection;
  hasAnswered(tabId, answer);
  if (answer.outcome === 'article') {
    void database()
      .then((opened) => askAhead(opened, answer.readingId, questionOf(answer)))
      .catch(() => undefined); // whoever asks for the report is told
    await completeReading(tabId, answer, attempt);
  } else if (await isLatest()) {
    await keepReading(tabId, answer);
    publish({ to: 'subscribers', event: 'tab-changed', tabId });
  }
  // The reading stands, whatever becomes of the notes. They come last: the report waits for nothing that only the page
  // shows.
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
  mayHaveChanged(tabId);
  const known = await tabState(tabId);
  if (known?.state === 'read' && (await standingIn(tabId, known.reading)) === 'other') await showCount(tabId, 0);
}

/** The reader's click lets us see the address; not that of a page of Chromium's own. */
const refusalIn = async (tabId: number, said: string): Promise<Refusal> =>
  refusalOf((await browser.tabs.get(tabId).catch(() => undefined))?.url, said, browser.runtime.getURL('/'));
