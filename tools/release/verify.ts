/**
 * `npm run verify`: what a stranger need not believe. From two clean clones of the last commit it builds what the
 * stores get, and once more from the sources' zip alone; compares the bytes; and prints what the packages may do, whom
 * they could reach, what they are made of and how large they are. Takes a minute. Fails if anything is not as the
 * documents say.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { findLint } from '../guards/addonLint.ts';
import { addressesIn } from '../guards/addresses.ts';
import budgets from '../guards/budgets.json' with { type: 'json' };
import { listFiles } from '../guards/files.ts';
import type { Finding } from '../guards/finding.ts';
import { findOverreach } from '../guards/manifest.ts';
import { findOversize, MEASURED } from '../guards/size.ts';
import { hashOf } from './hash.ts';
import { licencesIn } from './notice.ts';
import { build, BUILDS, packageOf, TARGETS, writePackages, type Target } from './packages.ts';
import { run } from './run.ts';

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
});
const AuditAnswer = z.object({
  metadata: z.optional(z.object({ vulnerabilities: z.object({ total: z.number() }) })),
});

const ROOT = resolve('.');
const problems: string[] = [];

const work = mkdtempSync(join(tmpdir(), 'sidelight-verify-'));
try {
  const [first, second] = [clone('one'), clone('another-folder')];
  const zips = built(first);
  const again = built(second);
  heading(`Packages of ${run('git rev-parse HEAD', ROOT).trim()}`);
  for (const [name, zip] of Object.entries(zips)) {
    const same = hashOf(again[name] ?? new Uint8Array()) === hashOf(zip);
    line(`${hashOf(zip)}  ${name}  ${kilobytes(zip.length)}${check(same, 'built twice, byte-identical')}`);
  }
  const sources = Object.entries(zips).find(([name]) => name.endsWith('sources.zip'))?.[1] ?? new Uint8Array();
  const rebuilt = fromSources(sources);
  for (const target of TARGETS) {
    const same = hashOf(packageOf(rebuilt, target)) === hashOf(packageOf(first, target));
    line(`${target}, built from the sources' zip alone${check(same, 'the same bytes')}`);
  }
  for (const target of TARGETS) describe(target, join(first, BUILDS[target]));
  heading('Add-on lint');
  const lint = findLint(
    run('web-ext lint --source-dir .output/firefox-mv3 --output json --no-config-discovery || true', first),
  );
  told(lint, 'nothing beside the known warnings of libraries (tools/guards/addonLint.ts)');
  heading('Licences of what is in the packages (texts in NOTICE.txt)');
  for (const licence of licencesIn(readFileSync(join(first, BUILDS.firefox, 'NOTICE.txt'), 'utf8'))) line(licence);
  heading('Known vulnerabilities of what is shipped (npm audit)');
  audit();
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(`NOT AS IT SHOULD BE: ${problem}`);
console.log(problems.length === 0 ? '\nAll as it should be.' : '');
process.exitCode = problems.length > 0 ? 1 : 0;

/** A clean clone of what is committed, with the packages that are installed here. */
function clone(name: string): string {
  const folder = join(work, name);
  run(`git clone -q "${ROOT}" "${folder}"`, work);
  withPackages(folder);
  return folder;
}

function withPackages(folder: string): void {
  cpSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

function built(folder: string): Record<string, Uint8Array> {
  build(folder);
  return writePackages(folder);
}

/** A folder in which both packages are built by somebody who has the sources' zip and nothing else. */
function fromSources(sources: Uint8Array): string {
  const folder = join(work, 'sources');
  for (const [path, bytes] of Object.entries(unzipSync(sources))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  withPackages(folder);
  build(folder);
  return folder;
}

function describe(target: Target, folder: string): void {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  heading(`What the package for ${target} may do`);
  line(`permissions, asked for at install: ${manifest.permissions.join(', ')}`);
  line(`permissions, asked for by a click: ${manifest.optional_permissions.join(', ')}`);
  line('sites, at install: none');
  line(`sites, each asked for by a click: ${manifest.optional_host_permissions.join(', ')}`);
  line(`policy of its pages: ${manifest.content_security_policy.extension_pages}`);
  told(findOverreach('manifest.json', manifest), 'no more than tools/guards/manifest.ts allows');

  heading(`Addresses in the package for ${target}`);
  const files = listFiles(folder);
  const addresses = files
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .flatMap((path) => addressesIn(readFileSync(path, 'utf8')));
  const tally = new Map<string, number>();
  for (const { address, reason } of addresses) {
    if (reason === null) problems.push(`${target}: the code names the address ${address}`);
    const entry = `${address}  (${reason ?? 'UNKNOWN'})`;
    tally.set(entry, (tally.get(entry) ?? 0) + 1);
  }
  for (const [entry, times] of tally) line(`${entry} × ${times}`);
  line('none of them is loaded; the policy above lets pages connect to the extension itself alone.');

  heading(`Sizes beside their budgets, ${target}`);
  const sizes = Object.fromEntries(
    files
      .filter((path) => MEASURED.test(path))
      .map((path) => [path.slice(folder.length + 1), statSync(path).size] as const),
  );
  for (const [name, size] of Object.entries(sizes)) line(`${name}  ${kilobytes(size)}`);
  told(findOversize(folder, sizes, budgets), 'all within tools/guards/budgets.json');
}

/** npm's own list of known faults; told as not asked where no registry answers. */
function audit(): void {
  const answer = AuditAnswer.safeParse(parsed(run('npm audit --omit=dev --json || true', ROOT)));
  const found = answer.data?.metadata?.vulnerabilities.total;
  if (found === undefined) line('not asked: no registry answered.');
  else line(`${found}${check(found === 0, 'none')}`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function told(findings: readonly Finding[], good: string): void {
  for (const { where, problem } of findings) problems.push(`${where}: ${problem}`);
  if (findings.length === 0) line(good);
}

function check(holds: boolean, what: string): string {
  if (!holds) problems.push(`not ${what}`);
  return holds ? `  ✓ ${what}` : `  ✗ NOT ${what}`;
}

function heading(text: string): void {
  console.log(`\n## ${text}\n`);
}

function line(text: string): void {
  console.log(`- ${text}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
