import { useEffect, useRef, useState } from 'preact/hooks';
import { newDraft, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { errorWords, useText } from '../../ui/text.ts';

/** As long as it takes to read it and to make up one's mind; it stays while it has the focus or the mouse. */
const SAID_MS = 8000;

/** That a note was saved a moment ago: it can be gone to, or taken back into the editor. What was saved stays in the trash then. */
export function SavedNote({
  note,
  actions,
  onShow,
  onUndo,
  onWords,
  onGone,
}: {
  note: PersonalNote;
  actions: Pick<PanelActions, 'deleteNote' | 'keepDraft'>;
  /** Null where the report shown is another's. */
  onShow: (() => void) | null;
  /** Gets the text as a draft of its own, kept. Null where nothing was written that could be lost. */
  onUndo: ((draft: Draft) => void) | null;
  /** Words are to be added; null where the note has come from the editor. */
  onWords: (() => void) | null;
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
    if (onUndo === null) {
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
      onUndo(kept.value);
    } else if (!deleted.ok) setSaid(errorWords(deleted.code, text));
  };
  return (
    <div class="undo-line saved" ref={line}>
      <p role="status">{said}</p>
      {onWords && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onGone();
            onWords();
          }}
        >
          {text('addWords')}
        </button>
      )}
      {onShow && !onWords && (
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
      <button type="button" class="button" onClick={() => void undo()}>
        {text('undo')}
      </button>
    </div>
  );
}
