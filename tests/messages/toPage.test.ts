import { describe, expect, test } from 'vitest';
import { isPageMessage } from '../../src/messages/toPage.ts';

const passage = { id: 'a', start: 0, end: 5, uncertain: false, color: 'yellow' };
const reveal = { to: 'page', type: 'reveal', readingId: 'r1', start: 0, end: 5 };
const hedge = { category: 'stance', start: 0, end: 5 };
const tip = { category: 'stance', words: 'why' };
const hedges = { to: 'page', type: 'hedges', readingId: 'r1', hedges: [hedge], tips: [tip] };
const notes = { to: 'page', type: 'notes', readingId: 'r1', passages: [passage] };
const places = { to: 'page', type: 'places', readingId: 'r1', places: [{ start: 0, end: 5 }] };
const without = (message: object, key: string) =>
  Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));

test.each<object>([
  { to: 'page', type: 'ping' },
  { to: 'page', type: 'selection' },
  hedges,
  { ...hedges, hedges: [] },
  reveal,
  places,
  { ...places, places: [] },
  notes,
  { ...notes, passages: [] },
])('the page script listens to %j', (message) => expect(isPageMessage(message)).toBe(true));

describe('the page script does not listen to', () => {
  test.each<unknown>([
    undefined,
    null,
    'ping',
    {},
    { type: 'ping' },
    { to: 'subscribers', type: 'ping' },
    { to: 'page' },
    { to: 'page', type: 'burn' },
    { ...hedges, readingId: 1 },
    { ...hedges, hedges: hedge },
    { ...hedges, hedges: [null] },
    { ...hedges, hedges: ['a'] },
    { ...hedges, hedges: [hedge, { ...hedge, category: 1 }] },
    { ...hedges, hedges: [hedge, { ...hedge, start: '0' }] },
    { ...hedges, hedges: [hedge, { ...hedge, end: undefined }] },
    { ...hedges, tips: [null] },
    { ...hedges, tips: [{ ...tip, words: 1 }] },
    { ...places, readingId: 1 },
    { ...places, places: 1 },
    { ...places, places: [null] },
    { ...places, places: [{ start: 0, end: '5' }] },
    { ...reveal, readingId: 1 },
    { ...reveal, start: '0' },
    { ...reveal, end: null },
    { ...notes, readingId: 1 },
    { ...notes, passages: passage },
    { ...notes, passages: [null] },
    { ...notes, passages: ['a'] },
    { ...notes, passages: [passage, { ...passage, id: 1 }] },
    { ...notes, passages: [passage, { ...passage, start: '0' }] },
    { ...notes, passages: [passage, { ...passage, end: undefined }] },
    { ...notes, passages: [passage, { ...passage, uncertain: 'no' }] },
  ])('%j', (message) => expect(isPageMessage(message)).toBe(false));

  test.each<[object, string]>(
    [hedges, places, reveal, notes].flatMap((message) =>
      Object.keys(message).map((key): [object, string] => [message, key]),
    ),
  )('%j without its %s', (message, key) => expect(isPageMessage(without(message, key))).toBe(false));

  test.each(Object.keys(passage))('a passage without its %s', (key) => {
    expect(isPageMessage({ ...notes, passages: [without(passage, key)] })).toBe(false);
  });

  test.each(Object.keys(hedge))('a hedge without its %s', (key) => {
    expect(isPageMessage({ ...hedges, hedges: [without(hedge, key)] })).toBe(false);
  });
});
