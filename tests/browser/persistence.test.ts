import { expect, test, vi } from 'vitest';
import { isStorageKept, keepStorage } from '../../src/browser/persistence.ts';

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
