import { browser } from 'wxt/browser';
import { changeHoldings, holdings } from '../../browser/holdings.ts';
import { subscribe } from '../../messages/events.ts';
import { copyNotes, restoreCopies } from '../../storage/copies/copies.ts';
import type { Database } from '../../storage/schema.ts';
import { coalesced } from '../coalesced.ts';

/** In the browser's session storage: everything was compared since the browser was started. */
const COMPARED = 'copiesCompared';

/**
 * Milliseconds that whoever saves waits for the copy at most: when the browser has just started everything may be
 * compared first.
 */
const LONGEST_WAIT_MS = 500;

/**
 * Keeps the copies of the reader's notes up to date with every change, whoever makes it; and once in a browser's
 * session as a whole, for this worker may have been ended before it copied.
 *
 * @returns a function to wait with until what has been published is copied, but not for long
 */
export function keepCopies(database: () => Promise<Database>): () => Promise<void> {
  let copying: Promise<unknown> = Promise.resolve();
  /** Changed since the last copying; null: any may be. */
  let changed: Set<string> | null = new Set();
  const copy = coalesced(async () => {
    const ids = changed;
    changed = new Set();
    // Where notes were lost and could not be brought back, their copies are all there is.
    const isLost = (await holdings()).lost !== null;
    const isDone = !isLost && (await copyNotes(await database(), ids && [...ids]).catch(tellUncopied));
    if (!isDone) changed = null; // the next time all are compared
    else if (ids === null) await browser.storage.session.set({ [COMPARED]: true });
  });
  const compareOnce = async () => {
    const { [COMPARED]: isDone } = await browser.storage.session.get(COMPARED);
    if (isDone === true) return;
    changed = null;
    await copy();
  };
  compareOnce().catch((error: unknown) => console.error('Sidelight: the copies could not be compared', error));
  subscribe((told) => {
    if (told.event === 'notes-changed') {
      if (told.ids === undefined) changed = null;
      else for (const id of told.ids) changed?.add(id);
    } else if (told.event === 'packs-changed') {
      // A new database is no longer as new: what was written meanwhile can be copied.
      if (changed !== null) return;
    } else if (told.event !== 'drafts-changed') return;
    copying = copy().catch(tellUncopied);
  });
  return async () => {
    await Promise.resolve(); // what is published is told in a microtask
    await Promise.race([copying, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
  };
}

function tellUncopied(error: unknown): false {
  console.error('Sidelight: the notes could not be copied', error);
  return false;
}

/**
 * Brings notes back from their copies into a database that was dropped, and remembers for the reader to be told.
 * @returns whether there were any
 */
export async function bringBack(database: Database, now: Date): Promise<boolean> {
  const isBack = (await restoreCopies(database)) > 0;
  if (isBack) await changeHoldings({ notes: true, lost: null, restored: now.toISOString() });
  return isBack;
}
