/** Guards over what we write: raw HTML, and the lockfile. */
import { readFileSync } from 'node:fs';
import { report } from './guards/finding.ts';
import { findResolved } from './guards/lockfile.ts';
import { findRawHtml } from './guards/raw-html.ts';
import { listFiles } from './files.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
report([
  ...code.flatMap((path) => findRawHtml(path, readFileSync(path, 'utf8'))),
  ...findResolved(readFileSync('package-lock.json', 'utf8')),
]);
