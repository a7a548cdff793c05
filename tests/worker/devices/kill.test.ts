import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeNotes } from '../../../src/worker/notes/changeNotes.ts';
import { endedAfter, isEnd, notesOf } from '../../../tools/fuzz/devices/device.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { bodies, carryNow, connectedDevice, edit, write } from './device.ts';
import { Folder } from './folder.ts';

const END = new Error('the browser was ended');
let opened: Database[] = [];
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
});

/**
 * Two devices in the middle of everything: edits of one note, a deletion, new notes, parts that were never taken in.
 */
async function inTheMiddle() {
  const folder = new Folder();
  const [desk, lap] = [await connectedDevice('Desk'), await connectedDevice('Lap')];
  opened.push(desk, lap);
  const [both, gone, other] = [await write(desk, 'Both'), await write(desk, 'Gone'), await write(lap, 'Other')];
  for (const database of [desk, lap, desk]) await carryNow(database, folder);
  await edit(desk, both, 'At the desk');
  await changeNotes(desk, [gone.id], { do: 'trash' }, () => undefined);
  await changeNotes(desk, [gone.id], { do: 'delete' }, () => undefined);
  await carryNow(desk, folder);
  await edit(desk, other, 'Other, later');
  await carryNow(desk, folder);
  await edit(lap, both, 'On the lap');
  await write(lap, 'New');
  return { folder, desk, lap };
}

async function atRest(folder: Folder, devices: Database[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) for (const database of devices) await carryNow(database, folder);
  for (const database of devices) {
    expect(await bodies(database)).toEqual(['New', 'On the lap [At the desk]', 'Other, later']);
    expect(await carryNow(database, folder)).toMatchObject({ isComplete: true, sent: { records: 0 }, noteIds: [] });
  }
}

/** How many calls are ended at before a carry goes through; more would say that this test ends nothing. */
const MOST = 200;

test('a carry that is ended at any call of the carrier is completed by the next', async () => {
  let ended = 0;
  for (; ended < MOST; ended += 1) {
    const { folder, desk, lap } = await inTheMiddle();
    let left = ended;
    folder.onCall = (call, path) => {
      left -= 1;
      if (left >= 0) return;
      if (call === 'write') folder.files.set(path, new Uint8Array(7)); // half there
      throw END;
    };
    const { isComplete } = await carryNow(lap, folder);
    folder.onCall = () => undefined;
    await atRest(folder, [lap, desk]);
    if (isComplete) break;
  }
  expect(ended).toBeGreaterThan(6);
  expect(ended).toBeLessThan(MOST);
});

test('a carry that is ended at any call of the database is completed by the next', async () => {
  let ended = 0;
  for (; ended < MOST; ended += 1) {
    const { folder, desk, lap } = await inTheMiddle();
    const isComplete = await carryNow(endedAfter(lap, ended), folder).then(
      (result) => result.isComplete,
      (error: unknown) => {
        isEnd(error);
        return false;
      },
    );
    await atRest(folder, [lap, desk]);
    expect((await notesOf(lap)).length).toBeLessThanOrEqual(4);
    if (isComplete) break;
  }
  expect(ended).toBeGreaterThan(15);
  expect(ended).toBeLessThan(MOST);
});
