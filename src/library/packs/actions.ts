import { MessageError } from '../../domain/failure.ts';
import { shippedFile } from '../../domain/packs/shipped.ts';
import type { ActionResult } from '../../domain/failure.ts';
import type { ImportSession, PacksActions } from './view.ts';
import { download } from '../../browser/download.ts';
import { publish, subscribe } from '../../messages/events.ts';
import { resultOf } from '../../messages/result.ts';
import { startWorker, type LibraryWorker } from '../../messages/workerClient.ts';

/** What the page of packs can do. */
export function createPacksActions(worker: LibraryWorker): PacksActions {
  const publishPacksChanged = () => publish({ to: 'subscribers', event: 'packs-changed' });
  /** Nobody waits for it: what is left lying is swept up at the next opening. */
  const sweep = async () => {
    const swept = await result(() => worker.ask({ type: 'packs.sweep' }));
    // A lookup reads so many notes of a subject and no more: those lying about may have taken the place of others.
    if (swept.ok && swept.value.cleared) publishPacksChanged();
  };
  void sweep();
  // Whoever changed the packs, this page or another: what the worker has indexed of them is stale.
  subscribe(({ event }) => {
    if (event === 'packs-changed') void sweep();
  });
  const fileOf = async (key: string) => (await worker.ask({ type: 'packs.file', key })).file;
  const changed = () => {
    publishPacksChanged();
    return null;
  };

  return {
    list: () => result(async () => (await worker.ask({ type: 'packs.list' })).packs),
    setEnabled: (key, enabled) => result(() => worker.ask({ type: 'packs.enable', key, enabled }).then(changed)),
    remove: (key) => result(() => worker.ask({ type: 'packs.remove', key }).then(changed)),
    save: ({ key, id }) =>
      result(async () => {
        const shipped = shippedFile(id);
        const file = shipped === null ? await fileOf(key) : await fileOfOurs(shipped);
        if (!file) throw new MessageError('not-found', `no file of ${id}`);
        download(file, `${id}.json`);
        return null;
      }),
    openFile: (file) => openFile(file, changed),
    prepareSearch: () => void result(() => worker.ask({ type: 'packs.prepare' })),
    search: (query, offset) => result(async () => (await worker.ask({ type: 'packs.search', query, offset })).found),
  };
}

/** One file in a worker of its own: to cancel is to end the worker. */
function openFile(file: File, onChanged: () => void): ImportSession {
  const worker = startWorker();
  let writing = false;
  const end = () => {
    worker.end();
    if (writing) onChanged();
    writing = false;
  };
  return {
    check: () => result(async () => (await worker.ask({ type: 'packs.check', file })).check),
    map: (mapping) => result(async () => (await worker.ask({ type: 'packs.map', mapping })).check),
    apply: (onProgress) =>
      result(async () => {
        writing = true;
        await worker.ask({ type: 'packs.apply' }, onProgress);
        end();
        return null;
      }),
    cancel: end,
  };
}

/** A file of the extension. */
const fileOfOurs = async (path: string): Promise<Blob> => (await fetch(path)).blob();

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf('the library', act);
