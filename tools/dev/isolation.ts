/**
 * Which files of tests may share a process with others. Loading the same modules anew for each file takes longer than
 * most of them run; but a file that changes what all of a process share needs a thread of its own, or a process, for
 * what threads share too.
 */
import { globSync, readFileSync } from 'node:fs';

/** Mocks, spies and clocks; a document; a database; the environment: what would be left to the file that comes next. */
const SHARED_STATE = /\bvi\b|@vitest-environment|\bglobalThis\b|fake-indexeddb|process\.(?:env|chdir)/;
/** All threads have one time zone and one working directory, and their processor time is counted together. */
const SHARED_BY_THREADS = /process\.(?:env|chdir)|\bcpuTime\b/;

/**
 * What a test file of this text must have for itself: a thread, which takes less time to start, a process, or neither.
 */
export function ownOf(text: string): 'thread' | 'process' | null {
  if (!SHARED_STATE.test(text)) return null;
  return SHARED_BY_THREADS.test(text) ? 'process' : 'thread';
}

/** The files of unit tests that must have a thread or a process for themselves, as paths from the project's root. */
export const testsWithOwn = (own: 'thread' | 'process'): string[] =>
  globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**'] })
    .filter((path) => ownOf(readFileSync(path, 'utf8')) === own)
    .toSorted();
