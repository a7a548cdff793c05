import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOG_IS_ON } from '../../../src/storage/devices/changes.ts';
import { setColor, setDeleted, settleNote } from '../../../src/storage/notes.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { changeNotes } from '../../../src/worker/notes/changeNotes.ts';
import { makeBackup } from '../../../src/worker/data/exportData.ts';
import {
  accessOf,
  compact,
  connect,
  destinationOf,
  disconnect,
  preview,
  waiting,
} from '../../../src/worker/devices/engine.ts';
import { keysAmong } from '../../../src/worker/devices/notesHere.ts';
import { notesOf, openDevice } from '../../../tools/fuzz/devices/device.ts';
import { bodies, carryNow, connectDevice, connectedDevice, edit, write } from './device.ts';
import { Folder } from './folder.ts';

const quiet = () => undefined;
let folder: Folder;
let desk: Database;
let lap: Database;
beforeEach(async () => {
  vi.restoreAllMocks();
  folder = new Folder();
  [desk, lap] = [await connectedDevice('Desk'), await connectedDevice('Lap')];
});

/** Until neither has anything to say. */
async function carryBoth(): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const database of [desk, lap]) await carryNow(database, folder, { consent: 'delete' });
}
async function sharedNote(body: string) {
  const note = await write(desk, body);
  await carryBoth();
  return note;
}
const deleteForGood = async (database: Database, ids: string[]) => {
  await changeNotes(database, ids, { do: 'trash' }, quiet);
  await changeNotes(database, ids, { do: 'delete' }, quiet);
};

test('a device that has just taken all in reads none of it again to write its first part', async () => {
  for (const body of ['One.', 'Two.']) await write(desk, body);
  await carryNow(desk, folder);
  const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await carryNow(lap, folder)).toMatchObject({ taken: { new: 2 }, isComplete: true });
  expect(reads.mock.contexts).not.toContainEqual(expect.objectContaining({ name: 'personalNotes' }));
});

test('of many keys those from the first to the last are read, and no others', async () => {
  const wanted = new Set(Array.from({ length: 501 }, (_, at) => `b${String(at).padStart(3, '0')}`));
  const getAllKeys = vi.fn<(range: IDBKeyRange) => Promise<string[]>>().mockResolvedValue(['b007']);
  const getKey = () => expect.fail('one by one');
  expect(await keysAmong({ getKey, getAllKeys }, wanted)).toEqual(new Set(['b007']));
  expect(getAllKeys.mock.calls).toMatchObject([[{ lower: 'b000', upper: 'b500' }, 2004]]);
});

test('of many keys that stand in no stretch each is asked for', async () => {
  const wanted = new Set(Array.from({ length: 60 }, (_, at) => `b${at}`));
  const getAllKeys = async (_range: IDBKeyRange, count: number) => Array.from({ length: count }, (_, at) => `b0.${at}`);
  const getKey = async (key: string) => (key === 'b7' ? key : undefined);
  expect(await keysAmong({ getKey, getAllKeys }, wanted)).toEqual(new Set(['b7']));
});

test('a part of many notes comes as it went out, with all that stands between them', async () => {
  const written = Array.from({ length: 120 }, (_, at) => `Note ${at}.`);
  for (const body of written) await write(desk, body);
  await deleteForGood(desk, [(await write(desk, 'Over.')).id]);
  const taken = async () => (await carryNow(lap, folder)).taken;
  await carryNow(desk, folder);
  expect(await taken()).toMatchObject({ new: 120 });
  expect((await bodies(lap)).toSorted()).toEqual(written.toSorted());
  expect(await lap.count('tombstones')).toBe(1);
  expect(await taken()).toMatchObject({ new: 0, newer: 0 });
});

