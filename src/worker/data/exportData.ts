import { localDay } from '../../domain/time.ts';
import { backupFileName, writeBackup } from '../exchange/backup.ts';
import { KeptArticle, KeptVersion, versionId } from '../../domain/keeping/keptArticle.ts';
import { versionsIn } from '../../domain/keeping/sightings.ts';
import { unpackKept } from '../../storage/kept/find.ts';
import type { BackedUpArticle, BackupRecord } from '../exchange/backupFormat.ts';
import { writeAnnotations } from '../exchange/annotation.ts';
import { writeCsv } from '../exchange/csv.ts';
import { writeMarkdown } from '../exchange/markdown.ts';
import { NoteHistory } from '../../domain/notes/earlierTexts.ts';
import { Draft, PersonalNote } from '../../domain/notes/note.ts';
import { PersonDecision } from '../../domain/notes/person.ts';
import { TextSketch } from '../../domain/notes/textSketch.ts';
import type { ExportFormat } from '../../messages/dataView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { MERGED_STORES } from './mergedStores.ts';
import type { DataReply } from '../../messages/worker.ts';
import type { Database } from '../../storage/schema.ts';
import { packIdOf } from '../../storage/packs/packs.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

/** The setting of a reader who wants no earlier texts in backups. */
const HISTORIES = 'historyInBackups';
/** The setting of a reader who wants what was kept of their reading in backups. */
const KEPT = 'keptInBackups';

type Reply<T extends DataReply['type']> = Extract<DataReply, { type: T }>;

/** Everything of the reader's in one file. */
export async function makeBackup(
  database: Database,
  settings: Record<string, unknown>,
  onProgress: OnProgress,
): Promise<Reply<'data.backedUp'>> {
  const now = new Date();
  const records = await recordsOf(database, settings);
  const { file, contentHash } = await writeBackup({ created: now.toISOString() }, records, (written) =>
    onProgress(written, records.length),
  );
  return { type: 'data.backedUp', file, name: backupFileName(now), contentHash };
}

/**
 * A snapshot of all that a backup holds: one read-only transaction, so that a note saved meanwhile is in it as the
 * draft it was or as the note it became. The records are as stored: whoever saves waits for the reading of them, not
 * for their parsing.
 */
async function snapshotOf(database: Database, settings: Record<string, unknown>) {
  const withHistories = settings[HISTORIES] !== false;
  const withKept = settings[KEPT] === true;
  const transaction = database.transaction(MERGED_STORES);
  const [notes, histories, drafts, people, sketches, kept, versions, packs, fileKeys, files] = await Promise.all([
    transaction.objectStore('personalNotes').getAll(),
    withHistories ? transaction.objectStore('noteHistory').getAll() : [],
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('people').getAll(),
    transaction.objectStore('textSketches').getAll(),
    withKept ? transaction.objectStore('keptArticles').getAll() : [],
    withKept ? transaction.objectStore('keptVersions').getAll() : [],
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('packFiles').getAllKeys(),
    transaction.objectStore('packFiles').getAll(),
    transaction.done,
  ]);
  const fileOf = new Map(fileKeys.map((key, at) => [key, files[at]]));
  return { notes, histories, drafts, people, sketches, kept, versions, packs, fileOf };
}

async function recordsOf(database: Database, settings: Record<string, unknown>): Promise<BackupRecord[]> {
  const { packs, fileOf, ...stored } = await snapshotOf(database, settings);
  const records: BackupRecord[] = [['settings', settings]];
  for (const note of parseRecords(PersonalNote, stored.notes)) records.push(['note', note]);
  for (const history of parseRecords(NoteHistory, stored.histories)) records.push(['history', history]);
  for (const draft of parseRecords(Draft, stored.drafts)) records.push(['draft', draft]);
  for (const person of parseRecords(PersonDecision, stored.people)) records.push(['person', person]);
  for (const sketch of parseRecords(TextSketch, stored.sketches)) records.push(['sketch', sketch]);
  const versions = new Map(stored.versions.map((version) => [version.id, version]));
  for (const article of parseRecords(KeptArticle, stored.kept))
    records.push(['kept', { article, versions: await textsOf(article, versions) }]);
  for (const record of packs) {
    const { id: key, imported, enabled = true } = record;
    const file = imported && fileOf.get(key);
    const text = file ? await textOf(file) : null;
    if (imported && text !== null) records.push(['pack', { id: imported.id, enabled, file: text }]);
    else if (!enabled) records.push(['off', { id: packIdOf(record) }]);
  }
  return records;
}

/** The text of a pack's file; null where it is damaged: one file must not take the backup of all else with it. */
async function textOf(file: unknown): Promise<string | null> {
  try {
    return file instanceof Blob ? await file.text() : null;
  } catch (error) {
    console.error('Sidelight: the file of a pack could not be read', error);
    return null;
  }
}

/** The texts of a kept article's versions; those that are damaged or gone are left out. */
async function textsOf(
  { id, sightings }: KeptArticle,
  versions: ReadonlyMap<string, KeptVersion>,
): Promise<BackedUpArticle['versions']> {
  const texts: BackedUpArticle['versions'] = [];
  for (const version of versionsIn(sightings)) {
    const [stored] = parseRecords(KeptVersion, [versions.get(versionId(id, version))].filter(Boolean));
    const text = stored && (await unpackKept(stored.packed));
    if (text) texts.push({ version, text });
  }
  return texts;
}

/**
 * Notes in a form for other programs.
 *
 * @param ids - which notes, in the order of the file; null for all there are. One that has gone meanwhile is left out.
 */
export async function exportNotes(
  database: Database,
  format: ExportFormat,
  ids: readonly string[] | null,
  onProgress: OnProgress,
): Promise<Reply<'data.file'>> {
  const now = new Date();
  const notes = ids === null ? await notesOf(database) : await notesOfIds(database, ids);
  const name = `sidelight-notes-${localDay(now)}`;
  switch (format) {
    case 'web-annotation':
      return reply(await writeAnnotations(notes, now.toISOString()), `${name}.jsonld`);
    case 'markdown':
      return reply(
        writeMarkdown(notes, (written) => onProgress(written, notes.length)),
        `${name}.zip`,
      );
    case 'csv':
      return reply(writeCsv(notes), `${name}.csv`);
  }
}

const reply = (file: Blob, name: string): Reply<'data.file'> => ({ type: 'data.file', file, name });

const notesOf = async (database: Database): Promise<PersonalNote[]> =>
  parseRecords(PersonalNote, await database.getAll('personalNotes'));

async function notesOfIds(database: Database, ids: readonly string[]): Promise<PersonalNote[]> {
  const { store } = database.transaction('personalNotes');
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return parseRecords(PersonalNote, records.filter(Boolean));
}
