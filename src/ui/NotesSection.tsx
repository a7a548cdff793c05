import { useState } from 'preact/hooks';
import { editDraft, inReadingOrder, type Draft, type PersonalNote } from '../notes/personalNote.ts';
import type { Report } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { DiscardedDraft } from './DiscardedDraft.tsx';
import { formatMoment } from './dates.ts';
import { Markdown } from './Markdown.tsx';
import { NoteEditor, subjectLabel } from './NoteEditor.tsx';
import { errorWords, useText } from './text.ts';

/** The reader's own notes that apply here, and the ones not finished yet. */
export function NotesSection({
  report,
  actions,
  writing,
  onContinue,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  onContinue: (draft: Draft) => void;
}) {
  const text = useText();
  /** Notes deleted here stay in their place, with "Undo", until another article is shown. */
  const [deleted, setDeleted] = useState<PersonalNote[]>([]);
  const gone = deleted.filter(({ id }) => !report.notes.some((note) => note.id === id));
  const notes = inReadingOrder([...report.notes, ...gone]);
  const unfinished = report.drafts.filter(({ slot, noteId }) => noteId === null && slot !== writing?.slot);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{text('notesHeading')}</h2>
      {notes.length === 0 && unfinished.length === 0 && <p class="soft">{text('noNotes')}</p>}
      <ul class="notes">
        {unfinished.map((draft) => (
          <li key={draft.slot} class="note unfinished">
            <p class="note-subject">{text('unfinishedNote', subjectLabel(draft.subject, text))}</p>
            <p dir="auto" class="excerpt">
              {draft.body}
            </p>
            <div class="buttons">
              <button type="button" class="button" onClick={() => onContinue(draft)}>
                {text('continueNote')}
              </button>
            </div>
          </li>
        ))}
        {notes.map((note) =>
          gone.includes(note) ? (
            <DeletedNote key={note.id} note={note} actions={actions} />
          ) : (
            <Note
              key={note.id}
              note={note}
              draft={report.drafts.find(({ noteId }) => noteId === note.id) ?? null}
              here={report.article.url}
              actions={actions}
              onDelete={() => setDeleted([...deleted.filter(({ id }) => id !== note.id), note])}
            />
          ),
        )}
      </ul>
    </section>
  );
}

function Note({
  note,
  draft,
  here,
  actions,
  onDelete,
}: {
  note: PersonalNote;
  draft: Draft | null;
  here: string;
  actions: PanelActions;
  onDelete: () => void;
}) {
  const text = useText();
  const [editing, setEditing] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    const result = await actions.deleteNote(note.id);
    if (result.ok) onDelete();
    else setProblem(result.code);
  };
  if (editing)
    return (
      <li class="note">
        <p class="note-subject">{subjectLabel(note.subject, text)}</p>
        <NoteEditor
          initial={editing}
          subjects={[]}
          actions={actions}
          onClose={(thrownAway) => {
            setDiscarded(thrownAway);
            setEditing(null);
          }}
        />
      </li>
    );
  return (
    <li class="note">
      <p class="note-subject">{subjectLabel(note.subject, text)}</p>
      <Markdown text={note.body} />
      <p class="soft small">
        {text(note.updated === note.created ? 'noteWritten' : 'noteChanged', formatMoment(note.updated, text.tag))}
        {note.origin.url !== here && note.subject.kind !== 'article' && (
          <>
            {' · '}
            <a href={note.origin.url} target="_blank" rel="noreferrer noopener" dir="auto">
              {text('noteOrigin', note.origin.title)}
            </a>
          </>
        )}
      </p>
      {draft && <p class="notice">{text('editUnfinished')}</p>}
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
      {problem && (
        <p class="notice" role="alert">
          {errorWords(problem, text)}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => setEditing(draft ?? editDraft(note))}>
          {draft ? text('continueNote') : text('editNote')}
        </button>
        <button type="button" class="button" onClick={() => void remove()}>
          {text('deleteNote')}
        </button>
      </div>
    </li>
  );
}

function DeletedNote({ note, actions }: { note: PersonalNote; actions: PanelActions }) {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const restore = async () => {
    const result = await actions.restoreNote(note.id);
    if (!result.ok) setProblem(result.code);
  };
  return (
    <li class="note deleted">
      <p role="status">{problem === null ? text('noteDeleted') : errorWords(problem, text)}</p>
      <button type="button" class="button" onClick={() => void restore()}>
        {text('undo')}
      </button>
    </li>
  );
}
