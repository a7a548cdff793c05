import type { ContextNote } from '../../domain/packs/contextNote.ts';
import type { Pack } from '../../domain/packs/pack.ts';
import type { Counted, PackPreview, VersionOrder } from '../../messages/packsView.ts';
import { compareVersions, headerOf, type PackHeader } from '../../storage/packs/packHeader.ts';

/** As many names as are read at a glance. */
const MOST_NAMES = 5;
const EXAMPLES = 3;

/**
 * What a checked pack holds and what it would change.
 *
 * @param stored - the pack of the same id that is in the library; null when there is none
 */
export function previewOf(pack: Pack, notes: readonly ContextNote[], stored: PackHeader | null): PackPreview {
  const facts = headerOf(pack);
  const speakers = countBy(pack.notes.flatMap(({ by }) => by ?? []));
  const publishers = countBy(pack.notes.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  return {
    pack: facts,
    replaces: stored && { facts: stored, order: orderOf(facts.version, stored.version) },
    subjectTypes: countBy(pack.subjects.map(({ type }) => type)),
    kinds: countBy(pack.notes.map(({ kind }) => kind)),
    speakers: speakers.slice(0, MOST_NAMES),
    moreSpeakers: Math.max(0, speakers.length - MOST_NAMES),
    publishers: publishers.slice(0, MOST_NAMES),
    morePublishers: Math.max(0, publishers.length - MOST_NAMES),
    examples: examplesOf(notes),
  };
}

function orderOf(version: string, stored: string): VersionOrder {
  const difference = compareVersions(version, stored);
  if (difference === 0) return 'same';
  return difference > 0 ? 'newer' : 'older';
}

/** Each name with how often it stands there, the most frequent first. */
function countBy<Name extends string>(names: readonly Name[]): Counted<Name>[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

/** Notes from the beginning, the middle and the end: a pack's first notes may all be on one subject. */
function examplesOf(notes: readonly ContextNote[]): ContextNote[] {
  const places = Array.from({ length: EXAMPLES }, (_, example) =>
    Math.floor((example * (notes.length - 1)) / (EXAMPLES - 1)),
  );
  return [...new Set(places)].flatMap((place) => notes[place] ?? []);
}
