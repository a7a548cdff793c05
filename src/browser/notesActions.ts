import type { ActionResult } from '../ui/actions.ts';
import type { NotesActions } from '../ui/library/notes/notesPage.ts';
import { ask, askForResult } from './ask.ts';
import { openConnection } from './connection.ts';
import { download } from './download.ts';
import { draftRequests } from './draftRequests.ts';
import { allDrafts } from './draftsStore.ts';
import { onPanelEvent, tellNotesChanged } from './events.ts';
import { holdingDrafts } from './heldDrafts.ts';
import { expected } from './libraryProtocol.ts';
import { decisions } from './peopleStore.ts';
import { resultOf } from './result.ts';
import { startWorker } from './workerClient.ts';

/** What the page of notes can do: single notes are written by the background, as a panel's; many at once by the worker. */
export function createNotesActions(): NotesActions {
  const database = openConnection();
  const worker = startWorker();
  const { among: withHeld, ...keeping } = holdingDrafts(draftRequests);
  return {
    read: (ids, onProgress) => result(() => worker.ask({ type: 'notes.read', ids }, onProgress).then(() => null)),
    index: (onProgress) => result(() => worker.ask({ type: 'notes.index' }, onProgress).then(() => null)),
    find: (query, inSight) =>
      result(async () => expected(await worker.ask({ type: 'notes.find', query, inSight }), 'notes.found').found),
    rows: (found, from, to) =>
      result(async () => expected(await worker.ask({ type: 'notes.rows', found, from, to }), 'notes.rows').rows),
    ids: (found, from, to) =>
      result(async () => expected(await worker.ask({ type: 'notes.ids', found, from, to }), 'notes.ids').ids),
    change: (ids, change) =>
      result(async () => {
        const { ids: changed } = expected(await worker.ask({ type: 'notes.change', ids, change }), 'notes.ids');
        tellNotesChanged(changed ?? undefined);
        return changed ?? [];
      }),
    follow: (onChanged) =>
      onPanelEvent((told) => {
        if (told.event === 'notes-changed') onChanged(told.ids ?? null);
      }),
    export: (which, format, onProgress) =>
      result(async () => {
        const reply = await worker.ask({ type: 'notes.export', which, format }, onProgress);
        const { file, name } = expected(reply, 'notes.file');
        download(file, name);
        return { name, bytes: file.size };
      }),
    draftOf: ({ id, subject }) =>
      result(async () => {
        const drafts = withHeld(await ask('drafts.get', { keys: subject.keys }), subject.keys);
        return drafts.find(({ noteId }) => noteId === id) ?? null;
      }),
    drafts: () => result(async () => withHeld(await allDrafts(await database()), null)),
    followDrafts: (onChanged) =>
      onPanelEvent(({ event }) => {
        if (event === 'drafts-changed' || event === 'notes-changed') onChanged();
      }),
    people: () => result(async () => decisions(await database())),
    ...keeping,
    saveFile: (content, name) => download(new Blob([content], { type: 'text/markdown' }), name),
    settleNote: ({ id, updated }, keep, rival) =>
      askForResult('note.settle', { noteId: id, keep, rival, seen: updated, beside: crypto.randomUUID() }),
    decidePeople: (a, b, relation) => askForResult('people.decide', { a, b, relation }),
  };
}

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf("the reader's notes", act);
