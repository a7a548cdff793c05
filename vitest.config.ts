import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { testsWithOwn } from './tools/dev/isolation.ts';
import { LongestFirst } from './tools/dev/longestFirst.ts';

const WITH_OWN_THREAD = testsWithOwn('thread');
const WITH_OWN_PROCESS = testsWithOwn('process');

/** Unit tests in processes that many files share. */
export const unit = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...WITH_OWN_THREAD, ...WITH_OWN_PROCESS],
    isolate: false,
    setupFiles: ['tools/dev/wording.ts', 'tests/putBack.ts'],
    // By the clock: a machine at work on other things may take ten times as long, and what must be quick is told by its
    // CPU time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies ViteUserConfig;

/** Those that each need a thread or a process of their own. */
const isolated = (pool: 'threads' | 'forks', include: string[]) =>
  ({
    ...unit,
    test: {
      ...unit.test,
      name: `unit-${pool}`,
      include,
      exclude: ['tests/e2e/**'],
      setupFiles: ['tests/putBack.ts'], // two files read wordings, and load the lexicons themselves
      isolate: true,
      pool,
    },
  }) satisfies ViteUserConfig;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit,
      isolated('threads', WITH_OWN_THREAD),
      isolated('forks', WITH_OWN_PROCESS),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/packsStored.ts',
          // Each file starts a browser of its own; what drives it is loaded once a process.
          isolate: false,
          testTimeout: 90_000,
          // By the clock, like those of unit tests: on a machine busy with other things Firefox alone took 80 s to
          // start.
          hookTimeout: 300_000,
          // Each file drives a whole browser, one after the other, and waits a third of its time: three at a time keep
          // two cores busy.
          maxWorkers: 3,
        },
      },
    ],
  },
});
