import { expect, test } from 'vitest';
import { Instant } from '../../../src/domain/text/instant.ts';

test.each([
  ['2026-11-24T12:00:00Z', true],
  ['2026-11-24T12:00:00.000Z', true],
  ['2026-11-24T12:00:00.123456789Z', true],
  ['9999-12-31T23:59:59.999Z', true],
  ['+010000-01-01T00:00:00.000Z', false],
  ['2026-11-24T12:00:00+01:00', false],
  ['2026-02-30T12:00:00Z', false],
  [`2026-11-24T12:00:00.${'1'.repeat(100_000)}Z`, false],
])('%.40s is a moment: %s', (text, is) => expect(Instant.safeParse(text).success).toBe(is));
