import { expect, test } from 'vitest';
import { Random } from '../../../../tools/bench/random.ts';
import { History } from '../../../../tools/fuzz/history.ts';

test('whatever is exchanged between libraries, vaults and other programs, in any order: no text is lost', async () => {
  let texts = 0;
  for (let run = 0; run < 150; run += 1) {
    const history = new History(new Random(`test ${run}`));
    await history.play(60);
    expect(history.lost).toEqual([]);
    texts += history.words;
  }
  expect(texts).toBeGreaterThan(3000);
});
