import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { problemIn, refusalIn, recordRefusal, schemaProblem } from '../../src/messages/fileProblem.ts';

const Schema = z.object({
  passage: z.object({ start: z.number(), quote: z.string().check(z.minLength(1), z.maxLength(5)) }),
  tags: z.array(z.enum(['a', 'b'])),
});
const good = { passage: { start: 1, quote: 'Text' }, tags: ['a'] };
const errorOf = (record: unknown) => {
  const { error } = z.safeParse(Schema, record, { reportInput: true });
  if (!error) throw new Error('nothing is wrong');
  return error;
};

describe('the first thing that is wrong with a record', () => {
  test.each([
    ['no record', null, { code: 'wrong-kind', path: '' }],
    ['a field that is missing', { ...good, tags: undefined }, { code: 'missing', path: 'tags' }],
    ['a field of another kind', { ...good, tags: 'a' }, { code: 'wrong-kind', path: 'tags' }],
    [
      'a field within another',
      { ...good, passage: { start: '1', quote: 'Text' } },
      { code: 'wrong-kind', path: 'passage.start' },
    ],
    [
      'a text that is too long',
      { ...good, passage: { start: 1, quote: 'Long text' } },
      { code: 'too-long', path: 'passage.quote' },
    ],
    ['an empty text', { ...good, passage: { start: 1, quote: '' } }, { code: 'missing', path: 'passage.quote' }],
    ['an item of a list', { ...good, tags: ['a', 'c'] }, { code: 'bad-value', path: 'tags[1]' }],
  ])('%s', (_what, record, refusal) => expect(recordRefusal(errorOf(record))).toEqual(refusal));

  test('is told though a schema gave no reason', () =>
    expect(recordRefusal(new z.core.$ZodError([]))).toEqual({ code: 'bad-value' }));
});

const place = { record: 3, byte: 120 };
const empty = { file: 'notes.json', record: null, byte: null, path: '', detail: '' };

test('a problem tells its place as far as that is known', () => {
  expect(problemIn('notes.json', 'cut-off')).toEqual({ ...empty, code: 'cut-off' });
  expect(problemIn('notes.json', 'cut-off', { ...place, detail: 'line 2' })).toEqual({
    ...empty,
    ...place,
    code: 'cut-off',
    detail: 'line 2',
  });
});

test('a field that is refused is told within the place of its record', () => {
  const refusal = { code: 'bad-value', path: 'start' } as const;
  expect(refusalIn('notes.json', refusal).path).toBe('start');
  expect(refusalIn('notes.json', refusal, { ...place, path: 'passage' })).toEqual({
    ...empty,
    ...place,
    code: 'bad-value',
    path: 'passage.start',
  });
  expect(refusalIn('notes.json', { code: 'no-address' }, { path: 'target' }).path).toBe('target');
  expect(schemaProblem('notes.json', errorOf({ ...good, tags: 'a' }), { path: 'note' })).toEqual({
    ...empty,
    code: 'wrong-kind',
    path: 'note.tags',
  });
});
