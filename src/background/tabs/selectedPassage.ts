import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Wanted } from '../../messages/requests.ts';
import { passageIn } from '../anchoring/elsewhere.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { Passage } from '../../domain/notes/passage.ts';
import { publish } from '../../messages/events.ts';
import { selectedIn } from './pageClient.ts';
import { tabState, wantedKeyOf } from './tabState.ts';

/** The passage of a tab's article that is selected in its page; null when none is, or its page was left. */
export async function selectedPassage(tabId: number): Promise<Passage | null> {
  const [known, selected] = await Promise.all([tabState(tabId), selectedIn(tabId)]);
  if (known?.state !== 'read' || known.reading.outcome !== 'article' || selected === null) return null;
  if (known.reading.readingId !== selected.readingId) return null;
  return passageIn(known.reading.article.text, selected.start, selected.end);
}

/** A passage the panel names, with what its text has elsewhere: the panel has the text, but cannot search it. */
export async function measuredPassage(tabId: number, passage: Passage): Promise<Passage> {
  const known = await tabState(tabId);
  if (known?.state !== 'read' || known.reading.outcome !== 'article') return passage;
  const measured = passageIn(known.reading.article.text, passage.start, passage.end);
  return measured?.exact === passage.exact ? measured : passage;
}

/**
 * The wish to note something on the selection, from the menu or the shortcut. It waits in the session's storage until
 * the panel takes it, as that may only be opening; for one reading only: the tab may have gone to another page before.
 */
const Waiting = z.object({ readingId: z.string(), wanted: Wanted });

/**
 * Takes what is selected in a tab that was read, and asks its panel to open the editor on it.
 *
 * @param highlighted - the note that it is already: the panel only says so
 */
export async function wantNote(tabId: number, highlighted: PersonalNote | null = null): Promise<void> {
  const known = await tabState(tabId);
  if (known?.state !== 'read') return;
  const waiting: z.infer<typeof Waiting> = {
    readingId: known.reading.readingId,
    wanted: { passage: await selectedPassage(tabId), ...(highlighted && { highlighted }) },
  };
  await browser.storage.session.set({ [wantedKeyOf(tabId)]: waiting });
  publish({ to: 'subscribers', event: 'note-wanted', tabId });
}

/** The wish for a tab's reading, if there is one: it is taken once. */
export async function takeWanted(tabId: number, readingId: string): Promise<Wanted | null> {
  const { [wantedKeyOf(tabId)]: stored } = await browser.storage.session.get(wantedKeyOf(tabId));
  if (stored === undefined) return null;
  await browser.storage.session.remove(wantedKeyOf(tabId));
  const waiting = Waiting.safeParse(stored);
  return waiting.success && waiting.data.readingId === readingId ? waiting.data.wanted : null;
}
