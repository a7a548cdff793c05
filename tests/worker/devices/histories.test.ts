import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { Random } from '../../../tools/bench/random.ts';
import { DeviceHistory } from '../../../tools/fuzz/devices/deviceHistory.ts';

test('whatever is carried between devices, in any order, ended anywhere: all have the same notes and no text is lost', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // carries that are ended say so
  let texts = 0;
  for (let run = 0; run < 20; run += 1) {
    globalThis.indexedDB = new IDBFactory();
    const history = new DeviceHistory(new Random(`test ${run}`));
    await history.play(60);
    expect(history.faults).toEqual([]);
    expect(history.doubled).toBe(0);
    texts += history.words;
  }
  expect(texts).toBeGreaterThan(200);
});
