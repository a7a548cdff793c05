import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { isFrontPage } from '../../src/page/probe/facts.ts';
import { isWholeByline } from '../../src/page/words/isByline.ts';
import { inlineTags } from '../../src/worker/exchange/programs/obsidian.ts';
import { webAddressIn } from '../../src/worker/exchange/text/links.ts';
import { cpuTime } from '../cpuTime.ts';
import { isCallable, nameOf } from '../../tools/fuzz/growth/calls.ts';
import { exportedWithText } from '../../tools/fuzz/growth/exported.ts';
import { fragmentsOf, partsOf } from '../../tools/fuzz/growth/fragments.ts';
import type { Told } from '../../tools/fuzz/growth/measure.ts';
import { steepText } from '../../tools/fuzz/growth/patterns.ts';
import { LEFT_OUT } from '../../tools/fuzz/growth/leftOut.ts';

const all = exportedWithText();

// What fails here is new: say in tools/fuzz/growth/values.ts what it is called with, or in leftOut.ts why it need not
// be.
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
  const names = fragmentsOf('src/ui/inWords/plainWords.ts').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['"" + "~~" + ""', '"" + "`" + ""', '"" + "_" + ""', '"" + "#" + ""']));
});

test.each([
  [String.raw`\s+$`, '', true],
  [String.raw`(?<!\s)\s+$`, '', false],
  ['(a+)+b', '', true],
  ['(?:ab)*c', '', true],
  [String.raw`\((?:AP|AFP)\b[^)]*\)`, 'i', true],
  [String.raw`\((?:AP|AFP)\b[^()]*\)`, 'i', false],
  [String.raw`\p{L}{0,200}:`, 'u', false],
  ['abc|abd', '', false],
])('steps back in /%s/%s grow beyond the length: %s', (source, flags, isSteep) => {
  expect(steepText({ source, flags, where: '' }) !== null).toBe(isSteep);
});

test(
  'work is counted of a function’s own loops and of what the browser goes through for it',
  { timeout: 60_000 },
  async () => {
    const names = ['everyWord', 'everyPair', 'searchesFromEveryPlace', 'copiesAtEveryPlace'];
    const functions = names.map((name) => ({
      file: 'tests/tools/growing.ts',
      name,
      parameters: [{ type: 'string', optional: false }],
    }));
    const worker = new Worker(new URL('../../tools/fuzz/growth/measure.ts', import.meta.url), {
      workerData: { functions, first: 0, end: functions.length, oneIn: 4, sizes: [200, 400, 800], little: 10_000 },
    });
    const steep = new Set<string | undefined>();
    worker.on('message', (told: Told) => {
      if ('steep' in told && told.steep.length > 0) steep.add(names[told.at]);
    });
    await once(worker, 'exit');
    expect([...steep]).toEqual(names.slice(1));
  },
);

// Each was found so: over these the time once grew as the square of the length, and of an address twofold with each
// part.
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
