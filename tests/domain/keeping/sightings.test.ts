import { describe, expect, test } from 'vitest';
import { MOST_VERSIONS, type Sighting } from '../../../src/domain/keeping/keptArticle.ts';
import {
  bounded,
  mergeSightings,
  seenBefore,
  versionsIn,
  withSighting,
} from '../../../src/domain/keeping/sightings.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 3, 8, minute)).toISOString();
const sighting = (version: string, from: number, until = from): Sighting => ({
  version,
  from: at(from),
  until: at(until),
  readingId: `${version}${from}`,
});
const seen = (version: string, minute: number, readingId = `${version}${minute}`) => ({
  version,
  readingId,
  now: at(minute),
});

describe('an article is compared', () => {
  const read = [sighting('a', 0)];
  test('with nothing when it is seen for the first time', () => {
    expect(seenBefore([], seen('a', 0))).toBeNull();
  });
  test('with nothing when it is as it was', () => {
    expect(seenBefore(read, seen('a', 500))).toBeNull();
  });
  test('with what was seen last, also where an earlier version comes back', () => {
    expect(seenBefore(read, seen('b', 500))).toEqual(read[0]);
    const moved = [...read, sighting('b', 500)];
    expect(seenBefore(moved, seen('a', 900))).toEqual(moved[1]);
  });
  test('with the same as before when the panel asks again, or the page is loaded anew a little later', () => {
    const changed = withSighting(read, seen('b', 500));
    expect(seenBefore(changed, seen('b', 5000, 'b500'))).toEqual(read[0]);
    expect(seenBefore(changed, seen('b', 510))).toEqual(read[0]);
    expect(seenBefore(changed, seen('b', 600))).toBeNull();
  });
});

describe('the sightings', () => {
  test('last longer where nothing changed', () => {
    const once = withSighting([], seen('a', 0));
    expect(withSighting(once, seen('a', 9))).toEqual([{ ...sighting('a', 0, 9) }]);
  });
  test('have each change, and a return', () => {
    const all = ['a', 'b', 'a'].reduce<Sighting[]>(
      (before, version, day) => withSighting(before, seen(version, day)),
      [],
    );
    expect(all.map(({ version }) => version)).toEqual(['a', 'b', 'a']);
    expect(versionsIn(all)).toEqual(['a', 'b']);
  });
  test('take a page that went on loading for what it became', () => {
    const half = withSighting([], seen('half', 0));
    expect(withSighting(half, seen('whole', 1), 'half')).toEqual([{ ...sighting('half', 0, 1), version: 'whole' }]);
    const again = [sighting('whole', 0), sighting('half', 500)];
    expect(withSighting(again, seen('whole', 501), 'half')).toEqual([sighting('whole', 0, 501)]);
  });
  test('are bounded: the first and the latest stay', () => {
    const many = Array.from({ length: 3 * MOST_VERSIONS }, (_, day) => sighting(`v${day}`, day));
    const kept = bounded(many);
    expect(versionsIn(kept)).toHaveLength(MOST_VERSIONS);
    expect([kept[0], kept.at(-1)]).toEqual([many[0], many.at(-1)]);
    const toAndFro = bounded(Array.from({ length: 500 }, (_, day) => sighting(day % 2 ? 'a' : 'b', day)));
    expect(toAndFro).toHaveLength(2 * MOST_VERSIONS);
    expect(bounded([])).toEqual([]);
  });
});

test('two records of one article say the same in either order, and twice as once', () => {
  const here = [sighting('a', 0, 10), sighting('b', 20, 30)];
  const there = [sighting('a', 0, 5), sighting('c', 40)];
  const both = mergeSightings(here, there);
  expect(both).toEqual([sighting('a', 0, 10), sighting('b', 20, 30), sighting('c', 40)]);
  expect(mergeSightings(there, here)).toEqual(both);
  expect(mergeSightings(both, there)).toEqual(both);
});
