import { expect, test } from 'vitest';
import { briefly } from '../../src/panel/named/Brief.tsx';
import { fitsAGlance } from '../../src/panel/glance.ts';
import { aContextNote } from '../background/report/fixtures.ts';

const kind = (value: string) => aContextNote('kind', { property: 'additionalType', value });
const assessed = (value: string) => aContextNote('assessed', { property: 'communityAssessment', value });

test.each<[what: string, kind: string | null, value: string, fits: boolean]>([
  ['of a newspaper', 'newspaper', 'generally-unreliable', true],
  ['of an outlet whose kind nobody says', null, 'deprecated', true],
  ['that finds no agreement', 'newspaper', 'no-consensus', false],
  ['of a shop, whose customers are meant', 'company', 'generally-unreliable', false],
  ['of a platform, whose users are meant', 'platform', 'generally-unreliable', false],
])('an assessment %s: in two words or not', (_what, of, value, fits) => {
  const notes = [...(of === null ? [] : [kind(of)]), assessed(value)];
  expect(fitsAGlance(assessed(value), notes)).toBe(fits);
});

test('what is said of one part does not stand for an outlet on whose other parts there is no agreement', () => {
  const sponsored = { ...assessed('generally-unreliable'), scope: 'sponsored content' };
  const notes = [kind('digital-native'), { ...assessed('no-consensus'), scope: 'all else' }, sponsored];
  expect(fitsAGlance(sponsored, notes)).toBe(false);
  expect(fitsAGlance(sponsored, [kind('digital-native'), sponsored])).toBe(true);
});

test('of a site that is not known to be an outlet a link says no assessment', () => {
  expect(briefly([assessed('generally-unreliable')])).toEqual([]);
  expect(briefly([kind('magazine'), assessed('generally-reliable')]).map(({ id }) => id)).toEqual([
    'pack/kind',
    'pack/assessed',
  ]);
});
