import { expect, test } from 'vitest';
import { isFrontPage } from '../../src/page/probe/facts.ts';
import { isWholeByline } from '../../src/page/words/isByline.ts';
import { inlineTags } from '../../src/worker/exchange/programs/obsidian.ts';
import { webAddressIn } from '../../src/worker/exchange/text/links.ts';
import { cpuTime } from '../cpuTime.ts';
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

// Each was found so: over these the time once grew as the square of the length, and of an address twofold with each part.
test.each<[what: string, read: () => unknown]>([
  ['the query of an address', () => isFrontPage(new URL(`https://a.example/?${'fbclid='.repeat(5000)}&e`))],
  ['fences that are never closed', () => inlineTags('~~~\n\r'.repeat(20_000))],
  ['links that are never closed', () => webAddressIn('](http://a '.repeat(10_000))],
  [
    'names without end',
    () =>
      isWholeByline(
        `By ${'Ann و '.repeat(20_000)}`,
        Array.from({ length: 20_000 }, () => 'Ann و '),
      ),
  ],
])('%s take no time to speak of', (_what, read) => {
  const start = cpuTime();
  read();
  expect(cpuTime() - start).toBeLessThan(1000);
});
