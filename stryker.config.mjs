import { ROOMS } from './vitest.mutation.config.ts';

/**
 * Mutation tests: which rules could be changed without a test failing. Run by hand before a release, of one room or file
 * (`npm run mutation -- --mutate 'src/domain/notes/**'`): a run of all takes hours.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ROOMS.map((room) => `src/${room}/**/*.ts`),
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  // Vitest strips types unread; and to rewrite a tsconfig Stryker asks for an API that TypeScript 7 no longer has.
  disableTypeChecks: false,
  tsconfigFile: '',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Constants, such as schemas and tables, are made before any test runs: each of their mutants would cost a run of all tests.
  ignoreStatic: true,
  ignorePatterns: ['.output', 'shots', 'web-ext-artifacts', 'tests/e2e'],
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
