import { MessageError, type ActionResult } from '../../domain/failure.ts';
import type { NotesActions } from './view.ts';
import { ask, askForResult } from '../../messages/ask.ts';
import { download } from '../../browser/download.ts';
import { draftRequests } from '../../browser/draftRequests.ts';
import { subscribe, publishNotesChanged } from '../../messages/events.ts';
import { holdingDrafts } from '../../browser/heldDrafts.ts';
import { resultOf } from '../../messages/result.ts';
import type { LibraryWorker } from '../../messages/workerClient.ts';

/**
 * What the page of notes can do: single notes are written by the background, as a panel's; many at once by the worker.
 */
export function createNotesActions(worker: LibraryWorker): NotesActions {
  const { among: withHeld, ...keeping } = holdingDrafts(draftRequests);
  return {
    read: (ids, onProgress) => result(() => worker.ask({ type: 'notes.read', ids }, onProgress).then(() => null)),
    index: (onProgress) => result(() => worker.ask({ type: 'notes.index' }, onProgress).then(() => null)),
    find: (query, inSight) => result(async () => (await worker.ask({ type: 'notes.find', query, inSight })).found),
    rows: (found, from, to) => result(async () => (await worker.ask({ type: 'notes.rows', found, from, to })).rows),
    ids: (found, from, to) => result(async () => (await worker.ask({ type: 'notes.ids', found, from, to })).ids),
    change: (ids, change) =>
      result(async () => {
        const reply = await worker.ask({ type: 'notes.change', ids, change });
        publishNotesChanged(reply.ids);
        if (reply.failure !== null) throw new MessageError(reply.failure, 'not all notes could be changed');
        return reply.ids;
      }),
    follow: (onChanged) =>
      subscribe((told) => {
        if (told.event === 'notes-changed') onChanged(told.ids ?? null);
      }),
    export: (which, format, onProgress) =>
      result(async () => {
        const { file, name } = await worker.ask({ type: 'notes.export', which, format }, onProgress);
        return download(file, name);
      }),
    draftOf: ({ id, subject }) =>
      result(async () => {
        const drafts = withHeld(await ask('drafts.get', {}), subject.keys);
        return drafts.find(({ noteId }) => noteId === id) ?? null;
      }),
    drafts: () => result(async () => withHeld((await worker.ask({ type: 'drafts.list' })).drafts, null)),
    followDrafts: (onChanged) =>
      subscribe(({ event }) => {
        if (event === 'drafts-changed' || event === 'notes-changed') onChanged();
      }),
    people: () => result(async () => (await worker.ask({ type: 'people.list' })).people),
    ...keeping,
    saveFile: (content, name) => void download(new Blob([content], { type: 'text/markdown' }), name),
    historyOf: (noteId) => askForResult('note.history', { noteId }),
    settleNote: ({ id, updated }, keep, rival) =>
      askForResult('note.settle', { noteId: id, keep, rival, revision: updated }),
    decidePeople: (a, b, relation) => askForResult('people.decide', { a, b, relation }),
  };
}

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf("the reader's notes", act);
