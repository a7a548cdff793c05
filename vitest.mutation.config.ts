import { defineConfig } from 'vitest/config';
import { unit } from './vitest.config.ts';

/**
 * The rooms whose rules tests must pin, pure ones and the storage: what draws, and what only calls a browser or hands on, is not among
 * them. Each is held by the tests that mirror it: a rule that only a test of the whole happens to touch counts as one that nobody holds.
 */
export const ROOMS = [
  'background/anchoring',
  'background/outlets',
  'background/report',
  'domain',
  'messages',
  'storage',
  'worker/data',
  'worker/exchange',
  'worker/notes',
  'worker/packs',
  'worker/search',
];

export default defineConfig({
  oxc: unit.oxc,
  test: {
    include: ROOMS.map((room) => `tests/${room}/**/*.test.ts`),
    exclude: [
      // What is held to rules here is data, packs of megabytes, and not the rules.
      'tests/domain/packs/{curated,dates,shipped,terms}.test.ts',
      // Work on the longest texts there are: a second each, and with mutants a minute.
      'tests/background/anchoring/{properties,tokens}.test.ts',
    ],
    setupFiles: ['tests/fewerRuns.ts'],
    // Most of a mutant's time would be spent on loading the same modules for each test file.
    isolate: false,
    // Code with all its mutants in it is slow.
    testTimeout: 60_000,
  },
});
