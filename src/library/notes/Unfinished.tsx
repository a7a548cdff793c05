import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/notes/note.ts';
import { kindOf } from '../../domain/notes/notesQuery.ts';
import { formatMoment } from '../../ui/inWords/dates.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import type { EditorActions } from '../../ui/editor/NoteEditor.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { Tags } from '../../ui/notes/Tags.tsx';
import { useNoteEditing } from '../../ui/notes/useNoteEditing.tsx';
import { useText } from '../../ui/text.ts';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { Excerpt } from './Excerpt.tsx';
import type { NotesActions } from './view.ts';

/** What was begun and not saved, wherever that was: the article it was begun on may never be opened again. */
export function Unfinished({
  actions,
  tags,
}: {
  actions: EditorActions & Pick<NotesActions, 'drafts' | 'followDrafts'>;
  tags: readonly string[];
}) {
  const text = useText();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const summary = useRef<HTMLElement>(null);
  const load = useCallback(async () => {
    const result = await actions.drafts();
    if (result.ok) setDrafts(result.value.toSorted((a, b) => b.updated.localeCompare(a.updated)));
  }, [actions]);
  const { draft: writing, edit, editor, undo, status } = useNoteEditing(actions, tags, () => void load());
  useFocusBack(writing !== null, summary);
  useEffect(() => {
    void load();
    return actions.followDrafts(() => void load());
  }, [actions, load]);
  const isEmpty = drafts.length === 0 && !writing && !undo;
  return (
    <>
      {!isEmpty && (
        <details class="unfinished-notes">
          <summary ref={summary}>{text.count('unfinishedNotes', drafts.length)}</summary>
          {undo}
          {writing && (
            <div class="note unfinished">
              <About draft={writing} />
              {editor}
            </div>
          )}
          <ul class="notes">
            {drafts
              .filter(({ slot }) => slot !== writing?.slot)
              .map((draft) => (
                <li key={draft.slot} class="note unfinished">
                  <About draft={draft} />
                  <Excerpt of={draft} />
                  <Tags tags={draft.tags} />
                  <p class="soft small">{text('noteChanged', formatMoment(draft.updated, text.tag))}</p>
                  <div class="buttons note-actions">
                    <NamedButton label="continueNote" of={noteName(draft, text)} onClick={() => edit(draft)} />
                    {draft.origin && (
                      <a href={draft.origin.url} target="_blank" rel="noreferrer noopener" dir="auto">
                        {text('openArticle')}
                      </a>
                    )}
                  </div>
                </li>
              ))}
          </ul>
        </details>
      )}
      {status}
    </>
  );
}

/** What a draft is on, as the list of notes puts it. */
function About({ draft }: { draft: Draft }) {
  const text = useText();
  return (
    <p class="note-head" dir="auto">
      <span class="note-kind">{text(`noteKind_${kindOf(draft)}`)}</span> {draft.subject.label || draft.origin?.title}
    </p>
  );
}
