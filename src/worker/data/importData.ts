import type { FileContent } from '../exchange/incoming.ts';
import { problemIn } from '../../messages/fileProblem.ts';
import type { IDBPTransaction } from 'idb';
import type { Pack } from '../../domain/packs/pack.ts';
import { checkPackText } from '../../domain/packs/validate.ts';
import type { DataCheck, DataPreview, DataQuestion } from '../../messages/dataView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { TableMapping } from '../../messages/tableMapping.ts';
import { openChosen } from './chosenFiles.ts';
import { atomically } from '../../storage/atomically.ts';
import { mergeInto, type MergedWriter } from './mergeData.ts';
import { MERGED_STORES } from './mergedStores.ts';
import { keptStoresOf, mergeKept, packArticles, type PackedArticles } from '../exchange/merge/mergeKept.ts';
import type { Database, Schema } from '../../storage/schema.ts';
import { installPack, type StagedPack } from '../../storage/packs/installPack.ts';
import { logChanges, type ChangeKey } from '../../storage/devices/changes.ts';
import { dropNoteFilter } from '../../storage/noteFilter.ts';
import { compareVersions, headerOf } from '../../storage/packs/packHeader.ts';
import { stageNotes } from '../../storage/packs/stagePack.ts';
import { importedPack, packIdOf } from '../../storage/packs/packs.ts';
import { storageFailure } from '../../storage/storageFailure.ts';

/** A pack of a backup that passed the check and is not here in this version or a later one. */
interface CheckedPack {
  pack: Pack;
  file: string;
  enabled: boolean;
  /** The key of the pack that stands there; null for none. */
  replaces: string | null;
}

/** Files that were read, ready to be taken in. */
export interface ReadData {
  check: DataCheck;
  apply: (onProgress: OnProgress) => Promise<DataPreview>;
  settings: Record<string, unknown> | null;
}

/** Files that were opened: what has to be asked of their tables, and what they say once that is answered. */
export interface OpenedData {
  question: DataQuestion;
  read: (mappings: readonly (TableMapping | null)[]) => Promise<ReadData>;
}

/** Opens files that a reader has chosen: what they say is known once their tables are explained. Nothing is changed. */
export async function openData(database: Database, files: readonly File[]): Promise<OpenedData> {
  const { contentWith, ...question } = await openChosen(files, new Date().toISOString());
  return {
    question,
    read: async (mappings) => dataOf(database, await contentWith(mappings)),
  };
}

/** Reads files and says what they would change; tables are what they are guessed to be. */
export async function readData(database: Database, files: readonly File[]): Promise<ReadData> {
  const { question, read } = await openData(database, files);
  return read(question.tables.map(({ guess }) => guess));
}

/** What files would change. Nothing is changed before `apply`, and by that everything in one transaction. */
async function dataOf(database: Database, content: FileContent): Promise<ReadData> {
  const packs = await packsToTake(database, content);
  const titles = packs.map(({ pack }) => pack.title);
  const told = {
    format: content.format ?? 'backup',
    sources: content.sources,
    settings: content.settings !== null,
  };
  const preview = async (): Promise<DataPreview> => {
    const counts = await mergeInto(database.transaction(MERGED_STORES), content, null);
    return { ...counts, ...told, packs: titles };
  };
  return {
    check: { preview: content.format === null ? null : await preview(), problems: content.problems },
    settings: content.settings,
    apply: async (onProgress) => {
      const staged = await stageAll(database, packs);
      const kept = await packArticles(content.kept);
      const transaction = database.transaction(MERGED_STORES, 'readwrite', { durability: 'strict' });
      const taken = await atomically(transaction, async () => {
        const log: ChangeKey[] = [];
        const counts = await mergeInto(transaction, content, writerOf(transaction, kept, log), onProgress);
        const installed = await installPacks(transaction, content, staged);
        await logChanges(transaction.objectStore('changes'), log);
        return { ...counts, packs: installed };
      }).catch(storageFailure);
      return { ...taken, ...told };
    },
  };
}

async function packsToTake(database: Database, content: FileContent): Promise<CheckedPack[]> {
  const wanted = new Map<string, CheckedPack>();
  for (const { id, enabled, file } of content.packs) {
    const check = checkPackText(file);
    if (!check.ok) {
      content.problems.push(problemIn(id, 'bad-pack', { path: check.problems[0]?.path ?? '' }));
      continue;
    }
    const stored = await importedPack(database, check.pack.id);
    // Several backups may hold it, each in a version of its own.
    const known = wanted.get(check.pack.id)?.pack ?? stored?.header;
    if (known && compareVersions(known.version, check.pack.version) >= 0) continue;
    wanted.set(check.pack.id, { pack: check.pack, file, enabled, replaces: stored?.key ?? null });
  }
  return [...wanted.values()];
}

/** The packs' notes, written where no lookup minds them: they count once the one transaction stores their records. */
async function stageAll(database: Database, packs: readonly CheckedPack[]): Promise<StagedPack[]> {
  const staged: StagedPack[] = [];
  for (const { pack, file, enabled, replaces } of packs) {
    const record = { ...(await stageNotes(database, pack, () => undefined)), imported: headerOf(pack), enabled };
    staged.push({ record, file: new Blob([file], { type: 'application/json' }), replaces });
  }
  return staged;
}

type Transaction = IDBPTransaction<Schema, typeof MERGED_STORES, 'readwrite'>;

/** @param log - gets what is written, to be carried to other devices */
const writerOf = (transaction: Transaction, kept: PackedArticles, log: ChangeKey[]): MergedWriter => ({
  note: (note) => {
    log.push(`note:${note.id}`);
    return transaction.objectStore('personalNotes').put(note);
  },
  draft: (draft) => transaction.objectStore('drafts').put(draft),
  history: (history) => transaction.objectStore('noteHistory').put(history),
  person: (person) => {
    log.push(`person:${person.id}`);
    return transaction.objectStore('people').put(person);
  },
  sketch: (sketch) => {
    log.push(`sketch:${sketch.key}`);
    return transaction.objectStore('textSketches').put(sketch);
  },
  kept: async () => {
    for (const id of await mergeKept(keptStoresOf(transaction), kept)) log.push(`kept:${id}`);
    // Counted anew when something is kept next.
    if (kept.length > 0) await transaction.objectStore('meta').delete('keptBytes');
  },
  end: () => dropNoteFilter(transaction.objectStore('meta')),
});

/**
 * Installs the staged packs, then switches off what was switched off: of the packs as they stand now, no replaced one
 * comes back.
 *
 * @returns the titles of those installed; not of one that has come in a later version since the check
 */
async function installPacks(
  transaction: Transaction,
  { switchedOff }: FileContent,
  staged: readonly StagedPack[],
): Promise<string[]> {
  const stores = {
    packs: transaction.objectStore('packs'),
    files: transaction.objectStore('packFiles'),
    changes: transaction.objectStore('changes'),
  };
  const titles: string[] = [];
  for (const pack of staged) if (await installPack(stores, pack)) titles.push(pack.record.title);
  for (const record of await stores.packs.getAll())
    if (switchedOff.includes(packIdOf(record))) await stores.packs.put({ ...record, enabled: false });
  return titles;
}
