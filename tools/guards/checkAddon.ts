/** Runs Mozilla's own linter over the Firefox build and lets only known warnings of libraries pass. */
import { spawnSync } from 'node:child_process';
import { findLint } from './addonLint.ts';
import { report } from './finding.ts';

const { stdout, stderr } = spawnSync(
  'web-ext lint --source-dir .output/firefox-mv3 --output json --no-config-discovery',
  {
    shell: true,
    encoding: 'utf8',
  },
);
if (stdout.startsWith('{')) report(findLint(stdout));
else {
  console.error(stderr || stdout || 'web-ext said nothing.');
  process.exitCode = 1;
}
