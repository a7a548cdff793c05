import { createColumn, createListColumn, type Column, type ListColumn } from './columns.ts';
import type { Entry } from './entry.ts';

/** A note that has changed or gone since leaves its number to nobody. */
export const GONE = 0;
export const KEPT = 1;
export const TRASHED = 2;

/** Unlike the -1 of a value that does not occur. */
export const NO_OUTLET = -2;

/** What is filtered and counted of each note, by its number. */
export interface NoteTable {
  state: Column<Uint8Array>;
  kind: Column<Uint8Array>;
  /** {@link NO_OUTLET} where there is none. */
  outlet: Column<Int32Array>;
  authors: ListColumn;
  tags: ListColumn;
  created: Column<Float64Array>;
  updated: Column<Float64Array>;
  /** 1 where its passage was not found again. */
  lost: Column<Uint8Array>;
}

export const createNoteTable = (): NoteTable => ({
  state: createColumn((length) => new Uint8Array(length)),
  kind: createColumn((length) => new Uint8Array(length)),
  outlet: createColumn((length) => new Int32Array(length)),
  authors: createListColumn(),
  tags: createListColumn(),
  created: createColumn((length) => new Float64Array(length)),
  updated: createColumn((length) => new Float64Array(length)),
  lost: createColumn((length) => new Uint8Array(length)),
});

/** Takes in a note under the next number. */
export function addToTable(table: NoteTable, entry: Entry, isLost: boolean): void {
  table.state.push(entry.isDeleted ? TRASHED : KEPT);
  table.kind.push(entry.kind);
  table.outlet.push(entry.outlet ?? NO_OUTLET);
  table.authors.push(entry.authors);
  table.tags.push(entry.tags);
  table.created.push(entry.created);
  table.updated.push(entry.updated);
  table.lost.push(isLost ? 1 : 0);
}
