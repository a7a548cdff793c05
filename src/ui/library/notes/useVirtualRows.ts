import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createRowHeights } from './rowHeights.ts';

/** A collapsed row is about so high; each is measured when it is shown. A row that waits for its note is as high by its style. */
const USUAL_HEIGHT = 120;
/** Rows drawn beyond either edge of the window, so that none is missing while it scrolls. */
const OVERSCAN = 6;

/** A stretch of places, the last one included. */
export interface Range {
  first: number;
  last: number;
}

export interface VirtualRows {
  /** What the window shows, and some rows beyond it. */
  range: Range;
  /** The places drawn: those in the range, and those that are kept. */
  places: number[];
  /** Where a row begins, in pixels from the list's upper edge. */
  startOf: (place: number) => number;
  /** Of all rows together, in pixels. */
  height: number;
  /** Follows the height of a drawn row, until the returned function is called. */
  observe: (row: HTMLElement) => () => void;
}

/**
 * Which rows of a long list are in the window, as it scrolls. The list's children are its rows, each with its place in `data-index`
 * and, where its content is still awaited, `aria-busy`.
 *
 * @param kept - places of rows that are drawn wherever they are: what has the focus must not go
 * @param generation - another value when the rows are others, and what was measured no longer holds
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly number[],
  generation: unknown,
): VirtualRows {
  const [asked, setRange] = useState<Range>({
    first: 0,
    last: Math.ceil(window.innerHeight / USUAL_HEIGHT) + OVERSCAN,
  });
  const [, render] = useState(0);
  const [heights] = useState(() => createRowHeights(USUAL_HEIGHT));
  const measuredFor = useRef(generation);
  if (measuredFor.current !== generation) heights.forget();
  measuredFor.current = generation;
  heights.resize(count);
  /** So far the window is to be scrolled once the list has its new height: what the reader looks at stays where it is. */
  const owed = useRef(0);

  /** Finds what is in the window. To be called where the layout is done, as at the beginning of a frame: else it costs one. */
  const look = () => {
    const { top = 0, width = 0 } = list.current?.getBoundingClientRect() ?? {};
    if (width === 0) return; // the list is hidden
    const first = Math.max(0, heights.placeAt(-top) - OVERSCAN);
    const last = heights.placeAt(window.innerHeight - top) + OVERSCAN;
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  };
  const measure = () => {
    const element = list.current;
    if (!element) return;
    if (owed.current !== 0) window.scrollBy({ top: owed.current, behavior: 'instant' });
    owed.current = 0;
    const { top, width } = element.getBoundingClientRect();
    if (width === 0) return;
    const still = focusedIn(element) ?? heights.placeAt(-top);
    const before = heights.startOf(still);
    let isOther = false;
    // In whole pixels: some browsers scroll by no less, and what stays in place would tremble.
    for (const row of element.children) {
      if (!(row instanceof HTMLElement) || row.ariaBusy === 'true') continue;
      isOther = heights.measured(Number(row.dataset['index']), row.offsetHeight) || isOther;
    }
    if (isOther) {
      if (top < 0) owed.current = heights.startOf(still) - before;
      render((times) => times + 1);
    }
    look();
  };

  const latest = useRef({ look, measure });
  Object.assign(latest.current, { look, measure });
  useLayoutEffect(measure);
  useEffect(() => {
    const follow = () => latest.current.look();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, []);
  const [observer] = useState(() => new ResizeObserver(() => latest.current.measure()));
  useEffect(() => () => observer.disconnect(), [observer]);
  const [observe] = useState(() => (row: HTMLElement) => {
    observer.observe(row);
    return () => observer.unobserve(row);
  });

  const end = Math.max(0, count - 1);
  const range = { first: Math.min(asked.first, end), last: Math.min(asked.last, end) };
  return { range, places: placesIn(range, kept, count), startOf: heights.startOf, height: heights.total(), observe };
}

function placesIn({ first, last }: Range, kept: readonly number[], count: number): number[] {
  const places = new Set(kept.filter((place) => place >= 0 && place < count));
  for (let place = first; place <= last && place < count; place++) places.add(place);
  return [...places].toSorted((a, b) => a - b);
}

/** The place of the row that has the focus, where the window shows it. */
function focusedIn(list: HTMLElement): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  if (!row || !list.contains(row)) return null;
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight ? Number(row.dataset['index']) : null;
}
