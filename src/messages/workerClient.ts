import { MessageError } from '../domain/failure.ts';
import type { OnProgress } from './packsView.ts';
import {
  isReplyTo,
  type Numbered,
  type ReplyTo,
  type WorkerProgress,
  type WorkerReply,
  type WorkerRequest,
} from './worker.ts';

/** Built from `entrypoints/libraryWorker.ts`. */
const WORKER_PATH = '/libraryWorker.js';

/** A worker as those see it who share it: to be asked, not ended. */
export interface LibraryWorker {
  /**
   * Asks for something and waits for its reply.
   *
   * @throws MessageError with the worker's code
   */
  ask<Request extends WorkerRequest>(request: Request, onProgress?: OnProgress): Promise<ReplyTo<Request['type']>>;
}

/** A worker of the library's as whoever has started it sees it. */
interface WorkerClient extends LibraryWorker {
  /** Ends it at once; a transaction under way is undone by the browser. What was asked is never answered. */
  end(): void;
}

/** Messages are copied: of what they hold only a carrier's port is handed over. */
const handedOver = (request: WorkerRequest): Transferable[] => ('carrier' in request ? [request.carrier] : []);

/**
 * The page's policy demands that a script's address is vouched for; TypeScript's DOM does not know the interface yet.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): string };
}
declare global {
  var trustedTypes: TrustedTypes | undefined;
}
/** One address, whatever is asked for. */
const trustedUrl = globalThis.trustedTypes?.createPolicy('library-worker', { createScriptURL: () => WORKER_PATH });

/** Starts a worker of the library's. What is asked of it waits until it is there. */
export function startWorker(): WorkerClient {
  const worker = new Worker(trustedUrl?.createScriptURL(WORKER_PATH) ?? WORKER_PATH);
  const waiting = new Map<number, PromiseWithResolvers<WorkerReply> & { onProgress: OnProgress | undefined }>();
  let last = 0;
  let hasAnswered = false;
  /** Why it did not start: what is asked of it later would wait for ever. */
  let failure: MessageError | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<WorkerReply | WorkerProgress>>) => {
    hasAnswered = true;
    const asked = waiting.get(data.request);
    if (data.type === 'progress') return asked?.onProgress?.(data.done, data.total);
    waiting.delete(data.request);
    if (data.type === 'failed') asked?.reject(new MessageError(data.code, 'the worker failed'));
    else asked?.resolve(data);
  });
  worker.addEventListener('error', ({ message, error }) => {
    const broken = new MessageError('unknown', message || 'the worker did not start', { cause: error });
    if (!hasAnswered) failure = broken;
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });

  return {
    ask: async <Request extends WorkerRequest>(message: Request, onProgress?: OnProgress) => {
      if (failure) throw failure;
      const request = ++last;
      const asked = { ...Promise.withResolvers<WorkerReply>(), onProgress };
      waiting.set(request, asked);
      const transfer = handedOver(message);
      worker.postMessage({ ...message, request } satisfies Numbered<WorkerRequest>, { transfer });
      const reply = await asked.promise;
      const { type }: { type: Request['type'] } = message;
      if (!isReplyTo(type, reply)) throw new Error(`the worker answered ${reply.type} to ${type}`);
      return reply;
    },
    end: () => worker.terminate(),
  };
}

/**
 * Starts a worker for one piece of work, and ends it when that is done or has failed: whoever asks another waits for
 * none of it.
 */
export async function inOwnWorker<T>(work: (worker: LibraryWorker) => Promise<T>): Promise<T> {
  const worker = startWorker();
  try {
    return await work(worker);
  } finally {
    worker.end();
  }
}
