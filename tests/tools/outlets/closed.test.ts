import { expect, test } from 'vitest';
import { isClosed, readClosings } from '../../../tools/outlets/closed.ts';
import { notesOf } from '../../../tools/outlets/notes.ts';
import { anEntry, anOutlet, aRecord } from './outlets.ts';

const facts = aRecord({ type: 'newspaper', country: 'IE', founded: '1901', language: ['English'] });

test('of an outlet that its record says has ended, only what lasts is told as current', () => {
  const statuses = new Map(
    notesOf(anOutlet([{ ...facts, ended: true }, anEntry()])).map(({ property, status }) => [property, status]),
  );
  expect([...statuses]).toEqual([
    ['countryOfOrigin', 'current'],
    ['additionalType', 'former'],
    ['foundingDate', 'current'],
    ['inLanguage', 'former'],
    ['communityAssessment', 'current'],
  ]);
  expect(notesOf(anOutlet([facts])).filter(({ status }) => status !== 'current')).toEqual([]);
});

test('an outlet that is known by hand to have closed says so', () => {
  const [closed] = notesOf(anOutlet([], { domains: ['buzzfeednews.com'] }));
  expect(closed).toMatchObject({ id: 'buzzfeednews.com:closed', asOf: '2023-05', status: 'current' });
  expect(isClosed(anOutlet([], { domains: ['buzzfeednews.com'] }))).toBe(true);
});

test('each closing is in order', () => {
  const closings = [...readClosings()];
  expect(closings.length).toBeGreaterThan(30);
  expect(closings.filter(([, { since }]) => !/^\d{4}(?:-\d{2})?$/.test(since))).toEqual([]);
  expect(
    closings.filter(([, { text, since }]) => !/^[A-Z].*\.$/.test(text) || !text.includes(since.slice(0, 4))),
  ).toEqual([]);
  expect(closings.filter(([, { url, read }]) => !URL.canParse(url) || !/^(?:\d{4}-\d{2}-\d{2})?$/.test(read))).toEqual(
    [],
  );
});
