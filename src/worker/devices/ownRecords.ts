import { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import { versionsIn } from '../../domain/keeping/sightings.ts';
import { textOfVersion } from '../../storage/kept/find.ts';
import { KnownSettings, SETTINGS } from '../../storage/devices/state.ts';
import { packIdOf } from '../../storage/packs/packs.ts';
import type { Database, StoredPack } from '../../storage/schema.ts';
import { lineOf } from '../exchange/lines.ts';
import { draftRecord, knownDrafts } from './drafts.ts';
import { parseRecord, type PartRecord, type PartRecordKind } from './partFormat.ts';

/** Read and written before the next are asked for. Of few at a time little outlives a collection of what is young. */
const BATCH = 100;
/** Of articles and packs, which are longer. */
const FEW = 50;

/**
 * The records that were logged as changed, as they are now, each as a line. One that has gone meanwhile is left out:
 * what stays of it is another.
 *
 * @param keys - as in storage/devices/changes.ts, and `setting:NAME`
 */
export async function* linesOfKeys(
  database: Database,
  keys: readonly string[],
): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  const settings = await knownSettings(database);
  const drafts = await knownDrafts(database);
  const packs = await importedPacks(database);
  for (let start = 0; start < keys.length; start += FEW) {
    const found = await Promise.all(
      keys.slice(start, start + FEW).map(async (key) => {
        const colon = key.indexOf(':');
        const [kind, name] = [key.slice(0, colon), key.slice(colon + 1)];
        switch (kind) {
          case 'note':
            return recordOf('note', database.get('personalNotes', name));
          case 'tombstone':
            return recordOf('tombstone', database.get('tombstones', name));
          case 'person':
            return recordOf('person', database.get('people', name));
          case 'takenBack':
          case 'forgotten':
            return recordOf(kind, database.get('devices', key));
          case 'sketch':
            return recordOf('sketch', database.get('textSketches', name));
          case 'pack':
            return packRecord(database, packs.get(name));
          case 'kept':
            return keptRecord(database, name);
          case 'draft':
            return draftRecord(database, drafts, name);
          case 'setting':
            return settingRecord(settings, name);
          default:
            return null;
        }
      }),
    );
    yield found.filter((record) => record !== null).map(lineOf);
  }
}

/**
 * Everything that is carried, batch by batch: no more of it is in memory at once.
 *
 * @param without - ids of notes and keys of sketches that are left out
 * @param withKept - whether articles are carried as they were read
 */
export async function* allLines(
  database: Database,
  without: ReadonlySet<string>,
  withKept: boolean,
): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  for (const [kind, store] of [
    ['note', 'personalNotes'],
    ['tombstone', 'tombstones'],
    ['sketch', 'textSketches'],
    ['person', 'people'],
  ] as const) {
    let range: IDBKeyRange | null = null;
    for (;;) {
      const { store: opened } = database.transaction(store);
      const keys: string[] = await opened.getAllKeys(range, BATCH);
      const last = keys.at(-1);
      const isLeftOut = (key: string) => (kind === 'note' || kind === 'sketch') && without.has(key);
      // A device that has just taken all in reads none of it again.
      if (!keys.every(isLeftOut)) {
        const records: unknown[] = await opened.getAll(range, BATCH);
        const others = records.filter((_, at) => !isLeftOut(keys[at] ?? ''));
        yield others.flatMap((record) => {
          const one = parsed(kind, record);
          return one ? [lineOf(one)] : [];
        });
      }
      if (last === undefined || keys.length < BATCH) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  const packs = await importedPacks(database);
  const takenBack = await database.getAllKeys('devices', IDBKeyRange.bound('takenBack:', 'takenBack:\uffff'));
  const settings = Object.keys(await knownSettings(database)).map((name) => `setting:${name}`);
  const drafts = Object.keys(await knownDrafts(database)).map((name) => `draft:${name}`);
  yield* linesOfKeys(database, [...takenBack, ...settings, ...drafts]);
  for (const id of packs.keys()) yield* linesOfKeys(database, [`pack:${id}`]);
  if (!withKept) return;
  const forgotten = await database.getAllKeys('devices', IDBKeyRange.bound('forgotten:', 'forgotten:\uffff'));
  const kept = await database.getAllKeys('keptArticles');
  yield* linesOfKeys(database, [...forgotten, ...kept.map((id) => `kept:${id}`)]);
}

/** The settings that travel, as they were carried last; nothing where that is damaged. */
export async function knownSettings(database: Pick<Database, 'get'>): Promise<KnownSettings> {
  return KnownSettings.safeParse(await database.get('devices', SETTINGS)).data ?? {};
}

const recordOf = async (kind: PartRecordKind, record: Promise<unknown>): Promise<PartRecord | null> =>
  parsed(kind, await record);

/** A record as it goes out; what is damaged stays here. */
const parsed = (kind: PartRecordKind, record: unknown): PartRecord | null =>
  record === undefined ? null : parseRecord(kind, record);

async function importedPacks(database: Database): Promise<Map<string, StoredPack>> {
  const packs = await database.getAll('packs');
  return new Map(packs.filter(({ imported }) => imported).map((pack) => [packIdOf(pack), pack]));
}

async function packRecord(database: Database, pack: StoredPack | undefined): Promise<PartRecord | null> {
  const file = pack && (await database.get('packFiles', pack.id));
  if (!file) return null;
  return ['pack', { id: packIdOf(pack), enabled: pack.enabled !== false, file: await file.text() }];
}

async function keptRecord(database: Database, id: string): Promise<PartRecord | null> {
  const article = KeptArticle.safeParse(await database.get('keptArticles', id)).data;
  if (!article) return null;
  const versions = [];
  for (const version of versionsIn(article.sightings)) {
    const text = await textOfVersion(database, id, version);
    if (text) versions.push({ version, text });
  }
  return ['kept', { article, versions }];
}

function settingRecord(settings: KnownSettings, name: string): PartRecord | null {
  const known = settings[name];
  return known ? ['setting', { name, value: known.value, turn: known.turn }] : null;
}
