import type { ComponentChildren } from 'preact';
import { editDraft, type PersonalNote } from '../../domain/notes/note.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { Rivals } from '../../ui/notes/Rivals.tsx';
import { useAction } from '../../ui/notes/useAction.ts';
import { useNoteEditing } from '../../ui/notes/useNoteEditing.tsx';
import type { EditorActions } from '../../ui/editor/NoteEditor.tsx';
import { useText } from '../../ui/text.ts';
import { libraryErrorWords } from '../shared/words.ts';
import type { NotesActions } from './view.ts';

/** A note whole, what is told of it, and what can be done with it; its text becomes an editor in its place. */
export function NoteContent({
  note,
  actions,
  tags,
  subjectHref,
  onTrash,
  onSaved,
  children,
}: {
  note: PersonalNote;
  actions: EditorActions & Pick<NotesActions, 'draftOf' | 'settleNote'>;
  /** The reader's, to suggest. */
  tags: readonly string[];
  subjectHref: string;
  /** To the trash, or back from it. */
  onTrash: () => void;
  onSaved: () => void;
  /** Its tags, its date and the like. */
  children: ComponentChildren;
}) {
  const text = useText();
  const { edit, editor, undo, status } = useNoteEditing(actions, tags, onSaved);
  const { problem, act } = useAction(libraryErrorWords);
  const name = noteName(note, text);
  const open = async () => {
    const draft = await act(() => actions.draftOf(note));
    if (draft) edit(draft.value ?? editDraft(note));
  };
  return (
    <>
      {note.passage && !editor && (
        <blockquote class="note-quote" dir="auto">
          {note.passage.exact}
        </blockquote>
      )}
      {editor ?? <NoteText note={note} actions={actions} />}
      {undo}
      {status}
      {problem !== null && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {!editor && children}
      {!editor && (
        <div class="buttons note-actions">
          {note.deleted === null && <NamedButton label="editNote" of={name} onClick={() => void open()} />}
          <NamedButton label={note.deleted === null ? 'trashNote' : 'restoreNotes'} of={name} onClick={onTrash} />
          <a href={subjectHref}>{text('notesOnSubject')}</a>
          {note.origin.url !== '' && (
            <a href={note.origin.url} target="_blank" rel="noreferrer noopener" dir="auto">
              {text('openArticle')}
            </a>
          )}
        </div>
      )}
    </>
  );
}

/** What it says, or what it says in two places at once. */
const NoteText = ({ note, actions }: { note: PersonalNote; actions: Pick<NotesActions, 'settleNote'> }) =>
  note.rivals.length > 0 ? (
    <Rivals note={note} actions={actions} />
  ) : (
    note.body.trim() !== '' && <Markdown text={note.body} />
  );
