import { MessageError } from '../../domain/failure.ts';
import { shippedFile } from '../../domain/packs/shipped.ts';
import type { ActionResult } from '../../domain/failure.ts';
import type { FileCheck } from '../../messages/packsView.ts';
import type { ImportSession, LibraryActions } from './view.ts';
import { openConnection } from '../../storage/connection.ts';
import { download } from '../../browser/download.ts';
import { onPanelEvent, tellPanels } from '../../messages/events.ts';
import { expected, type WorkerReply } from '../../messages/worker.ts';
import { listPacks, packFile, removePack, setPackEnabled } from '../../storage/packs.ts';
import { resultOf } from '../../messages/result.ts';
import { startWorker } from '../../messages/workerClient.ts';

/** What the library page can do, on this browser's database. */
export function createLibraryActions(): LibraryActions {
  const database = openConnection();
  const worker = startWorker();
  const refreshPanels = () => tellPanels({ to: 'panels', event: 'reports-changed' });
  /** Nobody waits for it: what is left lying is swept up at the next opening. */
  const sweep = async () => {
    const swept = await result(() => worker.ask({ type: 'sweep' }));
    // A lookup reads so many notes of a subject and no more: those lying about may have taken the place of others.
    if (swept.ok && swept.value.type === 'swept' && swept.value.cleared) refreshPanels();
  };
  void sweep();
  // Whoever changed the packs, this page or another: what the worker has indexed of them is stale.
  onPanelEvent(({ event }) => {
    if (event === 'reports-changed') void sweep();
  });
  const changed = () => {
    refreshPanels();
    return null;
  };

  return {
    list: () => result(async () => listPacks(await database())),
    setEnabled: (key, enabled) => result(async () => setPackEnabled(await database(), key, enabled).then(changed)),
    remove: (key) => result(async () => removePack(await database(), key).then(changed)),
    save: ({ key, id }) =>
      result(async () => {
        const shipped = shippedFile(id);
        const file = shipped === null ? await packFile(await database(), key) : await fileOfOurs(shipped);
        if (!file) throw new MessageError('not-found', `no file of ${id}`);
        download(file, `${id}.json`);
        return null;
      }),
    openFile: (file) => openFile(file, changed),
    prepareSearch: () => void result(() => worker.ask({ type: 'prepare' })),
    search: (query, offset) =>
      result(async () => {
        return expected(await worker.ask({ type: 'search', query, offset }), 'found').found;
      }),
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
  const check = (reply: WorkerReply): FileCheck => expected(reply, 'checked').check;
  return {
    check: () => result(async () => check(await worker.ask({ type: 'check', file }))),
    map: (mapping) => result(async () => check(await worker.ask({ type: 'map', mapping }))),
    apply: (onProgress) =>
      result(async () => {
        writing = true;
        await worker.ask({ type: 'apply' }, onProgress);
        end();
        return null;
      }),
    cancel: end,
  };
}

/** A file of the extension. */
const fileOfOurs = async (path: string): Promise<Blob> => (await fetch(path)).blob();

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf('the library', act);
