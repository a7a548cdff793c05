import type { RefObject } from 'preact';
import { kindOf } from '../../../domain/notes/notesQuery.ts';
import { titleOf } from '../../../domain/notes/titleOf.ts';
import type { NoteRow } from '../../../messages/notesView.ts';
import { useText } from '../../../ui/text.ts';
import { WholeNote } from '../NoteCard.tsx';
import type { NotesActions } from '../view.ts';

/** The note that was opened, beside the list; where none was, how to. Escape leads back to its row. */
export function NotePane({
  row,
  heading,
  now,
  actions,
  tags,
  onTrash,
  onSaved,
}: {
  row: NoteRow | null;
  /** Takes the focus when a note is opened. */
  heading: RefObject<HTMLHeadingElement | null>;
  now: Date;
  actions: NotesActions;
  tags: readonly string[];
  onTrash: (id: string) => void;
  onSaved: (id: string) => void;
}) {
  const text = useText();
  if (!row) return <p class="note-pane soft">{text('notePaneEmpty')}</p>;
  const { note } = row;
  return (
    <section class="note-pane" aria-labelledby="open-note">
      <p class="note-kind">{text(`noteKind_${kindOf(note)}`)}</p>
      <h3 id="open-note" ref={heading} tabIndex={-1} dir="auto">
        {titleOf(note)}
      </h3>
      <WholeNote
        key={note.id}
        row={row}
        now={now}
        actions={actions}
        tags={tags}
        onTrash={() => onTrash(note.id)}
        onSaved={() => onSaved(note.id)}
      />
    </section>
  );
}
