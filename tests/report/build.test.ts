import { describe, expect, test } from 'vitest';
import { buildReport, contextKeysOf } from '../../src/report/build.ts';
import { aContextNote, aReading, evidence } from './fixtures.ts';

const republished = {
  republication: [
    {
      outlet: 'The Lantern Review',
      url: 'https://www.lantern-review.example/a',
      quote: 'First published in The Lantern Review.',
      evidence,
    },
  ],
};

test('asks for the notes of the article, its authors, its outlet and the original outlet', () => {
  expect(contextKeysOf(aReading(republished))).toEqual([
    'article:harbour-herald.example/news/lock-costs-12345',
    'author:mira holt',
    'outlet:harbour-herald.example',
    'outlet:lantern-review.example',
  ]);
});

describe('the outlet is called', () => {
  test.each([
    ['by the name a pack knows', {}, [aContextNote('a')], 'The Harbour Herald'],
    ['as the page prints it', {}, [], 'Harbour Herald'],
    ['by its host when the page does not say', { outletName: null }, [], 'harbour-herald.example'],
    [
      'not by the name of the original outlet',
      republished,
      [aContextNote('a', { keys: ['outlet:lantern-review.example'], subjectName: 'The Lantern Review' })],
      'Harbour Herald',
    ],
  ])('%s', (_how, change, context, name) => {
    const { outlet } = buildReport(aReading(change), context);
    expect(outlet).toEqual({ name, host: 'harbour-herald.example' });
  });
});

test('a claim of the page never replaces the host it came from', () => {
  const reading = aReading({ url: 'https://herald-news.example/a', outletName: { value: 'Harbour Herald', evidence } });
  const report = buildReport(reading, []);
  expect(report.outlet.host).toBe('herald-news.example');
  expect(report.subjects.find(({ kind }) => kind === 'outlet')?.keys).toEqual(['outlet:herald-news.example']);
});

test('context stands under its subject, the outlet before the place of first publication', () => {
  const own = aContextNote('own');
  const original = aContextNote('original', { keys: ['outlet:lantern-review.example'], subjectName: 'Lantern' });
  const { context } = buildReport(aReading(republished), [original, own]);
  expect(context.map(({ subject, notes }) => [subject.label, notes.map(({ id }) => id)])).toEqual([
    ['The Harbour Herald', ['pack/own']],
    ['Lantern', ['pack/original']],
  ]);
});

test('an article without title is known by its address', () => {
  const [article] = buildReport(aReading({ title: null }), []).subjects;
  expect(article?.label).toBe('https://www.harbour-herald.example/news/lock-costs-12345');
});

test('an outlet of several domains is one subject, as far as packs know', () => {
  const note = aContextNote('a', {
    keys: ['outlet:harbour-herald.example', 'outlet:herald.example', 'outlet-name:herald'],
  });
  const outlet = buildReport(aReading(), [note]).subjects.find(({ kind }) => kind === 'outlet');
  expect(outlet?.keys).toEqual(['outlet:harbour-herald.example', 'outlet:herald.example']);
});

test('an original outlet known only by name is looked up by its name', () => {
  const reading = aReading({ republication: [{ outlet: 'The Lantern Review', quote: 'q', evidence }] });
  const key = contextKeysOf(reading).at(-1) ?? '';
  const { context } = buildReport(reading, [aContextNote('a', { keys: [key], subjectName: 'The Lantern Review' })]);
  expect(context.map(({ subject }) => subject.label)).toEqual(['The Lantern Review']);
});
