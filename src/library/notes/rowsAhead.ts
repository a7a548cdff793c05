/**
 * Where fewer rows beyond the window are there, so many are asked for: who scrolls on sees none missing, nor drawn
 * twice.
 */
const LEAST_ROWS_AHEAD = 20;
const ROWS_AHEAD = 50;

/** Rows the list draws: a stretch of them, its end left out, and single ones elsewhere. */
export interface Wanted {
  from: number;
  to: number;
  kept: readonly number[];
}

/** From one place to another, the latter left out. */
type Stretch = readonly [from: number, to: number];

/**
 * Which rows to ask for next: what is drawn comes first, then what would be drawn if the reader scrolled on. Null when
 * nothing is missing.
 */
export function nextRows(has: (place: number) => boolean, total: number, { from, to, kept }: Wanted): Stretch | null {
  const missing = (start: number, end: number): Stretch | null => {
    let [first, last] = [Math.max(0, start), Math.min(total, end) - 1];
    while (first <= last && has(first)) first++;
    while (last > first && has(last)) last--;
    return first <= last ? [first, last + 1] : null;
  };
  const drawn = missing(from, to);
  if (drawn) return drawn;
  for (const place of kept) if (missing(place, place + 1)) return [place, place + 1];
  return missing(from - LEAST_ROWS_AHEAD, to + LEAST_ROWS_AHEAD) && missing(from - ROWS_AHEAD, to + ROWS_AHEAD);
}
