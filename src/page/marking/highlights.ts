import { toRange, type TextMap } from '../document/textMap.ts';
import type { MarkedHedge } from '../../messages/toPage.ts';
import { markOf, type Mark } from '../../domain/article/mark.ts';
import type { Color } from '../../domain/notes/color.ts';
import type { Span } from '../../domain/text/span.ts';

/**
 * Marks in the page, painted by the CSS Custom Highlight API (W3C CSS Custom Highlight API Module Level 1): no element
 * is added and none changed, so pages that own their DOM do not notice. The names below are those of `marks.css`.
 */
const nameOf = (mark: Mark) => `sidelight-${mark}`;
const FLASH = 'sidelight-flash';
const FLASH_MS = 2000;

/** What is painted, by the names in use. `CSS.highlights` cannot be listed from a content script in Firefox. */
type Painted = Map<string, Highlight>;
const paintedHedges: Painted = new Map();
const paintedNoted: Painted = new Map();
const paintedPlaces: Painted = new Map();

function paintAs(name: string, own: readonly Span[], map: TextMap, painted: Painted): void {
  const ranges = own.map(({ start, end }) => toRange(map, start, end)).filter((range) => range !== null);
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  painted.set(name, highlight);
}

/** Where Sidelight was updated there may be under a name what the later one has painted: that stays. */
function clear(painted: Painted, isOrphaned: boolean): void {
  for (const [name, highlight] of painted)
    if (isOrphaned) highlight.clear();
    else CSS.highlights.delete(name);
  painted.clear();
}

/** Paints hedges, each in the form of its kind; those whose place in the page is gone are left out. */
export function paintHedges(map: TextMap, hedges: readonly MarkedHedge[]): void {
  clearHedges();
  for (const [mark, own] of Map.groupBy(hedges, ({ category }) => markOf(category)))
    paintAs(nameOf(mark), own, map, paintedHedges);
}

/** @param isOrphaned - Sidelight was updated since it was painted */
export const clearHedges = (isOrphaned = false): void => clear(paintedHedges, isOrphaned);

/**
 * Paints the places that the reader looks for, in place of those painted before; those that are gone from the page are
 * left out.
 */
export function paintPlaces(map: TextMap, places: readonly Span[]): void {
  clearPlaces();
  if (places.length > 0) paintAs('sidelight-place', places, map, paintedPlaces);
}

/** @param isOrphaned - Sidelight was updated since it was painted */
export const clearPlaces = (isOrphaned = false): void => clear(paintedPlaces, isOrphaned);

type NotedStretch = Span & { uncertain: boolean; color: Color };

/** Passages of notes: those found for certain, each in its colour, and those that only read like the passage noted. */
function nameOfNoted({ uncertain, color }: NotedStretch): string {
  if (uncertain) return 'sidelight-note-uncertain';
  return color === 'yellow' ? 'sidelight-note' : `sidelight-note-${color}`;
}

/** Paints the passages noted, in place of those painted before; those whose place in the page is gone are left out. */
export function paintNoted(map: TextMap, passages: readonly NotedStretch[]): void {
  clearNoted();
  for (const [name, own] of Map.groupBy(passages, nameOfNoted)) paintAs(name, own, map, paintedNoted);
}

/** @param isOrphaned - Sidelight was updated since it was painted */
export const clearNoted = (isOrphaned = false): void => clear(paintedNoted, isOrphaned);

let flashing: ReturnType<typeof setTimeout> | undefined;

/**
 * Brings a stretch of the article's text to the middle of the window and flashes it: a steady colour for two seconds,
 * which needs no exception for readers who want less motion.
 *
 * @returns false when the page no longer holds it
 */
export function reveal(map: TextMap, start: number, end: number): boolean {
  const range = toRange(map, start, end);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph taller than the window may have its middle on screen and the passage outside.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  CSS.highlights.set(FLASH, new Highlight(range));
  clearTimeout(flashing);
  flashing = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
  return true;
}
