import type { Draft } from '../../../domain/notes/note.ts';
import { contentHashOf } from '../../../domain/notes/contentHash.ts';
import { uuidOfText } from '../../../domain/text/hash.ts';

/**
 * What to store of a draft that comes in; null when it is there already or empty. One that differs from the stored one
 * of its slot gets a slot made from its text, so that both stay and a second time adds nothing.
 *
 * @param find - the draft that stands in a slot; null where none can be read
 */
export async function mergeDraft(
  incoming: Draft,
  find: (slot: string) => Promise<Draft | null>,
): Promise<Draft | null> {
  if (incoming.body.trim() === '' && incoming.tags.length === 0) return null;
  const stored = await find(incoming.slot);
  if (!stored) return incoming;
  if (contentHashOf(stored) === contentHashOf(incoming)) return null;
  const slot = `new:${uuidOfText(incoming.slot + contentHashOf(incoming))}`;
  return (await find(slot)) ? null : { ...incoming, slot };
}
