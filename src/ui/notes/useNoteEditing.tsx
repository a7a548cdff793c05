import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../domain/notes/note.ts';
import { DiscardedDraft } from '../DiscardedDraft.tsx';
import { NoteEditor, type EditorActions } from '../editor/NoteEditor.tsx';
import { useText } from '../text.ts';

/** As long as it takes to see and to hear it. */
const SAID_MS = 8000;

/**
 * Edits a note in place: an editor that stands where its text was while a draft is open, the undo of the draft that was
 * discarded last, and for a moment that it was saved.
 *
 * @param tags - the reader's, to suggest
 * @param onClose - the editor has closed: the text was saved, kept as a draft or discarded
 * @returns `editor` and `undo` to be shown, null while there is none; `edit` opens the editor on a draft; `status` is
 *   always to be shown: a live region tells what changes in it, not what it comes with
 */
export function useNoteEditing(actions: EditorActions, tags: readonly string[], onClose?: () => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [isSaved, setSaved] = useState(false);
  const text = useText();
  useEffect(() => {
    if (!isSaved) return undefined;
    const timer = setTimeout(() => setSaved(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isSaved]);
  const saving: EditorActions = {
    ...actions,
    saveNote: async (written, revision) => {
      const result = await actions.saveNote(written, revision);
      setSaved(result.ok);
      return result;
    },
  };
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
    <NoteEditor key={draft.slot} initial={draft} choices={null} tags={tags} actions={saving} onClose={close} />
  );
  const undo = discarded && <DiscardedDraft draft={discarded} onRestore={restore} actions={actions} />;
  const status = (
    <div class={isSaved ? 'undo-line' : undefined}>
      <p role="status">{isSaved && text('noteSaved')}</p>
    </div>
  );
  const edit = (opened: Draft) => {
    setSaved(false);
    setDraft(opened);
  };
  return { draft, edit, editor, undo, status };
}
