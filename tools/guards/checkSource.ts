/** Guards over what we write: raw HTML, and the lockfile. */
import { readFileSync } from 'node:fs';
import { report } from './finding.ts';
import { findMissingOptional, findResolved } from './lockfile.ts';
import { findRawHtml } from './raw-html.ts';
import { listFiles } from './files.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
const lockfile = readFileSync('package-lock.json', 'utf8');
report([
  ...code.flatMap((path) => findRawHtml(path, readFileSync(path, 'utf8'))),
  ...findResolved(lockfile),
  ...findMissingOptional(lockfile),
]);
