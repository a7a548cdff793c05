import { expect, test } from 'vitest';
import { calledKeys, isDistinctive, namedKeys } from '../../../src/domain/packs/outletNames.ts';

test.each(['The Example Herald', 'Frankfurter Rundschau', 'Coast News Agency', 'La Voz de Galicia', 'New York Times'])(
  '%s tells an outlet',
  (name) => expect(isDistinctive(name)).toBe(true),
);

test.each([
  'The Age',
  'Korrespondent',
  'AS',
  'The Citizen',
  'Der Standard',
  'Daily News',
  'Eyewitness News',
  'The Sunday Times',
  'El País',
  '',
])('%s may mean anything', (name) => expect(isDistinctive(name)).toBe(false));

const isFound = (credit: string, names: string[], alone: string[] = []): boolean => {
  const keys = namedKeys(names, alone);
  return calledKeys(credit).some((key) => keys.includes(key));
};

test.each([
  ['Coast News Agency', true],
  ['the Coast News Agency', true],
  ['COAST NEWS AGENCY', true],
  ['Coast-News Agency', true],
  ['coast news agency', false],
  ['Coast News', false],
])('“%s” names the Coast News Agency: %s', (credit, found) => {
  expect(isFound(credit, ['The Coast News Agency'])).toBe(found);
});

test('a name of one word counts where the pack says so, and as it is written', () => {
  expect(isFound('The Age', ['The Age'])).toBe(false);
  expect(isFound('Lantern', ['Lantern'], ['Lantern'])).toBe(true);
  expect(isFound('LANTERN', ['Lantern'], ['Lantern'])).toBe(true);
  expect(isFound('lantern', ['Lantern'], ['Lantern'])).toBe(false);
  expect(isFound('Economist', [], ['The Economist'])).toBe(false);
  expect(isFound('The Economist', [], ['The Economist'])).toBe(true);
});

test('accents are often left out', () => {
  expect(isFound('Malmo Kanalblad', ['Malmö Kanalblad'])).toBe(true);
});
