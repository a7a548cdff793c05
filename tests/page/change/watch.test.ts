// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Standing } from '../../../src/domain/article/reading.ts';
import { watchPage } from '../../../src/page/change/watch.ts';

let standing: Standing;
let length: number;
let told: number;
let readings: number;
let watch: ReturnType<typeof watchPage>;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  standing = 'same';
  length = 1000;
  told = 0;
  readings = 0;
});
afterEach(() => {
  watch.end();
  vi.useRealTimers();
});
const begin = (from = 1000) => {
  watch = watchPage(document, from, {
    standing: () => standing,
    lengthNow: () => {
      readings += 1;
      return Promise.resolve(length);
    },
    tell: () => (told += 1),
  });
};
const add = async (characters: number) => {
  document.body.append('a'.repeat(characters));
  await vi.advanceTimersByTimeAsync(3000);
};

test('a text that is replaced is told of once', async () => {
  begin();
  standing = 'other';
  await add(1);
  await add(1);
  expect(told).toBe(1);
});

test('a text that has grown by a fifth is told of once', async () => {
  begin();
  length = 1200;
  await add(300);
  await add(300);
  expect([told, watch.grown()]).toEqual([1, true]);
});

test.each([
  ['too little is added', 100, 1500],
  ['what is added is not the article’s', 5000, 1000],
])('nothing is told when %s', async (_what, added, now) => {
  begin();
  length = now;
  await add(added);
  expect([told, watch.grown()]).toEqual([0, false]);
});

test('an article where there was none is told of', async () => {
  begin(0);
  await add(500);
  expect([told, watch.grown()]).toEqual([1, true]);
});

test('a page that adds without end is read a few times only', async () => {
  begin();
  for (let round = 0; round < 100; round += 1) await add(1000);
  expect(readings).toBe(5);
  expect(told).toBe(0);
});

test('nothing is told once it has ended', async () => {
  begin();
  watch.end();
  standing = 'other';
  await add(1);
  expect(told).toBe(0);
});
