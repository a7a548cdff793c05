import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backUpIfDue, followFailure, giveBackDownloads, isDue, setAutoBackup } from '../../src/browser/autoBackup.ts';
import type { AutoBackup } from '../../src/messages/dataView.ts';

const stored: Record<string, unknown> = {};
const downloads: { filename: string; conflictAction: string; saveAs: boolean }[] = [];
const listeners: ((change: object) => void)[] = [];
let allowed = true;
let ending = 'complete';
let print = 'first';
let searchFails = false;
const downloadListeners: (() => void)[] = [];
const removed: string[][] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (change: object) => {
          Object.assign(stored, change);
          for (const listener of listeners) listener(change);
        },
        onChanged: { addListener: (listener: (change: object) => void) => listeners.push(listener) },
      },
    },
    permissions: {
      contains: async () => allowed,
      remove: async ({ permissions }: { permissions: string[] }) => removed.push(permissions) > 0,
    },
    downloads: {
      onChanged: {
        addListener: (listener: () => void) => downloadListeners.push(listener),
        removeListener: () => downloadListeners.splice(0),
      },
      download: async (options: (typeof downloads)[number]) => downloads.push(options),
      search: async () => {
        if (searchFails) throw new Error('the browser is closing');
        return [{ state: ending, filename: `/home/reader/Downloads/${downloads.at(-1)?.filename}` }];
      },
    },
  },
}));
vi.mock('../../src/messages/workerClient.ts', () => ({
  inOwnWorker: (work: (worker: object) => unknown) =>
    work({
      ask: async () => ({
        type: 'data.backedUp',
        file: new Blob(['backup']),
        name: 'sidelight-backup-2026-11-24.jsonl.gz',
        contentHash: print,
      }),
    }),
}));

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  downloads.length = 0;
  [allowed, ending, print, searchFails] = [true, 'complete', 'first', false];
});

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const ago = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
const made = (hours: number) => ({ file: 'a', written: ago(hours), checked: ago(hours) });

describe('a backup is due', () => {
  test.each<[string, AutoBackup, boolean]>([
    ['never when it is off', { every: 'off', last: null, failed: null }, false],
    ['at once when none was made', { every: 'day', last: null, failed: null }, true],
    ['not before a day is over', { every: 'day', last: made(23), failed: null }, false],
    ['when a day is over', { every: 'day', last: made(24), failed: null }, true],
    ['not before a week is over', { every: 'week', last: made(24 * 6), failed: null }, false],
    ['when a week is over', { every: 'week', last: made(24 * 7), failed: null }, true],
    [
      'not soon after one that failed',
      { every: 'day', last: null, failed: { at: ago(0.5), reason: 'unknown' } },
      false,
    ],
    ['when the clock was set back before the last', { every: 'day', last: made(-24 * 365), failed: null }, true],
    [
      'when the clock was set back before one that failed',
      { every: 'day', last: null, failed: { at: ago(-24 * 365), reason: 'unknown' } },
      true,
    ],
    ['an hour after one that failed', { every: 'day', last: null, failed: { at: ago(1), reason: 'unknown' } }, true],
  ])('%s', (_when, state, expected) => expect(isDue(state, NOW)).toBe(expected));
});

test('it is written beside earlier ones, never over them', async () => {
  await setAutoBackup('day');
  expect(downloads).toMatchObject([
    { filename: 'Sidelight/sidelight-backup-2026-11-24.jsonl.gz', conflictAction: 'uniquify', saveAs: false },
  ]);
  expect(stored['autoBackup']).toMatchObject({
    every: 'day',
    last: { file: 'sidelight-backup-2026-11-24.jsonl.gz' },
    failed: null,
  });
});

test('it is written again only when something has changed', async () => {
  await setAutoBackup('day');
  const due = () =>
    Object.assign(stored, {
      autoBackup: {
        ...Object(stored['autoBackup']),
        last: { ...Object(Object(stored['autoBackup']).last), checked: '2020-01-01T00:00:00.000Z' },
      },
    });
  due();
  await backUpIfDue();
  expect(downloads).toHaveLength(1);
  due();
  print = 'second';
  await backUpIfDue();
  expect(downloads).toHaveLength(2);
});

test.each([
  ['the permission is gone', () => (allowed = false), 'not-allowed'],
  ['the download was stopped', () => (ending = 'interrupted'), 'interrupted'],
])('that it failed is kept: %s', async (_why, fail, reason) => {
  fail();
  await setAutoBackup('week');
  expect(stored['autoBackup']).toMatchObject({ last: null, failed: { reason } });
});

test('a download that the browser no longer tells of has failed, and is not waited for without end', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  ending = 'in_progress';
  const setting = setAutoBackup('day');
  await vi.waitFor(() => expect(downloads).toHaveLength(1));
  searchFails = true;
  for (const listener of downloadListeners) listener();
  await setting;
  expect(stored['autoBackup']).toMatchObject({ last: null, failed: { reason: 'unknown' } });
});

test('of two pages that change the state at once neither undoes the other', async () => {
  await setAutoBackup('day');
  Object.assign(stored, { autoBackup: { ...Object(stored['autoBackup']), last: null } });
  print = 'second';
  await Promise.all([setAutoBackup('week'), backUpIfDue()]);
  expect(stored['autoBackup']).toMatchObject({ every: 'week', failed: null });
  expect(Object(stored['autoBackup']).last).not.toBeNull();
});

test('a page is told that it failed, and when it no longer has', async () => {
  const told: boolean[] = [];
  followFailure((hasFailed) => told.push(hasFailed));
  await vi.waitFor(() => expect(told).toEqual([false]));
  allowed = false;
  await setAutoBackup('day');
  await vi.waitFor(() => expect(told.at(-1)).toBe(true));
  await setAutoBackup('off');
  await vi.waitFor(() => expect(told.at(-1)).toBe(false));
});

test.each<[what: string, every: AutoBackup['every'], kind: string | null, givenBack: boolean]>([
  ['nothing needs it', 'off', null, true],
  ['backups do', 'week', null, false],
  ['what is carried to other devices does', 'off', 'downloads', false],
  ['what is carried goes into a folder', 'off', 'folder', true],
])('the permission to download is given back once nothing needs it: %s', async (_what, every, kind, givenBack) => {
  stored['autoBackup'] = { every, last: null, failed: null };
  if (kind) stored['devices'] = { kind, last: null };
  removed.length = 0;
  await giveBackDownloads();
  expect(removed).toEqual(givenBack ? [['downloads']] : []);
});
