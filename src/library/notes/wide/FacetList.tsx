import type { FacetValue, Facets } from '../../../messages/notesView.ts';
import type { NotesQuery } from '../../../domain/notes/notesQuery.ts';
import { DAY_MS } from '../../../domain/time.ts';
import { useText } from '../../../ui/text.ts';

/** So many of each are a click away; all are among the filters. */
const MOST = 12;
const DAYS_OF_WEEK = 7;

/** What narrows the notes by one click: this week's, those of an outlet, those with a tag. Pressed again it goes. */
export function FacetList({
  query,
  facets,
  now,
  onChange,
}: {
  query: NotesQuery;
  facets: Facets;
  now: Date;
  onChange: (change: Partial<NotesQuery>) => void;
}) {
  const text = useText();
  const weekAgo = dayOf(new Date(now.getTime() - (DAYS_OF_WEEK - 1) * DAY_MS));
  const isThisWeek = query.from === weekAgo && query.to === null;
  return (
    <aside class="facets" aria-label={text('filtersLabel')}>
      <button
        type="button"
        class="plain-button facet"
        aria-pressed={isThisWeek}
        onClick={() => onChange({ from: isThisWeek ? null : weekAgo, to: null, dated: 'created' })}
      >
        {text('lastSevenDays')}
      </button>
      <FacetGroup
        id="facet-tags"
        heading={text('facetTags')}
        values={facets.tags}
        chosen={query.tag}
        onChoose={(tag) => onChange({ tag })}
      />
      <FacetGroup
        id="facet-outlets"
        heading={text('facetOutlets')}
        values={facets.outlets}
        chosen={query.outlet}
        onChoose={(outlet) => onChange({ outlet })}
      />
    </aside>
  );
}

/** A day in the reader's own zone, as dates of the query are. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function FacetGroup({
  id,
  heading,
  values,
  chosen,
  onChoose,
}: {
  id: string;
  heading: string;
  values: readonly FacetValue[];
  chosen: string | null;
  onChoose: (value: string | null) => void;
}) {
  const text = useText();
  // What is chosen stays to be seen where it leaves nothing, or is one of the rare.
  const frequent = values.slice(0, MOST);
  const isListed = chosen === null || frequent.some(({ value }) => value === chosen);
  const rare = values.find(({ value }) => value === chosen) ?? { value: chosen ?? '', count: 0 };
  const listed = isListed ? frequent : [rare, ...frequent];
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <p id={id} class="facet-heading">
        {heading}
      </p>
      <ul>
        {listed.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="plain-button facet"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? null : value)}
            >
              <span dir="auto">{value}</span> <span class="soft small">{text.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
