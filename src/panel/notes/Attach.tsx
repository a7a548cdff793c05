import { passageAt, type Passage } from '../../domain/notes/passage.ts';
import { editDraft, type PersonalNote } from '../../domain/notes/note.ts';
import type { NotePlace } from '../../domain/report/report.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';
import { useAction } from '../../ui/notes/useAction.ts';

/**
 * What to do with a note whose passage was not found for certain: take the place found, or the selection, or let the
 * passage go.
 *
 * @param onSettled - it was done: these buttons go, and the focus with them
 */
export function Attach({
  note,
  place,
  articleText,
  actions,
  onSettled,
}: {
  note: PersonalNote;
  place: NotePlace;
  articleText: string;
  actions: Pick<PanelActions, 'selectedPassage' | 'reattachNote' | 'saveNote'>;
  onSettled: () => void;
}) {
  const text = useText();
  const { problem, act, fail } = useAction();
  if (place.status !== 'uncertain' && place.status !== 'orphaned') return null;
  const name = noteName(note, text);
  const found = place.status === 'uncertain' ? passageAt(articleText, place.start, place.end) : null;
  const toSelection = async () => {
    const selected = await act(() => actions.selectedPassage());
    if (!selected) return;
    if (selected.value === null) fail(text('nothingSelected'));
    else await to(selected.value);
  };
  const to = async (passage: Passage) => {
    if (await act(() => actions.reattachNote(note.id, passage))) onSettled();
  };
  /** The note is about the article from now on; the old words stay, as a quotation. */
  const keepOnArticle = async () => {
    const draft = editDraft(note);
    const quotation = note.passage?.exact.replace(/^/gm, '> ') ?? '';
    const body = `${quotation}\n\n${note.body}`;
    if (await act(() => actions.saveNote({ ...draft, passage: null, moves: true, body }, draft.updated))) onSettled();
  };
  return (
    <>
      <div class="buttons">
        {found && <NamedButton label="attachFound" of={name} onClick={() => void to(found)} />}
        <NamedButton label="attachSelection" of={name} onClick={() => void toSelection()} />
        {place.status === 'orphaned' && (
          <NamedButton label="keepOnArticle" of={name} onClick={() => void keepOnArticle()} />
        )}
      </div>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
