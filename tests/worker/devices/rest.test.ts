import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { decide, decisions } from '../../../src/storage/people.ts';
import { importPack } from '../../../src/storage/packs/stagePack.ts';
import { listPacks, packFile, removePack } from '../../../src/storage/packs/packs.ts';
import { keepSketch } from '../../../src/storage/sketches.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';
import { carryNow, connectDevice, connectedDevice, edit, write } from './device.ts';
import { notesOf } from '../../../tools/fuzz/devices/device.ts';
import { editDraft, type PersonalNote } from '../../../src/domain/notes/note.ts';
import { after } from '../../../src/domain/notes/saving.ts';
import { allDrafts, dropDraft, keepDraft } from '../../../src/storage/drafts.ts';
import { saveNote } from '../../../src/storage/notes.ts';
import { disconnect, waiting } from '../../../src/worker/devices/engine.ts';
import { Folder } from './folder.ts';

let folder: Folder;
let desk: Database;
let lap: Database;
beforeEach(async () => {
  folder = new Folder();
  [desk, lap] = [await connectedDevice('Desk'), await connectedDevice('Lap')];
});
const carryBoth = async () => {
  for (const database of [desk, lap, desk]) await carryNow(database, folder);
};

test('decisions on people are carried, and that they were taken back', async () => {
  const names = { a: 'author:mira holt', b: 'author:m holt' };
  await decide(desk, { ...names, relation: 'same' });
  await carryNow(desk, folder);
  expect(await carryNow(lap, folder)).toMatchObject({ hasPeople: true });
  expect(await decisions(lap)).toMatchObject([{ ...names, relation: 'same' }]);
  await decide(lap, { ...names, relation: 'different' });
  await carryBoth();
  await carryBoth();
  expect(await decisions(desk)).toMatchObject([{ relation: 'different' }]);
  await decide(desk, { a: names.b, b: names.a, relation: null });
  await carryBoth();
  expect(await decisions(lap)).toEqual([]);
  const late = await connectedDevice('Late');
  await carryNow(late, folder);
  expect(await decisions(late)).toEqual([]);
  await decide(lap, { ...names, relation: 'same' });
  await carryBoth();
  await carryBoth();
  expect(await decisions(desk)).toMatchObject([{ relation: 'same' }]);
});

test('what tells an article again is carried with its notes', async () => {
  const sketch = { key: 'article:a.example/1', keys: ['article:a.example/1'], bands: ['b1'], values: [1, 2] };
  await keepSketch(desk, sketch);
  await carryBoth();
  expect(await lap.getAll('textSketches')).toEqual([sketch]);
});

describe('a draft of a note that has changed since', () => {
  const drafted = async (database: Database, note: PersonalNote, body: string, slot = editDraft(note).slot) => {
    const known = (await allDrafts(database)).find((draft) => draft.slot === slot);
    const draft = { ...editDraft(note), slot, body, updated: after(known?.updated ?? '', new Date().toISOString()) };
    return keepDraft(database, draft, known?.updated ?? '');
  };
  const bodies = async (database: Database) => (await allDrafts(database)).map(({ body }) => body).toSorted();
  const conflict = async () => {
    const note = await write(desk, 'Forty ships.');
    await carryBoth();
    const draft = await drafted(lap, note, 'Forty ships, or');
    await carryBoth();
    expect(await bodies(desk)).toEqual([]); // nobody else has written: it stays where it is typed
    await edit(desk, note, 'Fifty ships.');
    await carryBoth();
    return { note, draft };
  };

  test('goes to the other device, once, and what is written on in it comes back', async () => {
    const { note, draft } = await conflict();
    const [there] = await allDrafts(desk);
    expect(there).toMatchObject({ body: 'Forty ships, or', noteId: note.id, noteRevision: note.updated });
    await drafted(desk, note, 'Forty ships, or fewer', there?.slot);
    await carryBoth();
    await carryBoth();
    for (const database of [desk, lap]) expect(await bodies(database)).toEqual(['Forty ships, or fewer']);
    expect((await allDrafts(lap))[0]?.slot).toBe(draft.slot);
    expect(await waiting(lap)).toBe(0);
  });

  test('saved on one device ends on the other, as another text of its note', async () => {
    await conflict();
    const [there] = await allDrafts(desk);
    if (!there) throw new Error('no draft');
    await saveNote(desk, there, there.updated);
    await carryBoth();
    for (const database of [desk, lap]) {
      expect(await bodies(database)).toEqual([]);
      const texts = (await notesOf(database)).flatMap((note) => [note, note.rivals].flat().map(({ body }) => body));
      expect(texts.toSorted()).toEqual(['Fifty ships.', 'Forty ships, or']);
    }
  });

  test('written on in both stays in both texts, the same everywhere; thrown away on one it stays where it was written on', async () => {
    const { note, draft } = await conflict();
    const [there] = await allDrafts(desk);
    if (!there) throw new Error('no draft');
    await drafted(desk, note, 'Here', there.slot);
    await drafted(lap, note, 'There', draft.slot);
    await carryBoth();
    await carryBoth();
    for (const database of [desk, lap]) expect(await bodies(database)).toEqual(['Here', 'There']);
    const [first] = await allDrafts(desk);
    const same = (await allDrafts(lap)).find(({ body }) => body === first?.body);
    if (!first || !same) throw new Error('no draft');
    await dropDraft(desk, first.slot, first.updated);
    await drafted(lap, note, 'Written on', same.slot);
    await carryBoth();
    await carryBoth();
    for (const database of [desk, lap]) expect(await bodies(database)).toContain('Written on');
  });

  test('written on here outlasts that it was written on more often elsewhere, and thrown away there', async () => {
    const { note, draft } = await conflict();
    const [there] = await allDrafts(desk);
    await drafted(desk, note, 'Here', there?.slot);
    for (const body of ['One', 'Two']) {
      await drafted(lap, note, body, draft.slot);
      await carryNow(lap, folder);
    }
    const [last] = await allDrafts(lap);
    await dropDraft(lap, draft.slot, last?.updated ?? '');
    await carryNow(lap, folder);
    await carryBoth();
    for (const database of [desk, lap]) expect(await bodies(database)).toEqual(['Here']);
  });

  test('stands once where a device was connected anew, and ends on both', async () => {
    const { draft } = await conflict();
    await connectDevice(desk, 'Desk, anew');
    await carryBoth();
    await carryBoth();
    for (const database of [desk, lap]) expect(await bodies(database)).toEqual(['Forty ships, or']);
    await dropDraft(lap, draft.slot, draft.updated);
    await carryBoth();
    expect(await bodies(desk)).toEqual([]);
  });

  test('stays here where this device is disconnected, and is none of a note nobody has changed', async () => {
    await conflict();
    await disconnect(desk);
    expect(await bodies(desk)).toEqual(['Forty ships, or']);
  });
});

