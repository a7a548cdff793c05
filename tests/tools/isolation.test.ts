import { expect, test } from 'vitest';
import { ownOf } from '../../tools/dev/isolation.ts';

test.each([
  ['puts a module in another’s place', "vi.mock('wxt/browser', () => ({}));"],
  ['loads modules anew', 'vi.resetModules();'],
])('a file that %s has a thread of its own', (_what, line) => {
  expect(ownOf(`import { test } from 'vitest';\n${line}\n`)).toBe('thread');
});

test.each([
  ['another time zone', "process.env.TZ = 'UTC';"],
  ['another time zone, and mocks', "process.env.TZ = 'UTC';\nvi.mock('wxt/browser', () => ({}));"],
  ['a document, and work that is held against processor time', '// @vitest-environment\nconst begun = cpuTime();'],
])('a file with %s has a process of its own', (_what, lines) => {
  expect(ownOf(`import { test } from 'vitest';\n${lines}\n`)).toBe('process');
});

test.each([
  ['works on its own data', "test('one', () => expect(1 + 1).toBe(2));"],
  ['has a document', '// @vitest-environment'],
  ['has a database', 'globalThis.indexedDB = new IDBFactory();'],
  ['has a clock of its own', 'vi.useFakeTimers();'],
  ['only asks how much processor time was used', 'const begun = cpuTime();'],
])('a file that %s shares a process with others', (_what, line) => {
  expect(ownOf(`import { expect, test } from 'vitest';\n${line}\n`)).toBe(null);
});
