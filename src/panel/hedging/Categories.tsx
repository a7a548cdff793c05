import type { HedgeCategory } from '../../domain/article/hedge.ts';
import type { Counting, HedgingSummary } from './summary.ts';
import { categoryName, useText, type MessageKey } from '../../ui/text.ts';

const GROUPS: { counting: Counting; label: MessageKey | null }[] = [
  { counting: 'counted', label: null },
  { counting: 'apart', label: 'countedApart' },
  { counting: 'not-counted', label: 'notCounted' },
];

/** The kinds that occur, each with its count and its mark; a press hides its marks and its sentences, another shows them. */
export function Categories({
  categories,
  hidden,
  onHide,
}: {
  categories: HedgingSummary['categories'];
  hidden: readonly HedgeCategory[];
  onHide: (hidden: HedgeCategory[]) => void;
}) {
  const text = useText();
  const toggle = (category: HedgeCategory) =>
    onHide(hidden.includes(category) ? hidden.filter((other) => other !== category) : [...hidden, category]);
  return (
    <>
      {GROUPS.filter(({ counting }) => categories[counting].length > 0).map(({ counting, label }) => (
        <div key={counting} class="category-group" role="group" aria-label={text(label ?? 'counted')}>
          {label !== null && <p class="soft small">{text(label)}</p>}
          <ul class="categories">
            {categories[counting].map(({ category, count }) => (
              <li key={category}>
                <button
                  type="button"
                  class="plain-button category"
                  aria-pressed={!hidden.includes(category)}
                  onClick={() => toggle(category)}
                >
                  <span class={`sidelight-mark-${category}`}>{categoryName(category, text)}</span>
                  <span class="number">{text.number(count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
