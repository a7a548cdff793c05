import { Draft } from '../domain/notes/note.ts';
import type { Database } from './schema.ts';
import { parseRecords } from './parseRecords.ts';
import { writeBeside } from './writeBeside.ts';

/** A reader has few: where some are wanted, all are looked through. */
export const allDrafts = async (database: Database): Promise<Draft[]> =>
  parseRecords(Draft, await database.getAll('drafts'));

/**
 * Keeps a draft. Resolves when it is on disk.
 *
 * @param revision - the `updated` of what the editor opened or kept last. If the slot holds anything else, another
 * window writes there: the text gets a slot of its own, and both are kept; beside a damaged draft as well.
 * @returns the draft as kept
 */
export async function keepDraft(database: Database, draft: Draft, revision: string): Promise<Draft> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  const { key: slot, stored } = await writeBeside(Draft, draft.slot, (one) => transaction.store.get(one));
  // The same draft again: its first answer was lost with the worker.
  const isOwn = stored === null || stored.updated === revision || stored.updated === draft.updated;
  const own = { ...draft, slot: isOwn ? slot : slotBeside(draft) };
  await Promise.all([transaction.store.put(own), transaction.done]);
  return own;
}

const slotBeside = ({ noteId }: Draft): string => {
  const id = crypto.randomUUID();
  return noteId === null ? `new:${id}` : `edit:${noteId}:${id}`;
};

/** Throws a draft away, unless another window has written in its slot since. */
export async function dropDraft(database: Database, slot: string, revision: string): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  await endDraft(transaction.store, slot, revision);
  await transaction.done;
}

/** Deletes a draft within a transaction, unless another window has written in its slot since. */
export async function endDraft(
  drafts: { get(slot: string): Promise<Draft | undefined>; delete(slot: string): Promise<void> },
  slot: string,
  revision: string,
): Promise<void> {
  if ((await drafts.get(slot))?.updated === revision) await drafts.delete(slot);
}
