import { expect, test } from 'vitest';
import { readRecords, recordNotes, type Record } from '../../../tools/outlets/records.ts';

const records = readRecords();
const today = new Date().toISOString().slice(0, 10);
const wrong = (isRight: (record: Record) => boolean) =>
  records.filter((record) => !isRight(record)).map(({ outlets, date }) => `${outlets[0]} ${date}`);

/** A record tells an act and leaves its worth to the reader. */
const VERDICTS =
  /\b(?:notorious|infamous|fake news|so-called|shameful|scandalous|rightly|wrongly|unfortunately|of course|obviously|clearly|disgraced|far-right|far-left|conspiracy|pseudo\w*|mouthpiece|lies|liar|regime)\b/i;

test('each record says who acted, and when', () => {
  expect(wrong(({ by }) => by.length > 1 && by.length <= 200 && by === by.trim())).toEqual([]);
  expect(wrong(({ date }) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date) && date <= today)).toEqual([]);
  expect(wrong(({ date }) => !Number.isNaN(Date.parse(date)))).toEqual([]);
});

test('each record names a page, its title and publisher, and the day it was read if anybody did', () => {
  expect(wrong(({ source }) => URL.canParse(source.url) && /^https?:$/.test(new URL(source.url).protocol))).toEqual([]);
  expect(wrong(({ source }) => source.title !== '' && source.publisher !== '')).toEqual([]);
  expect(
    wrong(({ source: { accessed = today } }) => /^\d{4}-\d{2}-\d{2}$/.test(accessed) && accessed <= today),
  ).toEqual([]);
});

test('each record is a sentence or a few, without a verdict', () => {
  expect(wrong(({ text }) => text.length >= 25 && text.length <= 420 && /^[\p{Lu}“"].*[.!?]$/u.test(text))).toEqual([]);
  expect(wrong(({ text }) => !VERDICTS.test(text))).toEqual([]);
});

test('no act is told twice of one outlet', () => {
  const told = records.flatMap(({ outlets, date, text }) => outlets.map((outlet) => `${outlet} ${date} ${text}`));
  expect(told.filter((line, index) => told.indexOf(line) !== index)).toEqual([]);
});

test('records become notes, the newest first, each with an id of its own', () => {
  const source = { url: 'https://court.example/a', title: 'Judgment', publisher: 'Court' };
  const record = (date: string, text: string): Record => ({
    outlets: ['herald.example'],
    by: 'Court',
    date,
    text,
    source,
  });
  const notes = recordNotes(
    [record('2020', 'First.'), record('2021-02', 'Second.'), record('2021-02', 'Third.')],
    () => 'herald',
  );
  expect(notes.map(({ id, text, asOf }) => [id, text?.['en'], asOf])).toEqual([
    ['herald:record-2021-02', 'Second.', '2021-02'],
    ['herald:record-2021-02.2', 'Third.', '2021-02'],
    ['herald:record-2020', 'First.', '2020'],
  ]);
  expect(() => recordNotes([record('2020', 'First.')], () => undefined)).toThrow('herald.example');
});
