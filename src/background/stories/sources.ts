import { foldWord } from '../../domain/stories/storyTerms.ts';

/** The sources of one list that are not in the other: a name in full and its last part alone are one source. */
export function onlyIn(names: readonly string[], others: readonly string[]): string[] {
  const known = others.map(partsOf);
  return names.filter((name) => {
    const parts = partsOf(name);
    return !known.some((other) => isPart(parts, other) || isPart(other, parts));
  });
}

const partsOf = (name: string): string[] => name.split(/\s+/).map(foldWord).filter(Boolean);
const isPart = (parts: readonly string[], whole: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => whole.includes(part));
