/** The files that bear the version, by what they are: their paths, or their texts. */
export interface Versioned {
  package: string;
  lockfile: string;
  changelog: string;
}

/** What both stores take: up to three numbers, without zeros before them. */
const VERSION = /^(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}$/;
const UNRELEASED = ' (unreleased)';

/**
 * Why a version cannot be made; null if it can.
 *
 * @param texts - the files as they are
 * @param isClean - nothing is changed and not committed
 */
export function problemOf(version: string, texts: Versioned, isClean: boolean): string | null {
  if (!VERSION.test(version)) return `“${version}” is no version: say three numbers, as in npm run release -- 1.2.3`;
  const present = versionIn(texts.package);
  if (isReleased(texts.changelog, present) && compare(version, present) <= 0)
    return `Version ${present} is out: the next one must be higher.`;
  if (compare(version, present) < 0) return `This is ${present} already: a version never goes back.`;
  if (!texts.changelog.includes(UNRELEASED))
    return 'CHANGELOG.md has no section “(unreleased)”: say first what is new.';
  if (!isClean) return 'There are changes that are not committed: a release is made of what is.';
  return null;
}

/** The files with the version in each, and the day in the changelog. */
export function withVersion(version: string, day: string, texts: Versioned): Versioned {
  const from = `"version": "${versionIn(texts.package)}"`;
  const to = `"version": "${version}"`;
  return {
    package: texts.package.replace(from, to),
    // The lockfile names the project's version twice before it names any package's.
    lockfile: texts.lockfile.replace(from, to).replace(from, to),
    changelog: texts.changelog.replace(/^## \S+ \(unreleased\)/m, `## ${version} (${day})`),
  };
}

const versionIn = (packageJson: string): string => /"version": "([^"]+)"/.exec(packageJson)?.[1] ?? '';

const isReleased = (changelog: string, version: string): boolean =>
  changelog.includes(`## ${version} (`) && !changelog.includes(`## ${version}${UNRELEASED}`);

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differing = [0, 1, 2].find((at) => left?.[at] !== right?.[at]);
  return differing === undefined ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}
