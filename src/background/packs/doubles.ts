import { MAX_CONTEXT_KEYS, MAX_SOURCES, type ContextNote } from '../../domain/packs/contextNote.ts';

/**
 * Notes on one subject without those that say what another note of the same pack says, of the same part and by the same
 * people: the sources of both stand with the first, and the later day. Packs are left side by side, as two that say the
 * same are two who say it.
 */
export function withoutDoubles(notes: readonly ContextNote[]): ContextNote[] {
  const said = new Map<string, ContextNote>();
  for (const note of notes) {
    const { packId, kind, property, value, text, by, scope, status } = note;
    const what = JSON.stringify([packId, kind, property, value, Object.entries(text), by, scope, status]);
    const first = said.get(what);
    said.set(what, first === undefined ? note : joined(first, note));
  }
  return [...said.values()];
}

const joined = (first: ContextNote, other: ContextNote): ContextNote => ({
  ...first,
  keys: [...new Set([...first.keys, ...other.keys])].slice(0, MAX_CONTEXT_KEYS),
  asOf: later(first.asOf, other.asOf),
  // What holds without an end in one of them holds so.
  expires: first.expires === null || other.expires === null ? null : later(first.expires, other.expires),
  sources: [
    ...new Map([...first.sources, ...other.sources].map((source) => [JSON.stringify(source), source])).values(),
  ].slice(0, MAX_SOURCES),
});

/** The later of two days, of which one may be a year alone; null for neither. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
