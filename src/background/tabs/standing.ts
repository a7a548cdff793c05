import type { PageReading, Standing } from '../../domain/article/reading.ts';
import { pingPage } from './pageClient.ts';

/**
 * So long a page's own answer is believed, by the one question that its reading leads to: a page that is being marked
 * is slow to answer again.
 */
const BELIEVED_MS = 1000;

/** What the pages of tabs have answered to this worker, and when, in milliseconds since 1970. */
const answers = new Map<number, { readingId: string; at: number }>();

/** Remembers what a tab's page has just answered. */
export function hasAnswered(tabId: number, { readingId }: PageReading): void {
  answers.set(tabId, { readingId, at: Date.now() });
}

/** A tab's page says that it changed, or it is gone: what it answered before is not believed any longer. */
export function mayHaveChanged(tabId: number): void {
  answers.delete(tabId);
}

/**
 * How the page that a tab shows stands to what was read there. One that has answered a moment ago stands, unless the
 * tab has begun to load since; the next time it is asked: in Firefox nothing else tells that a page has gone on without
 * loading.
 *
 * @param loadedAt - when it last did, in milliseconds since 1970
 */
export async function standingIn(tabId: number, { readingId }: PageReading, loadedAt = Infinity): Promise<Standing> {
  const last = answers.get(tabId);
  answers.delete(tabId);
  if (last?.readingId === readingId && last.at > loadedAt && Date.now() - last.at < BELIEVED_MS) return 'same';
  const pong = await pingPage(tabId);
  return pong?.readingId === readingId ? pong.standing : 'other';
}
