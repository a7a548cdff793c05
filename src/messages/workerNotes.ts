import type { NotesQuery } from '../domain/notes/notesQuery.ts';
import type { ExportFormat } from './dataView.ts';
import type { NoteRow, NotesChange, NotesFound } from './notesView.ts';

/** What the page of notes asks of the library's worker; see the actions of the same names. */
export type NotesRequest =
  | { type: 'notes.read'; ids: readonly string[] | null }
  | { type: 'notes.index' }
  | { type: 'notes.find'; query: NotesQuery; inSight: string | null }
  | { type: 'notes.rows'; found: number; from: number; to: number }
  | { type: 'notes.ids'; found: number; from: number; to: number }
  | { type: 'notes.change'; ids: readonly string[]; change: NotesChange }
  | { type: 'notes.export'; which: readonly string[] | NotesQuery; format: ExportFormat };

export type NotesReply =
  | { type: 'notes.read' }
  | { type: 'notes.indexed' }
  | { type: 'notes.found'; found: NotesFound }
  | { type: 'notes.rows'; rows: (NoteRow | null)[] | null }
  | { type: 'notes.ids'; ids: string[] | null }
  | { type: 'notes.file'; file: Blob; name: string };

export const isNotesRequest = (request: { type: string }): request is NotesRequest => request.type.startsWith('notes.');
