import { useId, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { useUncovered } from '../../ui/hooks/useUncovered.ts';
import type { ExportFormat } from '../../messages/dataView.ts';
import type { NotesChange } from '../../messages/notesView.ts';
import { EXPORT_FORMATS } from '../data/exportFormats.ts';
import { ExportMenu, type OnExport } from '../shared/ExportMenu.tsx';

/** What can be done with the notes that are selected. */
export function SelectionBar({
  count,
  total,
  isTrash,
  tags,
  onChange,
  onAll,
  onClear,
  onExport,
}: {
  count: number;
  /** Of the notes found. */
  total: number;
  isTrash: boolean;
  /** Tags in use, to choose from. */
  tags: readonly string[];
  onChange: (change: NotesChange) => void;
  onAll: () => void;
  onClear: () => void;
  onExport: OnExport<ExportFormat>;
}) {
  const text = useText();
  const bar = useRef<HTMLElement>(null);
  useUncovered(bar);
  const [asks, setAsks] = useState(false);
  const deleteButton = useRef<HTMLButtonElement>(null);
  useFocusBack(asks, deleteButton);
  return (
    <section class="selection-bar" ref={bar} aria-label={text('selectionLabel')}>
      <p class="selection-count" role="status">
        {text.count('notesSelected', count)}
      </p>
      <div class="buttons">
        {count < total && (
          <button type="button" class="button" onClick={onAll}>
            {text('selectAll', text.number(total))}
          </button>
        )}
        <button type="button" class="button" onClick={onClear}>
          {text('clearSelection')}
        </button>
      </div>
      {asks ? (
        <div class="confirmation" role="group" aria-label={text('deleteForGood')}>
          <p class="notice">{text.count('deleteAsks', count)}</p>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setAsks(false);
                onChange({ do: 'delete' });
              }}
            >
              {text('deleteForGood')}
            </button>
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
              {text('keepNotes')}
            </button>
          </div>
        </div>
      ) : isTrash ? (
        <div class="buttons">
          <button type="button" class="button" onClick={() => onChange({ do: 'restore' })}>
            {text('restoreNotes')}
          </button>
          <button type="button" class="button" ref={deleteButton} onClick={() => setAsks(true)}>
            {text('deleteForGood')}
          </button>
        </div>
      ) : (
        <>
          <TagField tags={tags} onChange={onChange} />
          <div class="buttons">
            <button type="button" class="button" onClick={() => onChange({ do: 'trash' })}>
              {text('trashNote')}
            </button>
          </div>
          <ExportMenu label={text('exportSelection')} formats={EXPORT_FORMATS} onExport={onExport} />
        </>
      )}
    </section>
  );
}

function TagField({ tags, onChange }: { tags: readonly string[]; onChange: (change: NotesChange) => void }) {
  const text = useText();
  const id = useId();
  const [tag, setTag] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const apply = (what: 'tag' | 'untag') => {
    const named = tag.trim();
    if (named === '') return field.current?.focus();
    onChange({ do: what, tag: named });
    setTag('');
  };
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        apply('tag');
      }}
    >
      <input
        ref={field}
        aria-label={text('tagFilter')}
        placeholder={text('tagFilter')}
        list={id}
        value={tag}
        maxLength={100}
        autocomplete="off"
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <datalist id={id}>
        {tags.map((known) => (
          <option key={known}>{known}</option>
        ))}
      </datalist>
      <button type="submit" class="button">
        {text('addTag')}
      </button>
      <button type="button" class="button" onClick={() => apply('untag')}>
        {text('untagSelected')}
      </button>
    </form>
  );
}
