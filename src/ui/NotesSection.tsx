import { useState } from 'preact/hooks';
import { inReadingOrder, type Draft, type PersonalNote } from '../notes/personalNote.ts';
import type { Report } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { Note } from './Note.tsx';
import { subjectLabel } from './NoteEditor.tsx';
import { errorWords, useText } from './text.ts';

/** The reader's own notes that apply here, and the ones not finished yet. */
export function NotesSection({
  report,
  actions,
  writing,
  clicked,
  onContinue,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  /** The note that was clicked in the page: a new object for each click. */
  clicked: { noteId: string } | null;
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
              place={report.places.find(({ noteId }) => noteId === note.id) ?? null}
              clicked={clicked?.noteId === note.id ? clicked : null}
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
