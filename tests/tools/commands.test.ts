import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, satisfies } from '../../tools/dev/packages.mjs';
import { countTests } from '../../tools/dev/vitestReport.ts';

describe('a version in a range of engines', () => {
  const range = '^22.22.2 || ^24.15.0 || >=26.0.0';
  test.each([
    ['22.22.2', true],
    ['22.30.0', true],
    ['24.15.0', true],
    ['26.0.0', true],
    ['31.1.4', true],
    ['18.20.1', false],
    ['22.22.1', false],
    ['23.9.0', false],
    ['24.2.0', false],
    ['25.0.0', false],
  ])('%s: %s', (version, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });
});

describe('whether the installed packages are those of the lockfile', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidelight-packages-'));
    mkdirSync(join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const own = { '': { version: '0.1.0' } };
  const a = { 'node_modules/a': { version: '1.0.0' } };
  const newer = { 'node_modules/a': { version: '1.0.1' } };
  const optional = { 'node_modules/b': { version: '1.0.0', optional: true } };
  test.each([
    ['the same', { ...own, ...a }, a, true],
    ['one for another system', { ...own, ...a, ...optional }, a, true],
    ['another version', { ...own, ...newer }, a, false],
    ['one missing', { ...own, ...a }, {}, false],
    ['nothing installed', { ...own, ...a }, null, false],
  ])('%s', (_case, wanted, present, expected) => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (present) writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
    expect(isInstalled(root)).toBe(expected);
  });
});

describe('the count of a test run', () => {
  const report = (passed: number, failed: number) => JSON.stringify({ numPassedTests: passed, numFailedTests: failed });
  test.each([
    ['all passed', report(12, 0), true, { passed: 12, failed: 0 }],
    ['two failed', report(10, 2), false, { passed: 10, failed: 2 }],
    ['a file could not be loaded', report(10, 0), false, { passed: 10, failed: 1 }],
    ['it broke down', null, false, { passed: 0, failed: 1 }],
  ])('%s', (_case, text, ok, expected) => {
    expect(countTests(text, ok)).toEqual(expected);
  });
});
