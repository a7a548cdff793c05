import { useEffect, useRef, useState } from 'preact/hooks';
import { newDraft, type Draft, type PersonalNote } from '../../domain/notes/note.ts';
import { originOf } from '../../domain/report/originOf.ts';
import type { Report } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import type { Choices } from '../../ui/editor/SubjectChoice.tsx';
import { DiscardedDraft } from '../../ui/DiscardedDraft.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NoteEditor } from '../../ui/editor/NoteEditor.tsx';
import { useText } from '../../ui/text.ts';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { useUncovered } from '../../ui/hooks/useUncovered.ts';
import { SavedNote } from './SavedNote.tsx';
import { aboutWords } from '../../ui/inWords/subjectLabel.ts';
import { UnfinishedLine } from './UnfinishedLine.tsx';
import type { Wish } from '../wish.ts';
import type { useWriting, Writing } from './useWriting.ts';

/**
 * The always reachable "Add note": a bar at the panel's foot that opens into the editor, for a new note and for the
 * changes of one. It stands under every state of the panel: an open editor stays as the page changes, and what is
 * unfinished can be gone on with anywhere. In the order of the Tab key it comes before the report, after a few presses.
 *
 * @param report - what is shown; null where there is none
 * @param drafts - all that are unfinished
 * @param onShow - the note is to be seen in the report
 */
export function NewNote({
  report,
  wish,
  drafts,
  foot: { writing, nothingSelected, tags, write, writeOn },
  actions,
  onShow,
}: {
  report: Report | null;
  wish: Wish | null;
  drafts: readonly Draft[];
  foot: ReturnType<typeof useWriting>;
  actions: PanelActions;
  onShow: (noteId: string) => void;
}) {
  const text = useText();
  const [discarded, setDiscarded] = useState<{ draft: Draft; readingId: string | undefined } | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  useEffect(() => {
    if (wish?.kind === 'highlighted')
      setSaved({ note: wish.note, readingId: report?.readingId ?? null, was: 'highlighted' });
  }, [wish]);
  /** The note saved last, once it stands in the report. */
  const standing = useRef<string | null>(null);
  useEffect(() => {
    if (saved === null || saved.readingId !== report?.readingId) return;
    const stands = report.notes.some(({ id }) => id === saved.note.id);
    if (!stands && standing.current === saved.note.id) setSaved(null); // deleted since: that is said where it stood
    standing.current = stands ? saved.note.id : null;
  }, [saved, report]);
  const foot = useRef<HTMLElement>(null);
  useUncovered(foot);
  const add = useRef<HTMLButtonElement>(null);
  /** The note the editor is open on; a new one has none. */
  const edited = writing?.draft.noteId ?? null;
  useFocusBack(writing !== null && edited === null, add);
  const subject = report?.subjects[0];
  const noteSelection = async () => {
    const selected = await actions.selectedPassage();
    writeOn(selected.ok ? selected.value : null);
  };
  const saving: PanelActions = {
    ...actions,
    saveNote: async (draft, revision) => {
      const result = await actions.saveNote(draft, revision);
      if (result.ok)
        setSaved({
          note: result.value,
          readingId: report && writing && isOn(writing, report) ? report.readingId : null,
          was: edited === null ? 'written' : 'edited',
        });
      return result;
    },
  };
  const undone = discarded?.readingId === report?.readingId ? discarded?.draft : undefined;
  // The changes of a note that stands in the report are gone on with there.
  const unfinished = drafts.filter(({ noteId }) => noteId === null || !report?.notes.some(({ id }) => id === noteId));
  if (!writing && !subject && !undone && !saved && unfinished.length === 0) return null;
  return (
    <footer class="foot" ref={foot} aria-label={text('addNote')}>
      {writing ? (
        <>
          {!isOn(writing, report) ? (
            <p class="soft small">{text('writingOn', titleOf(writing))}</p>
          ) : (
            edited !== null && <p class="note-subject">{aboutWords(writing.draft, text)}</p>
          )}
          <NoteEditor
            key={writing.draft.slot}
            // A draft of an older version does not know where it was begun.
            initial={{ ...writing.draft, origin: writing.draft.origin ?? (writing.report && originOf(writing.report)) }}
            choices={choicesOf(writing, report, actions)}
            tags={tags}
            actions={saving}
            onClose={(thrownAway) => {
              setDiscarded(thrownAway && { draft: thrownAway, readingId: report?.readingId });
              write(null);
              if (edited !== null) onShow(edited); // the focus goes to what was edited
            }}
          />
        </>
      ) : (
        <>
          {undone && (
            <DiscardedDraft
              draft={undone}
              onRestore={(draft) => {
                setDiscarded(null);
                write(draft);
              }}
              actions={actions}
            />
          )}
          <UnfinishedLine drafts={unfinished} onContinue={write} />
          {nothingSelected && (
            <p class="notice" role="alert">
              {text('nothingSelected')}
            </p>
          )}
          {report && subject && (
            <div class="foot-buttons">
              <button
                type="button"
                ref={add}
                class="button primary"
                onClick={() => write(newDraft(subject, originOf(report)))}
              >
                {text('addNote')}
              </button>
              <button
                type="button"
                class="button on-selection"
                title={text('noteSelection')}
                onClick={() => void noteSelection()}
              >
                <Icon name="selection" />
                <span>{text('noteSelection')}</span>
              </button>
            </div>
          )}
        </>
      )}
      {saved && (saved.was === 'highlighted' || !writing) && (
        <SavedNote
          key={saved.note.id}
          note={saved.note}
          was={saved.was}
          actions={actions}
          onShow={report && saved.readingId === report.readingId ? () => onShow(saved.note.id) : null}
          onWrite={write}
          isWriting={writing !== null}
          onGone={() => setSaved(null)}
        />
      )}
    </footer>
  );
}

/** The note saved last: the reading it is on, if one was shown, and how it came about. */
interface Saved {
  note: PersonalNote;
  readingId: string | null;
  was: 'written' | 'edited' | 'highlighted';
}

/** Whether a text is on the article that is shown, or changes a note that stands there. */
const isOn = ({ draft: { noteId }, report: begun }: Writing, shown: Report | null): boolean =>
  noteId !== null
    ? shown?.notes.some(({ id }) => id === noteId) === true
    : begun !== null && begun.article.url === shown?.article.url;

const titleOf = ({ draft: { subject, origin } }: Writing): string => origin?.title || subject.label;

/**
 * What a text can be about: of the article it was begun on, whatever is shown by now. A selection is of the page that
 * is shown.
 */
function choicesOf(writing: Writing, shown: Report | null, { selectedPassage }: PanelActions): Choices | null {
  const begun = isOn(writing, shown) ? shown : writing.report;
  if (!begun || writing.draft.noteId !== null) return null;
  return {
    subjects: begun.subjects,
    links: begun.article.links,
    selectedPassage: begun === shown ? selectedPassage : async () => ({ ok: true, value: null }),
  };
}
