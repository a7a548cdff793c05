import type { HedgeCategory } from '../../domain/article/hedge.ts';
import { kindsOf, ON_REQUEST, type Mark } from '../../domain/article/mark.ts';
import type { MarkingChange } from '../../domain/report/marking.ts';
import type { HedgingSummary } from './summary.ts';
import { markName, useText } from '../../ui/text.ts';

/** The forms of mark that occur, with how often; the reader chooses which are marked, counted and listed. */
export function Forms({
  summary: { forms, onRequest },
  hidden,
  onChange,
}: {
  summary: HedgingSummary;
  hidden: readonly HedgeCategory[];
  onChange: (change: MarkingChange) => void;
}) {
  const text = useText();
  const isShown = (kinds: readonly HedgeCategory[]) => kinds.some((kind) => !hidden.includes(kind));
  const choice = (kinds: readonly HedgeCategory[], mark: Mark, words: string, count: number) => (
    <li key={words}>
      <label class="form-choice">
        <input
          type="checkbox"
          checked={isShown(kinds)}
          onChange={({ currentTarget }) => onChange({ kinds: [...kinds], shown: currentTarget.checked })}
        />
        <span class={`sidelight-mark-${mark}`}>{words}</span>
        <span class="number">{text.number(count)}</span>
      </label>
    </li>
  );
  return (
    <ul class="forms" aria-label={text('formsLabel')}>
      {forms.map(({ mark, count }) => choice(kindsOf(mark), mark, markName(mark, text), count))}
      {onRequest > 0 && choice(ON_REQUEST, 'unsure', text('markOnRequest'), onRequest)}
    </ul>
  );
}
