import { useEffect, useRef, useState } from 'preact/hooks';
import { editDraft, newDraft, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { errorWords, useText } from '../../ui/text.ts';

/** As long as it takes to read it and to make up one's mind; it stays while it has the focus or the mouse. */
const SAID_MS = 8000;

/**
 * That a note was saved a moment ago. A new one can be gone to, or taken back into the editor: what was saved stays in
 * the trash then. One that was edited has the focus, and its earlier texts are in the editor.
 *
 * @param was - a passage is highlighted without the editor
 * @param onShow - null where the report shown is another's
 */
export function SavedNote({
  note,
  was,
  actions,
  isWriting,
  onShow,
  onWrite,
  onGone,
}: {
  note: PersonalNote;
  was: 'written' | 'edited' | 'highlighted';
  actions: Pick<PanelActions, 'deleteNote' | 'keepDraft'>;
  /** The editor is open on another. */
  isWriting: boolean;
  onShow: (() => void) | null;
  onWrite: (draft: Draft) => void;
  onGone: () => void;
}) {
  const text = useText();
  const line = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A live region tells what changes in it, not what it comes with.
    setSaid(text('noteSaved'));
    const timer = setInterval(() => {
      if (!line.current?.matches(':hover, :focus-within')) onGone();
    }, SAID_MS);
    return () => clearInterval(timer);
  }, []);
  const undo = async () => {
    if (was === 'highlighted') {
      const gone = await actions.deleteNote(note.id);
      if (gone.ok) onGone();
      else setSaid(errorWords(gone.code, text));
      return;
    }
    const { subject, origin, passage, body, tags } = note;
    const draft = { ...newDraft(subject, origin, passage), body, tags };
    const kept = await actions.keepDraft(draft, draft.updated);
    const deleted = kept.ok ? await actions.deleteNote(note.id) : kept;
    if (kept.ok && deleted.ok) {
      onGone();
      onWrite(kept.value);
    } else if (!deleted.ok) setSaid(errorWords(deleted.code, text));
  };
  return (
    <div class="undo-line saved" ref={line}>
      <p role="status">{said}</p>
      {was === 'highlighted' && !isWriting && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onGone();
            onWrite(editDraft(note));
          }}
        >
          {text('addWords')}
        </button>
      )}
      {onShow && (was === 'written' || (was === 'highlighted' && isWriting)) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onGone();
            onShow();
          }}
        >
          {text('showNote')}
        </button>
      )}
      {was !== 'edited' && (
        <button type="button" class="button" onClick={() => void undo()}>
          {text('undo')}
        </button>
      )}
    </div>
  );
}
