import type { OnProgress } from '../../messages/packsView.ts';
import type { PacksReply, PacksRequest } from '../../messages/worker.ts';
import type { Database } from '../../storage/schema.ts';
import { listPacks, packFile, removePack, setPackEnabled } from '../../storage/packs/packs.ts';
import { withPacksLock } from '../../storage/packs/installPack.ts';
import { removeStagedLeftovers } from '../../storage/packs/stagePack.ts';
import { openPackFile, type PackFile } from './packFile.ts';
import { readContextNoteIndex, searchContextNotes, type ContextNoteIndex } from './searchContextNotes.ts';

/** Carries out what concerns packs, in the library's worker; one file at a time is open in each. */
export function packsWorker(database: () => Promise<Database>) {
  let file: PackFile | null = null;
  let index: Promise<ContextNoteIndex> | null = null;

  /** What is searched, read once and again after the packs have changed. */
  const notes = (): Promise<ContextNoteIndex> => {
    const reading = (index ??= database().then(readContextNoteIndex));
    reading.catch(() => {
      if (index === reading) index = null; // the next search tries again
    });
    return reading;
  };
  const opened = (): PackFile => {
    if (!file) throw new Error('no file was opened');
    return file;
  };

  return async (request: PacksRequest, onProgress: OnProgress): Promise<PacksReply> => {
    switch (request.type) {
      case 'packs.list':
        return { type: 'packs.listed', packs: await listPacks(await database()) };
      case 'packs.enable':
        await setPackEnabled(await database(), request.key, request.enabled);
        return { type: 'packs.changed' };
      case 'packs.remove':
        await removePack(await database(), request.key);
        return { type: 'packs.changed' };
      case 'packs.file':
        return { type: 'packs.file', file: await packFile(await database(), request.key) };
      case 'packs.check':
        file = openPackFile(request.file, database);
        return { type: 'packs.checked', check: await file.check() };
      case 'packs.map':
        return { type: 'packs.checked', check: await opened().map(request.mapping) };
      case 'packs.apply':
        await withPacksLock(async () => opened().apply(onProgress));
        return { type: 'packs.changed' };
      case 'packs.prepare':
        await notes();
        return { type: 'packs.prepared' };
      case 'packs.search': {
        const { query, offset } = request;
        return { type: 'packs.found', found: await searchContextNotes(await database(), await notes(), query, offset) };
      }
      case 'packs.sweep':
        index = null;
        return {
          type: 'packs.swept',
          cleared: await withPacksLock(async () => removeStagedLeftovers(await database())),
        };
    }
  };
}
