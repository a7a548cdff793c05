// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Color } from '../../../src/domain/notes/color.ts';
import { createTextMap } from '../../../src/page/document/textMap.ts';
import { clearNoted, paintNoted } from '../../../src/page/marking/highlights.ts';

afterEach(() => vi.unstubAllGlobals());

const WORD = 'word ';
const SEGMENTS = 2000;
const NOTES = 200;
/** Two ends for each note, each found by halving, some dozen looks; a walk along the text would be some 400,000. */
const MOST_LOOKS = NOTES * 2 * 20;

const painted = new Map<string, Set<Range>>();
beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
});

/** The text nodes of a long page. */
function segmentsOf() {
  const parent = document.body.appendChild(document.createElement('p'));
  return Array.from({ length: SEGMENTS }, (_, at) => {
    const node = parent.appendChild(document.createTextNode(WORD));
    return { start: at * WORD.length, end: (at + 1) * WORD.length, node, nodeStart: 0 };
  });
}

test('painting the notes of a long page takes what the notes take, not what the page holds', () => {
  const segments = segmentsOf();
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
    color: 'yellow' as const,
  }));
  paintNoted({ ...map, segments: counting }, passages);
  expect([...painted.values()].map((ranges) => ranges.size)).toEqual([NOTES / 2, NOTES / 2]);
  expect(looks).toBeLessThan(MOST_LOOKS);
  clearNoted();
  expect(painted.size).toBe(0);
});

test('passages are painted each in the colour of their note, and no longer in one that was changed', () => {
  const map = createTextMap(WORD.repeat(SEGMENTS), segmentsOf());
  const stretch = (color: Color, uncertain = false) => ({ start: 0, end: 30, uncertain, color });
  paintNoted(map, [stretch('yellow'), stretch('green'), stretch('pink', true)]);
  expect([...painted.keys()]).toEqual(['sidelight-note', 'sidelight-note-green', 'sidelight-note-uncertain']);
  paintNoted(map, [stretch('blue')]);
  expect([...painted.keys()]).toEqual(['sidelight-note-blue']);
  clearNoted();
});

test('what a later reader has painted under the same name stays when an earlier one clears its own', () => {
  const map = createTextMap(WORD.repeat(SEGMENTS), segmentsOf());
  paintNoted(map, [{ start: 0, end: 4, uncertain: false, color: 'yellow' }]);
  const later = new Set([document.createRange()]);
  painted.set('sidelight-note', later);
  clearNoted(true);
  expect(painted.get('sidelight-note')).toBe(later);
  painted.clear();
});
