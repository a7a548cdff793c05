import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_PACKS } from '../../../src/domain/packs/shipped.ts';
import { checkPack } from '../../../src/domain/packs/validate.ts';

test.each(SHIPPED_PACKS)('every note of %s says as of when it holds, or when a source was read', (path) => {
  const checked = checkPack(JSON.parse(readFileSync(`assets${path}`, 'utf8')));
  const notes = checked.ok ? checked.pack.notes : [];
  const undated = notes.filter(
    ({ asOf, sources }) => asOf === undefined && sources.every(({ accessed }) => accessed === undefined),
  );
  expect(notes.length).toBeGreaterThan(0);
  expect(undated.map(({ id }) => id)).toEqual([]);
});
