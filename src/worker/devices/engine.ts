import type { Carrier } from '../../domain/devices/carrier.ts';
import type { Connection } from '../../domain/devices/connection.ts';
import { Destination } from '../../domain/devices/destination.ts';
import type { CarryFailure, CarryResult, DeviceStatus } from '../../domain/devices/status.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { isOfKept, LOG_IS_ON, WITH_KEPT } from '../../storage/devices/changes.ts';
import {
  ACCESS,
  DESTINATION,
  destinationOf,
  forgetDestination,
  newInstallation,
  OWN,
  OwnState,
  PASSPHRASE,
  takenKey,
  takenStates,
} from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';
import { noteDrafts } from './drafts.ts';
import { noneJoined } from './joinPart.ts';
import { forgetVanished, otherDevices, statusOf } from './others.ts';
import { knownSettings } from './ownRecords.ts';
import { noteSettings, settingsToStore } from './ownSettings.ts';
import { loggedChanges, ownState, push } from './push.ts';
import { newSalt, passphraseKey } from './seal.ts';
import { keysOf, openSession, reasonOf, type Session } from './session.ts';
import { take } from './take.ts';
import { DAY_MS } from '../../domain/time.ts';

export { preview } from './preview.ts';
export { accessOf, destinationOf } from '../../storage/devices/state.ts';

/** What a carry is told. */
export interface CarryOptions {
  /** The settings that travel, as they are stored. */
  settings: Record<string, unknown>;
  /** For how many days articles are kept here: from others, too, none comes that was last seen before. */
  keptDays?: number;
  /**
   * What the reader has answered to `needs-consent`: that the notes go to the trash, or stay (and come back on the
   * other devices).
   */
  consent?: 'delete' | 'keep';
  onProgress?: OnProgress;
}

/**
 * Connects, in place of whatever was connected before: from now on it is known what changes. Nothing is carried yet.
 */
export async function connect(database: Database, connection: Connection): Promise<Destination> {
  const { passphrase, access, kind, label, deviceName } = connection;
  const key = passphrase === null ? null : await passphraseKey(passphrase);
  const destination = Destination.parse({
    kind,
    label,
    deviceName,
    installation: newInstallation(),
    isEncrypted: key !== null,
    withKept: false,
    connected: new Date().toISOString(),
    carried: null,
  });
  await forgetDestination(database);
  const transaction = database.transaction(['devices', 'changes'], 'readwrite', { durability: 'strict' });
  const devices = transaction.objectStore('devices');
  void devices.put(destination, DESTINATION);
  void devices.put(access, ACCESS);
  if (key) void devices.put(key, PASSPHRASE);
  void devices.put(newOwnState(), OWN);
  void transaction.objectStore('changes').put('', LOG_IS_ON);
  await transaction.done;
  return destination;
}

const newOwnState = (): OwnState => ({ salt: newSalt(), next: 1, parts: [], list: null });

/**
 * Has what was kept of the reader's reading carried too, or no longer: either way all is written anew, and with it what
 * others have is taken in once more. It changes nothing of what other devices keep.
 */
export const setWithKept = (database: Database, withKept: boolean): Promise<void> =>
  locked(async () => {
    const taken = await takenStates(database);
    const transaction = database.transaction(['devices', 'changes'], 'readwrite', { durability: 'strict' });
    const [devices, changes] = [transaction.objectStore('devices'), transaction.objectStore('changes')];
    const destination = Destination.parse(await devices.get(DESTINATION));
    const own = OwnState.parse(await devices.get(OWN));
    void devices.put({ ...destination, withKept }, DESTINATION);
    void devices.put({ ...own, isDue: true }, OWN);
    if (withKept) for (const [name, state] of taken) void devices.put({ ...state, parts: [] }, takenKey(name));
    else for (const key of await changes.getAllKeys()) if (isOfKept(key)) void changes.delete(key);
    void changes.put(withKept ? WITH_KEPT : '', LOG_IS_ON);
    await transaction.done;
  });

/** How many records wait to be carried out. */
export const waiting = async (database: Database): Promise<number> => (await loggedChanges(database)).size;

/** Forgets the destination, its keys and what was carried. What is here stays, and so does what lies there. */
export const disconnect = (database: Database): Promise<void> => locked(() => forgetDestination(database));

/**
 * Takes in what others have written, then writes what has changed here. One at a time, over all pages of the browser (a
 * mutex). Ended at any moment it leaves what the next one completes. What fails for the carrier's sake stands in the
 * result.
 *
 * @throws Error where nothing is connected; what the database throws
 */
export const carry = (database: Database, carrier: Carrier, options: CarryOptions): Promise<CarryResult> =>
  locked(() => carryOnce(database, carrier, options, false));

