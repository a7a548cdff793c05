import { expect, test } from 'vitest';
import { isCallable, nameOf } from '../../tools/fuzz/growth/calls.ts';
import { exportedWithText } from '../../tools/fuzz/growth/exported.ts';
import { fragmentsOf, partsOf } from '../../tools/fuzz/growth/fragments.ts';
import { LEFT_OUT } from '../../tools/fuzz/growth/leftOut.ts';

const all = exportedWithText();

// What fails here is new: say in tools/fuzz/growth/values.ts what it is called with, or in leftOut.ts why it need not be.
test('every exported function that is handed text of a page or a file is measured, or a reason says why not', () => {
  const unknown = all.filter((made) => !isCallable(made) && !(nameOf(made) in LEFT_OUT));
  expect(unknown.map((made) => `${nameOf(made)}(${made.parameters.map(({ type }) => type).join('; ')})`)).toEqual([]);
});

test('no reason is left of a function that is gone', () => {
  const names = new Set(all.map(nameOf));
  expect(Object.keys(LEFT_OUT).filter((name) => !names.has(name))).toEqual([]);
});

test('fragments are the words, signs and expressions of a file', () => {
  expect(partsOf(String.raw`^(?:by|von)\s+(\p{L}{2,})[,;]$`)).toEqual(
    expect.arrayContaining(['by', 'von', ' ', 'a', ',', ';']),
  );
  expect(fragmentsOf('src/ui/plainWords.ts')).toEqual(expect.arrayContaining(['~~', '`', '_', '#']));
});
