import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { isolatedTests } from './tools/dev/isolation.ts';
import { LongestFirst } from './tools/dev/longestFirst.ts';

const ISOLATED = isolatedTests();

/** Unit tests in processes that many files share. */
export const unit = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...ISOLATED],
    isolate: false,
    setupFiles: ['tools/dev/wording.ts', 'tests/frames.ts'],
    // By the clock: a machine at work on other things may take ten times as long, and what must be quick is told by its CPU time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies ViteUserConfig;

/** Those that each need a process of their own. */
const isolated = {
  ...unit,
  test: { ...unit.test, name: 'unit-isolated', include: ISOLATED, exclude: ['tests/e2e/**'], isolate: true },
} satisfies ViteUserConfig;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit,
      isolated,
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/packsStored.ts',
          testTimeout: 90_000,
          // By the clock, like those of unit tests: on a machine busy with other things Firefox alone took 80 s to start.
          hookTimeout: 300_000,
          // Each file drives a whole browser, one after the other, and waits a third of its time: three at a time keep two cores busy.
          maxWorkers: 3,
        },
      },
    ],
  },
});
