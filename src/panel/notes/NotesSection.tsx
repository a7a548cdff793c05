import { useState } from 'preact/hooks';
import { inReadingOrder, type Draft, type PersonalNote, type Subject } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { plainWords } from '../../ui/inWords/plainWords.ts';
import { aboutWords } from '../../ui/inWords/subjectLabel.ts';
import { useText, type MessageKey } from '../../ui/text.ts';
import { Section } from '../Section.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { DeletedNote } from './DeletedNote.tsx';
import { Note } from './Note.tsx';
import { PeopleSaid } from './PeopleSaid.tsx';
import { Tags } from '../../ui/notes/Tags.tsx';

/** As many as leave the rest of the report in reach; a reader who wrote more on one author or outlet opens the rest. */
const FIRST_NOTES = 5;

/**
 * The reader's own notes that apply here, and the ones not finished yet. Notes whose passage is gone have a fold of
 * their own.
 */
export function NotesSection({
  report,
  actions,
  writing,
  clicked,
  now,
  onWrite,
}: {
  report: Report;
  actions: PanelActions;
  writing: Draft | null;
  /** The note that was clicked in the page: a new object for each click. */
  clicked: { noteId: string } | null;
  now: Date;
  onWrite: (draft: Draft) => void;
}) {
  const text = useText();
  /** It has the focus when what had it is gone for good. */
  const focusHeading = () => document.querySelector<HTMLElement>('#notes')?.focus();
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
        isWritten={writing?.noteId === note.id}
        now={now}
        actions={actions}
        onWrite={onWrite}
        onDelete={() => setDeleted([...deleted.filter(({ id }) => id !== note.id), note])}
        onParted={focusHeading}
      />
    );
  if (notes.length + orphans.length + unfinished.length + report.people.length === 0)
    return (
      <Section
        key="none"
        id="notes"
        name={text('notesHeading')}
        sentence={<span class="soft">{text('noNotes')}</span>}
      />
    );
  return (
    <Section
      id="notes"
      name={text('notesHeading')}
      number={<Counts notes={report.notes} unfinished={unfinished.length} />}
      sentence={<Foretold note={notes[0] ?? unfinished[0]} />}
      wanted={clicked ?? restored}
      isOpenByItself
    >
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
                  <NamedButton label="continueNote" of={noteName(draft, text)} onClick={() => onWrite(draft)} />
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
    </Section>
  );
}

/** What the reader's notes are on, as the heading tells their numbers. */
const COUNTS: { words: MessageKey; kinds: readonly Subject['kind'][] }[] = [
  { words: 'notesHere', kinds: ['article'] },
  { words: 'notesOnAuthor', kinds: ['author'] },
  { words: 'notesOnOutlet', kinds: ['outlet'] },
  { words: 'notesOnOther', kinds: ['link', 'topic'] },
];

/** How many notes there are, by what they are on: "2 here · 1 on the author". */
function Counts({ notes, unfinished }: { notes: readonly PersonalNote[]; unfinished: number }) {
  const text = useText();
  const counts = COUNTS.map(({ words, kinds }) => ({
    words,
    count: notes.filter(({ subject }) => kinds.includes(subject.kind)).length,
  }));
  const parts = [...counts, { words: 'notesUnfinished' as const, count: unfinished }]
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => text(words, text.number(count)));
  return <>{parts.join(' · ')}</>;
}

/** How the first note begins, while the section is folded. */
function Foretold({ note }: { note: Pick<Draft, 'passage' | 'body'> | undefined }) {
  if (!note) return null;
  return (
    <span class="only-folded note-line" dir="auto">
      {note.passage && <q>{note.passage.exact}</q>} {plainWords(note.body)}
    </span>
  );
}
