import { uuidOfText } from '../../domain/notes/contentHash.ts';
import { saysNothing, type Draft } from '../../domain/notes/note.ts';
import { logChanges } from '../../storage/devices/changes.ts';
import { DRAFTS, KnownDrafts, type KnownDraft } from '../../storage/devices/state.ts';
import { allDrafts } from '../../storage/drafts.ts';
import type { Database } from '../../storage/schema.ts';
import type { JoinTransaction } from './joinPart.ts';
import type { PartRecord } from './partFormat.ts';

/**
 * Notes which drafts are to be carried: those of a note that has changed since they were begun, which are rivals of it not yet saved. Compared with
 * what was known, as settings are, so that typing pays nothing. One that is gone while its note is here was saved or thrown away: it ends on the other
 * devices too, if nobody has written on in it there.
 */
export async function noteDrafts(database: Database, installation: string): Promise<void> {
  const drafts = await allDrafts(database);
  const before = await knownDrafts(database);
  if (drafts.length === 0 && Object.keys(before).length === 0) return;
  const transaction = database.transaction(['personalNotes', 'devices', 'changes'], 'readwrite');
  const notes = transaction.objectStore('personalNotes');
  const known: KnownDrafts = { ...before };
  const changed: string[] = [];
  const change = (name: string, entry: KnownDraft) => {
    known[name] = entry;
    changed.push(name);
  };
  const rivals = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.noteId === null || saysNothing(draft)) continue;
    const note = await notes.get(draft.noteId);
    if (note && note.updated !== draft.noteRevision) rivals.set(draft.slot, draft);
  }
  const nameOf = new Map(Object.entries(before).map(([name, { slot }]) => [slot, name]));
  for (const [slot, { updated, noteId }] of rivals) {
    const name = nameOf.get(slot) ?? (isOwnSlot(slot) ? `${installation}:${slot}` : slot);
    const here = known[name];
    if (noteId === null || (here && !here.isEnded && here.updated === updated)) continue;
    change(name, { slot, noteId, updated, turn: (here?.turn ?? 0) + 1, isEnded: false });
  }
  for (const [name, entry] of Object.entries(before)) {
    const isAsItWas = drafts.some(({ slot, updated }) => slot === entry.slot && updated === entry.updated);
    if (entry.isEnded || isAsItWas || rivals.has(entry.slot)) continue;
    // Of a note that is gone too nothing is said: its draft went with it.
    if ((await notes.getKey(entry.noteId)) === undefined) delete known[name];
    else change(name, { ...entry, turn: entry.turn + 1, isEnded: true });
  }
  await transaction.objectStore('devices').put(known, DRAFTS);
  await logChanges(
    transaction.objectStore('changes'),
    changed.map((name) => `draft:${name}` as const),
  );
  await transaction.done;
}

export async function knownDrafts(database: Pick<Database, 'get'>): Promise<KnownDrafts> {
  return KnownDrafts.safeParse(await database.get('devices', DRAFTS)).data ?? {};
}

/** A draft as it goes out, or that it has ended; null where it has changed meanwhile and is noted with the next. */
export async function draftRecord(database: Database, known: KnownDrafts, name: string): Promise<PartRecord | null> {
  const { noteId, slot, turn, isEnded } = known[name] ?? { slot: null };
  if (slot === null) return null;
  if (isEnded) return ['draftEnded', { name, noteId, turn }];
  const draft = (await allDrafts(database)).find((one) => one.slot === slot);
  return draft ? ['draft', { name, turn, draft }] : null;
}

/**
 * Joins the drafts of a part: of two states of one the one that was written later by count holds (a Lamport clock); where two devices have written on
 * in one, both texts are kept, the other under a name that is the same everywhere. A text outlasts that it was thrown away elsewhere at the same time.
 *
 * @returns whether drafts have changed here
 */
export async function joinDrafts(transaction: JoinTransaction, records: readonly PartRecord[]): Promise<boolean> {
  if (!records.some(([kind]) => kind === 'draft' || kind === 'draftEnded')) return false;
  const devices = transaction.objectStore('devices');
  const drafts = transaction.objectStore('drafts');
  const known: KnownDrafts = { ...KnownDrafts.safeParse(await devices.get(DRAFTS)).data };
  let hasChanged = false;
  const put = async (draft: Draft) => {
    await drafts.put(draft);
    hasChanged = true;
  };
  const keepBeside = async (draft: Draft) => {
    const slot = slotOfText(draft);
    if ((await drafts.getKey(slot)) === undefined && known[slot] === undefined) await put({ ...draft, slot });
  };
  for (const [kind, content] of records) {
    if (kind === 'draftEnded') {
      const { name, noteId, turn } = content;
      const here = known[name];
      if (here && here.turn >= turn) continue;
      const slot = here?.slot ?? slotOfName(name, noteId);
      const stored = await drafts.get(slot);
      // Written on meanwhile: it goes on, and out with the next.
      const isWrittenOn = stored !== undefined && stored.updated !== here?.updated;
      if (stored && here && !isWrittenOn) {
        await drafts.delete(slot);
        hasChanged = true;
      }
      known[name] = { slot, noteId, turn, updated: here?.updated ?? '', isEnded: !isWrittenOn };
    }
    if (kind !== 'draft' || content.draft.noteId === null) continue;
    const { name, turn, draft } = content;
    const { noteId } = content.draft;
    const here = known[name];
    const slot = here?.slot ?? slotOfName(name, noteId);
    const stored = await drafts.get(slot);
    if (here && here.turn > turn) continue;
    const isSame = stored !== undefined && textOf(stored) === textOf(draft);
    if (here?.turn === turn && !here.isEnded) {
      if (isSame || !stored) continue;
      const [first = draft, second = stored] = [stored, draft].toSorted((a, b) => (textOf(a) < textOf(b) ? 1 : -1));
      if (first !== stored) await put({ ...first, slot });
      await keepBeside(second);
      known[name] = { slot, noteId, turn, updated: first.updated, isEnded: false };
    } else if (stored && !isSame && stored.updated !== here?.updated) {
      await keepBeside(draft);
    } else {
      if (!isSame) await put({ ...draft, slot });
      known[name] = { slot, noteId, turn, updated: isSame ? stored.updated : draft.updated, isEnded: false };
    }
  }
  await devices.put(known, DRAFTS);
  return hasChanged;
}

/** The slot that edits of a note have on every device, and not one of an editor beside another. */
const isOwnSlot = (slot: string): boolean => /^edit:[^:]*$/.test(slot);

const slotOfName = (name: string, noteId: string): string =>
  name.startsWith('edit:') ? name : `edit:${noteId}:${uuidOfText(name)}`;

const slotOfText = (draft: Draft): string => `edit:${draft.noteId}:${uuidOfText(textOf(draft))}`;

const textOf = ({ body, tags, subject, passage }: Draft): string =>
  JSON.stringify([body, tags, subject.keys, passage && [passage.exact, passage.start]]);
