/**
 * Guards over what we write: raw HTML, slow regular expressions, what browsers do not have, long comments, and the
 * lockfile.
 */
import { readFileSync } from 'node:fs';
import { findLongComments } from './comments.ts';
import { report } from './finding.ts';
import { findMissingOptional, findResolved } from './lockfile.ts';
import { findSlowPatterns } from './patterns.ts';
import { findRawHtml } from './rawHtml.ts';
import { listFiles } from './files.ts';
import { findTooNewOfBrowser } from './tooNew.ts';

const code = ['src', 'entrypoints'].flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
const lockfile = readFileSync('package-lock.json', 'utf8');
report([
  ...code.flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    return findRawHtml(path, source).concat(
      findSlowPatterns(path, source),
      findLongComments(path, source),
      ...(['chrome', 'firefox', 'firefox_android'] as const).map((browser) =>
        findTooNewOfBrowser(path, source, browser),
      ),
    );
  }),
  ...findResolved(lockfile),
  ...findMissingOptional(lockfile),
]);
