import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { carry, keepCarried } from '../../../src/browser/devices/carrying.ts';
import { followStopped, keepCarryState, carryState } from '../../../src/browser/devices/carryState.ts';
import { publish } from '../../../src/messages/events.ts';
import type { CarryResult, DeviceStatus } from '../../../src/domain/devices/status.ts';
import { FakeWorker, useFakeWorker } from '../../library/fakeWorker.ts';

const { published } = vi.hoisted(() => ({ published: [] as { event?: string; ids?: string[] }[] }));
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../storageArea.ts');
  return {
    browser: {
      storage: { local: { ...storageArea(), onChanged: { addListener: () => undefined } } },
      permissions: { contains: async () => true },
      runtime: {
        sendMessage: async (message: object) => published.push(message),
        onMessage: { addListener: () => undefined },
      },
    },
  };
});

const device = (name: string, isOwn = false): DeviceStatus => ({
  installation: name,
  name,
  isOwn,
  seen: '2026-11-22T08:10:00.000Z',
  waiting: 0,
});
const result: CarryResult = {
  isComplete: true,
  sent: { records: 0, bytes: 0 },
  taken: { new: 0, newer: 0, rivals: 0, deleted: 0 },
  noteIds: [],
  hasPeople: false,
  hasPacks: false,
  hasDrafts: false,
  hasKept: false,
  settings: {},
  devices: [device('Laptop', true)],
  failures: [],
};
const destination = { kind: 'downloads', label: 'Sidelight/devices' };
const answers = (change: Partial<CarryResult>) => ({
  'devices.state': { type: 'devices.state', destination, waiting: 0, access: null },
  'devices.carry': { type: 'devices.carried', result: { ...result, ...change } },
});
const chosen = [Object.defineProperty(new File([''], 'part-1'), 'webkitRelativePath', { value: 'devices/a/part-1' })];
const namesKept = async () => (await carryState())?.last?.devices.map(({ name }) => name);

beforeEach(async () => {
  useFakeWorker();
  published.length = 0;
  vi.stubGlobal('navigator', { locks: { request: async (_name: string, act: () => unknown) => act() } });
  await browser.storage.local.clear();
});

test('nothing is carried where nothing is connected', async () => {
  FakeWorker.answers = { 'devices.state': { type: 'devices.state', destination: null, waiting: 0, access: null } };
  expect(await carry()).toBeNull();
  expect(FakeWorker.asked.map(({ type }) => type)).toEqual(['devices.state']);
  expect(FakeWorker.ended).toBe(1);
});

test('what has changed is told to who shows it, and what came of it is kept', async () => {
  const noteIds = ['0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e12'];
  FakeWorker.answers = answers({ noteIds, hasPacks: true, failures: [{ code: 'carrier', reason: 'full' }] });
  await carry({ chosen });
  expect(published.map(({ event, ids }) => [event, ids])).toEqual([
    ['notes-changed', noteIds],
    ['packs-changed', undefined],
  ]);
  expect(await carryState()).toMatchObject({
    kind: 'downloads',
    last: { failures: [{ code: 'carrier', reason: 'full' }] },
  });
});

test('that carrying waits for the reader is told, and not what passes by itself', async () => {
  const told: boolean[] = [await new Promise(followStopped)];
  for (const reason of ['no-access', 'busy'] as const) {
    FakeWorker.answers = answers({ failures: [{ code: 'carrier', reason }] });
    await carry({ chosen });
    told.push(await new Promise(followStopped));
  }
  expect(told).toEqual([false, true, false]);
});

test('settings that travel go out as they are stored, and others stay here', async () => {
  await browser.storage.local.set({ settings: { historyInBackups: false, appearance: { theme: 'dark' } } });
  FakeWorker.answers = answers({ settings: { highlightColor: 'blue', appearance: { theme: 'light' } } });
  await carry();
  expect(FakeWorker.asked.at(-1)).toMatchObject({ type: 'devices.carry', settings: { historyInBackups: false } });
  expect((await browser.storage.local.get('settings')).settings).toEqual({
    historyInBackups: false,
    appearance: { theme: 'dark' },
    highlightColor: 'blue',
  });
});

test('where nobody could look, the other devices have not gone', async () => {
  const last = { at: '2026-11-22T08:10:00.000Z', devices: [device('Laptop', true), device('Phone')], failures: [] };
  await keepCarryState({ kind: 'downloads', last });
  FakeWorker.answers = answers({});
  await carry();
  expect(await namesKept()).toEqual(['Phone', 'Laptop']);
  FakeWorker.answers = answers({ failures: [{ code: 'carrier', reason: 'unreachable' }] });
  await carry({ chosen });
  expect(await namesKept()).toEqual(['Phone', 'Laptop']);
  FakeWorker.answers = answers({});
  await carry({ chosen });
  expect(await namesKept()).toEqual(['Laptop']);
});

test('an answer of the reader goes along', async () => {
  FakeWorker.answers = answers({});
  await carry({ consent: 'keep' });
  expect(FakeWorker.asked.at(-1)).toMatchObject({ consent: 'keep' });
  await carry();
  expect(FakeWorker.asked.at(-1)).not.toHaveProperty('consent');
});

test('an open page carries at first, and once what has changed has rested', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  FakeWorker.answers = answers({});
  const carries = () => FakeWorker.asked.filter(({ type }) => type === 'devices.carry').length;
  keepCarried(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(carries()).toBe(0); // nothing is connected
  await keepCarryState({ kind: 'downloads', last: null });
  for (let edit = 0; edit < 3; edit += 1) {
    publish({ to: 'subscribers', event: 'notes-changed', ids: [] });
    await vi.advanceTimersByTimeAsync(2000);
  }
  expect(carries()).toBe(0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(carries()).toBe(1);
  publish({ to: 'subscribers', event: 'tab-changed', tabId: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(carries()).toBe(1);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(carries()).toBe(2);
  vi.useRealTimers();
});
