import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, restoreSettings, settings, settingsAsStored } from '../../src/browser/settings.ts';
import { DEFAULT_MARKING } from '../../src/domain/report/marking.ts';

vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('./storageArea.ts');
  return { browser: { storage: { local: storageArea() } } };
});
const { local } = browser.storage;
beforeEach(() => local.clear());

const off = { on: false, hidden: [] };
const all = { on: true, hidden: [] };

test.each<[what: string, stored: unknown]>([
  ['none', undefined],
  ['no settings', 'yes'],
  ['null', null],
  ['a damaged one', { marking: { on: 'yes' } }],
  ['one of another version', { colours: 'many' }],
])('what is missing or damaged has its default: %s', async (_what, stored) => {
  if (stored !== undefined) await local.set({ settings: stored });
  expect(await settings()).toEqual({ marking: DEFAULT_MARKING, historyInBackups: true });
});

test('a change is kept, and nothing is stored before the first', async () => {
  expect(await settingsAsStored()).toEqual({});
  await changeSettings({ marking: off });
  expect(await settings()).toEqual({ marking: off, historyInBackups: true });
  expect(await settingsAsStored()).toEqual({ marking: off });
});

describe('settings of a backup', () => {
  test('are taken over where nothing was set here', async () => {
    await restoreSettings({ marking: off });
    expect(await settings()).toEqual({ marking: off, historyInBackups: true });
  });

  test('change nothing that was set here', async () => {
    await changeSettings({ marking: all });
    await restoreSettings({ marking: off });
    expect(await settings()).toEqual({ marking: all, historyInBackups: true });
  });

  test('that are empty store nothing: the defaults of a later version hold', async () => {
    await restoreSettings({});
    expect(await local.get(null)).toEqual({});
  });

  test('that are damaged, or unknown here, do no harm', async () => {
    await restoreSettings({ marking: 'yes', colours: 'many' });
    expect(await settingsAsStored()).toEqual({ marking: DEFAULT_MARKING });
  });
});

test('what was never set here does not stand in the way of a backup that has it', async () => {
  await changeSettings({ marking: off });
  await restoreSettings({ marking: all, historyInBackups: false });
  expect(await settings()).toEqual({ marking: off, historyInBackups: false });
});

test('backups hold earlier texts unless the reader wants none there', async () => {
  await changeSettings({ historyInBackups: false });
  expect(await settings()).toEqual({ marking: DEFAULT_MARKING, historyInBackups: false });
});
