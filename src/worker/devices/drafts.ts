import { hashOfText, uuidOfText } from '../../domain/text/hash.ts';
import { saysNothing, type Draft } from '../../domain/notes/note.ts';
import { logChanges } from '../../storage/devices/changes.ts';
import { DRAFTS, KnownDrafts, MOST_FROM, type KnownDraft } from '../../storage/devices/state.ts';
import { allDrafts } from '../../storage/drafts.ts';
import type { Database } from '../../storage/schema.ts';
import type { JoinTransaction } from './joinPart.ts';
import type { PartRecord } from './partFormat.ts';

/**
 * Notes which drafts are to be carried: those of a note that has changed since they were begun, which are rivals of it
 * not yet saved. Compared with what was known, as settings are, so that typing pays nothing. One that is gone while its
 * note is here was saved or thrown away: it ends on the other devices too, if nobody has written on in it there.
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
  for (const [slot, draft] of rivals) {
    const name = nameOf.get(slot) ?? (isOwnSlot(slot) ? `${installation}:${slot}` : slot);
    const text = hashOf(draft);
    if (draft.noteId === null || known[name]?.text === text) continue;
    change(name, { slot, noteId: draft.noteId, text, from: lineageOf(known[name], text) });
  }
  for (const [name, entry] of Object.entries(before)) {
    const isAsItWas = drafts.some((draft) => draft.slot === entry.slot && hashOf(draft) === entry.text);
    if (entry.text === null || isAsItWas || rivals.has(entry.slot)) continue;
    // Of a note that is gone too nothing is said: its draft went with it.
    if ((await notes.getKey(entry.noteId)) === undefined) delete known[name];
    else change(name, { ...entry, text: null, from: lineageOf(entry, null) });
  }
  await transaction.objectStore('devices').put(known, DRAFTS);
  await logChanges(
    transaction.objectStore('changes'),
    changed.map((name) => `draft:${name}` as const),
  );
  await transaction.done;
}

/** What is known of unsaved changes by their names; nothing where that is damaged. */
export async function knownDrafts(database: Pick<Database, 'get'>): Promise<KnownDrafts> {
  return KnownDrafts.safeParse(await database.get('devices', DRAFTS)).data ?? {};
}

/** A draft as it goes out, or that it has ended; null where it has gone meanwhile, which is noted with the next. */
export async function draftRecord(database: Database, known: KnownDrafts, name: string): Promise<PartRecord | null> {
  const { noteId, slot, text, from } = known[name] ?? { slot: null };
  if (slot === null) return null;
  if (text === null) return ['draftEnded', { name, noteId, from }];
  const draft = (await allDrafts(database)).find((one) => one.slot === slot);
  return draft ? ['draft', { name, from: lineageOf(known[name], hashOf(draft)), draft }] : null;
}

/**
 * Joins the drafts of a part: a text gives way to one that came from it, and ends where it was saved or thrown away
 * elsewhere (a multi-value register, as {@link joinNotes} is). Where two devices have written on in one, both texts are
 * kept, the other under a name that is the same everywhere. A text outlasts that an earlier one was thrown away.
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
    if (kind !== 'draft' && kind !== 'draftEnded') continue;
    const { name } = content;
    const noteId = kind === 'draft' ? content.draft.noteId : content.noteId;
    if (noteId === null) continue;
    const here = known[name];
    const slot = here?.slot ?? slotOfName(name, noteId);
    const stored = await drafts.get(slot);
    const from = [...new Set([...(here?.from ?? []), ...content.from])].slice(-MOST_FROM);
    if (kind === 'draftEnded') {
      const isOver = stored === undefined || content.from.includes(hashOf(stored));
      if (stored && isOver) {
        await drafts.delete(slot);
        hasChanged = true;
      }
      // Written on meanwhile, it goes on.
      known[name] = isOver ? { slot, noteId, text: null, from } : { slot, noteId, text: here?.text ?? null, from };
      continue;
    }
    const joined = joinedWith(stored, here, content.draft, content.from);
    if (!joined) continue;
    const { first, beside } = joined;
    if (!stored || hashOf(stored) !== hashOf(first)) await put({ ...first, slot });
    if (beside) await keepBeside(beside);
    // What stays as it was here and is not noted yet has still to be told.
    known[name] = { slot, noteId, text: first === stored ? (here?.text ?? null) : hashOf(first), from };
  }
  await devices.put(known, DRAFTS);
  return hasChanged;
}

/**
 * The text that stands where a draft comes in, and another that is kept beside it; null where nothing changes.
 *
 * @param from - what the draft said before, by hashes
 */
function joinedWith(
  stored: Draft | undefined,
  here: KnownDraft | undefined,
  draft: Draft,
  from: readonly string[],
): { first: Draft; beside: Draft | null } | null {
  const text = hashOf(draft);
  const isOurs = here?.from.includes(text) === true;
  const isTheirs = !stored || hashOf(stored) === text || from.includes(hashOf(stored));
  // What it says was said here before; or the reader has just ended it, which is noted with the next.
  if ((isOurs && (!stored || !isTheirs)) || (!stored && here?.text === text)) return null;
  if (!stored || (isTheirs && !isOurs)) return { first: draft, beside: null };
  // Where neither has come from the other, or by words that were written twice each from the other, their order
  // decides.
  const [first, second] = textOf(stored) > textOf(draft) ? [stored, draft] : [draft, stored];
  return { first, beside: isTheirs ? null : second };
}

/** The slot that edits of a note have on every device, and not one of an editor beside another. */
const isOwnSlot = (slot: string): boolean => /^edit:[^:]*$/.test(slot);

const slotOfName = (name: string, noteId: string): string =>
  name.startsWith('edit:') ? name : `edit:${noteId}:${uuidOfText(name)}`;

const slotOfText = (draft: Draft): string => `edit:${draft.noteId}:${uuidOfText(textOf(draft))}`;

const textOf = ({ body, tags, subject, passage }: Draft): string =>
  JSON.stringify([body, tags, subject.keys, passage && [passage.exact, passage.start]]);

const hashOf = (draft: Draft): string => hashOfText(textOf(draft));

/** What a draft came from once it says something else. */
const lineageOf = (known: KnownDraft | undefined, text: string | null): string[] =>
  [...new Set([...(known?.from ?? []), ...(known?.text ? [known.text] : [])])]
    .filter((one) => one !== text)
    .slice(-MOST_FROM);
