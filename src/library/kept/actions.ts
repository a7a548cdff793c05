import { download } from '../../browser/download.ts';
import { followSettings } from '../../browser/settings.ts';
import type { ActionResult } from '../../domain/failure.ts';
import { askForResult } from '../../messages/ask.ts';
import { subscribe } from '../../messages/events.ts';
import { resultOf } from '../../messages/result.ts';
import type { LibraryWorker } from '../../messages/workerClient.ts';
import type { KeptActions } from './view.ts';

/** What the page of what was read can do: the worker finds and writes files, the background forgets. */
export const createKeptActions = (worker: LibraryWorker): KeptActions => ({
  find: (query, isStale, onProgress) =>
    result(async () => (await worker.ask({ type: 'kept.find', query, isStale }, onProgress)).found),
  follow: (onChanged) =>
    subscribe(({ event }) => {
      if (event === 'kept-changed') onChanged();
    }),
  followKeeping: (onKnown) => followSettings(({ keeping }) => onKnown(keeping)),
  forget: (which) => askForResult('kept.forget', { which }),
  export: (query, format, onProgress) =>
    result(async () => {
      const { file, name } = await worker.ask({ type: 'kept.export', query, format }, onProgress);
      return download(file, name);
    }),
});

const result = <T>(act: () => Promise<T>): Promise<ActionResult<T>> => resultOf('what was read', act);
