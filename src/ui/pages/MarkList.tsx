import { HedgeCategory } from '../../domain/article/hedge.ts';
import type { Marking } from '../../domain/report/marking.ts';
import { categoryName, meaningOf, useText } from '../text.ts';

/**
 * The kinds of words that are marked, each with its line and what it means.
 *
 * @param marking - which of them are shown; without it, and without `onChange`, all are told and none can be chosen
 */
export function MarkList({ marking, onChange }: { marking?: Marking; onChange?: (marking: Marking) => void }) {
  const text = useText();
  const toggle = (category: HedgeCategory, { hidden, ...rest }: Marking) =>
    onChange?.({
      ...rest,
      hidden: hidden.includes(category) ? hidden.filter((other) => other !== category) : [...hidden, category],
    });
  return (
    <ul class="marks">
      {HedgeCategory.options.map((category) => {
        const name = <span class={`sidelight-mark-${category}`}>{categoryName(category, text)}</span>;
        return (
          <li key={category}>
            {marking ? (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={!marking.hidden.includes(category)}
                  aria-describedby={`meaning-${category}`}
                  onChange={() => toggle(category, marking)}
                />
                {name}
              </label>
            ) : (
              <strong>{name}</strong>
            )}
            <p class="soft small" id={`meaning-${category}`}>
              {meaningOf(category, text)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
