import { useRef, useState } from 'preact/hooks';
import { inReadingOrder, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/noteName.ts';
import { plainWords } from '../../ui/plainWords.ts';
import { aboutWords } from '../../ui/subjectLabel.ts';
import { useText } from '../../ui/text.ts';
import { Fold } from '../../ui/Fold.tsx';
import { DeletedNote } from './DeletedNote.tsx';
import { Note } from './Note.tsx';
import { PeopleSaid } from './PeopleSaid.tsx';
import { Tags } from '../../ui/notes/Tags.tsx';

/** Some screens of notes; a reader who wrote more on one author or outlet opens the rest. */
const FIRST_NOTES = 10;

/** The reader's own notes that apply here, and the ones not finished yet. Notes whose passage is gone have a fold of their own. */
export function NotesSection({
  report,
  actions,
  writing,
  clicked,
  tags,
  onContinue,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  /** The note that was clicked in the page: a new object for each click. */
  clicked: { noteId: string } | null;
  /** The reader's, to suggest. */
  tags: readonly string[];
  onContinue: (draft: Draft) => void;
}) {
  const text = useText();
  /** Has the focus when what had it is gone for good. */
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  /** Notes deleted here stay in their place, with "Undo", until another article is shown. */
  const [deleted, setDeleted] = useState<PersonalNote[]>([]);
  /** The note that was brought back last: it gets the focus, as one that was clicked does. */
  const [restored, setRestored] = useState<{ noteId: string } | null>(null);
  const gone = deleted.filter(({ id }) => !report.notes.some((note) => note.id === id));
  const orphaned = new Set(report.places.flatMap(({ noteId, status }) => (status === 'orphaned' ? noteId : [])));
  const notes = inReadingOrder([...report.notes.filter(({ id }) => !orphaned.has(id)), ...gone]);
  const orphans = report.notes.filter(({ id }) => orphaned.has(id));
  const unfinished = report.drafts.filter(({ slot, noteId }) => noteId === null && slot !== writing?.slot);
  /** A note that is to be seen is not folded away. */
  const lastWanted = notes.findLastIndex(({ id }) => id === clicked?.noteId || id === restored?.noteId);
  const item = (note: PersonalNote) =>
    gone.includes(note) ? (
      <DeletedNote key={note.id} note={note} actions={actions} onRestore={() => setRestored({ noteId: note.id })} />
    ) : (
      <Note
        key={note.id}
        note={note}
        report={report}
        clicked={[clicked, restored].find((wanted) => wanted?.noteId === note.id) ?? null}
        tags={tags}
        actions={actions}
        onDelete={() => setDeleted([...deleted.filter(({ id }) => id !== note.id), note])}
        onParted={focusHeading}
      />
    );
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" ref={heading} tabIndex={-1}>
        {text('notesHeading')}
      </h2>
      {notes.length === 0 && orphans.length === 0 && unfinished.length === 0 && <p class="soft">{text('noNotes')}</p>}
      <Fold items={notes} first={Math.max(FIRST_NOTES, lastWanted + 1)} all="showAllNotes">
        {(shown) => (
          <ul class="notes">
            {unfinished.map((draft) => (
              <li key={draft.slot} class="note unfinished">
                <p class="note-subject">{text('unfinishedNote', aboutWords(draft, text))}</p>
                {draft.passage && (
                  <blockquote dir="auto" class="quote excerpt">
                    {draft.passage.exact}
                  </blockquote>
                )}
                {draft.body.trim() !== '' && (
                  <p dir="auto" class="excerpt">
                    {plainWords(draft.body)}
                  </p>
                )}
                <Tags tags={draft.tags} />
                <div class="buttons">
                  <NamedButton label="continueNote" of={noteName(draft, text)} onClick={() => onContinue(draft)} />
                </div>
              </li>
            ))}
            {shown.map(item)}
          </ul>
        )}
      </Fold>
      {orphans.length > 0 && (
        <details class="orphans">
          <summary>{text.count('orphanedNotes', orphans.length)}</summary>
          <ul class="notes">{orphans.map(item)}</ul>
        </details>
      )}
      <PeopleSaid report={report} actions={actions} onTakenBack={focusHeading} />
    </section>
  );
}