test('where the folder is chosen only now and then, what was taken is not taken again, and an edit goes out alone', async () => {
  const firefox = await openDevice();
  const destination = { kind: 'downloads' as const, label: '', deviceName: 'Firefox', passphrase: null, access: null };
  await connect(firefox, destination);
  const { installation } = (await destinationOf(firefox)) ?? {};
  await write(desk, 'At the desk.');
  await carryNow(desk, folder);
  const own = new Folder();
  const bring = (from: Folder, to: Folder) => {
    for (const [path, bytes] of from.files) if (path.startsWith(`${installation}/`)) to.files.set(path, bytes);
  };
  await carryNow(firefox, folder);
  bring(folder, own);
  const note = await write(firefox, 'In Firefox.');
  expect(await carryNow(firefox, own)).toMatchObject({ sent: { records: 1 } });
  await edit(firefox, note, 'In Firefox, again.');
  expect(await carryNow(firefox, own)).toMatchObject({ sent: { records: 1 } });
  bring(own, folder);
  folder.calls.length = 0;
  await carryNow(firefox, folder);
  expect(folder.calls.filter((call) => call.startsWith('read') && call.includes('part-'))).toEqual([]);
});

describe('two devices', () => {
  test('have each other’s notes, those from before they were connected too', async () => {
    const late = await openDevice();
    await write(late, 'From before.');
    await write(desk, 'At the desk.');
    expect(await carryNow(desk, folder)).toMatchObject({ isComplete: true, sent: { records: 1 } });
    await connectDevice(late, 'Late');
    expect(await carryNow(late, folder)).toMatchObject({ isComplete: true, taken: { new: 1 }, sent: { records: 1 } });
    expect(await carryNow(desk, folder)).toMatchObject({ isComplete: true, taken: { new: 1 }, sent: { records: 0 } });
    expect(await bodies(desk)).toEqual(['At the desk.', 'From before.']);
    expect(await bodies(late)).toEqual(await bodies(desk));
  });

  test('carry one edit in little, and nothing where nothing is new', async () => {
    const note = await sharedNote('First.');
    expect(await waiting(desk)).toBe(0);
    await edit(desk, note, 'Second.');
    expect(await waiting(desk)).toBe(1);
    const { sent } = await carryNow(desk, folder);
    expect(sent.records).toBe(1);
    expect(sent.bytes).toBeLessThan(4096);
    expect(await carryNow(lap, folder)).toMatchObject({ taken: { newer: 1, rivals: 0 }, noteIds: [note.id] });
    expect(await bodies(lap)).toEqual(['Second.']);
    folder.calls.length = 0;
    await carryNow(desk, folder);
    await carryNow(lap, folder);
    expect(folder.calls.filter((call) => call !== 'list ')).toEqual([]);
  });

  test('keep both texts of a note that was changed on both, until one is chosen anywhere', async () => {
    const note = await sharedNote('First.');
    await edit(desk, note, 'At the desk.');
    // The later text is the note's own: written in one millisecond, neither is.
    await new Promise((later) => setTimeout(later, 2));
    await edit(lap, note, 'On the lap.');
    await carryNow(desk, folder);
    expect(await carryNow(lap, folder)).toMatchObject({ taken: { rivals: 1 } });
    await carryBoth();
    expect(await bodies(desk)).toEqual(['On the lap. [At the desk.]']);
    expect(await bodies(lap)).toEqual(await bodies(desk));
    const [open] = await notesOf(desk);
    const rival = open?.rivals[0];
    if (!open || !rival) throw new Error('no rival');
    await settleNote(desk, open.id, { keep: 'both', rival, revision: open.updated });
    await carryBoth();
    expect(await bodies(lap)).toEqual(['At the desk.', 'On the lap.']);
    expect(await bodies(desk)).toEqual(await bodies(lap));
  });

  test('agree on a colour and on what is in the trash, and bring back what was deleted', async () => {
    const note = await sharedNote('First.');
    await setColor(desk, note.id, 'green');
    await setDeleted(lap, note.id, true);
    await carryBoth();
    expect(await bodies(desk)).toEqual([]);
    await setDeleted(desk, note.id, false);
    await carryBoth();
    expect(await notesOf(lap)).toMatchObject([{ body: 'First.', deleted: null, color: { name: 'green' } }]);
  });

  test('keep an edit of what the other has deleted, for good too', async () => {
    for (const remove of [(id: string) => setDeleted(desk, id, true), (id: string) => deleteForGood(desk, [id])]) {
      const note = await sharedNote('First.');
      await remove(note.id);
      await edit(lap, note, 'Second.');
      await carryBoth();
      expect(await bodies(desk)).toContain('Second.');
      expect(await bodies(lap)).toEqual(await bodies(desk));
      await deleteForGood(desk, [note.id]);
      await carryBoth();
    }
  });

  test('put into the trash what the other has deleted for good, and never bring it back', async () => {
    const note = await sharedNote('First.');
    await deleteForGood(desk, [note.id]);
    await carryBoth();
    expect(await notesOf(desk)).toEqual([]);
    expect((await notesOf(lap))[0]?.deleted).not.toBeNull();
    await compact(lap, folder, { settings: {} });
    await carryBoth();
    expect(await notesOf(desk)).toEqual([]);
    const third = await connectedDevice('Third');
    await carryNow(third, folder);
    expect(await bodies(third)).toEqual([]);
  });
});

