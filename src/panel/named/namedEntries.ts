import type { ContextGroup } from '../../domain/report/report.ts';
import type { Source } from '../../domain/article/signals.ts';

/** Something the article names and packs know. */
export interface NamedEntry {
  group: ContextGroup;
  /** The article cites it as a source. */
  cited: boolean;
}

/** What the article names, whom it cites first, then by how often the text speaks of it, then by its order. */
export function namedEntries(groups: readonly ContextGroup[], sources: readonly Source[]): NamedEntry[] {
  return groups
    .filter(({ role }) => role === 'named')
    .map((group) => ({ group, cited: sources.some((source) => isSame(source, group)) }))
    .toSorted((a, b) => Number(b.cited) - Number(a.cited) || (b.group.why.count ?? 1) - (a.group.why.count ?? 1));
}

/** The known name that a cited source bears: "Mark Rutte" of the source "NATO chief Mark Rutte"; undefined for none. */
export const knownSource = (source: Source, groups: readonly ContextGroup[]): ContextGroup | undefined =>
  groups.find((group) => group.role === 'named' && isSame(source, group));

/** Whether a text's words and a name are seen to be one: they share a word. "FDP" and "Free Democratic Party" do not. */
export const areAlike = (words: string, name: string): boolean => {
  const own = new Set(lettersOf(words));
  return lettersOf(name).some((word) => own.has(word));
};

const lettersOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** A source is who its name holds as whole words; "Rutte" alone may be somebody else of the article. */
function isSame({ name, kind }: Source, { why: { words }, label }: ContextGroup): boolean {
  if (kind !== 'named') return false;
  const padded = ` ${name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [words, label].some((known) => padded.includes(` ${known.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
}
