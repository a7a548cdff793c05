import { expect, test, vi } from 'vitest';
import { AT_A_STRETCH, atOnce, filtered, withPauses, type Pausing } from '../../../src/domain/pausing/pauses.ts';

function* counted(steps: number, work: () => void): Pausing<number> {
  for (let step = 0; step < steps; step += 1) {
    work();
    yield;
  }
  return steps;
}

test('work comes to the same at once and in turns', async () => {
  expect(atOnce(counted(3, () => undefined))).toBe(3);
  await expect(withPauses(counted(3, () => undefined))).resolves.toBe(3);
});

test('others get a turn in long work, and none is needed in short', async () => {
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => now);
  /** Tasks of others that ran meanwhile. */
  const others = async (milliseconds: number) => {
    let [ran, isDone] = [0, false];
    const task = () => {
      ran += 1;
      if (!isDone) setImmediate(task);
    };
    setImmediate(task);
    await withPauses(counted(10, () => (now += milliseconds)));
    isDone = true;
    return ran;
  };
  expect(await others(1)).toBe(0);
  expect(await others(50)).toBeGreaterThanOrEqual(4);
  clock.mockRestore();
});

test('what the work throws is thrown', async () => {
  const fails = () => {
    throw new Error('gone');
  };
  expect(() => atOnce(counted(1, fails))).toThrow('gone');
  await expect(withPauses(counted(1, fails))).rejects.toThrow('gone');
});

test('what is left of many things is found with pauses', () => {
  const all = Array.from({ length: 2 * AT_A_STRETCH + 1 }, (_, at) => at);
  const work = filtered(all, (one) => one % 2 === 0);
  let turns = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) turns += 1;
  expect(step.value).toEqual(all.filter((one) => one % 2 === 0));
  expect(turns).toBe(3);
});