describe('where many notes would go', () => {
  const many = async () => {
    const notes = await Promise.all(Array.from({ length: 30 }, (_, at) => write(desk, `Note ${at}`)));
    await carryBoth();
    await changeNotes(
      desk,
      notes.slice(0, 25).map(({ id }) => id),
      { do: 'trash' },
      quiet,
    );
    await write(desk, 'Later.');
    await carryNow(desk, folder);
  };
  test('the reader is asked, and all else is taken in', async () => {
    await many();
    for (let time = 0; time < 2; time += 1) {
      const { failures, isComplete } = await carryNow(lap, folder);
      expect(failures).toEqual([{ code: 'needs-consent', deleted: 25, of: 31 }]);
      expect(isComplete).toBe(false);
      expect(await bodies(lap)).toHaveLength(31);
    }
  });
  test('they go when he agrees', async () => {
    await many();
    expect(await carryNow(lap, folder, { consent: 'delete' })).toMatchObject({
      isComplete: true,
      taken: { deleted: 25 },
    });
    expect(await bodies(lap)).toHaveLength(6);
  });
  test('they stay when he says so, and come back where they were deleted', async () => {
    await many();
    expect(await carryNow(lap, folder, { consent: 'keep' })).toMatchObject({ isComplete: true, taken: { deleted: 0 } });
    await carryBoth();
    expect(await bodies(lap)).toHaveLength(31);
    expect(await bodies(desk)).toEqual(await bodies(lap));
  });
  test('a few go without a question', async () => {
    const notes = await Promise.all(Array.from({ length: 19 }, (_, at) => write(desk, `Note ${at}`)));
    await carryBoth();
    await changeNotes(
      desk,
      notes.map(({ id }) => id),
      { do: 'trash' },
      quiet,
    );
    await carryNow(desk, folder);
    expect(await carryNow(lap, folder)).toMatchObject({ failures: [], taken: { deleted: 19 } });
  });
});

test('a preview says what would come and go, and writes nothing', async () => {
  const shared = await sharedNote('Shared.');
  const changed = await sharedNote('Changed there.');
  const both = await sharedNote('Changed here and there.');
  const gone = await sharedNote('Deleted there.');
  await disconnect(lap);
  await edit(desk, changed, 'Changed.');
  await edit(desk, both, 'Here.');
  await edit(lap, both, 'There.');
  await setDeleted(desk, gone.id, true);
  await write(desk, 'New there.');
  await write(lap, 'New here.');
  await carryNow(desk, folder);
  const before = await notesOf(lap);
  folder.calls.length = 0;
  const { devices, ...counts } = await preview(lap, folder, { passphrase: null });
  expect(counts).toEqual({
    comes: { new: 1, newer: 1, rivals: 1 },
    goes: 2,
    deleted: 1,
    notes: 5,
    failures: [],
  });
  expect(devices.map(({ name }) => name).toSorted()).toEqual(['Desk', 'Lap']);
  expect(folder.calls.filter((call) => /^(?:write|remove)/.test(call))).toEqual([]);
  expect(await notesOf(lap)).toEqual(before);
  expect(shared.id).toBeDefined();
});

