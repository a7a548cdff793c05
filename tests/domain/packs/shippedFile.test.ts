import { expect, test } from 'vitest';
import { RESERVED_ID, SHIPPED_PACKS, shippedFile } from '../../../src/domain/packs/shipped.ts';

test.each([
  ['sidelight.outlets', '/packs/outlets.json'],
  ['sidelight.terms', '/packs/terms.json'],
  ['sidelight.other', null],
  ['org.example.outlets', null],
  ['sidelight', null],
])('the file of the pack %s', (id, file) => expect(shippedFile(id)).toBe(file));

test('each has an id that no pack of others may have', () => {
  const ids = SHIPPED_PACKS.map((path) => path.replace('/packs/', 'sidelight.').replace('.json', ''));
  expect(ids.filter((id) => shippedFile(id) === null || !RESERVED_ID.test(id))).toEqual([]);
});
