import type { OnProgress } from '../messages/packsView.ts';
import { expected } from '../messages/worker.ts';
import { settingsAsStored } from './settings.ts';
import type { LibraryWorker } from '../messages/workerClient.ts';

/** Writes everything of the reader's into one file. */
export async function makeBackup(worker: LibraryWorker, onProgress?: OnProgress) {
  const request = { type: 'data.backup' as const, settings: await settingsAsStored() };
  return expected(await worker.ask(request, onProgress), 'data.file');
}
