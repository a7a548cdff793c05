/** Milliseconds of a day. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** A day as `2026-11-24`, by the reader's clock. */
export function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
