import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A collapsed row is about so high; each is measured when it is shown. */
const USUAL_HEIGHT = 120;
/** Rows drawn beyond either edge of the window, so that none is missing while it scrolls. */
const OVERSCAN = 6;

export interface VirtualRows {
  rows: VirtualItem[];
  /** Of all rows together, in pixels. */
  height: number;
  /** Where the list begins in the document. */
  margin: number;
  measure: (row: HTMLElement | null) => void;
  show: (place: number) => void;
}

/**
 * Which rows of a long list are in the window, as it scrolls.
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
  const [, render] = useState(0);
  const [margin, setMargin] = useState(0);
  /** This rendering is the rows' own: nothing above the list has changed by it. */
  const isOwn = useRef(false);
  /** To be called where the layout is done, as when the window scrolls: after a change of the document it costs a frame's layout. */
  const placeList = () => {
    const { top = 0, width = 0 } = list.current?.getBoundingClientRect() ?? {};
    const place = top + window.scrollY;
    if (width > 0 && Math.abs(place - margin) >= 1) setMargin(place); // a hidden list has no width
  };
  const created = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => USUAL_HEIGHT,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      const beside = kept.filter((place) => place >= 0 && place < count && !shown.includes(place));
      return beside.length === 0 ? shown : [...shown, ...beside].toSorted((a, b) => a - b);
    },
    onChange: () => {
      isOwn.current = true;
      placeList();
      render((times) => times + 1);
    },
  };
  const virtualizer = (created.current ??= new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);

  // What the package's own adapters call, under its names for them.
  const { _didMount: mount, _willUpdate: update } = virtualizer;
  useLayoutEffect(mount, [virtualizer]);
  useLayoutEffect(() => {
    update();
    if (!isOwn.current) placeList();
    isOwn.current = false;
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, generation]);

  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    margin,
    measure: virtualizer.measureElement,
    show: (place) => virtualizer.scrollToIndex(place, { align: 'auto' }),
  };
}
