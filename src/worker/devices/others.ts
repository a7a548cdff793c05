import type { CarryFailure, DeviceStatus } from '../../domain/devices/status.ts';
import { OWN, OwnState, takenKey, takenStates, type TakenState } from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';
import type { FileName } from './fileNames.ts';
import { othersIn } from './partFormat.ts';
import { failureOf, type DeviceFile, type Session } from './session.ts';
import { DAY_MS } from '../../domain/time.ts';

/** A device whose files stand in the destination. */
export interface OtherDevice {
  installation: string;
  /** What it is called, or its installation where that cannot be read. */
  name: string;
  taken: TakenState;
  isOwn: boolean;
  /** Its list was read just now. */
  isListNew: boolean;
  /** Parts that are there and not taken in, the earliest first. */
  pending: FileName[];
  failures: CarryFailure[];
}

const NOTHING_TAKEN: TakenState = { parts: [], list: null };
/** A clock that is off by more than this is told of. */
const CLOCK_OFF_MS = DAY_MS;

/**
 * What stands there of each device, this one's own files excepted that it knows of: the others it may have written
 * before it was ended, or a copy of this browser's profile has.
 *
 * @param database - null before anything is connected
 * @throws CarrierError
 */
export async function otherDevices(
  database: Database | null,
  session: Session,
  own: { installation: string; known: ReadonlySet<string> } | null,
): Promise<OtherDevice[]> {
  const states = database ? await takenStates(database) : new Map<string, TakenState>();
  const byDevice = Map.groupBy(session.files, ({ installation }) => installation);
  const devices: OtherDevice[] = [];
  for (const [installation, files] of [...byDevice].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const taken = states.get(installation) ?? NOTHING_TAKEN;
    const isOwn = installation === own?.installation;
    const known = new Set(isOwn ? own.known : taken.parts);
    const pending = files.filter(({ kind, name }) => kind === 'part' && !known.has(name));
    const device: OtherDevice = {
      installation,
      name: taken.list?.device || installation,
      taken,
      isOwn,
      isListNew: false,
      pending: pending.toSorted((a, b) => a.number - b.number),
      failures: [],
    };
    if (isOwn && pending.length === 0) continue;
    devices.push(isOwn ? device : await withList(session, device, files));
  }
  return devices;
}

/** With its latest list that can be read, and what that tells to be missing. */
async function withList(session: Session, device: OtherDevice, files: readonly FileName[]): Promise<OtherDevice> {
  const { installation, taken } = device;
  const failures: CarryFailure[] = [];
  let list = taken.list;
  const lists = files.filter(({ kind }) => kind === 'list').toSorted((a, b) => b.number - a.number);
  for (const file of lists) {
    if (file.name === list?.name) break;
    const content = await session.readFile(file);
    const read = listOf(file.name, content);
    if (read) {
      list = read;
      break;
    }
    const failure = 'failure' in content ? content.failure : 'damaged';
    failures.push(failureOf(failure, device.name, file.path));
    if (isOfPassphrase(failure)) break; // all its files are
  }
  const name = list?.device || installation;
  const there = new Set([...files.map((file) => file.name), ...taken.parts]);
  const missing = (list?.parts ?? []).filter((part) => !there.has(part));
  failures.push(...missing.map((part) => failureOf('missing', name, `${installation}/${part}`)));
  if (list && Date.parse(list.seen) > Date.now() + CLOCK_OFF_MS)
    failures.push({ code: 'clock', device: name, seen: list.seen });
  return { ...device, name, failures, isListNew: list !== taken.list, taken: { ...taken, list } };
}

function listOf(name: string, content: DeviceFile): TakenState['list'] {
  if ('failure' in content) return null;
  const records = othersIn(content.lines);
  const device = records.flatMap(([kind, said]) => (kind === 'device' ? [said] : []))[0];
  const parts = records.flatMap(([kind, said]) => (kind === 'parts' ? said : []));
  return device ? { name, device: device.name, seen: device.seen, parts } : null;
}

/** Whether a failure is one of all files of a device. */
export const isOfPassphrase = (failure: string): boolean =>
  failure === 'wrong-passphrase' || failure === 'needs-passphrase' || failure === 'not-encrypted';

/** Whether its list has told already that none of its files can be read. */
export const isSealedOff = ({ failures }: OtherDevice): boolean => failures.some(({ code }) => isOfPassphrase(code));

/**
 * Forgets devices whose files are all gone from the destination: what they had said is this device's to say again, for
 * those who come later.
 */
export async function forgetVanished(database: Database, session: Session): Promise<void> {
  const there = new Set(session.files.map(({ installation }) => installation));
  const vanished = [...(await takenStates(database)).keys()].filter((installation) => !there.has(installation));
  if (vanished.length === 0) return;
  const transaction = database.transaction('devices', 'readwrite', { durability: 'strict' });
  const own = OwnState.parse(await transaction.store.get(OWN));
  for (const installation of vanished) void transaction.store.delete(takenKey(installation));
  await transaction.store.put({ ...own, isDue: true }, OWN);
  await transaction.done;
}

/**
 * What is to be remembered of a device, with further parts taken in. What is neither there nor listed any more is
 * forgotten.
 */
export async function rememberTaken(
  store: { put: (value: unknown, key: string) => Promise<unknown> },
  session: Session,
  device: OtherDevice,
  names: readonly string[],
): Promise<void> {
  const there = new Set([...session.files.map(({ name }) => name), ...(device.taken.list?.parts ?? [])]);
  const parts = [...new Set([...device.taken.parts, ...names])].filter((name) => there.has(name));
  device.taken = { ...device.taken, parts };
  await store.put(device.taken, takenKey(device.installation));
}

/** How another device stands, as far as its files tell. */
export const statusOf = ({ installation, taken, pending, failures }: OtherDevice): DeviceStatus => {
  const parts = new Set(taken.parts);
  return {
    installation,
    name: taken.list?.device ?? '',
    isOwn: false,
    seen: taken.list?.seen ?? null,
    waiting:
      pending.filter(({ name }) => !parts.has(name)).length + failures.filter(({ code }) => code === 'missing').length,
  };
};
