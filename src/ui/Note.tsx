import { useEffect, useRef, useState } from 'preact/hooks';
import { editDraft, type Draft, type PersonalNote } from '../notes/personalNote.ts';
import type { NotePlace } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { formatMoment } from './dates.ts';
import { DiscardedDraft } from './DiscardedDraft.tsx';
import { Markdown } from './Markdown.tsx';
import { NoteEditor, subjectLabel } from './NoteEditor.tsx';
import { Quote } from './Quote.tsx';
import { errorWords, useText } from './text.ts';

/** One of the reader's notes: read, edited in place, deleted. */
export function Note({
  note,
  place,
  clicked,
  draft,
  here,
  actions,
  onDelete,
}: {
  note: PersonalNote;
  /** Where its passage stands in the article now; null for a note without one. */
  place: NotePlace | null;
  /** It was clicked in the page: a new object for each click. */
  clicked: object | null;
  draft: Draft | null;
  here: string;
  actions: PanelActions;
  onDelete: () => void;
}) {
  const text = useText();
  const [editing, setEditing] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (clicked) item.current?.focus();
  }, [clicked]);
  const remove = async () => {
    const result = await actions.deleteNote(note.id);
    if (result.ok) onDelete();
    else setProblem(result.code);
  };
  if (editing)
    return (
      <li class="note">
        <p class="note-subject">{note.passage ? text('passageNote') : subjectLabel(note.subject, text)}</p>
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
    <li class="note" ref={item} tabIndex={-1}>
      <p class="note-subject">{note.passage ? text('passageNote') : subjectLabel(note.subject, text)}</p>
      {note.passage && <Quote passage={note.passage} place={place} actions={actions} />}
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
