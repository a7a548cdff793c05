import { useId, useRef, useState } from 'preact/hooks';
import type { PersonalNote, Subject } from '../../domain/notes/note.ts';
import { authorKey } from '../../domain/keys/subjectKey.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { useText } from '../../ui/text.ts';
import { namedAnywhere, namedAtOutlet, personName } from '../../ui/notes/personNames.ts';
import { useAction } from '../../ui/notes/useAction.ts';

/** Asks whom a note on an author is about: not this namesake, or somebody of another name too. */
export function SamePerson({
  note,
  subjects,
  actions,
  onParted,
}: {
  note: PersonalNote;
  subjects: readonly Subject[];
  actions: Pick<PanelActions, 'decidePeople'>;
  onParted: () => void;
}) {
  const text = useText();
  const id = useId();
  const { problem, act } = useAction();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const authors = subjects.filter(({ kind }) => kind === 'author');
  const here = authors.find(({ keys }) => keys.some((key) => note.subject.keys.includes(key)));
  const [noted, shown] = [namedAtOutlet(note.subject), here && namedAtOutlet(here)];
  const isElsewhere = noted && shown && noted !== shown;
  const own = namedAnywhere(note.subject);
  const others = authors.filter((author) => author !== here);
  const other = authorKey(name);
  const canSay = name.trim() !== '' && own !== null && other !== own;
  return (
    <details class="person">
      <summary class="small">{text(isElsewhere ? 'samePersonQuestion' : 'otherNameQuestion')}</summary>
      <div class="person-answers">
        {isElsewhere && (
          <>
            <p class="small">{text('notedElsewhere', personName(noted, [note.subject.label]))}</p>
            <button
              type="button"
              class="button"
              onClick={() =>
                void act(() => actions.decidePeople(noted, shown, 'different')).then((said) => said && onParted())
              }
            >
              {text('notSamePerson')}
            </button>
          </>
        )}
        <label for={`${id}-name`} class="small">
          {text('samePersonAs', note.subject.label)}
        </label>
        <div class="person-name">
          <input
            id={`${id}-name`}
            ref={field}
            type="text"
            dir="auto"
            list={`${id}-names`}
            autocomplete="off"
            maxLength={200}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <datalist id={`${id}-names`}>
            {others.map(({ label }) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </datalist>
          <button
            type="button"
            class="button"
            disabled={!canSay}
            onClick={() => {
              if (own !== null)
                void act(() => actions.decidePeople(own, other, 'same')).then((said) => {
                  if (!said) return;
                  setName('');
                  field.current?.focus(); // the button cannot be pressed now
                });
            }}
          >
            {text('samePerson')}
          </button>
        </div>
        {problem && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}
