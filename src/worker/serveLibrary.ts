import { codeOf } from '../domain/failure.ts';
import { dataWorker } from './data/dataWorker.ts';
import { openConnection } from '../storage/connection.ts';
import type { Numbered, WorkerProgress, WorkerReply, WorkerRequest } from '../messages/worker.ts';
import { isNotesRequest } from '../messages/workerNotes.ts';
import { notesWorker } from './notes/notesWorker.ts';
import { readNoteIndex, searchNotes, type NoteIndex } from './packs/searchContextNotes.ts';
import { openPackFile, type PackFile } from './packs/packFile.ts';
import { sweepNotes } from '../storage/stagePack.ts';
import { packsInTurn } from '../storage/packsLock.ts';

/**
 * The library's heavy work, beside the page: a pack of 50,000 notes is checked, written and searched while the page stays awake.
 * It may be ended at any moment: an import counts once its last transaction is through.
 */
const database = openConnection();
const carryOutData = dataWorker(database);
const carryOutNotes = notesWorker(database);
let file: PackFile | null = null;
let index: Promise<NoteIndex> | null = null;

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

async function carryOut(
  request: WorkerRequest,
  onProgress: (done: number, total: number) => void,
): Promise<WorkerReply> {
  if (isNotesRequest(request)) return carryOutNotes(request, onProgress);
  switch (request.type) {
    case 'check':
      file = openPackFile(request.file, database);
      return { type: 'checked', check: await file.check() };
    case 'map':
      return { type: 'checked', check: await opened().map(request.mapping) };
    case 'apply':
      await packsInTurn(() => opened().apply(onProgress));
      return { type: 'applied' };
    case 'sweep':
      index = null;
      return { type: 'swept', cleared: await packsInTurn(async () => sweepNotes(await database())) };
    case 'prepare':
      await notes();
      return { type: 'prepared' };
    case 'search':
      return {
        type: 'found',
        found: await searchNotes(await database(), await notes(), request.query, request.offset),
      };
    case 'data.apply':
    case 'data.wipe':
      return packsInTurn(() => carryOutData(request, onProgress));
    default:
      return carryOutData(request, onProgress);
  }
}

/** What is searched, read once and again after the packs have changed. */
function notes(): Promise<NoteIndex> {
  const reading = (index ??= database().then(readNoteIndex));
  reading.catch(() => {
    if (index === reading) index = null; // the next search tries again
  });
  return reading;
}

function opened(): PackFile {
  if (!file) throw new Error('no file was opened');
  return file;
}
