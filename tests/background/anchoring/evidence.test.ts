import { expect, test } from 'vitest';
import { evidenceFor, knownOf, type Circumstances } from '../../../src/background/anchoring/evidence.ts';
import { haystackOf } from '../../../src/background/anchoring/haystack.ts';
import { quoteOf, type Candidate } from '../../../src/background/anchoring/quote.ts';
import type { Passage } from '../../../src/domain/notes/passage.ts';

const passage: Passage = { exact: 'forty ships wait', prefix: 'Roughly ', suffix: ' here', start: 100, end: 116 };
const quoteFor = (change: Partial<Passage> = {}) => quoteOf({ ...passage, ...change }, haystackOf(''));
const circumstances = (change: Partial<Circumstances> = {}): Circumstances => ({
  quote: quoteFor(),
  elsewhere: undefined,
  times: 1,
  hasNearCopy: false,
  isCutOut: false,
  expected: 100,
  length: 1000,
  ...change,
});
const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  start: 150,
  end: 166,
  quote: 1,
  before: 7,
  after: 2,
  adjacentBefore: 1,
  adjacentAfter: 0,
  other: 0,
  otherCloseness: 0,
  ...change,
});
const of = (where: Partial<Circumstances> = {}, place: Partial<Candidate> = {}) =>
  evidenceFor(circumstances(where), candidate(place));
const beside = { prefix: 'Some ', suffix: ' there' };
/** Letters: 14 of the quote, 7 before it and 4 behind it. */
const [LETTERS, BOTH] = [Math.log1p(14), (1 + 0.5) / 2];

test('of any place: how much of the quote is there and beside it, and how far it has moved', () => {
  expect(of()).toEqual({
    any: 1,
    letters: LETTERS,
    lost: 0,
    lostMuch: 0,
    share: 1,
    fewTokens: 0,
    beside: BOTH,
    besideLetters: Math.log1p(9),
    closeness: Math.log1p(1),
    adjacentBoth: 0,
    adjacentNone: 0,
    moved: Math.log1p(1),
    cutOut: 0,
    cutOutBeside: 0,
    unchanged: 1,
    unchangedTimes: 0,
    unknown: 1,
    unknownLetters: Math.log1p(14 + 9),
    unknownBeside: BOTH,
    unknownWorseSide: 0.5,
    unknownUnchanged: 1,
    unknownUnchangedLetters: LETTERS,
  });
});

test.each<[what: string, where: Partial<Circumstances>, place: Partial<Candidate>, expected: object]>([
  [
    'half of it is lost',
    {},
    { quote: 0.5 },
    { letters: Math.log1p(7), lost: Math.log1p(7), lostMuch: 7 / 20, share: 0.5, beside: 0.5 * BOTH },
  ],
  ['tokens agree on both sides', {}, { adjacentAfter: 1 }, { adjacentBoth: 1, adjacentNone: 0 }],
  ['they agree behind it only', {}, { adjacentBefore: 0, adjacentAfter: 1 }, { adjacentBoth: 0, adjacentNone: 0 }],
  ['none agrees', {}, { adjacentBefore: 0 }, { adjacentBoth: 0, adjacentNone: 1 }],
  ['it stands more than once', { times: 3 }, {}, { unchangedTimes: Math.log1p(2) }],
  ['it was cut out', { isCutOut: true }, {}, { cutOut: 1, cutOutBeside: BOTH }],
  ['it stands before where it was', {}, { start: 0 }, { moved: Math.log1p(2) }],
  ['the text has nothing', { length: 0 }, { start: 101 }, { moved: Math.log1p(20) }],
  ['it is of two tokens', { quote: quoteFor({ exact: 'forty ships' }) }, {}, { fewTokens: 1 }],
  ['beside it is more than was', {}, { before: 100 }, { beside: (1 + 0.5) / 2 }],
  ['beside it is less than nothing', {}, { before: -1 }, { beside: (0 + 0.5) / 2 }],
  ['what was beside it is not known', { quote: quoteFor({ prefix: '' }) }, {}, { beside: 0.5 }],
  [
    'nothing but its words is known, and they stand once',
    { quote: quoteFor({ prefix: '', suffix: '' }) },
    {},
    { onlyWords: 1, onlyWordsOnce: 1, onlyWordsOnceLetters: LETTERS },
  ],
])('of a place where %s', (_what, where, place, expected) => {
  const found = of(where, place);
  for (const [name, value] of Object.entries(expected))
    expect([name, found[name]]).toEqual([name, expect.closeTo(value, 10)]);
});

test.each<[what: string, where: Partial<Circumstances>, place: Partial<Candidate>, absent: string[]]>([
  [
    'a changed quote',
    {},
    { quote: 0.9 },
    ['unchanged', 'unchangedTimes', 'unknownUnchanged', 'unknownUnchangedLetters'],
  ],
  ['one with context', {}, {}, ['onlyWords', 'onlyWordsOnce', 'lead', 'onlyLike', 'timesElsewhere']],
  [
    'one with as much context on either side',
    { quote: quoteFor({ prefix: 'Some ', suffix: ' here' }) },
    {},
    ['onlyWords', 'onlyWordsOnce'],
  ],
  ['words that stand twice', { quote: quoteFor({ prefix: '', suffix: '' }), times: 2 }, {}, ['onlyWordsOnce']],
  [
    'one whose other places are known',
    { elsewhere: { times: 0, beside: [] } },
    {},
    ['unknown', 'unknownBeside', 'lead'],
  ],
])('nothing is said of what does not apply: %s', (_what, where, place, absent) => {
  expect(Object.keys(of(where, place)).filter((name) => absent.includes(name))).toEqual([]);
});

test('where it is known what the text had elsewhere, that speaks too', () => {
  const alone = { elsewhere: { times: 0, beside: [] } };
  expect(of(alone)).toMatchObject({
    onlyLike: 1,
    timesElsewhere: 0,
    fewerTimes: 0,
    onlyOne: 1,
    onlyOneLetters: LETTERS,
    onlyOneBeside: BOTH,
  });
  expect(of(alone, { quote: 0.9 })).not.toHaveProperty('onlyOne');
  const elsewhere = { times: 2, beside: [beside] };
  const twice = { elsewhere, quote: quoteFor({ elsewhere }), times: 2 };
  const found = of(twice, { other: 4, otherCloseness: 0.5 });
  expect(found).toMatchObject({ lead: 5 / 20, unchangedLead: 5 / 20, otherCloseness: 0.5 * LETTERS, fewerTimes: 1 });
  expect(found['timesElsewhere']).toBeCloseTo(Math.log1p(2));
  expect(found).not.toHaveProperty('onlyOne');
  expect(of({ ...twice, times: 3 })).toMatchObject({ fewerTimes: 0 });
  expect([of(twice, { other: 100 }), of(twice, { before: 100 })].map(({ lead }) => lead)).toEqual([-1, 2.5]);
  expect(of(twice, { quote: 0.9 })).not.toHaveProperty('unchangedLead');
});

test.each<[known: string, where: Partial<Circumstances>]>([
  ['all', { elsewhere: { times: 0, beside: [] } }],
  ['context', {}],
  ['context', { quote: quoteFor({ prefix: '' }) }],
  ['words', { quote: quoteFor({ prefix: '', suffix: '' }) }],
])('how much is known of a passage: %s', (known, where) => expect(knownOf(circumstances(where))).toBe(known));
