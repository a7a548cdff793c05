import { expect, test } from 'vitest';
import { merge } from '../../../tools/names/merge.ts';
import type { Named, Phrase, Statement } from '../../../tools/names/name.ts';

const named = (id: string, phrases: Phrase[], text = id): Named => ({
  id,
  name: id,
  phrases,
  notes: [{ text, asOf: '2026', status: 'current', sources: [] }],
});
const former = (note: Statement): Statement => Object.assign(note, { status: 'former' });
const always = (): boolean => true;
const never = (): boolean => false;
const textsOf = (all: Named[]): string[][] => all.map(({ notes }) => notes.map(({ text }) => text));

test('what is written by hand keeps its own notes and gains the forms of the data', () => {
  const all = merge(
    [named('ada', [{ text: 'Ada Poe' }], 'by hand')],
    [[named('poe', [{ text: 'Ada Poe' }, { text: 'Ada B. Poe' }], 'data')]],
    always,
  );
  expect(textsOf(all)).toEqual([['by hand']]);
  expect(all[0]?.phrases).toEqual([{ text: 'Ada Poe' }, { text: 'Ada B. Poe' }]);
});

test('one person of two data sets is found by the words of both, and what holds is told first', () => {
  const one = named('a', [{ text: 'Ada Poe', near: ['Senate'] }], 'one');
  const sets = [
    [{ ...one, notes: one.notes.map(former) }],
    [named('b', [{ text: 'Ada Poe', near: ['mayor'] }], 'two')],
  ];
  const [all] = merge([], sets, always);
  expect(all?.notes.map(({ text }) => text)).toEqual(['two', 'one']);
  expect(all?.phrases).toEqual([{ text: 'Ada Poe', near: ['Senate', 'mayor'] }]);
});

test('one person of two data sets has the notes of both', () => {
  const sets = [[named('a', [{ text: 'Ada Poe' }], 'one')], [named('b', [{ text: 'Ada Poe' }], 'two')]];
  expect(textsOf(merge([], sets, always))).toEqual([['one', 'two']]);
});

test('two with one name lose it, unless different words settle whom a text means', () => {
  const two = (near: string[], other: string[] | undefined): Named[][] => [
    [named('a', [{ text: 'Ada Poe', near }, { text: 'Ada A. Poe' }])],
    [named('b', [{ text: 'Ada Poe', ...(other && { near: other }) }, { text: 'Ada B. Poe' }])],
  ];
  const phrases = (sets: Named[][]): (string[] | undefined)[][] =>
    merge([], sets, never).map((subject) => subject.phrases.map(({ near }) => near));
  expect(phrases(two(['Senate', 'judge'], ['court', 'Judge']))).toEqual([
    [['Senate'], undefined],
    [['court'], undefined],
  ]);
  expect(phrases(two(['Senate'], undefined))).toEqual([[undefined], [undefined]]);
});

test('two with one id get two', () => {
  const sets = [[named('a', [{ text: 'Ada Poe' }]), named('a', [{ text: 'Bea Poe' }])]];
  expect(merge([], sets, never).map(({ id }) => id)).toEqual(['a', 'a-2']);
});
