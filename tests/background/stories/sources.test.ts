import { expect, test } from 'vitest';
import { onlyIn } from '../../../src/background/stories/sources.ts';

test.each<[string, string[], string[], string[]]>([
  ['a source the other does not have', ['Hanna Vik', 'Peder Lund'], ['Hanna Vik'], ['Peder Lund']],
  ['a last name alone is the person', ['Vik'], ['Hanna Vik'], []],
  ['and the other way round', ['Hanna Vik'], ['Vik'], []],
  ['another person of the name', ['Hanna Vik'], ['Jon Vik'], ['Hanna Vik']],
  ['capitals and possessives aside', ['COAST GUARD'], ['Coast Guard’s'], []],
  ['nothing to compare with', ['Hanna Vik'], [], ['Hanna Vik']],
  ['a name of signs', ['—'], [], ['—']],
])('%s', (_what, names, others, expected) => {
  expect(onlyIn(names, others)).toEqual(expected);
});
