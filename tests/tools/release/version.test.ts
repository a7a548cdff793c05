import { describe, expect, test } from 'vitest';
import { problemOf, withVersion, type Versioned } from '../../../tools/release/version.ts';

const texts = (version: string, changelog: string): Versioned => ({
  package: `{\n  "name": "sidelight",\n  "version": "${version}"\n}`,
  lockfile: `{\n  "version": "${version}",\n  "packages": { "": { "version": "${version}" }, "node_modules/a": { "version": "${version}" } }\n}`,
  changelog,
});
const UNRELEASED = '# Changelog\n\n## 0.1.0 (unreleased)\n\n- All of it.\n';

describe('a version is refused', () => {
  test.each<[why: string, version: string, texts: Versioned, isClean: boolean, words: string]>([
    ['that is none', 'one', texts('0.1.0', UNRELEASED), true, 'is no version'],
    ['with two numbers', '1.2', texts('0.1.0', UNRELEASED), true, 'is no version'],
    ['with a zero before a number', '1.02.0', texts('0.1.0', UNRELEASED), true, 'is no version'],
    ['that goes back', '0.0.9', texts('0.1.0', UNRELEASED), true, 'never goes back'],
    ['that is out', '0.1.0', texts('0.1.0', '## 0.1.0 (2026-12-01)\n'), true, 'is out'],
    ['with nothing new told', '0.2.0', texts('0.1.0', '## 0.1.0 (2026-12-01)\n'), true, 'no section'],
    ['with changes not committed', '0.1.0', texts('0.1.0', UNRELEASED), false, 'not committed'],
  ])('%s', (_why, version, files, isClean, words) => expect(problemOf(version, files, isClean)).toContain(words));
});

test.each(['0.1.0', '0.1.1', '1.0.0'])('from 0.1.0, which is not out, %s can be made', (version) =>
  expect(problemOf(version, texts('0.1.0', UNRELEASED), true)).toBeNull(),
);

test('a version stands in each file once it is made, and packages keep theirs', () => {
  const made = withVersion('0.2.0', '2026-12-24', texts('0.1.0', UNRELEASED));
  expect(JSON.parse(made.package)).toMatchObject({ version: '0.2.0' });
  expect(JSON.parse(made.lockfile)).toMatchObject({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' }, 'node_modules/a': { version: '0.1.0' } },
  });
  expect(made.changelog).toContain('## 0.2.0 (2026-12-24)\n\n- All of it.');
});
