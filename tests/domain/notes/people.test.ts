import { describe, expect, test } from 'vitest';
import { isOnePerson, keysOfPerson } from '../../../src/domain/notes/people.ts';
import type { PersonDecision } from '../../../src/domain/notes/person.ts';
import { authorAtKey, authorKey } from '../../../src/domain/keys/subjectKey.ts';

const decision = (a: string, relation: PersonDecision['relation'], b: string): PersonDecision => ({
  id: crypto.randomUUID(),
  relation,
  a,
  b,
  decided: '2026-11-24T10:00:00.000Z',
});
const holt = authorKey('Mira Holt');
const initial = authorKey('M. Holt');
const married = authorKey('Mira Holt Berg');
const at = (outlet: string, name = 'Mira Holt') => authorAtKey(`${outlet}.example`, name);
/** The keys of a name in the byline of an outlet. */
const author = (outlet: string, name = 'Mira Holt') => [authorKey(name), at(outlet, name)];

describe('the keys of a person', () => {
  test.each([
    ['its own', [], [holt]],
    ['those of a name said to be the same', [decision(holt, 'same', initial)], [holt, initial]],
    ['said the other way round', [decision(initial, 'same', holt)], [holt, initial]],
    ['and so on', [decision(initial, 'same', married), decision(initial, 'same', holt)], [holt, initial, married]],
    ['in a circle', [decision(holt, 'same', initial), decision(initial, 'same', holt)], [holt, initial]],
    ['not those of a name said to be another', [decision(holt, 'different', initial)], [holt]],
  ])('are %s', (_which, decisions, keys) => expect(keysOfPerson([holt], decisions)).toEqual(keys));
});

describe('a note on one author', () => {
  const namesakes = decision(at('herald'), 'different', at('post'));
  test.each([
    ['is on one of the same name elsewhere', author('herald'), author('post'), [], true],
    ['is not on one of another name', author('herald'), author('herald', 'M. Holt'), [], false],
    [
      'is on another name that is the same person',
      author('herald', 'M. Holt'),
      author('post'),
      [decision(initial, 'same', holt)],
      true,
    ],
    ['is not on a namesake', author('herald'), author('post'), [namesakes], false],
    ['is not on a namesake, said the other way round', author('post'), author('herald'), [namesakes], false],
    ['is still on the name at its own outlet', author('herald'), author('herald'), [namesakes], true],
    ['is still on the name at a third outlet', author('herald'), author('lantern'), [namesakes], true],
    [
      'is not on a third outlet’s that is the namesake',
      author('herald'),
      author('lantern'),
      [namesakes, decision(at('lantern'), 'same', at('post'))],
      false,
    ],
    [
      'is on a third outlet’s that is the person',
      author('herald'),
      author('lantern'),
      [namesakes, decision(at('lantern'), 'same', at('herald'))],
      true,
    ],
    ['made where the outlet is not known is on every namesake', [holt], author('post'), [namesakes], true],
    [
      'is on all names but one that is another person after all',
      author('herald', 'M. Holt'),
      author('herald', 'Mira Holt Berg'),
      [decision(initial, 'same', holt), decision(holt, 'same', married), decision(initial, 'different', married)],
      false,
    ],
    [
      'is on the name itself where another name is another person',
      author('herald', 'M. Holt'),
      author('post', 'M. Holt'),
      [decision(initial, 'different', married)],
      true,
    ],
    [
      'is on the outlet’s own author where nobody else of the name is that person',
      author('post'),
      author('post'),
      [decision(holt, 'different', at('post'))],
      true,
    ],
    [
      'is not on one outlet’s author where nobody else of the name is that person',
      author('herald'),
      author('post'),
      [decision(holt, 'different', at('post'))],
      false,
    ],
  ])('%s', (_what, a, b, decisions, expected) => {
    expect(isOnePerson(a, b, decisions)).toBe(expected);
    expect(isOnePerson(b, a, decisions)).toBe(expected);
  });
});
