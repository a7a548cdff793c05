/**
 * `npm run release -- X.Y.Z`: makes a version. Sets it in package.json, the lockfile and the changelog, builds the
 * packages for both stores and the sources they can be rebuilt from, and says what is left to do by hand. Refuses with
 * a sentence what it cannot do, and then has changed nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from './hash.ts';
import { build, writePackages } from './packages.ts';
import { run } from './run.ts';
import { problemOf, withVersion, type Versioned } from './version.ts';

const FILES: Versioned = { package: 'package.json', lockfile: 'package-lock.json', changelog: 'CHANGELOG.md' };

const [version = ''] = process.argv.slice(2);
const texts: Versioned = {
  package: readFileSync(FILES.package, 'utf8'),
  lockfile: readFileSync(FILES.lockfile, 'utf8'),
  changelog: readFileSync(FILES.changelog, 'utf8'),
};
const problem = problemOf(version, texts, run('git status --porcelain', '.').trim() === '');
if (problem === null) release();
else {
  console.error(problem);
  process.exitCode = 1;
}

function release(): void {
  const today = new Date().toISOString().slice(0, 10);
  const changed = withVersion(version, today, texts);
  writeFileSync(FILES.package, changed.package);
  writeFileSync(FILES.lockfile, changed.lockfile);
  writeFileSync(FILES.changelog, changed.changelog);
  build('.');
  for (const [name, zip] of Object.entries(writePackages('.'))) console.log(`${hashOf(zip)}  .output/${name}`);
  console.log(
    [
      '',
      `Version ${version} is built. Left to do:`,
      `  npm test && git commit -am "Release ${version}" && npm run verify`,
      `  git tag v${version} && git push --follow-tags     # the forge runs the checks again and attaches the packages`,
      '  hand the zips to the stores; texts are in docs/store/, pictures come from `npm run store:pictures`',
    ].join('\n'),
  );
}
