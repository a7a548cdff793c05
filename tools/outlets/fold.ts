import type { PackNote, Subject } from '../../src/domain/packs/pack.ts';
import { factId } from '../../src/domain/packs/facts.ts';

/**
 * Moves notes that state nothing but a value to their subjects, where facts with the same sources share them: a third
 * of the size. Nothing is lost: a pack's check makes the same notes of them.
 */
export function foldFacts(subjects: readonly Subject[], notes: readonly PackNote[]): [Subject[], PackNote[]] {
  const facts = Map.groupBy(notes.filter(isPlainFact), ({ subject }) => subject);
  const folded = subjects.map((subject): Subject => {
    const own = facts.get(subject.id);
    return own ? Object.assign({}, subject, { facts: sharedSources(own) }) : subject;
  });
  return [folded, notes.filter((note) => !isPlainFact(note))];
}

/** All that a fact stated with its subject has; the Wikidata property goes without saying. */
const PLAIN = new Set(['id', 'subject', 'kind', 'property', 'wikidataProperty', 'value', 'asOf', 'status', 'sources']);

const isPlainFact = (note: PackNote): boolean =>
  note.kind === 'fact' &&
  note.status === 'current' &&
  note.property !== undefined &&
  note.value !== undefined &&
  note.id === factId(note.subject, note.property) &&
  Object.keys(note).every((field) => PLAIN.has(field));

function sharedSources(notes: readonly PackNote[]): Facts[] {
  return [...Map.groupBy(notes, ({ asOf, sources }) => JSON.stringify([asOf, sources])).values()].flatMap(factsOf);
}

type Facts = NonNullable<Subject['facts']>[number];

function factsOf(group: readonly PackNote[]): Facts[] {
  const [first] = group;
  if (!first) return [];
  const values = Object.fromEntries(group.map(({ property = '', value = '' }) => [property, value]));
  return [{ values, ...(first.asOf !== undefined && { asOf: first.asOf }), sources: first.sources }];
}
