/** Guards over what we write: raw HTML, what browsers do not have, and the lockfile. */
import { readFileSync } from 'node:fs';
import { report } from './finding.ts';
import { findMissingOptional, findResolved } from './lockfile.ts';
import { findRawHtml } from './raw-html.ts';
import { listFiles } from './files.ts';
import { findTooNewOfBrowser } from './tooNew.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
const lockfile = readFileSync('package-lock.json', 'utf8');
report([
  ...code.flatMap((path) => findRawHtml(path, readFileSync(path, 'utf8'))),
  ...(['chrome', 'firefox', 'firefox_android'] as const).flatMap((browser) =>
    code.flatMap((path) => findTooNewOfBrowser(path, readFileSync(path, 'utf8'), browser)),
  ),
  ...findResolved(lockfile),
  ...findMissingOptional(lockfile),
]);
