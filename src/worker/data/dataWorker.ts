import { deleteDamaged, findDamaged, saveDamaged } from './damaged.ts';
import { exportNotes, makeBackup } from './exportData.ts';
import { openData, type OpenedData, type ReadData } from './importData.ts';
import type { DataCounts, DataReply, DataRequest } from '../../messages/worker.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { TableMapping } from '../../messages/tableMapping.ts';
import { wipeDatabase } from './wipeData.ts';
import type { Database } from '../../storage/schema.ts';
import { clearCopies } from '../../storage/copies/copies.ts';
import { withPacksLock } from '../../storage/packs/installPack.ts';

/**
 * Carries out what concerns the reader's data as a whole, in the library's worker; one file at a time is open in each.
 */
export function dataWorker(database: () => Promise<Database>) {
  let opened: OpenedData | null = null;
  let read: ReadData | null = null;
  const apply = async (onProgress: OnProgress): Promise<DataReply> => {
    if (!read) throw new Error('no file was read');
    return { type: 'data.applied', taken: await read.apply(onProgress), settings: read.settings };
  };
  const readWith = async (mappings: readonly (TableMapping | null)[]): Promise<DataReply> => {
    if (!opened) throw new Error('no file was opened');
    read = await opened.read(mappings);
    return { type: 'data.checked', check: read.check, settings: read.settings };
  };
  return async (request: DataRequest, onProgress: OnProgress): Promise<DataReply> => {
    switch (request.type) {
      case 'data.backup':
        return makeBackup(await database(), request.settings, onProgress);
      case 'data.export':
        return exportNotes(await database(), request.format, null, onProgress);
      case 'data.check': {
        opened = await openData(await database(), request.files);
        read = null;
        const { question } = opened;
        return question.tables.length > 0 ? { type: 'data.asked', question } : readWith([]);
      }
      case 'data.map':
        return readWith(request.mappings);
      case 'data.apply':
        return withPacksLock(() => apply(onProgress));
      case 'data.count':
        return { type: 'data.counted', counts: await countsOf(await database()) };
      case 'data.damaged':
        return { type: 'data.damaged', count: (await findDamaged(await database())).length };
      case 'data.saveDamaged':
        return { type: 'data.file', ...(await saveDamaged(await database())) };
      case 'data.deleteDamaged':
        await deleteDamaged(await database());
        return { type: 'data.damaged', count: 0 };
      case 'data.wipe':
        await withPacksLock(async () => wipeDatabase(await database()));
        await clearCopies();
        return { type: 'data.wiped' };
    }
  };
}

/** Counts by keys and index: no note is read. */
async function countsOf(database: Database): Promise<DataCounts> {
  const transaction = database.transaction(['personalNotes', 'drafts', 'keptArticles', 'packs']);
  const notes = transaction.objectStore('personalNotes');
  const [all, trashed, drafts, kept, packs] = await Promise.all([
    notes.count(),
    notes.index('deleted').count(),
    transaction.objectStore('drafts').count(),
    transaction.objectStore('keptArticles').count(),
    transaction.objectStore('packs').getAll(),
  ]);
  return { notes: all - trashed, trashed, drafts, kept, packs: packs.filter(({ imported }) => imported).length };
}
