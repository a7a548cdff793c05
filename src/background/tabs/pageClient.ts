import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Pong, Selected } from '../../messages/fromPage.ts';
import type { MarkedHedge, NotedPassage, PageMessage, Tip } from '../../messages/toPage.ts';
import type { Span } from '../../domain/text/span.ts';
import { PageReading } from '../../domain/article/reading.ts';
import type { FailureReason } from '../../domain/report/report.ts';

/** A page that needs longer than this has gone wrong: the largest pages measured take some two seconds. */
export const READING_LIMIT_MS = 30_000;

/** `restricted`: `said` are the browser's words. `gone`: the tab closed or went to another page while it was read. */
export type Refused =
  | { outcome: 'restricted'; said: string }
  | { outcome: 'gone' }
  | { outcome: 'failed'; reason: FailureReason };
type Injection<T> = { outcome: 'answered'; answer: T } | Refused;

/** What Chromium and Firefox say when a page is closed to extensions, or the click that opened it has run out. */
const NO_ACCESS = /cannot access|cannot be scripted|missing host permission|permission to access/i;

/**
 * What they say when the page was left meanwhile. Firefox has no words of its own for one that went into the
 * back-forward cache while a script ran in it ("Promise resolved while context is inactive" it tells its console
 * alone); what a script itself throws it says otherwise.
 */
const GONE =
  /no tab with id|invalid tab id|frame .*removed|tab was closed|context .*unloaded|destroyed|disconnected|an unexpected error occurred/i;

/**
 * In Chromium the page's process may learn of the click's permission only after it was asked for the injection (seen on
 * some 5 % of clicks on a busy machine): a refusal counts when it is repeated.
 */
const RETRIES_AFTER_MS = [50, 100, 150];

/**
 * Injects the page script into a tab's page and takes its answer. Never throws: what goes wrong is an outcome.
 *
 * @param isLoaded - the browser says that the page is: it need not be asked whether it is parsed
 */
export async function injectPageScript(tabId: number, isLoaded = false): Promise<Injection<PageReading>> {
  if (!isLoaded) await pageParsed(tabId);
  const read = () => injectReading(tabId, '/reader.js');
  let injection = await read();
  for (const wait of RETRIES_AFTER_MS) {
    if (injection.outcome !== 'restricted') break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    injection = await read();
  }
  return injection;
}

/**
 * The same for a page that nobody asked to be read: it is probed first, and read only if it looks like an article.
 * Never throws. No refusal is too early here: what is read unasked is granted by more than a click.
 */
export async function injectUnasked(tabId: number): Promise<Injection<PageReading>> {
  await pageParsed(tabId);
  const probed = await inject(tabId, '/probe.js', z.boolean());
  if (probed.outcome !== 'answered') return probed;
  return probed.answer ? injectPageScript(tabId, true) : injectReading(tabId, '/waiting.js');
}

/**
 * Gives a tab's page the styles of marks. Not before all of it is read: the browser finds the style of every element
 * anew for them, which takes a long page a second, and whoever reads an article is shown the report first. Never
 * rejects.
 */
export async function injectStyles(tabId: number): Promise<void> {
  const target = { tabId };
  await Promise.allSettled([
    browser.scripting.insertCSS({ target, files: ['/assets/marks.css'], origin: 'AUTHOR' }),
    browser.scripting.insertCSS({ target, files: ['/assets/tip.css'], origin: 'USER' }),
  ]);
}

/**
 * A reading counts only of the site that the browser says the tab shows. A page that has taken the script over would
 * else have what it says told, and kept, of another's.
 */
async function injectReading(tabId: number, file: '/waiting.js' | '/reader.js'): Promise<Injection<PageReading>> {
  const injection = await inject(tabId, file, PageReading);
  if (injection.outcome !== 'answered') return injection;
  const { answer } = injection;
  // Where the browser does not tell, nobody but the page does.
  const shown = (await browser.tabs.get(tabId).catch(() => null))?.url ?? answer.url;
  const said = answer.outcome === 'article' ? [answer.url, answer.article.url] : [answer.url];
  if (said.every((url) => originOf(url) === originOf(shown))) return injection;
  console.error('Sidelight: the page answered for another site than the tab shows');
  return { outcome: 'gone' };
}

/** Null for what is no address. */
const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

