import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { NoteCard } from './NoteCard.tsx';
import type { NoteRow } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';

/** Whether a click there says nothing else: it is on no control, and ends no selection. */
const isPlain = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a, button, label, input') === null &&
  (document.getSelection()?.isCollapsed ?? true);

/** What happens in a row, with its place or its note. */
export interface LineEvents {
  focus: (index: number) => void;
  select: (index: number, id: string, extend: boolean) => void;
  open: (index: number, id: string) => void;
  trash: (id: string) => void;
  saved: (id: string) => void;
}

/**
 * A row of the list, with its note once that is there. While the list scrolls only its place changes: what is in it is
 * not looked through again.
 *
 * @param observe - follows the row's height until what it returns is called; the same function at every rendering, as
 *   `on` is the same object
 */
export function NoteLine({
  row,
  index,
  top,
  now,
  isReached,
  isOpen,
  isBeside,
  isSelected,
  tags,
  actions,
  observe,
  on,
}: {
  row: NoteRow | undefined;
  index: number;
  /** In pixels from the list's upper edge. */
  top: number;
  now: Date;
  isReached: boolean;
  isOpen: boolean;
  /** Opened, it is shown beside the list. */
  isBeside: boolean;
  isSelected: boolean;
  tags: readonly string[];
  actions: NotesActions;
  observe: (row: HTMLElement) => () => void;
  on: LineEvents;
}) {
  const text = useText();
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (line.current ? observe(line.current) : undefined), [observe]);
  const content = useMemo(
    () =>
      row ? (
        <NoteCard
          row={row}
          now={now}
          isReached={isReached}
          isOpen={isOpen}
          isBeside={isBeside}
          isSelected={isSelected}
          actions={actions}
          tags={tags}
          onSelect={(extend) => on.select(index, row.note.id, extend)}
          onOpen={() => on.open(index, row.note.id)}
          onTrash={() => on.trash(row.note.id)}
          onSaved={() => on.saved(row.note.id)}
        />
      ) : (
        <div role="gridcell" class="note-waiting soft">
          {text('noteWaiting')}
        </div>
      ),
    [row, index, now, isReached, isOpen, isBeside, isSelected, actions, tags, on, text],
  );
  return (
    // Its keys are the list's: Enter opens it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={line}
      data-index={index}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-busy={row === undefined}
      tabIndex={isReached ? 0 : -1}
      class={isOpen ? 'note-row open' : 'note-row'}
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={() => on.focus(index)}
      onClick={({ target }) => {
        if (row && !isOpen && isPlain(target)) on.open(index, row.note.id);
      }}
    >
      {content}
    </div>
  );
}
