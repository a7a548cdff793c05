import { MOST_VERSIONS, type Sighting } from './keptArticle.ts';

/** What the reader sees now: the version's hash, the reading, the moment. */
export type Seen = Pick<Sighting, 'version' | 'readingId'> & { now: string };

/** A change is told again when the page is loaded anew so soon: the reader may not have looked yet. */
const VISIT_MS = 30 * 60_000;

/**
 * What an article is compared with: the version seen last before the one that is seen now. Null where that is the same,
 * and not just become so: there is nothing to tell.
 */
export function seenBefore(sightings: readonly Sighting[], { version, readingId, now }: Seen): Sighting | null {
  const last = sightings.at(-1);
  if (last?.version !== version) return last ?? null;
  const isNew = last.readingId === readingId || Math.abs(Date.parse(now) - Date.parse(last.from)) < VISIT_MS;
  return isNew ? (sightings.at(-2) ?? null) : null;
}

/**
 * The sightings with one more. What was seen last and is seen again lasts longer.
 *
 * @param grown - the version that the one seen now is the whole of, where a page was read before it had loaded: it
 * gives way
 */
export function withSighting(
  sightings: readonly Sighting[],
  { version, readingId, now }: Seen,
  grown: string | null = null,
): Sighting[] {
  const last = sightings.at(-1);
  if (last?.version === version) return [...sightings.slice(0, -1), { ...last, until: now }];
  if (last && last.version === grown) {
    const before = sightings.slice(0, -1);
    if (before.at(-1)?.version === version) return withSighting(before, { version, readingId, now });
    return [...before, { ...last, version, until: now }];
  }
  return bounded([...sightings, { version, readingId, from: now, until: now }]);
}

/** Two records of what was seen of one article as one: what each of them says holds, whichever comes first. */
export function mergeSightings(a: readonly Sighting[], b: readonly Sighting[]): Sighting[] {
  const inOrder = [...a, ...b].toSorted(
    (one, other) => one.from.localeCompare(other.from) || one.version.localeCompare(other.version),
  );
  const merged: Sighting[] = [];
  for (const sighting of inOrder) {
    const last = merged.at(-1);
    if (last?.version !== sighting.version) merged.push(sighting);
    else if (last.until < sighting.until) merged[merged.length - 1] = { ...last, until: sighting.until };
  }
  return bounded(merged);
}

/** The versions that were seen, each once, the earliest first. */
export const versionsIn = (sightings: readonly Sighting[]): string[] => [
  ...new Set(sightings.map(({ version }) => version)),
];

/** The first and the latest stay; of those between the earliest go. */
export function bounded(sightings: readonly Sighting[]): Sighting[] {
  const [first, ...later] = sightings;
  if (!first) return [];
  const isTooMuch = () => versionsIn([first, ...later]).length > MOST_VERSIONS || later.length >= 2 * MOST_VERSIONS;
  while (isTooMuch()) later.shift();
  return [first, ...later];
}
