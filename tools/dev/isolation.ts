/**
 * Which files of tests may share a process with others. Loading the same modules anew for each file takes longer than most of them run;
 * but a file that changes what all of a process share needs one of its own.
 */
import { globSync, readFileSync } from 'node:fs';

/** Mocks, spies and clocks; a document; a database; the environment: what would be left to the file that comes next. */
const SHARED_STATE = /\bvi\b|@vitest-environment|\bglobalThis\b|fake-indexeddb|process\.(?:env|chdir)/;

/** Whether a test file of this text must run by itself. */
export const needsIsolation = (text: string): boolean => SHARED_STATE.test(text);

/** The files of unit tests that must run by themselves, as paths from the project's root. */
export const isolatedTests = (): string[] =>
  globSync('tests/**/*.test.{ts,tsx}', { exclude: ['tests/e2e/**'] })
    .filter((path) => needsIsolation(readFileSync(path, 'utf8')))
    .toSorted();
