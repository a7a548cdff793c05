import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDataActions } from '../../../src/library/data/actions.ts';
import type { DataActions } from '../../../src/library/data/view.ts';
import type { DataCheck, SavedFile } from '../../../src/messages/dataView.ts';
import { startWorker } from '../../../src/messages/workerClient.ts';
import { FakeWorker, useFakeWorker } from '../fakeWorker.ts';

const download = vi.hoisted(() =>
  vi.fn<(file: Blob, name: string) => SavedFile>((file, name) => ({ name, bytes: file.size })),
);
vi.mock('../../../src/browser/download.ts', () => ({ download }));

/** What the browser was asked to take back, and whether it does. */
const { fake, asked } = vi.hoisted(() => ({
  fake: { removed: [] as object[], refuses: false, isSilent: false },
  asked: [] as object[],
}));
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../../browser/storageArea.ts');
  return {
    browser: {
      storage: { local: storageArea(), session: storageArea() },
      permissions: {
        getAll: async () => ({ origins: ['https://*.herald.example/*'], permissions: ['downloads', 'storage'] }),
        remove: async (permissions: object) => {
          fake.removed.push(permissions);
          if (fake.refuses) throw new Error('a required permission');
          return true;
        },
      },
      runtime: {
        sendMessage: async (message: { type?: string }) => {
          asked.push(message);
          return message.type === 'tabs.forget' && !fake.isSilent ? { ok: true, value: null } : undefined;
        },
        getURL: (path: string) => path,
        onMessage: { addListener: () => undefined },
      },
      tabs: { sendMessage: async () => undefined },
    },
  };
});
const { local, session } = browser.storage;

const actions = () => createDataActions(startWorker());

beforeEach(async () => {
  useFakeWorker();
  asked.length = 0;
  vi.stubGlobal('navigator', {
    storage: { persisted: async () => true, persist: async () => true },
    locks: { request: async (_name: string, act: () => unknown) => act() },
  });
  Object.assign(fake, { removed: [], refuses: false, isSilent: false });
  await local.clear();
  await session.clear();
});

describe('deleting everything', () => {
  const answers = { 'data.wipe': { type: 'data.wiped' }, 'packs.sweep': { type: 'packs.swept', cleared: true } };
  const fill = async () => {
    for (const key of ['settings', 'autoBackup']) await local.set({ [key]: {} });
    for (const key of ['tab:1', 'wanted:1']) await session.set({ [key]: {} });
  };

  test('forgets what lies outside the database: settings, readings, sites and the leave to download', async () => {
    await fill();
    FakeWorker.answers = answers;
    expect(await actions().wipe()).toEqual({ ok: true, value: null });
    expect([await local.get(null), await session.get(null)]).toEqual([{}, {}]);
    expect(fake.removed).toEqual([{ origins: ['https://*.herald.example/*'], permissions: ['downloads'] }]);
    expect(asked).toContainEqual(expect.objectContaining({ to: 'background', type: 'tabs.forget' }));
    expect(FakeWorker.asked.map(({ type }) => type)).toEqual(['data.wipe', 'packs.sweep']);
  });

  test('is done even where the browser does not take permissions back', async () => {
    FakeWorker.answers = answers;
    fake.refuses = true;
    expect(await actions().wipe()).toEqual({ ok: true, value: null });
  });

  test('goes on where the background does not answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fill();
    FakeWorker.answers = answers;
    fake.isSilent = true;
    expect(await actions().wipe()).toEqual({ ok: true, value: null });
    expect([await local.get(null), await session.get(null)]).toEqual([{}, {}]);
  });

  test('forgets nothing where the database could not be cleared', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fill();
    expect(await actions().wipe()).toEqual({ ok: false, code: 'storage' });
    expect(Object.keys(await local.get(null))).toEqual(['settings', 'autoBackup']);
    expect(fake.removed).toEqual([]);
  });
});

describe('files that are brought in', () => {
  const preview = { settings: true };
  const settings = { marking: { on: false, hidden: [], hiddenVoices: [] } };
  const previewOf = async (there: object | null) => {
    FakeWorker.answers = { 'data.check': { type: 'data.checked', check: { preview, problems: [] }, settings: there } };
    const checked = await actions().open([]).check();
    return checked.ok && 'preview' in checked.value && checked.value.preview?.settings;
  };

  test.each<[what: string, here: object | null, there: object | null, expected: boolean]>([
    ['none of them', null, null, false],
    ['none was set here', null, settings, true],
    ['it was set here', settings, settings, false],
  ])('bring settings when they have some that were not set here: %s', async (_what, here, there, expected) => {
    if (here) await local.set({ settings: here });
    expect(await previewOf(there)).toBe(expected);
  });

  test('have a preview only where something could be read', async () => {
    const check: DataCheck = { preview: null, problems: [] };
    FakeWorker.answers = { 'data.check': { type: 'data.checked', check, settings: null } };
    expect(await actions().open([]).check()).toEqual({ ok: true, value: check });
  });

  test.each<[what: string, here: object]>([
    ['were not set here', {}],
    ['were set here', { settings: { marking: { on: true, hidden: [], hiddenVoices: [] } } }],
  ])('are applied with the settings that %s', async (_what, here) => {
    await local.set({ ...here });
    FakeWorker.answers = { 'data.apply': { type: 'data.applied', taken: preview, settings } };
    const opened = actions().open([]);
    expect(await opened.apply(() => undefined)).toEqual({ ok: true, value: preview });
    expect(await local.get('settings')).toEqual({ settings, ...here });
    expect(FakeWorker.ended).toBe(1);
  });

  test('are given up by ending their worker', () => {
    actions().open([]).cancel();
    expect(FakeWorker.ended).toBe(1);
  });

  test('are told to be checked wrongly when the worker answers something else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    FakeWorker.answers = { 'data.check': { type: 'data.wiped' } };
    expect(await actions().open([]).check()).toEqual({ ok: false, code: 'unknown' });
  });
});

describe('files that are handed out', () => {
  const file = { file: new Blob(['notes']), name: 'notes.csv' };
  const saved = { ok: true, value: { name: 'notes.csv', bytes: 5 } };
  const quiet = () => undefined;
  beforeEach(() => void download.mockClear());

  test.each<[what: string, type: string, answer: string, save: (data: DataActions) => Promise<unknown>]>([
    ['a backup', 'data.backup', 'data.backedUp', (data) => data.backUp(quiet)],
    ['an export', 'data.export', 'data.file', (data) => data.save('csv', quiet)],
  ])('are written in a worker of their own, which ends with them: %s', async (_what, type, answer, save) => {
    FakeWorker.answers = { [type]: { type: answer, ...file } };
    const data = actions();
    const shared = FakeWorker.started;
    expect(await save(data)).toEqual(saved);
    expect(download.mock.calls).toEqual([[file.file, file.name]]);
    expect(FakeWorker.asked).toMatchObject([{ type, worker: shared + 1 }]);
    expect(FakeWorker.ended).toBe(1);
  });

  test('leave no worker behind where they could not be written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await actions().save('csv', quiet)).toEqual({ ok: false, code: 'storage' });
    expect(download).not.toHaveBeenCalled();
    expect(FakeWorker.ended).toBe(1);
  });
});
