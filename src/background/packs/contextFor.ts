import { keyFilterOf, type KeyFilter } from '../../domain/keys/keyFilter.ts';
import { candidatesFor, matchesOf, type Matches, type Question } from './matching.ts';
import { boundsOf, ContextSubject, notesOn, packOfRecord } from '../../domain/packs/contextSubject.ts';
import type { Database } from '../../storage/schema.ts';
import { inLibraryOrder } from '../../storage/packs/packs.ts';
import { parseRecords } from '../../storage/parseRecords.ts';

/**
 * More records than this under one key are a mistake of some pack; their ids alone are looked through for those of
 * other packs.
 */
const MOST_RECORDS = 100;
const MOST_IDS = 50_000;

/** The notes, of packs that are on, that apply to an article; pack by pack, in the library's order. */
export async function contextFor(database: Database, question: Question): Promise<Matches> {
  const packs = (await database.getAll('packs')).filter(({ enabled }) => enabled !== false).toSorted(inLibraryOrder);
  const filters = await Promise.all(packs.map(async ({ id, keyFilter }) => keyFilter ?? makeFilter(database, id)));
  const candidates = candidatesFor(question, filters);
  const rank = new Map(packs.map(({ id }, at) => [id, at]));
  const { store } = database.transaction('contextSubjects');
  const index = store.index('keys');
  /** The records and not their ids first: each request takes its time, above all in a worker that was just started. */
  const recordsFor = async (key: string) => {
    const found = await index.getAll(key, MOST_RECORDS);
    if (found.length < MOST_RECORDS) return found.filter(({ id }) => rank.has(packOfRecord(id)));
    const ids = (await index.getAllKeys(key, MOST_IDS)).filter((id) => rank.has(packOfRecord(id)));
    const own = await Promise.all(ids.slice(0, MOST_RECORDS).map((id) => store.get(id)));
    return own.filter((record) => record !== undefined);
  };
  const found = (await Promise.all(candidates.keys.map(recordsFor))).flat();
  const rankOf = (id: string) => rank.get(packOfRecord(id)) ?? 0;
  const subjects = [...new Map(found.map((record) => [record.id, record])).values()].toSorted(
    (a, b) => rankOf(a.id) - rankOf(b.id),
  );
  return matchesOf(candidates, parseRecords(ContextSubject, subjects).flatMap(notesOn));
}

/** Read at a time, so that a pack of 100,000 notes is never in memory as a whole. */
const BATCH = 1000;

/** Adds the filter to a pack that was stored without one. */
async function makeFilter(database: Database, packId: string): Promise<KeyFilter> {
  const transaction = database.transaction(['packs', 'contextSubjects'], 'readwrite');
  const subjects = transaction.objectStore('contextSubjects');
  const keys: { keys: string[] }[] = [];
  let [after, end] = boundsOf(packId);
  for (;;) {
    const batch = await subjects.getAll(IDBKeyRange.bound(after, end, true, true), BATCH);
    keys.push(...batch.map((subject) => ({ keys: subject.keys })));
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  const keyFilter = keyFilterOf(keys);
  const packs = transaction.objectStore('packs');
  const pack = await packs.get(packId);
  if (pack) void packs.put({ ...pack, keyFilter });
  await transaction.done;
  return keyFilter;
}
