import type { OnProgress } from '../messages/packsView.ts';
import { settingsAsStored } from './settings.ts';
import type { LibraryWorker } from '../messages/workerClient.ts';

/** Writes everything of the reader's into one file. */
export async function askForBackup(worker: LibraryWorker, onProgress?: OnProgress) {
  return worker.ask({ type: 'data.backup', settings: await settingsAsStored() }, onProgress);
}
