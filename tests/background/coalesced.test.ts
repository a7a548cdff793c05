import { expect, test } from 'vitest';
import { coalesced } from '../../src/background/coalesced.ts';

test('what is asked for while it is done is done once more, however often it was asked for', async () => {
  let done = 0;
  const act = coalesced(async () => {
    await Promise.resolve();
    done += 1;
  });
  await Promise.all([act(), act(), act(), act()]);
  expect(done).toBe(2);
  await act();
  expect(done).toBe(3);
});

test('it never runs beside itself, whenever it is asked for', async () => {
  let [running, most] = [0, 0];
  const ends: (() => void)[] = [];
  const act = coalesced(() => {
    most = Math.max(most, ++running);
    const ended = new Promise<void>((end) => ends.push(end)).then(() => void running--);
    // In each of the ticks between its end and what follows.
    void ended.then(async () => {
      for (let tick = 0; tick < 5; tick += 1) {
        void act();
        await Promise.resolve();
      }
    });
    return ended;
  });
  void act();
  void act();
  for (let round = 0; round < 3; round += 1) {
    for (const end of ends.splice(0)) end();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(most).toBe(1);
});

test('a failure reaches who asked, and stops nothing', async () => {
  let fails = true;
  const act = coalesced(() => (fails ? Promise.reject(new Error('full')) : Promise.resolve()));
  const first = act();
  const second = act();
  fails = false;
  await expect(first).rejects.toThrow('full');
  await expect(second).resolves.toBeUndefined();
});
