/**
 * Edit distances (insertions, deletions and substitutions of units), by dynamic programming: P. Sellers, "The theory and computation
 * of evolutionary distances: pattern recognition", Journal of Algorithms 1 (1980).
 */

/** A stretch of a pattern, found in a text. */
export interface Aligned {
  start: number;
  end: number;
  /** Edits between the stretch and what was found. */
  errors: number;
}

/**
 * Finds where a stretch of a pattern lies in a text, with what surrounds the stretch in the pattern as a guide: the pattern as a whole
 * is laid where it takes the fewest edits. Text that was put in right before or after the stretch is left outside.
 *
 * @param stretch - `[from, to)` in the pattern, not empty
 * @param window - `[from, to)` in the text: where to look
 */
export function align(
  pattern: string,
  stretch: { from: number; to: number },
  text: string,
  window: { from: number; to: number },
): Aligned {
  const width = window.to - window.from;
  let costs = new Uint32Array(width + 1);
  let above = new Uint32Array(width + 1);
  // For each column, where the best path to it entered the stretch and where it left it.
  let entered = new Uint32Array(width + 1);
  let enteredAbove = new Uint32Array(width + 1);
  let left = new Uint32Array(width + 1);
  let leftAbove = new Uint32Array(width + 1);
  let atEntry = costs;
  let atExit = costs;
  for (let row = 0; row <= pattern.length; row++) {
    if (row > 0) {
      [costs, above] = [above, costs];
      [entered, enteredAbove] = [enteredAbove, entered];
      [left, leftAbove] = [leftAbove, left];
      const isFirst = row === stretch.from + 1;
      const isLast = row === stretch.to;
      const unit = pattern.charCodeAt(row - 1);
      costs[0] = row;
      entered[0] = 0;
      left[0] = 0;
      for (let column = 1; column <= width; column++) {
        const differs = text.charCodeAt(window.from + column - 1) === unit ? 0 : 1;
        const diagonal = (above[column - 1] ?? 0) + differs;
        const skipped = (above[column] ?? 0) + 1;
        const inserted = (costs[column - 1] ?? 0) + 1;
        if (diagonal <= skipped && diagonal <= inserted) {
          costs[column] = diagonal;
          entered[column] = isFirst ? column - 1 : (enteredAbove[column - 1] ?? 0);
          left[column] = isLast ? column : (leftAbove[column - 1] ?? 0);
        } else if (skipped <= inserted) {
          costs[column] = skipped;
          entered[column] = isFirst ? column : (enteredAbove[column] ?? 0);
          left[column] = isLast ? column : (leftAbove[column] ?? 0);
        } else {
          costs[column] = inserted;
          entered[column] = entered[column - 1] ?? 0;
          left[column] = left[column - 1] ?? 0;
        }
      }
    }
    if (row === stretch.from) atEntry = costs.slice();
    if (row === stretch.to) atExit = costs.slice();
  }
  let best = 0;
  for (let column = 1; column <= width; column++) if ((costs[column] ?? 0) < (costs[best] ?? 0)) best = column;
  const start = entered[best] ?? 0;
  const end = left[best] ?? 0;
  return { start: window.from + start, end: window.from + end, errors: (atExit[end] ?? 0) - (atEntry[start] ?? 0) };
}

/** The fewest edits that turn a pattern into a beginning of a text, whichever beginning that is. */
export function distanceToBeginning(pattern: string, text: string): number {
  let costs = Array.from({ length: text.length + 1 }, (_, column) => column);
  let above = costs.slice();
  for (let row = 1; row <= pattern.length; row++) {
    [costs, above] = [above, costs];
    costs[0] = row;
    for (let column = 1; column <= text.length; column++) {
      const differs = text.charCodeAt(column - 1) === pattern.charCodeAt(row - 1) ? 0 : 1;
      costs[column] = Math.min(
        (above[column - 1] ?? 0) + differs,
        (above[column] ?? 0) + 1,
        (costs[column - 1] ?? 0) + 1,
      );
    }
  }
  return Math.min(...costs);
}