describe('a pack of one’s own', () => {
  const imported = async (database: Database, version: string) => {
    const json = { ...madeUpPack(), version };
    const check = checkPack(json);
    if (!check.ok) throw new Error('the made-up pack is wrong');
    const known = (await listPacks(database)).find(({ id }) => id === check.pack.id);
    await importPack(database, check.pack, new Blob([JSON.stringify(json)]), known?.key ?? null, () => undefined);
  };
  const versions = async (database: Database) => (await listPacks(database)).map(({ version }) => version);

  test('is carried with its file, and in its latest version', async () => {
    await imported(desk, '1');
    await carryNow(desk, folder);
    expect(await carryNow(lap, folder)).toMatchObject({ hasPacks: true });
    expect(await versions(lap)).toEqual(['1']);
    const [pack] = await listPacks(lap);
    expect(await (await packFile(lap, pack?.key ?? ''))?.text()).toContain('"version":"1"');
    await imported(lap, '2');
    await carryBoth();
    expect(await versions(desk)).toEqual(['2']);
    expect(await carryNow(lap, folder)).toMatchObject({ hasPacks: false });
  });

  test('that was removed here does not come back before there is a later version', async () => {
    await imported(desk, '1');
    await carryBoth();
    const [pack] = await listPacks(lap);
    await removePack(lap, pack?.key ?? '');
    await imported(desk, '1');
    await carryBoth();
    expect(await versions(lap)).toEqual([]);
    await imported(desk, '2');
    await carryBoth();
    expect(await versions(lap)).toEqual(['2']);
  });
});

describe('a setting that travels', () => {
  const set = (database: Database, settings: Record<string, unknown>) => carryNow(database, folder, { settings });

  test('holds on every device as it was set last, whatever their clocks say', async () => {
    await set(desk, { highlightColor: 'green' });
    expect((await set(lap, {})).settings).toEqual({ highlightColor: 'green' });
    expect((await set(lap, { highlightColor: 'green' })).settings).toEqual({});
    await set(lap, { highlightColor: 'pink' });
    expect((await set(desk, { highlightColor: 'green' })).settings).toEqual({ highlightColor: 'pink' });
    // The page was closed before it could store it.
    expect((await set(desk, { highlightColor: 'green' })).settings).toEqual({ highlightColor: 'pink' });
    expect((await set(lap, { highlightColor: 'pink' })).settings).toEqual({});
    expect((await set(desk, { highlightColor: 'blue' })).settings).toEqual({});
    expect((await set(lap, { highlightColor: 'pink' })).settings).toEqual({ highlightColor: 'blue' });
  });

  test('that was set before on both is the same on both afterwards', async () => {
    await set(desk, { menus: true });
    await set(lap, { menus: false });
    const here = { menus: true, ...(await set(desk, { menus: true })).settings };
    const there = { menus: false, ...(await set(lap, { menus: false })).settings };
    expect(here).toEqual(there);
  });
});
