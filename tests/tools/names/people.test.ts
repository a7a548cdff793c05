import { beforeEach, expect, test } from 'vitest';
import { Census, partsOf, shortForms } from '../../../tools/names/census.ts';
import { namedPerson, withoutMiddle, type Person } from '../../../tools/names/people.ts';

let census: Census;

beforeEach(() => {
  census = new Census();
  const given = ['James', 'Mary', 'Robert', 'Linda', 'Michael', 'Susan'];
  const surnames = ['Smith', 'Jones', 'Brown', 'Young', 'Hill', 'Ward'];
  for (const first of given) for (const last of surnames) census.add(`${first} ${last}`);
  census.add('Ursula Wyszynski');
});

const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  forms: [],
  usual: ['Senate'],
  strict: [`Sen ${name}`],
  wellKnown: true,
  hasNamesakes: false,
  notes: [],
  ...more,
});

test('a name of a frequent given name and a frequent surname is common, a rare surname is not', () => {
  expect(census.bearers('James Smith')).toBeGreaterThan(census.bearers('Ursula Wyszynski') * 100);
});

test('the short form of a given name is as common as the name', () => {
  expect(census.bearers('Mike Smith')).toBe(census.bearers('Michael Smith'));
});

test('a common name needs the words that settle it, in its usual form only', () => {
  expect(namedPerson(person('Mike Smith', { forms: ['Michael Smith'] }), census).phrases).toEqual([
    { text: 'Mike Smith', near: ['Sen Mike Smith'] },
  ]);
});

test('a rare name of somebody well known needs none, of others the usual ones', () => {
  const rare = Array.from({ length: 3000 }, (_, index) => `Given${index} Surname${index}`);
  for (const name of rare) census.add(name);
  expect(namedPerson(person('Given1 Surname1'), census).phrases).toEqual([{ text: 'Given1 Surname1' }]);
  expect(namedPerson(person('Given1 Surname1', { wellKnown: false }), census).phrases).toEqual([
    { text: 'Given1 Surname1', near: ['Senate'] },
  ]);
});

test('somebody whose page has to tell namesakes apart needs the settling words, however rare the name', () => {
  expect(namedPerson(person('Ursula Wyszynski', { hasNamesakes: true }), census).phrases).toEqual([
    { text: 'Ursula Wyszynski', near: ['Sen Ursula Wyszynski'] },
  ]);
});

test.each([
  ['John Robert Carter', ['John Carter', 'John R. Carter']],
  ['John R. Carter', ['John Carter']],
  ['Freddie van Mierlo', []],
  ['John Carter', []],
])('%s without the middle name', (name, forms) => {
  expect(withoutMiddle(name)).toEqual(forms);
});

test('parts of a name leave out generations and nicknames', () => {
  expect(partsOf('Robert C. "Bobby" Scott, Jr.')).toEqual({ given: 'Robert', surname: 'Scott' });
  expect(shortForms('Christopher')).toEqual(['Chris']);
});
