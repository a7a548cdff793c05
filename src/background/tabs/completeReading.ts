import { isMarkable } from '../../domain/article/bounds.ts';
import { withWording, wordingOf, type ArticleReading, type PageReading } from '../../domain/article/reading.ts';
import { settings } from '../../browser/settings.ts';
import { publish } from '../../messages/events.ts';
import { articleWording } from './articleWording.ts';
import { keepReading } from './keepReading.ts';
import { markHedges } from './markHedges.ts';
import { injectStyles } from './pageClient.ts';
import { tabState, type TabState } from './tabState.ts';

/**
 * An article is shown without its wording only where that takes longer than this: most take less, and a report that is
 * whole is drawn once.
 */
const ALONE_AFTER_MS = 50;

/**
 * Readings whose wording this worker is reading. Those of a worker that died at it are completed when a panel next asks
 * for them.
 */
const inProgress = new Map<string, Promise<void>>();

/**
 * Reads the wording of an article, if that was not done, keeps it with the rest and marks it in the page. Idempotent.
 * Never rejects.
 *
 * @param attempt - of an article that is not kept yet, the attempt at reading its tab that it is the answer to
 */
export function completeReading(tabId: number, reading: PageReading, attempt: string | null = null): Promise<void> {
  if (reading.outcome === 'no-article' || reading.signals !== null) return Promise.resolve();
  const { readingId } = reading;
  const running =
    inProgress.get(readingId) ??
    complete(tabId, reading, attempt)
      .catch((error: unknown) => console.error('Sidelight: a reading could not be completed', error))
      .finally(() => inProgress.delete(readingId));
  inProgress.set(readingId, running);
  return running;
}

async function complete(tabId: number, reading: ArticleReading, attempt: string | null): Promise<void> {
  /** False once the page was left, or is read anew. */
  const isWanted = (known: TabState | null) =>
    known?.state === 'reading'
      ? known.attempt === attempt
      : known?.state === 'read' && known.reading.readingId === reading.readingId;
  const reads = articleWording(reading);
  let isShown = attempt === null;
  if (!isShown && !(await isSoon(reads))) {
    if (!isWanted(await tabState(tabId))) return;
    await keepReading(tabId, reading);
    publish({ to: 'subscribers', event: 'tab-changed', tabId });
    isShown = true;
  }
  const whole = withWording(reading, await reads);
  if (!isWanted(await tabState(tabId))) return;
  const kept = await keepReading(tabId, whole);
  // Told at once: a panel that shows the article need not ask.
  const wording = isShown && kept?.state === 'read' ? wordingOf(kept.reading) : null;
  publish({ to: 'subscribers', event: 'tab-changed', tabId, ...(wording && { wording }) });
  if (isMarkable(whole.article)) await injectStyles(tabId);
  await markHedges(tabId, whole, await settings());
}

const isSoon = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), ALONE_AFTER_MS)),
  ]);
