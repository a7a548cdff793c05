import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hashOfText } from '../../../src/domain/text/hash.ts';
import { LOG_IS_ON } from '../../../src/storage/devices/changes.ts';
import { textOfVersion } from '../../../src/storage/kept/find.ts';
import { forgetKept } from '../../../src/storage/kept/forget.ts';
import { keepSight } from '../../../src/storage/kept/keep.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { compact, setWithKept } from '../../../src/worker/devices/engine.ts';
import { aSight } from '../../storage/kept/aSight.ts';
import { carryNow, connectedDevice } from './device.ts';
import { Folder } from './folder.ts';

const MEGABYTES = 50;
let folder: Folder;
let desk: Database;
let lap: Database;
beforeEach(async () => {
  folder = new Folder();
  [desk, lap] = [await connectedDevice('Desk'), await connectedDevice('Lap')];
});
const see = async (database: Database, version: string, now: string) =>
  keepSight(database, await aSight(version, { now }), MEGABYTES);
const versions = async (database: Database) =>
  (await database.getAll('keptArticles')).flatMap(({ sightings }) => sightings.map(({ version }) => version));
const carryAll = async (...devices: Database[]) => {
  for (const database of [...devices, ...devices]) await carryNow(database, folder);
};
const bothWithKept = async () => {
  for (const database of [desk, lap]) await setWithKept(database, true);
};
/** A day of the ten before this one. */
const DAY = (day: number) => new Date(Date.now() - (10 - day) * 24 * 60 * 60 * 1000).toISOString();

test('what was read stays where it was read as long as nobody asks for more', async () => {
  await see(desk, 'first', DAY(1));
  expect((await desk.getAllKeys('changes')).filter((key) => key !== LOG_IS_ON)).toEqual([]);
  await setWithKept(lap, true);
  await carryAll(desk, lap);
  expect(await versions(lap)).toEqual([]);
});

test('asked for on both it is on both, with its text, what was read before and what comes', async () => {
  await see(desk, 'first', DAY(1));
  await see(lap, 'second', DAY(2));
  await carryAll(desk, lap);
  await bothWithKept();
  await carryAll(desk, lap);
  await see(desk, 'third', DAY(3));
  expect(await carryNow(desk, folder)).toMatchObject({ sent: { records: 1 }, hasKept: false });
  expect(await carryNow(lap, folder)).toMatchObject({ hasKept: true });
  for (const database of [desk, lap]) {
    expect(await versions(database)).toEqual(['first', 'second', 'third']);
    const [article] = await database.getAll('keptArticles');
    expect((await textOfVersion(database, article?.id ?? '', 'second'))?.blocks).toEqual([{ text: 'second' }]);
  }
});

test('to see the same once more is not told', async () => {
  await bothWithKept();
  await see(desk, 'first', DAY(1));
  await carryAll(desk, lap);
  await see(desk, 'first', DAY(2));
  expect(await carryNow(desk, folder)).toMatchObject({ sent: { records: 0 } });
});

describe('what is forgotten on one', () => {
  beforeEach(async () => {
    await bothWithKept();
    await see(desk, 'first', DAY(1));
    await carryAll(desk, lap);
  });

  test.each(['article', 'all'] as const)(
    'is forgotten on the other, and comes back from nobody (%s)',
    async (which) => {
      const late = await connectedDevice('Late');
      await setWithKept(late, true);
      const [article] = await lap.getAll('keptArticles');
      await forgetKept(lap, which === 'all' ? { all: true } : { article: article?.id ?? '' });
      await carryAll(lap, desk);
      await compact(desk, folder, { settings: {} });
      await carryAll(lap, desk, late);
      for (const database of [lap, desk, late]) expect(await versions(database)).toEqual([]);
      expect(await desk.count('keptVersions')).toBe(0);
      // By a hash alone.
      const remembered = await desk.get(
        'devices',
        `forgotten:${which === 'all' ? '' : hashOfText(article?.keys[0] ?? '')}`,
      );
      expect(JSON.stringify(remembered)).not.toContain('herald');
    },
  );

  test('comes anew where it is read anew, or was seen later on the other', async () => {
    await see(desk, 'second', DAY(3));
    const [article] = await lap.getAll('keptArticles');
    await forgetKept(lap, { article: article?.id ?? '' });
    await carryAll(desk, lap);
    for (const database of [desk, lap]) expect(await versions(database)).toEqual(['second']);
  });
});

test('what was seen too long ago for this device is not taken', async () => {
  await bothWithKept();
  await see(desk, 'first', DAY(1));
  await carryNow(desk, folder);
  await carryNow(lap, folder, { keptDays: 5 });
  expect(await versions(lap)).toEqual([]);
});

test('no longer asked for, what was written of it goes from the folder, and nothing from here', async () => {
  await bothWithKept();
  await see(desk, 'first', DAY(1));
  await carryAll(desk, lap);
  await setWithKept(desk, false);
  await setWithKept(lap, false);
  await carryAll(desk, lap);
  const late = await connectedDevice('Late');
  await setWithKept(late, true);
  await carryNow(late, folder);
  expect(await versions(late)).toEqual([]);
  expect(await versions(desk)).toEqual(['first']);
});
