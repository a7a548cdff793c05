import type { Destination } from '../../domain/devices/destination.ts';
import type { CarryFailure } from '../../domain/devices/status.ts';
import { DAY_MS } from '../../domain/time.ts';
import { LOG_IS_ON } from '../../storage/devices/changes.ts';
import { OWN, OwnState, type OwnPart } from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';
import { lineOf } from '../exchange/lines.ts';
import type { FileName } from './fileNames.ts';
import { allLines, linesOfKeys } from './ownRecords.ts';
import type { Session } from './session.ts';

/** Bytes of text in one part of many: so much is in memory at once, here and where it is taken in. */
const PIECE = 1_000_000;
/**
 * So many parts of single changes become one, as logs of changes do (log-structured merge): the list of parts stays
 * short.
 */
const MOST_SMALL = 24;
/** Where more than this has changed, or the changes outweigh the half of all there was, all is written anew. */
const MOST_KEYS = 5000;
/** A list that says nothing new is written again after this, so that others see when this device was here. */
const LIST_AGE_MS = DAY_MS / 2;

interface Pushed {
  records: number;
  bytes: number;
  failure: CarryFailure | null;
}

/** What was logged as changed, with its tokens: see storage/devices/changes.ts. */
export async function loggedChanges(database: Database): Promise<Map<string, string>> {
  const transaction = database.transaction('changes');
  const [keys, tokens] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  const all = keys.map((key, at) => [key, tokens[at] ?? ''] as const);
  return new Map(all.filter(([key]) => key !== LOG_IS_ON));
}

/** @throws Error when there is none: it was connected without */
export async function ownState(database: Pick<Database, 'get'>): Promise<OwnState> {
  return OwnState.parse(await database.get('devices', OWN));
}

/**
 * Writes what has changed here as a part, then the list of parts, and only when both have been read back counts them as
 * carried: ended anywhere before, the same goes out once more under another name, which adds nothing where it is taken
 * in. Last, what is listed no more is removed.
 *
 * @param isWhole - write everything anew
 * @param alike - notes and sketches that were just taken in as they are here: the first parts of a device are without
 * them, others have said all of them
 * @throws CarrierError
 */
export async function push(
  database: Database,
  session: Session,
  destination: Destination,
  isWhole: boolean,
  alike: ReadonlySet<string>,
): Promise<Pushed> {
  const { installation, withKept } = destination;
  const logged = await loggedChanges(database);
  const own = await ownState(database);
  const isAll = isWhole || own.isDue === true;
  const there = session.files.filter((file) => file.installation === installation);
  const plan = (await isPartMissing(session, own, there)) ? 'whole' : planOf(own, logged, isAll);
  if (plan === 'nothing' && isListFresh(own, there)) {
    await removeOthers(session, own, there);
    return { records: 0, bytes: 0, failure: null };
  }
  const folded = plan === 'fold' ? own.parts.filter(({ keys }) => keys !== null) : [];
  const keys = [...new Set([...folded.flatMap((part) => part.keys ?? []), ...logged.keys()])];
  const kept = plan === 'whole' ? [] : own.parts.filter((part) => !folded.includes(part));
  const pieces =
    plan === 'whole'
      ? inPieces(allLines(database, own.list === null && !isAll ? alike : new Set(), withKept))
      : inPieces(linesOfKeys(database, keys));
  const written: OwnPart[] = [];
  let records = 0;
  for await (const lines of pieces) {
    const number = await nextNumber(database);
    const file = await session.writeFile(installation, own.salt, 'part', number, lines);
    if (!file) return { records: 0, bytes: 0, failure: { code: 'not-kept', path: `${installation}/part-${number}` } };
    written.push({ ...file, keys: plan === 'whole' ? null : keys });
    records += lines.length;
  }
  const parts = [...kept, ...written];
  const seen = new Date().toISOString();
  const number = await nextNumber(database);
  const list = await session.writeFile(installation, own.salt, 'list', number, [
    lineOf(['device', { name: destination.deviceName, seen }]),
    lineOf(['parts', parts.map(({ name }) => name)]),
  ]);
  if (!list) return { records: 0, bytes: 0, failure: { code: 'not-kept', path: `${installation}/list-${number}` } };
  const carried = await settle(
    database,
    { ...own, isDue: false, parts, list: { name: list.name, written: seen } },
    logged,
  );
  await removeOthers(session, carried, there);
  const bytes = [...written, list].reduce((sum, file) => sum + file.bytes, 0);
  return { records, bytes, failure: null };
}

