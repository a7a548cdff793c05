import type { ActionResult } from '../../domain/failure.ts';
import { allowDownloads, giveBackDownloads } from '../../browser/autoBackup.ts';
import { carrierOf, carry, withCarrier } from '../../browser/devices/carrying.ts';
import { DOWNLOADS_FOLDER, forgetWritten } from '../../browser/devices/downloadsCarrier.ts';
import { allowFolder, canWriteFolders, isFolder, pickFolder } from '../../browser/devices/folderCarrier.ts';
import { carryState, onCarryStateChanged, forgetCarryState, keepCarryState } from '../../browser/devices/carryState.ts';
import { subscribe } from '../../messages/events.ts';
import { resultOf } from '../../messages/result.ts';
import { inOwnWorker, type LibraryWorker } from '../../messages/workerClient.ts';
import type { DevicesActions, ChosenDestination } from './view.ts';

/** What the page of the reader's devices can do. What reads and writes files at a stretch has a worker of its own. */
export function createDevicesActions(worker: LibraryWorker): DevicesActions {
  const way = canWriteFolders() ? 'folder' : 'downloads';
  const stored = () => worker.ask({ type: 'devices.state' });
  return {
    way,
    state: () =>
      result(async () => {
        const { destination, waiting } = await stored();
        return { destination, waiting, last: (await carryState())?.last ?? null };
      }),
    follow: (onChanged) => {
      const ending = [onCarryStateChanged(onChanged), subscribe(onChanged)];
      return () => ending.forEach((end) => end());
    },
    chooseDestination: () => {
      // Asked for before anything is waited for: later the click no longer counts.
      const chosen = way === 'folder' ? chosenFolder() : allowedDownloads();
      return result(() => chosen);
    },
    preview: (connection, chosen) =>
      result(() =>
        inOwnWorker(async (own) => {
          const carrier = await carrierOf(connection.kind, connection.access, chosen);
          const reply = await withCarrier(carrier, (port) =>
            own.ask({ type: 'devices.preview', carrier: port, connection }),
          );
          return reply.preview;
        }),
      ),
    connect: (connection, chosen, onProgress) =>
      result(async () => {
        await worker.ask({ type: 'devices.connect', connection });
        await keepCarryState({ kind: connection.kind, last: null });
        await carry({ chosen }, onProgress);
        return null;
      }),
    setWithKept: (withKept, onProgress) =>
      result(async () => {
        await worker.ask({ type: 'devices.withKept', withKept });
        await carry({}, onProgress);
        return null;
      }),
    carry: (how, onProgress) => result(() => carry(how, onProgress).then(() => null)),
    allow: () =>
      result(async () => {
        if (way === 'downloads') return allowDownloads();
        const { access } = await stored();
        return isFolder(access) && allowFolder(access);
      }),
    disconnect: () =>
      result(async () => {
        await worker.ask({ type: 'devices.disconnect' });
        await forgetCarryState();
        await forgetWritten();
        await giveBackDownloads();
        return null;
      }),
  };
}

async function chosenFolder(): Promise<ChosenDestination | null> {
  const folder = await pickFolder();
  return folder && { kind: 'folder', label: folder.name, access: folder };
}

const allowedDownloads = async (): Promise<ChosenDestination | null> =>
  (await allowDownloads()) ? { kind: 'downloads', label: DOWNLOADS_FOLDER, access: null } : null;

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf("the reader's devices", act);
