/** Guards over what we write: raw HTML, and the lockfile. */
import { readFileSync } from 'node:fs';
import { report } from './guards/finding.ts';
import { findMissingOptional, findResolved } from './guards/lockfile.ts';
import { findRawHtml } from './guards/raw-html.ts';
import { listFiles } from './files.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
const lockfile = readFileSync('package-lock.json', 'utf8');
report([
  ...code.flatMap((path) => findRawHtml(path, readFileSync(path, 'utf8'))),
  ...findResolved(lockfile),
  ...findMissingOptional(lockfile),
]);
