import { expect, test } from 'vitest';
import { dayNumber, daysTold } from '../../../src/background/stories/daysTold.ts';

/** A Wednesday. */
const PUBLISHED = '2026-03-04T10:00:00Z';

test.each([
  ['en', 'It burnt on Tuesday.', ['2026-03-03']],
  ['en', 'It burns since Wednesday morning.', ['2026-03-04']],
  ['en-GB', 'On Thursday they will vote.', ['2026-02-26']],
  ['en', 'Charged on Tuesday over Sunday’s fire', ['2026-03-03', '2026-03-01']],
  ['de', 'Seit Dienstag ist die Brücke gesperrt.', ['2026-03-03']],
  ['es', 'El miércoles ardió la sierra.', ['2026-03-04']],
  ['fr', 'Mardi, le pont a cédé.', ['2026-03-03']],
  ['en', 'It burnt.', []],
  ['en', `${'So it went on and on. '.repeat(20)}It burnt on Tuesday.`, []],
  ['?', 'It burnt on Mardi.', []],
])('in %s %j tells of %j', (language, text, days) => {
  expect(daysTold(text, PUBLISHED, language)).toEqual(new Set(days.map(dayNumber)));
});

test('what is no date has no day', () => {
  expect(dayNumber('soon')).toBeNaN();
});
