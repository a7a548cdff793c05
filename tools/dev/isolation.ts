/**
 * Which files of tests may share a process with others. Loading the same modules anew for each file takes longer than
 * most of them run; but a file that puts modules in others' places needs a thread of its own, and what threads share
 * too, a process. What else a file changes is put back after it (tests/putBack.ts).
 */
import { globSync, readFileSync } from 'node:fs';

/** What has loaded a module keeps the one it has loaded. */
const OTHER_MODULES = /\bvi\.(?:mock|doMock|resetModules)\b/;
/** All threads have one time zone and one working directory. */
const SHARED_BY_THREADS = /process\.(?:env|chdir)/;
/** Processor time of all threads is counted together; a document takes much of it. */
const COUNTED_DOCUMENT = /@vitest-environment[^]*\bcpuTime\b/;

/**
 * What a test file of this text must have for itself: a thread, which takes less time to start, a process, or neither.
 */
export function ownOf(text: string): 'thread' | 'process' | null {
  if (SHARED_BY_THREADS.test(text) || COUNTED_DOCUMENT.test(text)) return 'process';
  return OTHER_MODULES.test(text) ? 'thread' : null;
}

/** The files of unit tests that must have a thread or a process for themselves, as paths from the project's root. */
export const testsWithOwn = (own: 'thread' | 'process'): string[] =>
  globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**'] })
    .filter((path) => ownOf(readFileSync(path, 'utf8')) === own)
    .toSorted();
