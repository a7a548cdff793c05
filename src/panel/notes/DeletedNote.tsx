import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonalNote } from '../../domain/notes/note.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { NamedButton } from '../../ui/NamedButton.tsx';
import { noteName } from '../../ui/inWords/noteName.ts';
import { useText } from '../../ui/text.ts';
import { useAction } from '../../ui/notes/useAction.ts';

/** Where a note was a moment ago, and the way back to it, which gets the focus that went with the note. */
export function DeletedNote({
  note,
  actions,
  onRestore,
}: {
  note: PersonalNote;
  actions: Pick<PanelActions, 'restoreNote'>;
  onRestore: () => void;
}) {
  const text = useText();
  const { problem, act } = useAction();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  const restore = async () => {
    if (await act(() => actions.restoreNote(note.id))) onRestore();
  };
  return (
    <li class="note deleted undo-line">
      <p role="status">{problem ?? text('noteDeleted')}</p>
      <NamedButton label="undo" of={noteName(note, text)} button={undo} onClick={() => void restore()} />
    </li>
  );
}
