import { expect, test, vi } from 'vitest';
import { installation } from '../../src/browser/settings.ts';

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.get(key) }),
        set: async (entry: object) => {
          for (const [key, value] of Object.entries(entry)) local.set(key, value);
        },
      },
    },
  },
}));

test('an installation has one name, however many ask for it first at once', async () => {
  const [one, other] = await Promise.all([installation(), installation()]);
  expect(other).toBe(one);
  expect(await installation()).toBe(one);
});
