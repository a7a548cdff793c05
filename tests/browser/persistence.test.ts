import { expect, test, vi } from 'vitest';
import { isStorageKept, keepStorage, keepStorageAtFirst } from '../../src/browser/persistence.ts';

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => Object.fromEntries([[key, local.get(key)]]),
        set: async (entry: object) => {
          for (const [key, value] of Object.entries(entry)) local.set(key, value);
        },
      },
    },
  },
}));

const browserThat = (kept: boolean, grants: boolean | Error) => {
  const persist = vi.fn<() => Promise<boolean>>(async () => {
    if (grants instanceof Error) throw grants;
    return grants;
  });
  return { persist, storage: { persisted: async () => kept, persist } };
};

test.each([
  ['grants it', false, true, true],
  ['refuses it', false, false, false],
  ['cannot say', false, new TypeError('no shelf'), false],
])('a browser that %s', async (_what, kept, grants, expected) => {
  expect(await keepStorage(browserThat(kept, grants))).toBe(expected);
});

test('is not asked for what it does already', async () => {
  const browser = browserThat(true, false);
  expect(await keepStorage(browser)).toBe(true);
  expect(await isStorageKept(browser)).toBe(true);
  expect(browser.persist).not.toHaveBeenCalled();
});

test('is asked for by itself once', async () => {
  const browser = browserThat(false, false);
  await keepStorageAtFirst(browser);
  await keepStorageAtFirst(browser);
  expect(browser.persist).toHaveBeenCalledOnce();
});

test('that it cannot be asked by itself fails nobody’s saving', async () => {
  local.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const set = vi.spyOn(local, 'set').mockImplementation(() => {
    throw new Error('no room');
  });
  await expect(keepStorageAtFirst(browserThat(false, true))).resolves.toBeUndefined();
  set.mockRestore();
});
