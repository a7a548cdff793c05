import { useRef, useState } from 'preact/hooks';
import type { FacetValue, Facets } from '../../messages/notesView.ts';
import { filtersIn, NOTE_ORDERS, orderOf, type NotesQuery } from '../../domain/notes/notesQuery.ts';
import { useText, type MessageKey, type Text } from '../../ui/text.ts';

type Change = (changed: Partial<NotesQuery>) => void;

/** What narrows the notes shown, and their order. Each choice says how many notes it would leave. */
export function FilterFields({
  query,
  facets,
  onChange,
}: {
  query: NotesQuery;
  facets: Facets | null;
  onChange: Change;
}) {
  const text = useText();
  const narrowed = filtersIn(query);
  const summary = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? facets : null;
  const kindName = (kind: string) => text.find(`noteKind_${kind}`) ?? kind;
  const itself = (value: string) => value;
  return (
    <>
      <select
        class="note-order"
        aria-label={text('orderLabel')}
        value={orderOf(query)}
        onChange={({ currentTarget }) =>
          onChange({ order: NOTE_ORDERS.find((order) => order === currentTarget.value) ?? null })
        }
      >
        {NOTE_ORDERS.filter((order) => order !== 'relevance' || query.words !== '').map((order) => (
          <option key={order} value={order}>
            {text(`noteOrder_${order}`)}
          </option>
        ))}
      </select>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={summary}>{narrowed === 0 ? text('filtersLabel') : text.count('filtersActive', narrowed)}</summary>
        {/* Hundreds of choices would be drawn anew at every key. */}
        <div class="filter-fields">
          <Filter
            label={text('kindLabel')}
            value={query.kind}
            choices={shown?.kinds ?? []}
            nameOf={kindName}
            text={text}
            onChange={(kind) => onChange({ kind })}
          />
          <Filter
            label={text('outletFilter')}
            value={query.outlet}
            choices={shown?.outlets ?? []}
            nameOf={itself}
            text={text}
            onChange={(outlet) => onChange({ outlet })}
          />
          <Filter
            label={text('authorFilter')}
            value={query.author}
            choices={shown?.authors ?? []}
            nameOf={itself}
            text={text}
            onChange={(author) => onChange({ author })}
          />
          <Filter
            label={text('tagFilter')}
            value={query.tag}
            choices={shown?.tags ?? []}
            nameOf={itself}
            text={text}
            onChange={(tag) => onChange({ tag })}
          />
          <Dates query={query} text={text} onChange={onChange} />
          <label class="check">
            <input
              type="checkbox"
              checked={query.orphaned}
              onChange={({ currentTarget }) => onChange({ orphaned: currentTarget.checked })}
            />
            {text('orphanedFilter', text.number(shown?.orphaned ?? 0))}
          </label>
          {narrowed > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                summary.current?.focus(); // the button goes
                onChange({ kind: null, outlet: null, author: null, tag: null, from: null, to: null, orphaned: false });
              }}
            >
              {text('clearFilters')}
            </button>
          )}
        </div>
      </details>
    </>
  );
}

function Filter<Value extends string>({
  label,
  value,
  choices,
  nameOf,
  text,
  onChange,
}: {
  label: string;
  value: Value | null;
  choices: readonly FacetValue<Value>[];
  nameOf: (value: Value) => string;
  text: Text;
  onChange: (value: Value | null) => void;
}) {
  // What is chosen stays to be seen where it leaves nothing.
  const isListed = value === null || choices.some((choice) => choice.value === value);
  const listed = isListed ? choices : [{ value, count: 0 }, ...choices];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(listed.find((choice) => choice.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{text('anyValue')}</option>
        {listed.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {text('choiceCount', nameOf(choice.value), text.number(choice.count))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Dates({ query, text, onChange }: { query: NotesQuery; text: Text; onChange: Change }) {
  const { from, to, dated } = query;
  return (
    <fieldset class="dates">
      <legend>{text('datesLabel')}</legend>
      <select
        aria-label={text('datesLabel')}
        value={dated}
        onChange={({ currentTarget }) => onChange({ dated: currentTarget.value === 'updated' ? 'updated' : 'created' })}
      >
        <option value="created">{text('datedCreated')}</option>
        <option value="updated">{text('datedUpdated')}</option>
      </select>
      <label>
        <span>{text('dateFrom')}</span>
        <input
          type="date"
          value={from ?? ''}
          max={to ?? ''}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value || null })}
        />
      </label>
      <label>
        <span>{text('dateTo')}</span>
        <input
          type="date"
          value={to ?? ''}
          min={from ?? ''}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value || null })}
        />
      </label>
    </fieldset>
  );
}

/** What can be typed beside plain words; it is typed so in every language. */
const FORMS: readonly (readonly [typed: string, meaning: MessageKey])[] = [
  ['"four locks"', 'searchHelpTogether'],
  ['-locks', 'searchHelpWithout'],
  ['tag:locks', 'searchHelpTag'],
  ['outlet:herald', 'searchHelpOutlet'],
  ['author:holt', 'searchHelpAuthor'],
  ['url:paper.example', 'searchHelpUrl'],
  ['is:orphaned', 'searchHelpOrphaned'],
];

/** How the search of notes is asked for more than words. */
export function SearchHelp() {
  const text = useText();
  return (
    <details class="search-help">
      <summary>{text('searchHelp')}</summary>
      <dl class="small">
        {FORMS.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code dir="ltr">{typed}</code>
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
