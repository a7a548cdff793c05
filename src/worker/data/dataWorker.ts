import { exportNotes, makeBackup } from './exportData.ts';
import { readData, type ReadData } from './importData.ts';
import type { DataCounts, DataReply, DataRequest } from '../../messages/worker.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { wipeDatabase } from './wipeData.ts';
import type { Database } from '../../storage/schema.ts';
import { withPacksLock } from '../../storage/installPack.ts';

/** Carries out what concerns the reader's data as a whole, in the library's worker; one file at a time is open in each. */
export function dataWorker(database: () => Promise<Database>) {
  let read: ReadData | null = null;
  const apply = async (onProgress: OnProgress): Promise<DataReply> => {
    if (!read) throw new Error('no file was read');
    return { type: 'data.applied', taken: await read.apply(onProgress), settings: read.settings };
  };
  return async (request: DataRequest, onProgress: OnProgress): Promise<DataReply> => {
    switch (request.type) {
      case 'data.backup':
        return makeBackup(await database(), request.settings, onProgress);
      case 'data.export':
        return exportNotes(await database(), request.format, null, onProgress);
      case 'data.check':
        read = await readData(await database(), request.files);
        return { type: 'data.checked', check: read.check, settings: read.settings };
      case 'data.apply':
        return withPacksLock(() => apply(onProgress));
      case 'data.count':
        return { type: 'data.counted', counts: await countsOf(await database()) };
      case 'data.wipe':
        await withPacksLock(async () => wipeDatabase(await database()));
        return { type: 'data.wiped' };
    }
  };
}

/** Counts by keys and index: no note is read. */
async function countsOf(database: Database): Promise<DataCounts> {
  const transaction = database.transaction(['personalNotes', 'drafts', 'packs']);
  const notes = transaction.objectStore('personalNotes');
  const [all, trashed, drafts, packs] = await Promise.all([
    notes.count(),
    notes.index('deleted').count(),
    transaction.objectStore('drafts').count(),
    transaction.objectStore('packs').getAll(),
  ]);
  return { notes: all - trashed, trashed, drafts, packs: packs.filter(({ imported }) => imported).length };
}
