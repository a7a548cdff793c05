import type { Subject } from '../../domain/notes/note.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';

/**
 * Begins a note on whom or what a name stands for: a button beside the name's last word. None where nothing can be
 * noted on it.
 */
export function NoteOn({ subject, onNote }: { subject: Subject | null | undefined; onNote: (on: Subject) => void }) {
  const text = useText();
  if (!subject) return null;
  const name = text('noteOn', subject.label);
  return (
    <>
      <span class="note-room" />
      <button type="button" class="plain-button note-on" aria-label={name} title={name} onClick={() => onNote(subject)}>
        <Icon name="note" />
      </button>
    </>
  );
}
