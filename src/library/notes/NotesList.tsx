import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../../ui/text.ts';
import { NoteLine, type LineEvents } from './NoteLine.tsx';
import type { NoteRow, NotesFound } from '../../messages/notesView.ts';
import type { NotesActions } from './view.ts';
import type { Selection } from './useSelection.ts';
import type { Notes } from './useNotes.ts';
import { useVirtualRows } from '../shared/useVirtualRows.ts';
import { NotePane } from './wide/NotePane.tsx';

/** How far Page Up and Page Down go, in rows. */
const PAGE_ROWS = 8;

/**
 * The notes found, as a grid of one note a row (APG grid pattern, whose rows tell their place and number even where
 * most are not drawn). One row is in the order of the Tab key, with what is in it; arrows, Page Up and Down, Home and
 * End go through the others, Space selects, Enter opens, Delete moves to the trash.
 */
export function NotesList({
  notes,
  found,
  selection,
  actions,
  now,
  list,
  generation,
  isWide,
  onTrash,
}: {
  notes: Notes;
  found: NotesFound;
  selection: Selection;
  actions: NotesActions;
  now: Date;
  list: RefObject<HTMLDivElement | null>;
  generation: string;
  /** There is room for the open note beside the list: else it unfolds in its row. */
  isWide: boolean;
  /** To the trash, or back from it. */
  onTrash: (ids: readonly string[]) => void;
}) {
  const text = useText();
  const { total, facets } = found;
  const tags = useMemo(() => facets.tags.map(({ value }) => value), [facets]);
  const [active, setActive] = useState(0);
  /** The note that is shown whole. */
  const [openId, setOpenId] = useState<string | null>(null);
  const [openPlace, setOpenPlace] = useState(-1);
  const place = Math.min(active, Math.max(0, total - 1));
  const virtual = useVirtualRows(list, total, [place, openPlace], generation);
  /** The keyboard has moved: the focus follows once the row is there. */
  const moved = useRef(false);
  /** A note was opened beside the list: the focus follows once it is there. */
  const hasOpened = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What is beside the list stays while its row is fetched anew: an editor may be open in it. */
  const beside = useRef<NoteRow | null>(null);
  const openRow = notes.row(openPlace);
  if (openRow?.note.id === openId) beside.current = openRow ?? null;
  else if (beside.current?.note.id !== openId) beside.current = null;
  const rowAt = (at: number) => list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);

  /** The focus is in the list, or was in what has gone from it. */
  const isEntered = useRef(false);
  const activeId = notes.row(place)?.note.id;

  useEffect(() => {
    if (found.at !== null) setActive(found.at);
    const isOpenHere = openId !== null && found.at !== null && notes.row(found.at)?.note.id === openId;
    if (isOpenHere) setOpenPlace(found.at ?? -1);
    else if (isWide) close(); // it has gone, or what is asked for leaves it out
  }, [found]);
  useLayoutEffect(() => {
    setActive(0);
    setOpenId(null);
    setOpenPlace(-1);
  }, [generation]);
  useLayoutEffect(() => {
    const kept = (isWide ? openId : null) ?? activeId;
    if (kept !== undefined) notes.inSight.current = kept;
    // A row that has gone, or has got its note, takes the focus with it: what stands in its place gets it.
    if (isEntered.current && document.activeElement === document.body) moved.current = true;
  }, [found, activeId, isWide, openId]);
  useLayoutEffect(() => {
    notes.want({ ...virtual.shown, kept: [place, openPlace] });
    if (hasOpened.current) heading.current?.focus({ preventScroll: true });
    hasOpened.current = false;
    if (!moved.current) return;
    const row = rowAt(place);
    if (!row) return;
    moved.current = false;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const moveTo = (at: number, extend: boolean) => {
    const next = Math.max(0, Math.min(total - 1, at));
    if (extend) selection.extend(place, next);
    setActive(next);
    moved.current = true;
  };
  const close = () => {
    setOpenId(null);
    setOpenPlace(-1);
  };
  const open = (at: number, id: string | undefined) => {
    const opens = id !== undefined && (id !== openId || isWide);
    hasOpened.current = opens && isWide;
    if (opens && id === openId) heading.current?.focus({ preventScroll: true });
    setOpenId(opens ? id : null);
    setOpenPlace(opens ? at : -1);
    setActive(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, target } = event;
    const row = target instanceof HTMLElement ? target : null;
    if (row?.role !== 'row') {
      // From within a row, such as an editor, or from beside it, Escape leads back to it.
      if (key !== 'Escape' || event.defaultPrevented) return;
      rowAt(place)?.focus();
      close();
      return;
    }
    const { id, deleted } = notes.row(place)?.note ?? {};
    const step = stepOf(key, place, total);
    if (step !== undefined) moveTo(step, shiftKey);
    else if (key === ' ' && id !== undefined) selection.toggle(id, place);
    else if (key === 'Enter') open(place, id);
    else if (key === 'Delete' && id !== undefined && deleted === null)
      onTrash(selection.ids.size > 0 ? [...selection.ids] : [id]);
    else if (key === 'a' && (ctrlKey || metaKey)) selection.all();
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
  };

  const latest: LineEvents = {
    focus: setActive,
    select: (index, id, extend) =>
      extend ? selection.extend(selection.anchor ?? place, index) : selection.toggle(id, index),
    open,
    trash: (id) => onTrash([id]),
    saved: (id) => void notes.refresh([id]),
  };
  const on = useRef(latest);
  Object.assign(on.current, latest);

  return (
    // Keys that bubble from the list's rows, and Escape from the note beside it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="list-and-note" onKeyDown={onKeyDown}>
      <div
        ref={list}
        role="grid"
        class="note-list"
        aria-label={text('notesListLabel')}
        aria-rowcount={total}
        aria-multiselectable="true"
        tabIndex={-1}
        style={{ blockSize: `${virtual.height}px` }}
        onFocusIn={() => {
          isEntered.current = true;
        }}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget !== null) isEntered.current = false;
        }}
      >
        {virtual.places.map((index) => {
          const row = notes.row(index);
          const id = row?.note.id;
          return (
            <NoteLine
              key={id ?? index}
              row={row}
              index={index}
              top={virtual.startOf(index)}
              now={now}
              isReached={index === place}
              isOpen={id !== undefined && id === openId}
              isBeside={isWide}
              isSelected={id !== undefined && selection.ids.has(id)}
              tags={tags}
              actions={actions}
              observe={virtual.observe}
              on={on.current}
            />
          );
        })}
      </div>
      {isWide && (
        <NotePane
          row={openId === null ? null : beside.current}
          heading={heading}
          now={now}
          actions={actions}
          tags={tags}
          onTrash={latest.trash}
          onSaved={latest.saved}
        />
      )}
    </div>
  );
}

/** The place a key leads to, which may lie beyond the list; undefined for any other key. */
function stepOf(key: string, place: number, total: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE_ROWS,
    PageUp: place - PAGE_ROWS,
    Home: 0,
    End: total - 1,
  };
  return steps[key];
}
