import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { useLostFocus } from '../../ui/hooks/useLostFocus.ts';
import type { ContextNotesFound, PackEntry } from '../../messages/packsView.ts';
import type { PacksActions } from './view.ts';
import { ContextNoteItem } from './ContextNoteItem.tsx';
import { packTitle } from '../../ui/inWords/packWords.ts';
import { SearchField, TYPING_PAUSE_MS } from '../shared/SearchField.tsx';
import { libraryErrorWords } from '../shared/words.ts';

/**
 * A search over every note of every pack, on or off.
 *
 * @param changes - another number whenever the packs have changed: what was found may be gone
 */
export function ContextNoteSearch({
  actions,
  packs,
  changes,
}: {
  actions: Pick<PacksActions, 'prepareSearch' | 'search'>;
  packs: readonly PackEntry[];
  changes: number;
}) {
  const text = useText();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<ContextNotesFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const lastSearch = useRef(0);
  const section = useRef<HTMLElement>(null);
  /** Of the notes shown last by "Show more", which goes once all are shown. */
  const firstShown = useRef(0);
  useLostFocus(section, () =>
    section.current?.querySelector<HTMLElement>(`.context-note-item:nth-child(${firstShown.current + 1}) a`),
  );
  const search = async (offset: number) => {
    const own = ++lastSearch.current;
    const result = await actions.search(query, offset);
    if (own !== lastSearch.current) return; // the reader has typed on
    setProblem(result.ok ? null : result.code);
    if (!result.ok) return;
    const { total, notes } = result.value;
    firstShown.current = offset;
    setFound((before) => ({ total, notes: offset === 0 ? notes : [...(before?.notes ?? []), ...notes] }));
  };
  useEffect(() => {
    lastSearch.current += 1;
    if (query.trim() === '') return setFound(null);
    const timer = setTimeout(() => void search(0), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query, changes]);
  const asideOf = ({ packId, packTitle: own }: ContextNotesFound['notes'][number]) => {
    const title = packTitle(packId, own, text);
    return off.has(packId) ? text('packOff', title) : title;
  };
  const off = new Set(packs.filter(({ enabled }) => !enabled).map(({ key }) => key));
  return (
    <section aria-labelledby="search" ref={section}>
      <h2 id="search">{text('searchHeading')}</h2>
      <search>
        <SearchField
          label={text('searchHeading')}
          placeholder={text('searchPlaceholder')}
          words={query}
          onWords={setQuery}
          onFocus={() => actions.prepareSearch()}
        />
      </search>
      <p role="status" class={problem === null ? 'soft small' : 'notice'}>
        {problem === null ? statusOf(found) : libraryErrorWords(problem, text)}
      </p>
      <ol class="context-note-items">
        {found?.notes.map((note, index, { [index - 1]: before }) => (
          <ContextNoteItem
            key={note.id}
            note={note}
            continued={note.packId === before?.packId && note.subjectName === before.subjectName}
            aside={asideOf(note)}
          />
        ))}
      </ol>
      {found && found.notes.length > 0 && found.notes.length < found.total && (
        <button type="button" class="button" onClick={() => void search(found.notes.length)}>
          {text.count('showMoreNotes', found.total - found.notes.length)}
        </button>
      )}
    </section>
  );

  function statusOf(result: ContextNotesFound | null): string | null {
    if (query.trim() === '') return null;
    if (result === null) return text('searching');
    return result.total === 0 ? text('noNotesFound') : text.count('notesFound', result.total);
  }
}
