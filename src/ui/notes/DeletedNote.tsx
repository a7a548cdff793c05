import type { PersonalNote } from '../../notes/personalNote.ts';
import type { PanelActions } from '../actions.ts';
import { useText } from '../text.ts';
import { useAction } from './useAction.ts';

/** Where a note was a moment ago, and the way back to it. */
export function DeletedNote({ note, actions }: { note: PersonalNote; actions: Pick<PanelActions, 'restoreNote'> }) {
  const text = useText();
  const { problem, act } = useAction();
  return (
    <li class="note deleted">
      <p role="status">{problem ?? text('noteDeleted')}</p>
      <button type="button" class="button" onClick={() => void act(() => actions.restoreNote(note.id))}>
        {text('undo')}
      </button>
    </li>
  );
}
