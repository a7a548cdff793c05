/**
 * Mutation tests: which rules could be changed without a test failing. Run by hand, room by room: `npm run mutation -- domain`.
 * What is mutated, and by which tests it must be noticed, is told by `tools/dev/mutation.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['@stryker-mutator/*', './tools/dev/sampleMutants.ts'],
  ignorers: ['sample'],
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
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
