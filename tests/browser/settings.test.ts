import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeSettings,
  restoreSettings,
  settings,
  settingsAsStored,
  takeTravelling,
  travellingSettings,
} from '../../src/browser/settings.ts';
import { DEFAULT_APPEARANCE } from '../../src/domain/appearance.ts';
import { DEFAULT_KEEPING } from '../../src/domain/keeping/keeping.ts';
import { DEFAULT_MARKING } from '../../src/domain/report/marking.ts';

vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('./storageArea.ts');
  return { browser: { storage: { local: storageArea() } } };
});
const { local } = browser.storage;
beforeEach(() => local.clear());

const defaults = {
  highlightColor: 'yellow' as const,
  appearance: DEFAULT_APPEARANCE,
  language: 'browser' as const,
  menus: true,
  switchedOff: [],
  keeping: DEFAULT_KEEPING,
  keptInBackups: false,
};
const off = { on: false, hidden: [], hiddenVoices: [] };
const all = { on: true, hidden: [], hiddenVoices: [] };

test.each<[what: string, stored: unknown]>([
  ['none', undefined],
  ['no settings', 'yes'],
  ['null', null],
  ['a damaged one', { marking: { on: 'yes' } }],
  ['one of another version', { colours: 'many' }],
])('what is missing or damaged has its default: %s', async (_what, stored) => {
  if (stored !== undefined) await local.set({ settings: stored });
  expect(await settings()).toEqual({ marking: DEFAULT_MARKING, historyInBackups: true, ...defaults });
});

test('a change is kept, and nothing is stored before the first', async () => {
  expect(await settingsAsStored()).toEqual({});
  await changeSettings({ marking: off });
  expect(await settings()).toEqual({ marking: off, historyInBackups: true, ...defaults });
  expect(await settingsAsStored()).toEqual({ marking: off });
});

describe('settings of a backup', () => {
  test('are taken over where nothing was set here', async () => {
    await restoreSettings({ marking: off });
    expect(await settings()).toEqual({ marking: off, historyInBackups: true, ...defaults });
  });

  test('change nothing that was set here', async () => {
    await changeSettings({ marking: all });
    await restoreSettings({ marking: off });
    expect(await settings()).toEqual({ marking: all, historyInBackups: true, ...defaults });
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
  expect(await settings()).toEqual({ marking: off, historyInBackups: false, ...defaults });
});

test('an appearance that is damaged in one part keeps the others', async () => {
  await local.set({ settings: { appearance: { theme: 'dark', size: 'enormous', density: 'compact' } } });
  expect((await settings()).appearance).toEqual({ theme: 'dark', size: 'medium', density: 'compact' });
});

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings({ marking: off }), changeSettings({ menus: false })]);
  expect(await settings()).toMatchObject({ marking: off, menus: false });
});

test('a change that is made of what holds sees what another one at once has made', async () => {
  const add = (entry: string) => changeSettings(({ switchedOff }) => ({ switchedOff: [...switchedOff, entry] }));
  await Promise.all([add('a.example'), add('b.example')]);
  expect((await settings()).switchedOff).toEqual(['a.example', 'b.example']);
});

test('backups hold earlier texts unless the reader wants none there', async () => {
  await changeSettings({ historyInBackups: false, ...defaults });
  expect(await settings()).toEqual({ marking: DEFAULT_MARKING, historyInBackups: false, ...defaults });
});

test('settings travel to other devices, but for what is each device’s own', async () => {
  await local.set({ settings: { highlightColor: 'green', menus: false, appearance: DEFAULT_APPEARANCE } });
  expect(await travellingSettings()).toEqual({ highlightColor: 'green' });
  await takeTravelling({ highlightColor: 'pink', menus: true, whatever: 1 });
  expect(await settingsAsStored()).toEqual({ highlightColor: 'pink', menus: false, appearance: DEFAULT_APPEARANCE });
});

test('nothing is kept of what is read as long as nobody has said so, or what was said is damaged', async () => {
  expect((await settings()).keeping.of).toBeNull();
  await local.set({ settings: { keeping: { of: 'everything', days: 7, megabytes: 200 } } });
  expect((await settings()).keeping).toEqual({ of: null, days: 90, megabytes: 200 });
});