type Plan = 'nothing' | 'add' | 'fold' | 'whole';

function planOf(own: OwnState, logged: ReadonlyMap<string, string>, isWhole: boolean): Plan {
  if (isWhole || own.list === null || logged.size > MOST_KEYS) return 'whole';
  if (logged.size === 0) return 'nothing';
  const small = own.parts.filter(({ keys }) => keys !== null);
  const changes = small.flatMap((part) => part.keys ?? []).length + logged.size;
  if (small.length < MOST_SMALL && changes <= MOST_KEYS) return 'add';
  const bytesOf = (parts: readonly OwnPart[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const isMuch = bytesOf(small) * 2 > bytesOf(own.parts.filter(({ keys }) => keys === null)) + PIECE / 4;
  return isMuch || changes > MOST_KEYS ? 'whole' : 'fold';
}

/**
 * Self-healing: whether a part of ours has gone from the destination, or all of them. A list of files may be old, so
 * each is asked for.
 */
async function isPartMissing(
  session: Session,
  { parts, list }: OwnState,
  there: readonly FileName[],
): Promise<boolean> {
  const listed = new Set(there.map(({ name }) => name));
  const { installation } = there[0] ?? {};
  for (const { name } of list ? [...parts, list] : [])
    if (!listed.has(name) && (installation === undefined || !(await session.exists(`${installation}/${name}`))))
      return true;
  return false;
}

function isListFresh({ list }: OwnState, there: readonly FileName[]): boolean {
  if (!list || there.length === 0) return list !== null;
  return Math.abs(Date.now() - Date.parse(list.written)) < LIST_AGE_MS;
}

/** Lines as much as goes into one part. */
async function* inPieces(batches: AsyncIterable<Uint8Array<ArrayBuffer>[]>): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const batch of batches) {
    for (const line of batch) {
      piece.push(line);
      bytes += line.length;
      if (bytes < PIECE) continue;
      yield piece;
      [piece, bytes] = [[], 0];
    }
  }
  if (piece.length > 0) yield piece;
}

/** Takes a number before anything is written under it: no other file of this device ever has it. */
async function nextNumber(database: Database): Promise<number> {
  const transaction = database.transaction('devices', 'readwrite');
  const own = OwnState.parse(await transaction.store.get(OWN));
  await transaction.store.put({ ...own, next: own.next + 1 }, OWN);
  await transaction.done;
  return own.next;
}

/** Counts what is written as carried. What has changed again meanwhile has another token, and stays in the log. */
async function settle(database: Database, own: OwnState, logged: ReadonlyMap<string, string>): Promise<OwnState> {
  const transaction = database.transaction(['devices', 'changes'], 'readwrite', { durability: 'strict' });
  const devices = transaction.objectStore('devices');
  const { next } = OwnState.parse(await devices.get(OWN));
  const settled = { ...own, next };
  await devices.put(settled, OWN);
  const changes = transaction.objectStore('changes');
  for (const [key, token] of logged) if ((await changes.get(key)) === token) await changes.delete(key);
  await transaction.done;
  return settled;
}

/**
 * Removes this device's own files that are listed no more: those that others have replaced, and what an ended carry has
 * left.
 */
async function removeOthers(session: Session, { parts, list }: OwnState, there: readonly FileName[]): Promise<void> {
  const listed = new Set([...parts.map(({ name }) => name), list?.name]);
  for (const { name, path } of there) if (!listed.has(name)) await session.removeFile(path);
}
