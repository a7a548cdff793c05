import { codeOf } from '../domain/failure.ts';
import type { OnProgress } from '../messages/packsView.ts';
import { dataWorker } from './data/dataWorker.ts';
import { devicesWorker } from './devices/devicesWorker.ts';
import { openConnection } from '../storage/connection.ts';
import {
  isDataRequest,
  isDevicesRequest,
  isKeptRequest,
  isPacksRequest,
  type Numbered,
  type WorkerProgress,
  type WorkerReply,
  type WorkerRequest,
} from '../messages/worker.ts';
import { keptWorker } from './kept/keptWorker.ts';
import { notesWorker } from './notes/notesWorker.ts';
import { packsWorker } from './packs/packsWorker.ts';

/**
 * The library's heavy work and its database, beside the page: a pack of 50,000 notes is checked, written and searched
 * while the page stays awake. It may be ended at any moment: an import counts once its last transaction is through.
 */
const database = openConnection();
const carryOutPacks = packsWorker(database);
const carryOutNotes = notesWorker(database);
const carryOutData = dataWorker(database);
const carryOutDevices = devicesWorker(database);
const carryOutKept = keptWorker(database);

const tell = (message: Numbered<WorkerReply | WorkerProgress>) => self.postMessage(message, {});

/** Answers the page that started this worker. */
export function serveLibrary(): void {
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<WorkerRequest>>) => {
    const { request } = data;
    carryOut(data, (done, total) => tell({ type: 'progress', request, done, total })).then(
      (reply) => tell({ ...reply, request }),
      (error: unknown) => {
        console.error(`Sidelight: ${data.type} failed`, error);
        tell({ type: 'failed', request, code: codeOf(error) });
      },
    );
  });
}

function carryOut(request: WorkerRequest, onProgress: OnProgress): Promise<WorkerReply> {
  if (isPacksRequest(request)) return carryOutPacks(request, onProgress);
  if (isDataRequest(request)) return carryOutData(request, onProgress);
  if (isDevicesRequest(request)) return carryOutDevices(request, onProgress);
  if (isKeptRequest(request)) return carryOutKept(request, onProgress);
  return carryOutNotes(request, onProgress);
}
