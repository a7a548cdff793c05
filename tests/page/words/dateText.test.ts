import { describe, expect, test } from 'vitest';
import { findDate, normaliseDate } from '../../../src/page/words/dateText.ts';
import { cpuTime } from '../../cpuTime.ts';

describe('visible dates', () => {
  test.each([
    ['en', 'Tuesday, 5 March 2024', '2024-03-05'],
    ['en', 'Mar. 5, 2024, 3:14 p.m.', '2024-03-05'],
    ['en', 'on the 1st of May 2020', '2020-05-01'],
    ['de', 'Stand: 5. März 2024, 18:05 Uhr', '2024-03-05'],
    ['de', '05.03.2024', '2024-03-05'],
    ['de', '5.3.24', '2024-03-05'],
    ['en', '12.16.2025', '2025-12-16'],
    ['es', '5 de marzo de 2024', '2024-03-05'],
    ['fr', 'Publié le 1er août 2022 à 10h30', '2022-08-01'],
    ['it', '12 dicembre 2021', '2021-12-12'],
    ['pt', '5 de março de 2024', '2024-03-05'],
    ['pt', 'Publicado em 15/02/2024 às 08h10', '2024-02-15'],
    ['ja', '2024年2月10日', '2024-02-10'],
    ['ko', '2024년 2월 10일', '2024-02-10'],
    ['ko', '2024. 2. 10.', '2024-02-10'],
    ['pl', '5 marca 2024', '2024-03-05'],
    ['ro', '20 septembrie 2020', '2020-09-20'],
    ['he', '5 במרץ 2024', '2024-03-05'],
    ['en', 'MAR 5,2024', '2024-03-05'],
    ['en', '05Mar2024', '2024-03-05'],
    ['en', '2024-Mar-05', '2024-03-05'],
    ['en', 'Vol. 12 of 2024, 5 March 2024', '2024-03-05'],
    ['es', 'Marzo 5 de 2024', '2024-03-05'],
    ['pt', '05.mar.2024', '2024-03-05'],
    ['hu', '2024. március 5.', '2024-03-05'],
    ['lt', '2024 m. kovo 5 d.', '2024-03-05'],
    ['uk', '5 березня 2024', '2024-03-05'],
    ['el', '5 Μαρτίου 2024', '2024-03-05'],
    ['ca', '5 de març de 2024', '2024-03-05'],
    ['vi', '5 tháng 3, 2024', '2024-03-05'],
    ['th', '5 มีนาคม 2567', '2024-03-05'],
    ['ar', '٥ مارس ٢٠٢٤', '2024-03-05'],
    ['hi', '५ मार्च २०२४', '2024-03-05'],
    [null, '2024-03-05', '2024-03-05'],
    [null, '2024/03/05', '2024-03-05'],
  ])('%s: %s', (language, text, day) => expect(findDate(text, { language, monthFirst: false })?.iso).toBe(day));

  test.each([
    ['3/4/2024', true, '2024-03-04'],
    ['3/4/2024', false, '2024-04-03'],
    ['13/4/2024', true, '2024-04-13'],
    ['4/13/2024', false, '2024-04-13'],
  ])('%s with month first %s is %s', (text, monthFirst, day) =>
    expect(findDate(text, { language: 'en', monthFirst })?.iso).toBe(day),
  );

  test.each([
    ['a year alone', '© 2019–2024'],
    ['no such day', '31 February 2024'],
    ['no such month', '2024-13-01'],
    ['a month alone', 'March 2024'],
    ['a word that is no month', '5 market 2024'],
    ['too old for the web', '3 May 1968'],
    ['a version', '10.4.1.2'],
    ['a phone number', '555-2024-01'],
    ['relative', '3 hours ago'],
  ])('%s is no date: %s', (_, text) => expect(findDate(text, { language: 'en', monthFirst: false })).toBeNull());

  test('a hostile text costs little', () => {
    const started = cpuTime();
    for (const text of ['1'.repeat(1e6), '1/'.repeat(5e5), 'March '.repeat(1e5)])
      expect(findDate(text, { language: 'en', monthFirst: true })).toBeNull();
    expect(cpuTime() - started).toBeLessThan(500);
  });
});

describe('machine-readable dates', () => {
  test.each([
    ['2024-03-05T23:40:00-05:00', '2024-03-05T23:40:00-05:00'],
    ['2024-03-05T23:40:12.345Z', '2024-03-05T23:40:12Z'],
    ['2024-03-05T23:40:00+0100', '2024-03-05T23:40:00+01:00'],
    ['2024-03-05 23:40', '2024-03-05T23:40:00'],
    ['20240305', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['1709681000', '2024-03-05T23:23:20Z'],
    ['1709681000000', '2024-03-05T23:23:20Z'],
    ['Tue, 05 Mar 2024 10:11:12 GMT', '2024-03-05'],
    ['Tue Mar 05 10:11:12 EST 2024', '2024-03-05'],
  ])('%s', (value, expected) => expect(normaliseDate(value, { language: 'en', monthFirst: false })).toBe(expected));

  test.each([[''], ['yesterday'], ['2024-02-112023-05-08'], ['0000-00-00'], ['true']])('%s is none', (value) =>
    expect(normaliseDate(value, { language: 'en', monthFirst: false })).toBeNull(),
  );
});
