import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of end-to-end tests that take by far the longest: begun last, one would keep the others' worker idle. */
const LONGEST = [
  'kill',
  'states',
  'gallery-firefox',
  'gallery-chromium',
  'byItself',
  'changes',
  'data',
  'library-notes',
  'main-job',
];

/** Runs the longest files first, the others in the order they were found. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
}
