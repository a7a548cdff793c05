import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayAwake } from '../../src/browser/stayAwake.ts';

const { getPlatformInfo } = vi.hoisted(() => ({ getPlatformInfo: vi.fn<() => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo } } }));

beforeEach(() => {
  vi.useFakeTimers();
  getPlatformInfo.mockReset().mockResolvedValue({});
});
afterEach(() => void vi.useRealTimers());

test('the browser is called in every 30 s of work, and no more afterwards', async () => {
  const work = Promise.withResolvers<string>();
  const done = stayAwake(work.promise);
  for (let minute = 1; minute <= 4; minute += 1) {
    vi.advanceTimersByTime(29_000);
    expect(getPlatformInfo.mock.calls.length).toBeGreaterThanOrEqual(minute);
  }
  work.resolve('stored');
  expect(await done).toBe('stored');
  getPlatformInfo.mockClear();
  vi.advanceTimersByTime(60_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});

test('work that fails ends it too, and a call that fails is nothing to the work', async () => {
  getPlatformInfo.mockRejectedValue(new Error('shut down'));
  const work = Promise.withResolvers<never>();
  const done = stayAwake(work.promise);
  await vi.advanceTimersByTimeAsync(25_000);
  work.reject(new Error('disk full'));
  await expect(done).rejects.toThrow('disk full');
  getPlatformInfo.mockClear();
  vi.advanceTimersByTime(60_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});
