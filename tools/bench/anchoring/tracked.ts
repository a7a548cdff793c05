/**
 * A text that is being edited, in which each UTF-16 unit knows where it stood in the original; -1 for what was put in.
 */
export interface Tracked {
  text: string;
  origins: number[];
}

export const NEW = -1;

export function tracked(original: string, start: number, end: number): Tracked {
  return { text: original.slice(start, end), origins: Array.from({ length: end - start }, (_, at) => start + at) };
}

/** The text with a stretch replaced; what replaces it counts as standing where `origin` says. */
export function splice({ text, origins }: Tracked, start: number, end: number, by: string, origin = NEW): Tracked {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    origins: [...origins.slice(0, start), ...Array.from({ length: by.length }, () => origin), ...origins.slice(end)],
  };
}

export function joined(parts: readonly Tracked[]): Tracked {
  return { text: parts.map(({ text }) => text).join(''), origins: parts.flatMap(({ origins }) => origins) };
}

/** Where a stretch of the original is now: from the first unit of it that is left to the last. */
export function whereNow({ origins }: Tracked, start: number, end: number): { start: number; end: number } | null {
  const isOf = (origin: number) => origin >= start && origin < end;
  const first = origins.findIndex(isOf);
  return first < 0 ? null : { start: first, end: origins.findLastIndex(isOf) + 1 };
}
