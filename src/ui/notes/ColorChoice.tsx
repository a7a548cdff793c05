import { COLORS, colorOf } from '../../domain/notes/color.ts';
import type { PersonalNote } from '../../domain/notes/note.ts';
import { noteName } from '../inWords/noteName.ts';
import type { PanelActions } from '../actions.ts';
import { useText } from '../text.ts';
import { useAction } from './useAction.ts';

/** The colour of a passage by its name, and the choice of another. */
export function ColorChoice({ note, actions }: { note: PersonalNote; actions: Pick<PanelActions, 'setColor'> }) {
  const text = useText();
  const { problem, act } = useAction();
  return (
    <>
      <select
        class="note-color"
        aria-label={text('buttonOf', text('noteColor'), noteName(note, text))}
        value={colorOf(note)}
        onChange={({ currentTarget }) => {
          const chosen = COLORS[currentTarget.selectedIndex];
          if (chosen) void act(() => actions.setColor(note.id, chosen));
        }}
      >
        {COLORS.map((color) => (
          <option key={color} value={color}>
            {text.find(`value_color_${color}`) ?? color}
          </option>
        ))}
      </select>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
