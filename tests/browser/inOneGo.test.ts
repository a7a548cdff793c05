import { expect, test } from 'vitest';
import { inOneGo } from '../../src/browser/inOneGo.ts';

test('what is asked for while it is done is done once more, however often it was asked for', async () => {
  let done = 0;
  const act = inOneGo(async () => {
    await Promise.resolve();
    done += 1;
  });
  await Promise.all([act(), act(), act(), act()]);
  expect(done).toBe(2);
  await act();
  expect(done).toBe(3);
});

test('a failure reaches who asked, and stops nothing', async () => {
  let fails = true;
  const act = inOneGo(() => (fails ? Promise.reject(new Error('full')) : Promise.resolve()));
  const first = act();
  const second = act();
  fails = false;
  await expect(first).rejects.toThrow('full');
  await expect(second).resolves.toBeUndefined();
});
