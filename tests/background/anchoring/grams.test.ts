import { describe, expect, test } from 'vitest';
import { indexGrams, likelyOffsets, shareOfGrams } from '../../../src/background/anchoring/grams.ts';

/** Characters that stand nowhere else, so that each sequence of them stands once. */
const unlike = (from: number, length: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');
/** One character, whose sequences stand too often to say where. */
const nothing = (length: number) => 'a'.repeat(length);
const PATTERN = unlike(0, 24);

describe('a pattern is likely', () => {
  test('about where it stands, wherever that is', () => {
    for (let at = 0; at < 70; at++) {
      const offsets = likelyOffsets(indexGrams(nothing(200 + at) + PATTERN + nothing(200)), PATTERN, 3);
      expect(offsets).toHaveLength(1);
      expect(Math.abs((offsets[0] ?? 0) - 200 - at)).toBeLessThanOrEqual(16);
    }
  });

  test('nowhere before the text or behind it', () => {
    const [long, end] = [unlike(0, 200), unlike(150, 50)];
    expect(likelyOffsets(indexGrams(end + nothing(100)), long, 3)).toEqual([0]);
    for (let at = 0; at < 32; at++) {
      const text = nothing(100 + at) + unlike(0, 5);
      expect(likelyOffsets(indexGrams(text), PATTERN, 1)[0]).toBeLessThanOrEqual(text.length);
    }
  });

  test('where most of it stands, in the order of how much', () => {
    const text = `${nothing(200)}${PATTERN.slice(0, 15)}${nothing(200)}${PATTERN}${nothing(200)}${PATTERN.slice(0, 20)}`;
    const offsets = likelyOffsets(indexGrams(text), PATTERN, 3);
    expect(offsets.map((offset) => Math.round(offset / 32))).toEqual([13, 20]);
    expect(likelyOffsets(indexGrams(text), PATTERN, 1)).toEqual(offsets.slice(0, 1));
  });

  test('where its rare parts stand rather than where its common ones do', () => {
    const [rare, common] = [unlike(100, 9), unlike(200, 16)];
    const text = `${nothing(96)}${`${common}${nothing(112)}`.repeat(9)}${rare}${nothing(100)}`;
    const [likeliest = -1] = likelyOffsets(indexGrams(text), rare + common, 3);
    expect(Math.abs(likeliest - text.indexOf(rare))).toBeLessThanOrEqual(16);
  });

  test('where two halves of it stand further from each other than they did', () => {
    const [half, other] = [unlike(0, 30), unlike(30, 30)];
    for (let at = 0; at < 40; at++) {
      const text = `${nothing(200 + at)}${half}${nothing(20)}${other}${nothing(300)}${half}${nothing(300)}`;
      const [likeliest = -1] = likelyOffsets(indexGrams(text), half + other, 3);
      expect(Math.abs(likeliest - 200 - at)).toBeLessThan(48);
      expect(likelyOffsets(indexGrams(text), half + other, 3).length).toBeLessThanOrEqual(2);
    }
  });

  test.each([
    [48, 3],
    [49, 0],
  ])('nowhere if all of it stands too often: %d times, %d places', (times, places) => {
    const text = `${nothing(100)}${`vwxyz${nothing(200)}`.repeat(times)}`;
    expect(likelyOffsets(indexGrams(text), 'vwxyz', 3)).toHaveLength(places);
  });

  test.each([
    ['that begins with it', 200, 300, 0],
    ['that ends in it', 150, 201, 0],
    ['that ends before it', 150, 200, 1],
    ['that begins behind its first character', 201, 300, 1],
  ])('not in what is left out, %s', (_what, start, end, places) => {
    const index = indexGrams(nothing(200) + unlike(0, 5) + nothing(200));
    expect(likelyOffsets(index, unlike(0, 5), 3, { start, end })).toHaveLength(places);
  });
});

describe('the share of a pattern in a stretch', () => {
  const index = indexGrams(`${nothing(200)}${PATTERN}${nothing(200)}`);
  const first = PATTERN.slice(0, 5);
  test.each([
    ['counts a sequence that begins with it', first, 200, 224, 1],
    ['not one that began before', first, 201, 224, 0],
    ['one that begins at its last character', first, 190, 201, 1],
    ['not one that begins behind it', first, 190, 200, 0],
    ['is of what was asked', PATTERN.slice(0, 12), 200, 204, 4 / 8],
    ['is nothing where all of it stands too often', nothing(30), 0, 200, 0],
    ['leaves out what stands too often', `${nothing(30)}${first}`, 200, 224, 1 / 5],
  ])('%s', (_what, pattern, start, end, share) =>
    expect(shareOfGrams(index, pattern, start, end)).toBeCloseTo(share, 10),
  );

  test.each([
    [48, 1],
    [49, 0],
  ])('asks for what stands %d times: %d', (times, share) => {
    const text = `${nothing(100)}${`vwxyz${nothing(200)}`.repeat(times)}`;
    expect(shareOfGrams(indexGrams(text), 'vwxyz', 0, text.length)).toBe(share);
  });
});

describe('an index of grams', () => {
  const filler = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(97 + ((at * at * seed + at * 7 + seed) % 26))).join('');
  const pattern = 'fortyshipswaitatthelocks';
  const text = `${filler(3, 500)}${pattern}${filler(5, 700)}`;
  const index = indexGrams(text);

  test('tells about where a pattern begins', () => {
    const [likeliest = -1] = likelyOffsets(index, pattern, 3);
    expect(Math.abs(likeliest - 500)).toBeLessThan(32);
    const [changed = -1] = likelyOffsets(index, pattern.replace('wait', 'stood'), 3);
    expect(Math.abs(changed - 500)).toBeLessThan(32);
  });
  test('tells of no more places than are asked for, the likeliest first', () => {
    const twice = indexGrams(`${text}${pattern.slice(0, 16)}${filler(11, 300)}${pattern}`);
    const places = likelyOffsets(twice, pattern, 3);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(
      places.filter((place) => Math.abs(place - 500) < 32 || Math.abs(place - 1540) < 32).length,
    ).toBeGreaterThanOrEqual(2);
    expect(likelyOffsets(twice, pattern, 1)).toHaveLength(1);
  });
  test('passes over what is left out', () => {
    expect(
      likelyOffsets(index, pattern, 3, { start: 500, end: 524 }).filter((place) => Math.abs(place - 500) < 16),
    ).toEqual([]);
    expect(likelyOffsets(index, pattern, 3, { start: 600, end: 700 })[0]).toBe(likelyOffsets(index, pattern, 3)[0]);
  });
  test('tells of nothing where nothing is alike, or all is', () => {
    expect(likelyOffsets(index, '0123456789', 3)).toEqual([]);
    expect(likelyOffsets(index, 'abc', 3)).toEqual([]);
    expect(likelyOffsets(indexGrams('a'.repeat(500)), 'aaaaaaaa', 3)).toEqual([]);
    expect(likelyOffsets(indexGrams(''), pattern, 3)).toEqual([]);
  });
  test.each([
    ['all of it', pattern, 500, 524, 1],
    ['none of it before', pattern, 0, 499, 0],
    ['none of it behind', pattern, 524, 1200, 0],
    ['what is there of one half', pattern, 500, 512, 12 / 20],
    ['a gram of its own', pattern.slice(0, 5), 500, 505, 1],
    ['nothing of less than a gram', 'fort', 500, 524, 0],
  ])('tells what share of a pattern is in a stretch: %s', (_what, asked, start, end, share) =>
    expect(shareOfGrams(index, asked, start, end)).toBeCloseTo(share, 10),
  );
});
