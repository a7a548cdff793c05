import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createRowHeights } from './rowHeights.ts';

/**
 * A collapsed row is about so high; each is measured when it is shown. A row that waits for its note is as high by its
 * style.
 */
const USUAL_HEIGHT = 120;
/** Rows drawn beyond either edge of the window, so that none is missing while it scrolls. */
const OVERSCAN = 6;

interface VirtualRows {
  /** What the window shows, and some rows beyond it: from one place to another, the latter left out. */
  shown: { from: number; to: number };
  /** The places drawn: those shown, and those that are kept. */
  places: number[];
  /** Where a row begins, in pixels from the list's upper edge. */
  startOf: (place: number) => number;
  /** Of all rows together, in pixels. */
  height: number;
  /** Follows the height of a drawn row, until the returned function is called. */
  observe: (row: HTMLElement) => () => void;
}

/**
 * Which rows of a long list are in the window, as it scrolls. The list's children are its rows, each with its place in
 * `data-index` and, where its content is still awaited, `aria-busy`.
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
  const [shown, setShown] = useState({ from: 0, to: Math.ceil(window.innerHeight / USUAL_HEIGHT) + OVERSCAN });
  const [, render] = useState(0);
  const [heights] = useState(() => createRowHeights(USUAL_HEIGHT));
  const measuredFor = useRef(generation);
  if (measuredFor.current !== generation) heights.forget();
  measuredFor.current = generation;
  heights.resize(count);
  /**
   * So far the window is to be scrolled once the list has its new height: what the reader looks at stays where it is.
   */
  const owed = useRef(0);

  /**
   * Finds what is in the window. To be called where the layout is done, as at the beginning of a frame: else it costs
   * one.
   */
  const look = () => {
    const { top = 0, width = 0 } = list.current?.getBoundingClientRect() ?? {};
    if (width === 0) return; // the list is hidden
    const upper = owed.current - top;
    const from = Math.max(0, heights.placeAt(upper) - OVERSCAN);
    const to = heights.placeAt(upper + window.innerHeight) + OVERSCAN + 1;
    setShown((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  /** Takes in how high the rows have turned out. */
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

  const places = placesIn(shown, kept, count);
  return { shown, places, startOf: (place) => heights.startOf(place), height: heights.total(), observe };
}

function placesIn({ from, to }: VirtualRows['shown'], kept: readonly number[], count: number): number[] {
  const places = new Set(kept.filter((place) => place >= 0 && place < count));
  // A list that has become shorter ends before what the window showed of it.
  for (let place = Math.max(0, Math.min(from, count - 1)); place < Math.min(to, count); place++) places.add(place);
  return [...places].toSorted((a, b) => a - b);
}

/** The place of the row that has the focus, where the window shows it. */
function focusedIn(list: HTMLElement): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  if (!row || !list.contains(row)) return null;
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight ? Number(row.dataset['index']) : null;
}
