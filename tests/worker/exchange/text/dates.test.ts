import { afterEach, describe, expect, test } from 'vitest';
import { dayOrderOf, instantOf } from '../../../../src/worker/exchange/text/dates.ts';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const DAYS: [date: string, day: string][] = [
  ['2026-08-26', '2026-8-26'],
  ['2026/08/26', '2026-8-26'],
  ['2026.08.26', '2026-8-26'],
  ['28.05.2024', '2024-5-28'],
  ['28/05/2024', '2024-5-28'],
  ['05/28/2024', '2024-5-28'],
  ['5.6.2024', '2024-6-5'],
  ['05/05/2024', '2024-5-5'],
  ['[[2024-05-28]]', '2024-5-28'],
  ['[[Journal/2024-05-28|Tuesday]]', '2024-5-28'],
  ['20240528', '2024-5-28'],
  ['May 28, 2024', '2024-5-28'],
  ['28 May 2024', '2024-5-28'],
  ['Tuesday, January 10th 2023', '2023-1-10'],
  ['Freitag, 4. Juni 2021', '2021-6-4'],
  ['viernes, 4 de junio de 2021', '2021-6-4'],
  ['vendredi 4 juin 2021', '2021-6-4'],
  ['2021年6月4日星期五', '2021-6-4'],
];

describe.each(['America/New_York', 'UTC', 'Pacific/Auckland', 'Asia/Kolkata'])(
  'a day without a time, read in %s',
  (zone) => {
    test.each(DAYS)('%s is that day there', (date, day) => {
      process.env.TZ = zone;
      const read = new Date(instantOf(date, null) ?? Number.NaN);
      expect(`${read.getFullYear()}-${read.getMonth() + 1}-${read.getDate()}`).toBe(day);
    });
  },
);

test.each([
  ['2024-05-28T10:44:32Z', '2024-05-28T10:44:32.000Z'],
  ['2024-05-28T10:44:32.5+02:00', '2024-05-28T08:44:32.500Z'],
  ['2024-05-28 10:44:32+00:00', '2024-05-28T10:44:32.000Z'],
  ['2021-05-14T09:31:07+0200', '2021-05-14T07:31:07.000Z'],
  ['2025-05-14T09:31:07.120934+00:00', '2025-05-14T09:31:07.120Z'],
  ['2024-05-28T10:44', '2024-05-28T14:44:00.000Z'],
  ['20240528124432', '2024-05-28T16:44:32.000Z'],
  ['202405281244', '2024-05-28T16:44:00.000Z'],
  ['1716893072', '2024-05-28T10:44:32.000Z'],
  ['1716893072.25', '2024-05-28T10:44:32.250Z'],
  ['1716893072000', '2024-05-28T10:44:32.000Z'],
  ['Friday, 4 June 2021 10:12:53', '2021-06-04T14:12:53.000Z'],
  ['Friday, June 4, 2021, 10:12:53 PM', '2021-06-05T02:12:53.000Z'],
  ['Friday, June 4, 2021 at 12:05 a.m.', '2021-06-04T04:05:00.000Z'],
  ['2021年6月4日星期五 下午10:12:53', '2021-06-05T02:12:53.000Z'],
  ['Tue, 28 May 2024 10:44:32 GMT', '2024-05-28T10:44:32.000Z'],
  ['Tue May 28 2024 12:44:32 GMT+0200 (Central European Summer Time)', '2024-05-28T10:44:32.000Z'],
  ['28.05.2024, 12:44', '2024-05-28T16:44:00.000Z'],
])('a moment, %s', (date, instant) => {
  process.env.TZ = 'America/New_York';
  expect(instantOf(date, null)).toBe(instant);
});

test.each([
  '05/06/2024',
  '5-6-2024',
  '30.02.2024',
  '2024-13-01',
  '2024-05-28T25:00',
  '20245-06-05',
  '+020000-01-01T00:00:00Z',
  '202401',
  '12345',
  '2024',
  'May 2024',
  'yesterday',
  'May or June 4, 2021',
  '',
  '28/05/24',
])('%j cannot be read without a doubt', (date) => expect(instantOf(date, null)).toBe(null));

test('the other dates of a file tell which number is the day', () => {
  expect(dayOrderOf(['05/06/2024', '28/05/2024'])).toBe('day-first');
  expect(dayOrderOf(['05/06/2024', '05/28/2024 10:00'])).toBe('month-first');
  expect(dayOrderOf(['05/06/2024', '2024-05-28'])).toBe(null);
  expect(dayOrderOf(['28/05/2024', '05/28/2024'])).toBe(null);
  expect(instantOf('05/06/2024', 'day-first')?.slice(0, 7)).toBe('2024-06');
  expect(instantOf('05/06/2024', 'month-first')?.slice(0, 7)).toBe('2024-05');
});
