import type { NotesQuery } from '../../domain/notes/notesQuery.ts';
import type { Facets } from '../../messages/notesView.ts';
import { useText } from '../../ui/text.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { FilterFields, SearchHelp } from './FilterFields.tsx';

/**
 * What narrows the notes shown: words, filters, and what can be written beside words. The arrow down leads on to what
 * is found.
 */
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
      <SearchField
        label={text('searchOwnNotes')}
        words={query.words}
        onWords={(words) => onChange({ words })}
        onDown={onDown}
      />
      <FilterFields query={query} facets={facets} onChange={onChange} />
      <SearchHelp />
    </search>
  );
}
