import { expect, test } from 'vitest';
import { ownOf } from '../../tools/dev/isolation.ts';

test.each([
  ['a mock of a module', "vi.mock('wxt/browser', () => ({}));"],
  ['a clock of its own', 'vi.useFakeTimers();'],
  ['a document', '// @vitest-environment'],
  ['a database', "import 'fake-indexeddb/auto';"],
  ['something global', 'globalThis.indexedDB = new IDBFactory();'],
])('a file with %s has a thread of its own', (_what, line) => {
  expect(ownOf(`import { test } from 'vitest';\n${line}\n`)).toBe('thread');
});

test.each([
  ['another time zone', "process.env.TZ = 'UTC';"],
  ['a document, and work that is held against processor time', '// @vitest-environment\nconst begun = cpuTime();'],
])('a file with %s has a process of its own', (_what, lines) => {
  expect(ownOf(`import { test } from 'vitest';\n${lines}\n`)).toBe('process');
});

test.each([
  ['works on its own data', "test('one', () => expect(1 + 1).toBe(2));"],
  ['only asks how much processor time was used', 'const begun = cpuTime();'],
])('a file that %s shares a process with others', (_what, line) => {
  expect(ownOf(`import { expect, test } from 'vitest';\n${line}\n`)).toBe(null);
});