describe('a device', () => {
  test('writes under its own name alone, in few files however often', async () => {
    const { installation } = (await destinationOf(desk)) ?? {};
    let note = await sharedNote('First.');
    folder.calls.length = 0;
    for (let time = 0; time < 60; time += 1) {
      note = await edit(desk, note, `Edit ${time}`);
      await carryNow(desk, folder);
    }
    const written = folder.calls.filter((call) => /^(?:write|remove)/.test(call));
    expect(written.filter((call) => !call.includes(`${installation}/`))).toEqual([]);
    const own = [...folder.files.keys()].filter((path) => path.startsWith(`${installation}/`));
    expect(own.length).toBeLessThan(30);
    await carryNow(lap, folder);
    expect(await bodies(lap)).toEqual(['Edit 59']);
    const late = await connectedDevice('Late');
    await carryNow(late, folder);
    expect(await bodies(late)).toEqual(['Edit 59']);
  });

  test('carries a change again that was made while it was carried', async () => {
    const note = await sharedNote('First.');
    const second = await edit(desk, note, 'Second.');
    let isChanged = false;
    const folderThatWaits = {
      list: () => folder.list(),
      read: (path: string) => folder.read(path),
      remove: (path: string) => folder.remove(path),
      write: async (path: string, bytes: Uint8Array) => {
        if (!isChanged) await edit(desk, second, 'Third.');
        isChanged = true;
        await folder.write(path, bytes);
      },
    };
    await carryNow(desk, folderThatWaits);
    expect(await waiting(desk)).toBe(1);
    await carryBoth();
    expect(await bodies(lap)).toEqual(['Third.']);
  });

  test('takes an empty folder for no deletion, and writes all anew', async () => {
    await sharedNote('First.');
    await carryBoth();
    folder.files.clear();
    await carryBoth();
    expect(await bodies(desk)).toEqual(['First.']);
    const late = await connectedDevice('Late');
    await carryNow(late, folder);
    expect(await bodies(late)).toEqual(['First.']);
  });

  test('whose profile was copied takes another name', async () => {
    await sharedNote('First.');
    const copy = await openDevice();
    for (const note of await notesOf(desk)) await copy.put('personalNotes', note);
    for (const key of await desk.getAllKeys('devices')) await copy.put('devices', await desk.get('devices', key), key);
    await copy.put('changes', '', LOG_IS_ON);
    await write(copy, 'In the copy.');
    await carryNow(copy, folder);
    await write(desk, 'At the desk.');
    await carryNow(desk, folder);
    for (let round = 0; round < 4; round += 1) for (const one of [copy, desk, lap]) await carryNow(one, folder);
    expect(await bodies(lap)).toEqual(['At the desk.', 'First.', 'In the copy.']);
    expect(await bodies(desk)).toEqual(await bodies(lap));
    expect(await bodies(copy)).toEqual(await bodies(lap));
    expect((await destinationOf(copy))?.installation).not.toBe((await destinationOf(desk))?.installation);
  });

  test('that is disconnected keeps its notes, logs nothing and knows no key', async () => {
    const secret = await connectedDevice('Secret', 'a good passphrase');
    await write(secret, 'Mine.');
    await carryNow(secret, folder);
    await disconnect(secret);
    await write(secret, 'Later.');
    expect(await destinationOf(secret)).toBeNull();
    expect(await accessOf(secret)).toBeUndefined();
    expect(await secret.getAll('devices')).toEqual([]);
    expect(await secret.getAllKeys('changes')).toEqual([]);
    expect(await bodies(secret)).toEqual(['Later.', 'Mine.']);
  });

  test('has no secret in backups, nor in what it writes', async () => {
    const secret = await openDevice();
    await connectDevice(secret, 'Secret', 'a good passphrase');
    await write(secret, 'A text nobody else shall read.');
    await carryNow(secret, folder);
    const everything = [...folder.files]
      .map(([path, bytes]) => path + new TextDecoder('latin1').decode(bytes))
      .join('');
    for (const word of ['passphrase', 'nobody', 'Secret', 'handle']) expect(everything).not.toContain(word);
    const { file } = await makeBackup(secret, {}, quiet);
    const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
    const backup = await new Response(unpacked).text();
    for (const word of ['passphrase', 'handle', 'salt', LOG_IS_ON || 'destination']) expect(backup).not.toContain(word);
  });
});
