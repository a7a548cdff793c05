import type { ActionResult } from '../../domain/failure.ts';
import type { Keeping } from '../../domain/keeping/keeping.ts';
import type { KeptWhich } from '../../domain/keeping/keptArticle.ts';
import type { SavedFile } from '../../messages/dataView.ts';
import type { KeptFormat, KeptFound, KeptQuery } from '../../messages/keptView.ts';
import type { OnProgress } from '../../messages/packsView.ts';

/** All the page of what was read can ask for. */
export interface KeptActions {
  /** @param isStale - what is kept has changed since it was last asked for */
  find(query: KeptQuery, isStale: boolean, onProgress: OnProgress): Promise<ActionResult<KeptFound>>;
  /** Calls back when something was kept or forgotten, until the returned function is called. */
  follow(onChanged: () => void): () => void;
  /** Tells what the reader wants kept: now, and whenever that changes. */
  followKeeping(onKnown: (keeping: Keeping) => void): void;
  forget(which: KeptWhich): Promise<ActionResult<null>>;
  export(query: KeptQuery, format: KeptFormat, onProgress: OnProgress): Promise<ActionResult<SavedFile>>;
}
