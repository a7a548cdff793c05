import type { KeptFound, KeptQuery } from '../../messages/keptView.ts';
import { useText } from '../../ui/text.ts';
import { SearchField } from '../shared/SearchField.tsx';

/** What narrows the articles shown: words, in headings alone or in the texts too, and one outlet. */
export function KeptSearch({
  query,
  found,
  onChange,
}: {
  query: KeptQuery;
  found: KeptFound;
  onChange: (change: Partial<KeptQuery>) => void;
}) {
  const text = useText();
  const { outlet } = query;
  // The outlet that is chosen stays a choice, also where the words find nothing of it.
  const outlets =
    outlet === null || found.outlets.some(({ value }) => value === outlet)
      ? found.outlets
      : [{ value: outlet, count: 0 }, ...found.outlets];
  return (
    <search class="notes-search">
      <SearchField label={text('searchKept')} words={query.words} onWords={(words) => onChange({ words })} />
      <select
        class="note-order"
        aria-label={text('outletFilter')}
        value={outlet ?? ''}
        onChange={({ currentTarget }) => onChange({ outlet: currentTarget.value || null })}
      >
        <option value="">{text('everyOutlet')}</option>
        {outlets.map(({ value, count }) => (
          <option key={value} value={value}>
            {`${value} (${text.number(count)})`}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={query.inTexts}
          onChange={({ currentTarget }) => onChange({ inTexts: currentTarget.checked })}
        />
        {text('searchTexts')}
      </label>
    </search>
  );
}
