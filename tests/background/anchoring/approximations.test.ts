import { describe, expect, test } from 'vitest';
import { approximations } from '../../../src/background/anchoring/approximations.ts';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { quoteOf } from '../../../src/background/anchoring/quote.ts';

const FILLER = Array.from({ length: 40 }, (_, at) => `Chapter${at} tells story${at * 7} about village${at * 3}.`).join(
  ' ',
);
const QUOTE = 'forty heavy ships waited at the northern locks';
const OWN = 'forty laden ships waited at the northern locks';
const OTHER = 'forty heavy ships waited at the southern docks';
const [BEFORE, AFTER] = ['Nobody on the harbour wall knew why', 'until the evening tide came in again.'];

/** What is found of a quote in a text, as words, in any order. */
function found(
  text: string,
  passage: { exact?: string; prefix?: string; suffix?: string; expected?: number },
  leftOut?: { start: number; end: number },
): string[] {
  const haystack = haystackOf(text);
  const { exact = QUOTE, prefix = '', suffix = '', expected = 0 } = passage;
  const quote = quoteOf({ exact, prefix, suffix, start: 0, end: exact.length }, haystack);
  return approximations(haystack, quote, expected, leftOut)
    .filter((candidate) => candidate.quote > 0.4)
    .map(({ start, end }) => text.slice(start, end))
    .toSorted();
}

describe('something like a quote is looked for', () => {
  const text = `${FILLER} ${BEFORE} ${OWN} ${AFTER} ${FILLER} Later ${OTHER} alone. ${FILLER}`;
  const context = { prefix: `${BEFORE} `, suffix: ` ${AFTER}` };

  test('no further where its context is on both sides', () => expect(found(text, context)).toEqual([OWN]));
  test('everywhere where nothing of its context is known', () => expect(found(text, {})).toEqual([OTHER, OWN]));
  test('everywhere where its context is on one side only', () =>
    expect(found(text, { ...context, prefix: 'Somebody else had long been told of it, and ' })).toEqual([OTHER, OWN]));
  test('everywhere where its context is, but it is not', () =>
    expect(found(text.replace(OWN, 'we all went home'), context)).toContain(OTHER));
  test('nowhere where it is white space', () => expect(found(text, { ...context, exact: '\n\n' })).toEqual([]));
  test('once for each place', () => {
    const once = `${FILLER} ${BEFORE} ${OWN} ${AFTER} ${FILLER}`;
    expect(found(once, { ...context, expected: once.indexOf(OWN), suffix: ' and a day.' })).toEqual([OWN]);
  });
});

describe('where it was, though nothing tells of it', () => {
  /** Each word is misspelt, so that no sequence of letters of it is left. */
  const [noted, now] = ['alpha bravo delta', 'alphx brxvo dxlta'];
  const text = `${FILLER} ${now} ${FILLER}`;
  const at = text.indexOf(now);
  test('is looked at', () => expect(found(text, { exact: noted, expected: at })).toEqual([now]));
  test('and nowhere else', () => expect(found(text, { exact: noted, expected: 0 })).toEqual([]));
  test('with its context before it', () => {
    const prefix = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce ';
    expect(found(text, { exact: noted, expected: at, prefix })).toEqual([now]);
  });
});

describe('with a stretch left out, what is beside it is found', () => {
  const text = `${FILLER} ${OTHER} then. ${FILLER} ${QUOTE} then ${OWN} and more. ${FILLER}`;
  const start = text.indexOf(QUOTE);
  const own = { start, end: start + QUOTE.length };
  test('on either side', () => expect(found(text, { expected: start }, own)).toEqual([OTHER, OWN]));
  test('at the very beginning', () =>
    expect(found(`${QUOTE} then ${OWN}`, {}, { start: 0, end: QUOTE.length })).toEqual([OWN]));
  test('at the very end', () => {
    const whole = `${OWN} then ${QUOTE}`;
    expect(found(whole, {}, { start: whole.length - QUOTE.length, end: whole.length })).toEqual([OWN]);
  });
  test('nothing where there is nothing else', () =>
    expect(found(QUOTE, {}, { start: 0, end: QUOTE.length })).toEqual([]));
});

test('what is found is whole words', () => {
  const text = `${FILLER} an early-bird: re_opened docks ${FILLER}`;
  expect(found(text, { exact: 'opened docks' })).toEqual(['re_opened docks']);
});
