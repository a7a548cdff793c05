import type { HedgeCategory } from '../../domain/article/hedge.ts';
import { kindsOf, MARKS, ON_REQUEST, type Mark } from '../../domain/article/mark.ts';
import type { Marking, MarkingChange } from '../../domain/report/marking.ts';
import { categoryName, markName, meaningOf, useText } from '../text.ts';

/**
 * The forms of mark, each with its line, and the kinds of words that are marked so, with what they mean.
 *
 * @param marking - which of them are shown; without it, and without `onChange`, all are told and none can be chosen
 */
export function MarkList({ marking, onChange }: { marking?: Marking; onChange?: (change: MarkingChange) => void }) {
  const text = useText();
  const entry = (mark: Mark, words: string, kinds: readonly HedgeCategory[]) => {
    const name = <span class={`sidelight-mark-${mark}`}>{words}</span>;
    return (
      <li key={words}>
        {marking ? (
          <label class="choice">
            <input
              type="checkbox"
              checked={kinds.some((kind) => !marking.hidden.includes(kind))}
              aria-describedby={`meaning-${kinds[0]}`}
              onChange={({ currentTarget }) => onChange?.({ kinds: [...kinds], shown: currentTarget.checked })}
            />
            {name}
          </label>
        ) : (
          <strong>{name}</strong>
        )}
        <ul class="kinds soft small" id={`meaning-${kinds[0]}`}>
          {kinds.map((kind) => (
            <li key={kind}>
              {kinds.length > 1 && <strong>{categoryName(kind, text)}. </strong>}
              {meaningOf(kind, text)}
            </li>
          ))}
        </ul>
      </li>
    );
  };
  return (
    <ul class="marks">
      {MARKS.map((mark) => entry(mark, markName(mark, text), kindsOf(mark)))}
      {entry('unsure', text('markOnRequest'), ON_REQUEST)}
    </ul>
  );
}
