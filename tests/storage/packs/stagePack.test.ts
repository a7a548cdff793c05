import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { openPackFile } from '../../../src/worker/packs/packFile.ts';
import { removeStagedLeftovers } from '../../../src/storage/packs/stagePack.ts';
import { readContextNoteIndex } from '../../../src/worker/packs/searchContextNotes.ts';
import { listPacks, packFile, removePack, setPackEnabled } from '../../../src/storage/packs/packs.ts';
import { contextFor } from '../../../src/background/packs/contextFor.ts';
import { storePack } from '../../../src/background/packs/shippedPacks.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';
import { madeUpPack, packText } from '../../domain/packs/madeUpPack.ts';
import { onRead } from '../onRead.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

const open = (text: string | Uint8Array<ArrayBuffer>, name = 'pack.json') =>
  openPackFile(new File([text], name), async () => database);
const take = async (text: string, onProgress: (done: number, total: number) => void = () => undefined) => {
  const file = open(text);
  expect(await file.check()).toMatchObject({ state: 'pack' });
  await file.apply(onProgress);
};
/** What a panel would show on an article of the outlet. */
const shownValues = async () => {
  const { notes } = await contextFor(database, { keys: ['outlet:example-herald.com'], text: '', language: null });
  return notes.map(({ value }) => value);
};
const only = async () => {
  const [pack, other] = await listPacks(database);
  if (!pack || other) throw new Error('not one pack');
  return pack;
};

describe('an import', () => {
  test('is listed and found, and tells how far it is', async () => {
    const progress = vi.fn<(done: number, total: number) => void>();
    await take(packText('1', 1200), progress);
    // The outlet has the first five notes.
    const batches = Array.from({ length: 59 }, (_, at) => [24 + 20 * at, 1200]);
    expect(progress.mock.calls).toEqual([...batches, [1200, 1200]]);
    expect(await only()).toMatchObject({
      id: 'org.example.demo',
      version: '1',
      notes: 1200,
      imported: true,
      enabled: true,
    });
    // Five notes on the outlet, one on each section.
    expect(await database.count('contextSubjects')).toBe(1196);
  });

  test('replaces the earlier version whole, and nothing of that one stays once it is swept', async () => {
    await take(packText('1', 8));
    await take(packText('2', 6));
    expect(await shownValues()).toEqual([0, 1, 2, 3, 4].map((i) => `2-${i}`));
    await removeStagedLeftovers(database);
    expect([await database.count('contextSubjects'), await database.count('packFiles')]).toEqual([2, 1]);
  });

  test('leaves a pack that was switched off switched off', async () => {
    await take(packText('1'));
    await setPackEnabled(database, (await only()).key, false);
    expect(await shownValues()).toEqual([]);
    await take(packText('2'));
    expect(await only()).toMatchObject({ version: '2', enabled: false });
    await setPackEnabled(database, (await only()).key, true);
    expect(await shownValues()).toHaveLength(3);
  });

  test('goes back to no version earlier than one that came in since the check, and says so', async () => {
    await take(packText('1'));
    const file = open(packText('2'));
    await file.check();
    await take(packText('3'));
    await expect(file.apply(() => undefined)).rejects.toMatchObject({ code: 'stale' });
    expect(await only()).toMatchObject({ version: '3' });
    expect(await shownValues()).toContain('3-0');
  });

  test('goes back to an earlier version that the reader was told of', async () => {
    await take(packText('3'));
    await take(packText('2'));
    expect(await only()).toMatchObject({ version: '2' });
  });

  test('undoes no switch that is set while it looks at the earlier one', async () => {
    await take(packText('1'));
    const { key } = await only();
    const file = open(packText('2'));
    await file.check();
    const switched = onRead('packs', () =>
      setPackEnabled(database, key, false).then(
        () => 'set',
        () => 'refused',
      ),
    );
    await file.apply(() => undefined);
    expect([await switched(), (await only()).enabled]).toEqual([['refused'], true]);
  });

  test('that is killed midway leaves the earlier one whole, and what lies about is swept up', async () => {
    await take(packText('1', 3));
    const killed = take(packText('2', 1200), () => {
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await database.count('contextSubjects')).toBe(1 + 20);
    expect(await shownValues()).toEqual(['1-0', '1-1', '1-2']);
    expect((await readContextNoteIndex(database)).places).toHaveLength(3);
    expect(await only()).toMatchObject({ version: '1' });
    await removeStagedLeftovers(database);
    expect(await database.count('contextSubjects')).toBe(1);
    expect(await shownValues()).toEqual(['1-0', '1-1', '1-2']);
  });

  test.each([
    ['its transaction undone, as by a worker that is killed', (store: IDBObjectStore) => store.transaction.abort()],
    ['its transaction left to itself', () => undefined],
  ])('stopped at any of its writes, %s, leaves the earlier one whole', async (_how, stop) => {
    await take(packText('1', 7));
    const writes = ['put', 'delete'] as const;
    let outcome = 'not tried';
    let at = 0;
    while (outcome !== 'through') {
      at += 1;
      let count = 0;
      const spies = writes.map((name) => {
        const write = IDBObjectStore.prototype[name];
        return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
          this: IDBObjectStore,
          ...given: unknown[]
        ) {
          count += 1;
          if (count !== at) return Reflect.apply(write, this, given);
          stop(this);
          throw new DOMException('stopped', 'UnknownError');
        });
      });
      outcome = await take(packText('2', 7)).then(
        () => 'through',
        () => 'stopped',
      );
      for (const spy of spies) spy.mockRestore();
      const version = outcome === 'through' ? '2' : '1';
      expect([at, outcome, await shownValues()]).toEqual([at, outcome, [0, 1, 2, 3, 4].map((i) => `${version}-${i}`)]);
      const { key, version: listed } = await only();
      const file = await (await packFile(database, key))?.text();
      expect([at, listed, file]).toEqual([at, version, packText(version, 7)]);
      await removeStagedLeftovers(database);
      expect([at, await database.count('contextSubjects'), await database.count('packFiles')]).toEqual([at, 3, 1]);
    }
    // The outlet and two sections, the earlier pack and its file gone, the new pack and its file in.
    expect(at - 1).toBe(3 + 2 + 2);
  });

  test('that the disk has no room for says so and changes nothing', async () => {
    await take(packText('1', 3));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(take(packText('2'))).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    expect(await shownValues()).toEqual(['1-0', '1-1', '1-2']);
  });
});

