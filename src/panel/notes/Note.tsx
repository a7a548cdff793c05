import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { editDraft, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { aboutWords } from '../../ui/inWords/subjectLabel.ts';
import { useText } from '../../ui/text.ts';
import { Attach } from './Attach.tsx';
import { Mention } from './Mention.tsx';
import { NoteText } from './NoteText.tsx';
import { Origin } from './Origin.tsx';
import { isElsewhere } from './origin.ts';
import { LostContext } from './lost.ts';
import { Quote } from './Quote.tsx';
import { Rivals } from '../../ui/notes/Rivals.tsx';
import { SamePerson } from './SamePerson.tsx';
import { CopyQuote } from './CopyQuote.tsx';
import { colorOf } from '../../domain/notes/color.ts';
import { ColorChoice } from '../../ui/notes/ColorChoice.tsx';
import { Tags } from '../../ui/notes/Tags.tsx';
import { useAction } from '../../ui/notes/useAction.ts';

/**
 * One of the reader's notes: read, and deleted. It is edited in the panel's foot, whose editor outlives this report.
 */
export function Note({
  note,
  report,
  clicked,
  isWritten,
  now,
  actions,
  onWrite,
  onDelete,
  onParted,
}: {
  note: PersonalNote;
  report: Report;
  /** It was clicked in the page, or has just been brought back: a new object each time. */
  clicked: object | null;
  /** The editor is open on it. */
  isWritten: boolean;
  now: Date;
  actions: PanelActions;
  onWrite: (draft: Draft) => void;
  onDelete: () => void;
  /** It was said to be on another person than the article's author: it goes from here. */
  onParted: () => void;
}) {
  const text = useText();
  const { problem, act } = useAction();
  const item = useRef<HTMLLIElement>(null);
  const focus = () => item.current?.focus();
  useLayoutEffect(() => {
    if (clicked) focus();
  }, [clicked]);
  const draft = report.drafts.find(({ noteId }) => noteId === note.id) ?? null;
  const place = report.places.find(({ noteId }) => noteId === note.id) ?? null;
  const lost = useContext(LostContext).find(({ noteId }) => noteId === note.id) ?? null;
  const use = report.uses.find(({ noteId }) => noteId === note.id) ?? null;
  const name = noteName(note, text);
  const about = isElsewhere(note, report) ? text('sameTextElsewhere') : aboutWords(note, text);
  const write = () => onWrite(draft ?? editDraft(note));
  const remove = async () => {
    if (await act(() => actions.deleteNote(note.id))) onDelete();
  };
  /** What a row of the library does at the same keys. */
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (target !== item.current || isWritten) return;
    if (key === 'Enter') write();
    else if (key === 'Delete') void remove();
  };
  return (
    // The same is done by its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      class={`note colored-${colorOf(note)}`}
      ref={item}
      tabIndex={-1}
      aria-keyshortcuts="Enter Delete"
      onKeyDown={onKeyDown}
    >
      {note.passage && place && (
        <Quote
          passage={note.passage}
          place={place}
          articleText={report.article.text}
          lost={lost}
          actions={actions}
          now={now}
        />
      )}
      {note.rivals.length > 0 ? (
        <Rivals note={note} actions={actions} onSettled={focus} />
      ) : (
        <>
          <NoteText body={note.body} />
          <Tags tags={note.tags} />
        </>
      )}
      <Mention note={note} use={use} article={report.article} actions={actions} />
      {place && (
        <Attach note={note} place={place} articleText={report.article.text} actions={actions} onSettled={focus} />
      )}
      {note.subject.kind === 'author' && (
        <SamePerson note={note} subjects={report.subjects} actions={actions} onParted={onParted} />
      )}
      {draft && !isWritten && <p class="notice">{text('editUnfinished')}</p>}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <div class="note-foot">
        <Origin note={note} about={about} here={report.article.url} now={now} />
        <CopyQuote note={note} report={report} />
        {!isWritten && (
          <div class="buttons">
            {note.passage && <ColorChoice note={note} actions={actions} />}
            <NamedButton label={draft ? 'continueNote' : 'editNote'} of={name} onClick={write} />
            <NamedButton label="deleteNote" of={name} onClick={() => void remove()} />
          </div>
        )}
      </div>
    </li>
  );
}
