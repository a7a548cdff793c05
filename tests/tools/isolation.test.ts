import { expect, test } from 'vitest';
import { needsIsolation } from '../../tools/dev/isolation.ts';

test.each([
  ['a mock of a module', "vi.mock('wxt/browser', () => ({}));"],
  ['a clock of its own', 'vi.useFakeTimers();'],
  ['a document', '// @vitest-environment'],
  ['a database', "import 'fake-indexeddb/auto';"],
  ['something global', 'globalThis.indexedDB = new IDBFactory();'],
  ['another time zone', "process.env.TZ = 'UTC';"],
])('a file with %s has a process of its own', (_what, line) => {
  expect(needsIsolation(`import { test } from 'vitest';\n${line}\n`)).toBe(true);
});

test('a file that works on its own data shares one with others', () => {
  expect(needsIsolation("import { expect, test } from 'vitest';\ntest('one', () => expect(1 + 1).toBe(2));\n")).toBe(
    false,
  );
});
