import { defineConfig } from 'vitest/config';
import { MUTATED_ROOMS } from './tools/guards/rooms.ts';
import { unit } from './vitest.config.ts';

export default defineConfig({
  oxc: unit.oxc,
  test: {
    include: MUTATED_ROOMS.map((room) => `tests/${room}/**/*.test.ts`),
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
