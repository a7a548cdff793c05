import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { editDraft, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import { DiscardedDraft } from '../../ui/DiscardedDraft.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { NoteEditor } from '../../ui/editor/NoteEditor.tsx';
import { noteName } from '../../ui/noteName.ts';
import { Rivals } from '../../ui/notes/Rivals.tsx';
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
  actions: NotesActions;
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
  const [editing, setEditing] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = noteName(note, text);
  const edit = async () => {
    const draft = await actions.draftOf(note);
    setProblem(draft.ok ? null : draft.code);
    if (draft.ok) setEditing(draft.value ?? editDraft(note));
  };
  return (
    <>
      {note.passage && !editing && (
        <blockquote class="note-quote" dir="auto">
          {note.passage.exact}
        </blockquote>
      )}
      {editing ? (
        <NoteEditor
          initial={editing}
          choices={null}
          tags={tags}
          actions={actions}
          onClose={(thrownAway) => {
            setDiscarded(thrownAway);
            setEditing(null);
            onSaved();
          }}
        />
      ) : (
        <NoteText note={note} actions={actions} />
      )}
      {discarded && (
        <DiscardedDraft
          draft={discarded}
          onRestore={(restored) => {
            setDiscarded(null);
            setEditing(restored);
          }}
          actions={actions}
        />
      )}
      {problem !== null && (
        <p class="notice" role="alert">
          {libraryErrorWords(problem, text)}
        </p>
      )}
      {!editing && children}
      {!editing && (
        <div class="buttons note-actions">
          {note.deleted === null && <NamedButton label="editNote" of={name} onClick={() => void edit()} />}
          <NamedButton label={note.deleted === null ? 'trashNote' : 'restoreNotes'} of={name} onClick={onTrash} />
          <a href={subjectHref}>{text('notesOnSubject')}</a>
          <a href={note.origin.url} target="_blank" rel="noreferrer noopener" dir="auto">
            {text('openArticle')}
          </a>
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
