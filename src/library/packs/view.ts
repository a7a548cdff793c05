import type { ActionResult } from '../../domain/failure.ts';
import type { ListMapping } from '../../messages/listMapping.ts';
import type { FileCheck, ContextNotesFound, OnProgress, PackEntry } from '../../messages/packsView.ts';

/** One file on its way into the library. Nothing is changed before `apply`, and by that all or nothing. */
export interface ImportSession {
  check(): Promise<ActionResult<FileCheck>>;
  /** Makes a pack of a list; its problems, or its preview. */
  map(mapping: ListMapping): Promise<ActionResult<FileCheck>>;
  apply(onProgress: OnProgress): Promise<ActionResult<null>>;
  /** Stops whatever is under way: what was in the library before stays whole. Also ends a session that is through. */
  cancel(): void;
}

/** All the page of packs can ask for. */
export interface PacksActions {
  list(): Promise<ActionResult<PackEntry[]>>;
  setEnabled(key: string, enabled: boolean): Promise<ActionResult<null>>;
  remove(key: string): Promise<ActionResult<null>>;
  /** Hands the pack's file to the reader. */
  save(pack: PackEntry): Promise<ActionResult<null>>;
  openFile(file: File): ImportSession;
  /** Reads the notes beforehand, so that the first search need not wait for it. */
  prepareSearch(): void;
  search(query: string, offset: number): Promise<ActionResult<ContextNotesFound>>;
}
