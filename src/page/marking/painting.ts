import type { MarkedHedge, NotedPassage } from '../../messages/toPage.ts';
import type { Span } from '../../domain/text/span.ts';
import type { TextMap } from '../document/textMap.ts';
import { onPaintedClick } from './clicks.ts';
import { clearHedges, clearNoted, clearPlaces, paintHedges, paintNoted, paintPlaces, reveal } from './highlights.ts';
import { nextAfter } from './nextAfter.ts';
import { showTipsOnHover } from './tip.ts';

interface Surroundings {
  /** Whether the extension that painted is gone. */
  isOrphaned: () => boolean;
  onClick: (painted: NotedPassage | MarkedHedge) => void;
  /** What a hedge says when it is pointed at; null where nothing is to be shown. */
  tipOf: (hedge: MarkedHedge) => string | null;
}

/**
 * The marks in one article. What is painted replaces what was; it listens to the page only as long as something is
 * painted.
 */
export interface Painting {
  hedges: (hedges: readonly MarkedHedge[]) => void;
  /** Paints places looked for and puts the hedges away; with none the hedges come back. */
  places: (places: readonly Span[]) => void;
  notes: (passages: readonly NotedPassage[]) => void;
  /** Shows the next hedge. @returns whether there was one */
  revealNext: () => boolean;
}

/** @param textMap - of the article to paint into; null where nothing can be painted, and what was is only cleared */
export function paintingIn(textMap: TextMap | null, { isOrphaned, onClick, tipOf }: Surroundings): Painting {
  let wanted: readonly MarkedHedge[] = [];
  /** Those of the wanted that are painted: places looked for put them away. */
  let marked: readonly MarkedHedge[] = [];
  let noted: readonly NotedPassage[] = [];
  let endClicks: (() => void) | undefined;
  let endTips: (() => void) | undefined;
  /** Where the mark begins that was shown last by the keys. */
  let lastShown = -1;

  const listenToClicks = () => {
    endClicks?.();
    endClicks =
      textMap && marked.length + noted.length > 0
        ? onPaintedClick(textMap, () => [...noted, ...marked], onClick)
        : undefined;
  };

  const mark = (hedges: readonly MarkedHedge[]) => {
    endTips?.();
    endTips = undefined;
    clearHedges(isOrphaned());
    marked = textMap ? hedges : [];
    listenToClicks();
    if (!textMap || marked.length === 0) return;
    paintHedges(textMap, marked);
    endTips = showTipsOnHover(textMap, marked, tipOf);
  };

  const showPlaces = (places: readonly Span[]) => {
    clearPlaces(isOrphaned());
    mark(places.length === 0 ? wanted : []);
    if (textMap) paintPlaces(textMap, places);
  };

  return {
    hedges(hedges) {
      wanted = hedges;
      showPlaces([]);
    },
    places: showPlaces,
    notes(passages) {
      clearNoted(isOrphaned());
      noted = textMap ? passages : [];
      listenToClicks();
      if (textMap && noted.length > 0) paintNoted(textMap, noted);
    },
    revealNext() {
      const next = nextAfter(marked, lastShown);
      if (!textMap || !next) return false;
      lastShown = next.start;
      return reveal(textMap, next.start, next.end);
    },
  };
}
