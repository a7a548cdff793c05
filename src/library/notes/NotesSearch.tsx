import type { NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { Facets } from '../../messages/notesView.ts';
import { useText } from '../../ui/text.ts';
import { FilterFields, SearchHelp } from './FilterFields.tsx';

/** What narrows the notes shown: words, filters, and what can be written beside words. The arrow down leads on to what is found. */
export function NotesSearch({
  query,
  facets,
  onChange,
  onDown,
}: {
  query: NotesQuery;
  facets: Facets | null;
  onChange: (change: Partial<NotesQuery>) => void;
  onDown: () => void;
}) {
  const text = useText();
  return (
    <search class="notes-search">
      <input
        type="search"
        class="search-field"
        aria-label={text('searchOwnNotes')}
        placeholder={text('searchOwnNotes')}
        value={query.words}
        maxLength={200}
        autocomplete="off"
        onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          event.preventDefault();
          onDown();
        }}
      />
      <FilterFields query={query} facets={facets} onChange={onChange} />
      <SearchHelp />
    </search>
  );
}