test('what is swept up is the subjects of packs that are no more, batch by batch, and nothing of others', async () => {
  await take(packText('1', 7));
  const { key } = await only();
  const [subject] = await database.getAll('contextSubjects');
  if (!subject) throw new Error('no subject');
  const put = (packId: string, id: string) =>
    database.put('contextSubjects', { ...subject, packId, id: `${packId}/${id}` });
  await put(`${key}0`, 'a');
  for (let index = 0; index < 501; index++) await put('pack:gone', `${index}`);
  expect(await removeStagedLeftovers(database)).toBe(true);
  expect((await database.getAll('contextSubjects')).map(({ packId }) => packId)).toEqual([key, key, key]);
  expect(await removeStagedLeftovers(database)).toBe(false);
});

test('a list goes the same way once it is mapped, and comes out as a pack that can be taken in again', async () => {
  const file = open('harbour-herald.example\ntidewater-post.example\n', 'survey.txt');
  const check = await file.check();
  if (check.state !== 'list') throw new Error(check.state);
  const mapping = { by: 'Example Survey', source: 'https://example.org/', note: 'Took part.', language: 'en' };
  await file.map({ ...mapping, title: 'Survey', columns: check.list.guess });
  await file.apply(() => undefined);
  const { key, id } = await only();
  expect(id).toBe('list.survey');
  const exported = await (await packFile(database, key))?.text();
  expect(await open(exported ?? '').check()).toMatchObject({ preview: { replaces: { order: 'same' } } });
});

test('an export is the file as it came, byte for byte', async () => {
  const text = `\uFEFF ${packText('1')} \n`;
  await take(text);
  const file = await packFile(database, (await only()).key);
  expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(new TextEncoder().encode(text));
});

test('a removed pack is gone with its file; one that comes with Sidelight stays', async () => {
  const shipped = checkPack({ ...madeUpPack(), id: 'sidelight.example' });
  if (shipped.ok) await storePack(database, shipped.pack);
  await take(packText('1'));
  const packs = await listPacks(database);
  expect(packs.map(({ id, imported }) => [id, imported])).toEqual([
    ['sidelight.example', false],
    ['org.example.demo', true],
  ]);
  for (const { key } of packs) await removePack(database, key);
  await removeStagedLeftovers(database);
  expect((await listPacks(database)).map(({ id }) => id)).toEqual(['sidelight.example']);
  expect([await database.count('contextSubjects'), await database.count('packFiles')]).toEqual([5, 0]);
});
