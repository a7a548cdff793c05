import type { PersonDecision } from '../../../domain/notes/person.ts';

/** The decisions that are new, or later than the stored ones on the same two names. */
export function mergePeople(stored: readonly PersonDecision[], incoming: readonly PersonDecision[]): PersonDecision[] {
  const pairOf = ({ a, b }: PersonDecision) => JSON.stringify([a, b].toSorted());
  const known = new Map(stored.map((decision) => [pairOf(decision), decision]));
  const changed = new Map<string, PersonDecision>();
  for (const decision of incoming) {
    const pair = pairOf(decision);
    const before = known.get(pair);
    if (before && before.decided >= decision.decided) continue;
    const merged = { ...decision, id: before?.id ?? decision.id };
    known.set(pair, merged);
    changed.set(pair, merged);
  }
  return [...changed.values()];
}
