import { CarrierError, type Carrier } from '../../domain/devices/carrier.ts';
import type { CarrierKind } from '../../domain/devices/destination.ts';
import type { CarryResult, DeviceStatus } from '../../domain/devices/status.ts';
import { serveCarrier } from '../../messages/carrierPort.ts';
import { publish, publishNotesChanged, subscribe } from '../../messages/events.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { ExtensionEvent } from '../../messages/extensionEvent.ts';
import { inOwnWorker } from '../../messages/workerClient.ts';
import { onSettingsChanged, settings, takeTravelling, travellingSettings } from '../settings.ts';
import { downloadsCarrier } from './downloadsCarrier.ts';
import { folderCarrier, isFolder } from './folderCarrier.ts';
import { keepCarryState, carryState } from './carryState.ts';

/**
 * Carrying notes between the reader's devices, by pages: only they may write into a folder or download, and notes
 * change only while one is open. No alarm is needed for it, nor a connection.
 */

/** Debounce: what is being written is carried when it has rested for so long. */
const REST_MS = 5000;
/** How often it is looked whether another device has written. */
const LOOK_MS = 300_000;

/**
 * @param chosen - the files of the folder the reader has just chosen, where it has to be chosen each time
 * @throws CarrierError `not-a-folder` where what leads to the folder is not there any more
 */
export async function carrierOf(kind: CarrierKind, access: unknown, chosen: readonly File[]): Promise<Carrier> {
  if (kind === 'downloads') return downloadsCarrier(chosen);
  if (isFolder(access)) return folderCarrier(access);
  throw new CarrierError('not-a-folder', 'what was stored is no folder');
}

/** Asks for what needs a carrier, and serves that at a port as long as it takes. */
export async function withCarrier<T>(carrier: Carrier, ask: (port: MessagePort) => Promise<T>): Promise<T> {
  const { port, close } = serveCarrier(carrier);
  try {
    return await ask(port);
  } finally {
    close();
  }
}

/** What the reader gives to a carry. */
export interface CarryHow {
  chosen?: readonly File[];
  /** What was answered where many notes would go: they go to the trash, or stay, here and elsewhere. */
  consent?: 'delete' | 'keep';
}

/**
 * Takes in what other devices have written, and writes what has changed here; then tells who shows any of it.
 *
 * @returns null where this device carries nowhere
 * @throws MessageError when the database fails; what the carrier fails at stands in the result
 */
export const carry = ({ chosen = [], consent }: CarryHow = {}, onProgress?: OnProgress) =>
  inOwnWorker(async (worker): Promise<CarryResult | null> => {
    const { destination, access } = await worker.ask({ type: 'devices.state' });
    if (!destination) return null;
    const { kind } = destination;
    const how = {
      settings: await travellingSettings(),
      keptDays: (await settings()).keeping.days,
      ...(consent && { consent }),
    };
    const { result } = await withCarrier(await carrierOf(kind, access, chosen), (carrier) =>
      worker.ask({ type: 'devices.carry', carrier, ...how }, onProgress),
    );
    // Not where nothing has come: to store what is stored would look like a change, and be carried again.
    if (Object.keys(result.settings).length > 0) await takeTravelling(result.settings);
    const isSeen = kind === 'folder' || chosen.length > 0;
    const devices = isSeen && result.failures.every(({ code }) => code !== 'carrier') ? [] : await othersSeen();
    devices.push(...result.devices);
    await keepCarryState({ kind, last: { at: new Date().toISOString(), devices, failures: result.failures } });
    tellOf(result);
    return result;
  });

/** The other devices as they were seen last: where nobody could look, they have not gone. */
const othersSeen = async (): Promise<DeviceStatus[]> =>
  ((await carryState())?.last?.devices ?? []).filter(({ isOwn }) => !isOwn);

function tellOf({ noteIds, hasPeople, hasPacks, hasDrafts, hasKept, settings: changed }: CarryResult): void {
  // Decisions on people change which notes apply, as a note's change does.
  if (noteIds.length > 0 || hasPeople) publishNotesChanged(noteIds);
  if (hasDrafts) publish({ to: 'subscribers', event: 'drafts-changed' });
  if (hasPacks) publish({ to: 'subscribers', event: 'packs-changed' });
  if (hasKept) publish({ to: 'subscribers', event: 'kept-changed' });
  if ('marking' in changed) publish({ to: 'subscribers', event: 'marking-changed' });
}

/** What other devices want to know of soon; drafts and kept articles go with the next carry. */
const CARRIED: ReadonlySet<ExtensionEvent['event']> = new Set(['notes-changed', 'packs-changed']);

/**
 * Carries as long as this page is open: when something has changed, and when another device may have written.
 *
 * @param firstMs - how long after this page was opened it is done first: what the page is for comes before
 */
export function keepCarried(firstMs: number): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    if (await carryState()) await carry();
  };
  const soon = (ms: number) => {
    clearTimeout(resting);
    resting = setTimeout(() => void look().catch((error: unknown) => console.error('Sidelight: carrying', error)), ms);
  };
  soon(firstMs);
  subscribe(({ event }) => CARRIED.has(event) && soon(REST_MS));
  onSettingsChanged(() => soon(REST_MS));
  addEventListener('focus', () => soon(REST_MS));
  setInterval(() => soon(0), LOOK_MS);
}