async function inject<T>(
  tabId: number,
  file: '/probe.js' | '/waiting.js' | '/reader.js',
  answer: z.ZodMiniType<T>,
): Promise<Injection<T>> {
  try {
    const injected = browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    const results = await Promise.race([injected, afterLimit()]);
    if (results === 'timeout') return { outcome: 'failed', reason: 'timeout' };
    const [result] = results;
    if (!result) return { outcome: 'restricted', said: '' }; // Firefox's answer for pages of its own
    const parsed = answer.safeParse(result.result);
    if (parsed.success) return { outcome: 'answered', answer: parsed.data };
    if (result.result === null || result.result === undefined) return { outcome: 'failed', reason: 'crashed' };
    console.error('Sidelight: the page gave an answer that does not fit', parsed.error.issues);
    return { outcome: 'failed', reason: 'bad-answer' };
  } catch (error) {
    return refusal(error);
  }
}

/** What a browser's refusal means; what is none is a failure, and logged. */
function refusal(error: unknown): Refused {
  const message = error instanceof Error ? error.message : String(error);
  if (NO_ACCESS.test(message)) return { outcome: 'restricted', said: message };
  if (GONE.test(message)) return { outcome: 'gone' };
  console.error('Sidelight: reading failed', error);
  return { outcome: 'failed', reason: 'crashed' };
}

/** A page that is not whole by then may never be, as one that is written to without end: what is there is read. */
const PARSING_LIMIT_MS = 2000;
const PARSING_ASKED_EVERY_MS = 100;

/**
 * Waits until a tab's page is parsed, if it soon is. Left to itself the browser waits for that without limit. Never
 * rejects.
 */
async function pageParsed(tabId: number): Promise<void> {
  const readyState = () => document.readyState;
  for (let waited = 0; waited < PARSING_LIMIT_MS; waited += PARSING_ASKED_EVERY_MS) {
    const answer = browser.scripting.executeScript({ target: { tabId }, func: readyState, injectImmediately: true });
    const [state] = await answer.catch(() => []);
    if (state?.result !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, PARSING_ASKED_EVERY_MS));
  }
}

const afterLimit = () => new Promise<'timeout'>((resolve) => setTimeout(() => resolve('timeout'), READING_LIMIT_MS));

/** Asks the reader in a tab which reading it holds; null when the page it was injected into is gone. */
export async function pingPage(tabId: number): Promise<Pong | null> {
  const pong = Pong.safeParse(await tell(tabId, { to: 'page', type: 'ping' }));
  return pong.success ? pong.data : null;
}

/**
 * Paints hedges of a reading, in place of those painted before.
 *
 * @param tips - what those of each kind say when they are pointed at
 */
export async function paintHedges(tabId: number, readingId: string, hedges: MarkedHedge[], tips: Tip[]): Promise<void> {
  await tell(tabId, { to: 'page', type: 'hedges', readingId, hedges, tips });
}

/** Paints the passages the reader has noted something on, in place of those painted before. */
export async function paintNotes(tabId: number, readingId: string, passages: NotedPassage[]): Promise<void> {
  await tell(tabId, { to: 'page', type: 'notes', readingId, passages });
}

/** Which stretch of its reading's text is selected in a tab; null when none is, or the page is gone. */
export async function selectedIn(tabId: number): Promise<Selected> {
  const selected = Selected.safeParse(await tell(tabId, { to: 'page', type: 'selection' }));
  return selected.success ? selected.data : null;
}

/** Scrolls to a stretch of text and flashes it; false when the page no longer holds it. */
export async function reveal(tabId: number, readingId: string, start: number, end: number): Promise<boolean> {
  return (await tell(tabId, { to: 'page', type: 'reveal', readingId, start, end })) === true;
}

/** Marks places of a reading in the place of its hedges; none: its hedges again. */
export async function paintPlaces(tabId: number, readingId: string, places: Span[]): Promise<void> {
  await tell(tabId, { to: 'page', type: 'places', readingId, places });
}

/** Scrolls to the mark after the one shown last, and flashes it; false where the page has none, or was not read. */
export async function revealNextHedge(tabId: number): Promise<boolean> {
  return (await tell(tabId, { to: 'page', type: 'next-hedge' })) === true;
}

async function tell(tabId: number, message: PageMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null; // no reader in that page (any more)
  }
}
