import { browser } from 'wxt/browser';
import type { ActionResult } from '../../domain/failure.ts';
import type { DataCheck, SavedFile } from '../../messages/dataView.ts';
import type { DataActions, DataSession } from './view.ts';
import { isOnPhone } from '../../browser/anyBrowser.ts';
import { allowDownloads, autoBackup, setAutoBackup } from '../../browser/autoBackup.ts';
import { changeHoldings } from '../../browser/holdings.ts';
import { askForResult } from '../../messages/ask.ts';
import { carryState } from '../../browser/devices/carryState.ts';
import { askForBackup } from '../../browser/dataRequests.ts';
import { download } from '../../browser/download.ts';
import { publishNotesChanged, publish } from '../../messages/events.ts';
import type { ReplyTo } from '../../messages/worker.ts';
import { isStorageKept, keepStorage, keepStorageAtFirst } from '../../browser/persistence.ts';
import { resultOf } from '../../messages/result.ts';
import { changeSettings, restoreSettings, settings as settingsHere, settingsAsStored } from '../../browser/settings.ts';
import { inOwnWorker, startWorker, type LibraryWorker } from '../../messages/workerClient.ts';

/**
 * What the page of the reader's data can do. All notes are written at a stretch: in a worker of its own, so that nobody
 * waits for it who asks the one they share.
 */
export function createDataActions(worker: LibraryWorker): DataActions {
  const save = ({ file, name }: ReplyTo<'data.export' | 'data.backup'>): SavedFile => download(file, name);
  return {
    state: () =>
      result(async () => {
        const { counts } = await worker.ask({ type: 'data.count' });
        const { usage = null } = await navigator.storage.estimate();
        return { ...counts, bytes: usage, persisted: await isStorageKept() };
      }),
    backUp: (onProgress) => result(() => inOwnWorker(async (own) => save(await askForBackup(own, onProgress)))),
    save: (format, onProgress) =>
      result(() => inOwnWorker(async (own) => save(await own.ask({ type: 'data.export', format }, onProgress)))),
    open: openFiles,
    isOnPhone: isOnPhone(),
    persist: () => result(() => keepStorage()),
    autoBackup: () => result(autoBackup),
    damaged: () => result(() => inOwnWorker(async (own) => (await own.ask({ type: 'data.damaged' })).count)),
    saveDamaged: () => result(() => inOwnWorker(async (own) => save(await own.ask({ type: 'data.saveDamaged' })))),
    deleteDamaged: () =>
      result(async () => {
        await inOwnWorker((own) => own.ask({ type: 'data.deleteDamaged' }));
        dataChanged();
        return null;
      }),
    forgetLoss: () => result(() => changeHoldings({ lost: null, restored: null }).then(() => null)),
    setAutoBackup: (every) => {
      // Asked for before anything is waited for: later the click no longer counts.
      const allowed = every === 'off' ? Promise.resolve(true) : allowDownloads();
      return result(async () => (await allowed) && setAutoBackup(every).then(() => true));
    },
    historyInBackups: () => result(async () => (await settingsHere()).historyInBackups),
    setHistoryInBackups: (historyInBackups) => result(() => changeSettings({ historyInBackups }).then(() => null)),
    isConnected: () => result(async () => (await carryState()) !== null),
    keptInBackups: () => result(async () => (await settingsHere()).keptInBackups),
    setKeptInBackups: (keptInBackups) => result(() => changeSettings({ keptInBackups }).then(() => null)),
    wipe: () =>
      result(async () => {
        await worker.ask({ type: 'data.wipe' });
        await forgetTheRest();
        await worker.ask({ type: 'packs.sweep' });
        dataChanged();
        return null;
      }),
  };
}

/** Files in a worker of their own: to cancel is to end it, and the browser undoes its transaction. */
function openFiles(files: readonly File[]): DataSession {
  const worker = startWorker();
  const checked = async ({ check, settings }: ReplyTo<'data.map'>): Promise<DataCheck> => {
    const here = await settingsAsStored();
    const isNew = Object.keys(settings ?? {}).some((key) => !(key in here));
    return { ...check, preview: check.preview && { ...check.preview, settings: isNew } };
  };
  return {
    check: () =>
      result(async () => {
        const reply = await worker.ask({ type: 'data.check', files });
        return reply.type === 'data.asked' ? reply.question : checked(reply);
      }),
    map: (mappings) => result(async () => checked(await worker.ask({ type: 'data.map', mappings }))),
    apply: (onProgress) =>
      result(async () => {
        const { taken, settings } = await worker.ask({ type: 'data.apply' }, onProgress);
        worker.end();
        // A backup has them: notes that were lost are back, as far as they can be.
        if (settings) {
          await restoreSettings(settings);
          await changeHoldings({ lost: null });
        }
        dataChanged();
        void keepStorageAtFirst();
        return taken;
      }),
    cancel: () => worker.end(),
  };
}

function dataChanged(): void {
  publishNotesChanged(undefined);
  publish({ to: 'subscribers', event: 'drafts-changed' });
  publish({ to: 'subscribers', event: 'packs-changed' });
}

/**
 * What lies outside the database: permissions that were granted, what was read in this session, settings. In this
 * order: a panel that is told of a forgotten tab reads it anew where it may, and which pages are painted is known only
 * as long as their tabs are.
 */
async function forgetTheRest(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins, permissions: ['downloads'] }).catch(() => false);
  await askForResult('tabs.forget', {}); // a background that does not answer must not keep the rest from going
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf("the reader's data", act);
