import * as z from 'zod/mini';

export interface Count {
  passed: number;
  failed: number;
}

const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/**
 * Passed and failed tests of one run by vitest's JSON report (null when there is none). A run that failed without a
 * failed test (a file that cannot be loaded, an error outside any test) counts as one failure.
 */
export function countTests(report: string | null, ok: boolean): Count {
  const { numPassedTests, numFailedTests } =
    report === null ? { numPassedTests: 0, numFailedTests: 0 } : Report.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) };
}
