import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { isReplyTo, type PacksRequest } from '../../../src/messages/worker.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { packsWorker } from '../../../src/worker/packs/packsWorker.ts';
import { madeUpPack } from '../../domain/packs/madeUpPack.ts';

const quiet = () => undefined;

let database: Database;
let carryOut: ReturnType<typeof packsWorker>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(quiet);
  carryOut = packsWorker(async () => database);
});

const ask = async <Request extends PacksRequest>(request: Request) => {
  const { type }: { type: Request['type'] } = request;
  const reply = await carryOut(request, quiet);
  if (!isReplyTo(type, reply)) throw new Error(`${reply.type} is no reply to ${type}`);
  return reply;
};
const list = async () => (await ask({ type: 'packs.list' })).packs;
const only = async () => {
  const [pack, other] = await list();
  if (!pack || other) throw new Error('not one pack');
  return pack;
};
const check = (content: string, name = 'pack.json') =>
  carryOut({ type: 'packs.check', file: new File([content], name) }, quiet);
const take = async () => {
  await check(JSON.stringify(madeUpPack()));
  return carryOut({ type: 'packs.apply' }, quiet);
};
const countFound = async (query: string) => (await ask({ type: 'packs.search', query, offset: 0 })).found.total;

test('takes in what it has checked, and nothing before', async () => {
  await expect(carryOut({ type: 'packs.apply' }, quiet)).rejects.toThrow('no file was opened');
  expect(await check(JSON.stringify(madeUpPack()))).toMatchObject({ check: { state: 'pack' } });
  expect(await list()).toEqual([]);
  expect(await carryOut({ type: 'packs.apply' }, quiet)).toEqual({ type: 'packs.changed' });
  expect(await only()).toMatchObject({ id: 'org.example.demo', imported: true, enabled: true });
});

test('makes a pack of a list once its columns are known', async () => {
  const columns = { domain: 0, name: null, note: null, source: null };
  const mapping = {
    title: 'Mine',
    by: 'Me',
    source: 'https://example.org/list',
    note: 'Noted.',
    language: 'en',
    columns,
  };
  await expect(carryOut({ type: 'packs.map', mapping }, quiet)).rejects.toThrow('no file was opened');
  expect(await check('one.example\ntwo.example\n', 'list.txt')).toMatchObject({ check: { state: 'list' } });
  expect(await carryOut({ type: 'packs.map', mapping }, quiet)).toMatchObject({
    type: 'packs.checked',
    check: { state: 'pack', preview: { pack: { title: 'Mine', notes: 2 } } },
  });
});

describe('a pack', () => {
  beforeEach(take);

  test('is switched off and on', async () => {
    const { key } = await only();
    for (const enabled of [false, true]) {
      expect(await carryOut({ type: 'packs.enable', key, enabled }, quiet)).toEqual({ type: 'packs.changed' });
      expect((await only()).enabled).toBe(enabled);
    }
  });

  test('that is not there cannot be switched, and has no file', async () => {
    const enable = carryOut({ type: 'packs.enable', key: 'none', enabled: false }, quiet);
    await expect(enable).rejects.toMatchObject({ code: 'not-found' });
    expect(await carryOut({ type: 'packs.file', key: 'none' }, quiet)).toEqual({ type: 'packs.file', file: null });
  });

  test('comes out as the file it came as', async () => {
    const { key } = await only();
    const { file } = await ask({ type: 'packs.file', key });
    expect(JSON.parse((await file?.text()) ?? '')).toEqual(madeUpPack());
  });

  test('is removed, and its notes are swept up', async () => {
    const { key } = await only();
    expect(await carryOut({ type: 'packs.remove', key }, quiet)).toEqual({ type: 'packs.changed' });
    expect(await list()).toEqual([]);
    expect(await carryOut({ type: 'packs.sweep' }, quiet)).toEqual({ type: 'packs.swept', cleared: true });
    expect(await carryOut({ type: 'packs.sweep' }, quiet)).toEqual({ type: 'packs.swept', cleared: false });
    expect(await database.count('contextSubjects')).toBe(0);
  });
});

describe('what is searched', () => {
  test('is read once, and again after a sweep', async () => {
    await carryOut({ type: 'packs.prepare' }, quiet);
    await take();
    expect(await countFound('herald')).toBe(0);
    await carryOut({ type: 'packs.sweep' }, quiet);
    expect(await countFound('herald')).toBeGreaterThan(0);
  });

  test('is read again where it could not be read', async () => {
    await take();
    let fails = true;
    carryOut = packsWorker(async () => {
      if (fails) throw new DOMException('no database', 'UnknownError');
      return database;
    });
    await expect(carryOut({ type: 'packs.prepare' }, quiet)).rejects.toThrow('no database');
    fails = false;
    expect(await countFound('herald')).toBeGreaterThan(0);
  });
});
