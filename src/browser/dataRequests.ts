import type { OnProgress } from '../ui/library/library.ts';
import type { DataReply } from './dataProtocol.ts';
import { installation, settingsAsStored } from './settings.ts';
import type { WorkerClient } from './workerClient.ts';

/** Writes everything of the reader's into one file. */
export async function makeBackup(worker: WorkerClient, onProgress?: OnProgress) {
  const request = {
    type: 'data.backup' as const,
    settings: await settingsAsStored(),
    installation: await installation(),
  };
  return expected(await worker.ask(request, onProgress), 'data.file');
}

/** A reply of the kind that was asked for. */
export function expected<T extends DataReply['type']>(
  reply: { type: string },
  type: T,
): Extract<DataReply, { type: T }> {
  if (!isReply(reply, type)) throw new Error(`the worker answered ${reply.type}`);
  return reply;
}

const isReply = <T extends DataReply['type']>(
  reply: { type: string },
  type: T,
): reply is Extract<DataReply, { type: T }> => reply.type === type;
