import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { storedEntry } from '../../src/browser/storedEntry.ts';

const { listeners } = vi.hoisted(() => ({ listeners: new Set<(changes: object) => void>() }));
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('./storageArea.ts');
  const onChanged = {
    addListener: (listener: (changes: object) => void) => listeners.add(listener),
    removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
  };
  return { browser: { storage: { local: { ...storageArea(), onChanged } } } };
});
const { local } = browser.storage;
const told = (key: string) => listeners.forEach((listener) => listener({ [key]: {} }));
const entry = storedEntry('counts', (found): number[] => (Array.isArray(found) ? found.map(Number) : []));

beforeEach(async () => {
  listeners.clear();
  await local.clear();
});

test('of two changes at once neither undoes the other', async () => {
  await Promise.all([entry.change((known) => [...known, 1]), entry.change((known) => [...known, 2])]);
  expect(await entry.read()).toEqual([1, 2]);
});

test('nothing is written where nothing is made, and nothing is left of what is forgotten', async () => {
  await entry.change(() => null);
  expect(await local.get('counts')).toEqual({});
  await entry.change(() => [1]);
  await entry.forget();
  expect(await local.get('counts')).toEqual({});
});

test('who follows is told at once, and when this entry has changed', async () => {
  const onKnown = vi.fn<(known: number[]) => void>();
  entry.follow(onKnown);
  await vi.waitFor(() => expect(onKnown).toHaveBeenCalledTimes(1));
  await local.set({ counts: [3] });
  told('others');
  told('counts');
  await vi.waitFor(() => expect(onKnown).toHaveBeenCalledTimes(2));
  expect(onKnown).toHaveBeenLastCalledWith([3]);
});

test('who listens is called back until that is ended', () => {
  const listener = vi.fn<() => void>();
  const end = entry.onChanged(listener);
  told('counts');
  end();
  told('counts');
  expect(listener).toHaveBeenCalledTimes(1);
});
