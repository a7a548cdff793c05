// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createTextMap } from '../../../src/page/document/textMap.ts';
import { clearNoted, paintNoted } from '../../../src/page/marking/highlights.ts';

afterEach(() => vi.unstubAllGlobals());

const WORD = 'word ';
const SEGMENTS = 2000;
const NOTES = 200;
/** Two ends for each note, each found by halving, some dozen looks; a walk along the text would be some 400,000. */
const MOST_LOOKS = NOTES * 2 * 20;

test('painting the notes of a long page takes what the notes take, not what the page holds', () => {
  const painted = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  const parent = document.body.appendChild(document.createElement('p'));
  const segments = Array.from({ length: SEGMENTS }, (_, at) => {
    const node = parent.appendChild(document.createTextNode(WORD));
    return { start: at * WORD.length, end: (at + 1) * WORD.length, node, nodeStart: 0 };
  });
  const map = createTextMap(WORD.repeat(SEGMENTS), segments);
  let looks = 0;
  const counting = new Proxy(segments, {
    get: (target, key) => {
      if (typeof key === 'string' && key !== 'length') looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const passages = Array.from({ length: NOTES }, (_, at) => ({
    start: at * 40,
    end: at * 40 + 30,
    uncertain: at % 2 === 0,
  }));
  paintNoted({ ...map, segments: counting }, passages);
  expect([...painted.values()].map((ranges) => ranges.size)).toEqual([NOTES / 2, NOTES / 2]);
  expect(looks).toBeLessThan(MOST_LOOKS);
  clearNoted();
  expect(painted.size).toBe(0);
});
