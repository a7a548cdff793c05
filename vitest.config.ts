import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './tools/dev/longestFirst.ts';

export const unit = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/lexicons.ts'],
    // By the clock: a machine at work on other things may take ten times as long, and what must be quick is told by its CPU time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies ViteUserConfig;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit,
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Each file drives whole browsers, and mostly waits for them: two at a time are what two cores carry.
          maxWorkers: 2,
        },
      },
    ],
  },
});
