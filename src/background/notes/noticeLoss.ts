import { changeHoldings, holdings } from '../../browser/holdings.ts';
import { subscribe } from '../../messages/events.ts';
import type { Database } from '../../storage/schema.ts';
import { coalesced } from '../coalesced.ts';

/**
 * Notices that the browser has dropped the database: it is empty and as new, though it had notes. To be asked of each
 * connection before anything is written by it.
 *
 * @returns true if notes are gone; that is remembered until the reader says that they know
 */
export async function noticeLoss(database: Database, now: Date): Promise<boolean> {
  const [isUsed, hasNotes, before] = await Promise.all([isInstalled(database), holdsNotes(database), holdings()]);
  // A database that was emptied by the reader has kept what came with the extension.
  const isLost = before.notes && !hasNotes && !isUsed;
  await changeHoldings({ notes: hasNotes, ...(isLost && { lost: now.toISOString() }) });
  return isLost;
}

/** Remembers whether there are notes, whoever changes them, until the returned function is called. */
export function rememberNotes(database: () => Promise<Database>): () => void {
  const remember = coalesced(async () =>
    database()
      .then(async (opened) => changeHoldings({ notes: await holdsNotes(opened) }))
      .catch((error: unknown) => console.error('Sidelight: whether there are notes could not be remembered', error)),
  );
  return subscribe(({ event }) => {
    if (event === 'notes-changed' || event === 'drafts-changed') void remember();
  });
}

const isInstalled = async (database: Database): Promise<boolean> =>
  (await database.get('meta', 'shippedPacks')) !== undefined;

/**
 * Looked at with every change of a note: one key tells, where a count would keep the database busy with all of them.
 */
const holdsNotes = async (database: Database): Promise<boolean> => {
  const keys = await Promise.all([
    database.getAllKeys('personalNotes', null, 1),
    database.getAllKeys('drafts', null, 1),
  ]);
  return keys.flat().length > 0;
};
