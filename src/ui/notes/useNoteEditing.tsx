import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/notes/note.ts';
import { DiscardedDraft } from '../DiscardedDraft.tsx';
import { NoteEditor, type EditorActions } from '../editor/NoteEditor.tsx';

/**
 * Edits a note in place: an editor that stands where its text was while a draft is open, and the undo of the draft that
 * was discarded last.
 *
 * @param tags - the reader's, to suggest
 * @param onClose - the editor has closed: the text was saved, kept as a draft or discarded
 * @returns `editor` and `undo` to be shown, null while there is none; `edit` opens the editor on a draft
 */
export function useNoteEditing(actions: EditorActions, tags: readonly string[], onClose?: () => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const close = (thrownAway: Draft | null) => {
    setDiscarded(thrownAway);
    setDraft(null);
    onClose?.();
  };
  const restore = (restored: Draft) => {
    setDiscarded(null);
    setDraft(restored);
  };
  const editor = draft && (
    <NoteEditor key={draft.slot} initial={draft} choices={null} tags={tags} actions={actions} onClose={close} />
  );
  const undo = discarded && <DiscardedDraft draft={discarded} onRestore={restore} actions={actions} />;
  return { draft, edit: (opened: Draft) => setDraft(opened), editor, undo };
}
