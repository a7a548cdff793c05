import { afterEach, expect, test, vi } from 'vitest';
import { formatDay } from '../../../src/ui/inWords/dates.ts';

afterEach(() => vi.restoreAllMocks());

test('makes a format once for all lines alike, and another for another locale or other parts', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const days = ['2019-03-01', '2019-03-02', '2020-12-31'];
  expect(days.map((day) => formatDay(day, 'en-NZ'))).toEqual(['1 March 2019', '2 March 2019', '31 December 2020']);
  expect(made).toHaveBeenCalledTimes(1);
  expect(formatDay('2019-03-01', 'es-UY')).toBe('1 de marzo de 2019');
  expect(formatDay('2019-03', 'en-NZ')).toBe('March 2019');
  expect(made).toHaveBeenCalledTimes(3);
});