/**
 * As {@link carry}, with all that is here written as new parts, and the earlier ones removed. `carry` does so by itself
 * when it pays.
 */
export const compact = (database: Database, carrier: Carrier, options: CarryOptions): Promise<CarryResult> =>
  locked(() => carryOnce(database, carrier, options, true));

const locked = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('devices', act);

async function carryOnce(
  database: Database,
  carrier: Carrier,
  { settings, consent, keptDays = Infinity, onProgress = () => undefined }: CarryOptions,
  isWhole: boolean,
): Promise<CarryResult> {
  const connected = await destinationOf(database);
  if (!connected) throw new Error('nothing is connected');
  await noteSettings(database, settings);
  const failures: CarryFailure[] = [];
  const joined = noneJoined();
  const result = {
    sent: { records: 0, bytes: 0 },
    hasPeople: false,
    hasPacks: false,
    hasDrafts: false,
    hasKept: false,
  };
  let devices: DeviceStatus[] = [];
  try {
    const session = await openSession(carrier, connected.isEncrypted, keysOf(database));
    const destination = await withOwnName(database, connected, session);
    const { installation } = destination;
    await noteDrafts(database, installation);
    const own = await ownState(database);
    const known = new Set([...own.parts.map(({ name }) => name), own.list?.name ?? '']);
    const others = await otherDevices(database, session, { installation, known });
    // Where the folder has to be chosen each time, as a rule nobody has looked for the others.
    const hasLooked = destination.kind === 'folder' || session.files.some((file) => file.installation !== installation);
    if (hasLooked) await forgetVanished(database, session);
    try {
      const keptSince = destination.withKept ? daysAgo(keptDays) : null;
      const taken = await take(database, session, others, consent, joined, keptSince, onProgress);
      failures.push(...taken.failures);
      const { hasPeople, hasPacks, hasDrafts, hasKept } = taken;
      Object.assign(result, { hasPeople, hasPacks, hasDrafts, hasKept });
      // What has come may have made a draft here the rival of its note.
      await noteDrafts(database, installation);
      const { failure, ...sent } = await push(database, session, destination, isWhole, joined.alike);
      if (failure) failures.push(failure);
      result.sent = sent;
    } finally {
      failures.unshift(...others.flatMap((device) => device.failures));
      devices = others.filter(({ isOwn }) => !isOwn).map(statusOf);
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    console.error('Sidelight: the notes could not be carried', error);
    failures.push({ code: 'carrier', reason });
  }
  const now = new Date().toISOString();
  const isComplete = failures.every(({ code }) => code === 'clock');
  if (isComplete) await keepCarried(database, now);
  return {
    ...result,
    isComplete,
    taken: {
      new: joined.new.size,
      newer: joined.newer.size,
      rivals: joined.rivals.size,
      deleted: joined.deleted.size,
    },
    noteIds: [...new Set([...joined.new, ...joined.newer, ...joined.rivals, ...joined.deleted])],
    settings: settingsToStore(await knownSettings(database), settings),
    devices: [await ownStatus(database), ...devices],
    failures,
  };
}

/**
 * A copy of this browser's profile writes under the same name: its files have numbers that were never given here.
 * Whoever sees it first takes another name, and what lies under the old one is another device's.
 */
async function withOwnName(database: Database, destination: Destination, session: Session): Promise<Destination> {
  const own = await ownState(database);
  const { installation } = destination;
  if (!session.files.some((file) => file.installation === installation && file.number >= own.next)) return destination;
  const renamed = { ...destination, installation: newInstallation() };
  const transaction = database.transaction('devices', 'readwrite', { durability: 'strict' });
  void transaction.store.put({ parts: own.parts.map(({ name }) => name), list: null }, takenKey(installation));
  void transaction.store.put(renamed, DESTINATION);
  void transaction.store.put(newOwnState(), OWN);
  await transaction.done;
  return renamed;
}

const daysAgo = (days: number): string =>
  Number.isFinite(days) ? new Date(Date.now() - days * DAY_MS).toISOString() : '';

async function keepCarried(database: Database, carried: string): Promise<void> {
  const transaction = database.transaction('devices', 'readwrite');
  const destination = Destination.safeParse(await transaction.store.get(DESTINATION)).data;
  if (destination) await transaction.store.put({ ...destination, carried }, DESTINATION);
  await transaction.done;
}

async function ownStatus(database: Database): Promise<DeviceStatus> {
  const destination = await destinationOf(database);
  return {
    installation: destination?.installation ?? '',
    name: destination?.deviceName ?? '',
    isOwn: true,
    seen: destination?.carried ?? null,
    waiting: await waiting(database),
  };
}
