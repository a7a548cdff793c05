import * as z from 'zod/mini';
import { expect, test, vi } from 'vitest';
import { parseRecords } from '../../src/storage/parseRecords.ts';

test('records that do not fit are out of the answer, and each is told of', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const schema = z.object({ id: z.string() });
  expect(parseRecords(schema, [{ id: 'a' }, null, { id: 1 }, { id: 'b', more: true }])).toEqual([
    { id: 'a' },
    { id: 'b' },
  ]);
  expect(log).toHaveBeenCalledTimes(2);
});
