/**
 * Everything that must hold before a change is done: `npm test`. Each step runs whatever became of the others; what a
 * failed step printed is shown. The last line is `N passed, N failed`: the tests of the test runs, and each other step
 * as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countTests, type Count } from './vitestReport.ts';

interface Step {
  name: string;
  command: string;
  /** A run of tests, counted one by one. */
  tests?: boolean;
}

/** Types of the generated code, which several steps read. */
const FIRST: Step[] = [{ name: 'generated types', command: 'wxt prepare' }];
/** What browsers run: one build after the other for each, both beside each other. */
const BUILDS: Step[][] = ['chrome', 'firefox'].map((browser) => [
  { name: `build for ${browser}`, command: `wxt build -b ${browser}` },
  { name: `with the gallery, ${browser}`, command: `wxt build -b ${browser} --mode development` },
]);
/** Browsers are waited for about half of the time. */
const BROWSERS: Step[] = [
  { name: 'end-to-end tests', command: 'vitest run --project e2e', tests: true },
  { name: 'types and lint', command: 'oxlint --type-aware --type-check --deny-warnings' },
  { name: 'add-on lint', command: 'node tools/guards/checkAddon.ts' },
];
/**
 * What that leaves of the processors is for the rest: one process at a time, since with more all take longer than one
 * after the other. So both end at about the same time.
 */
const BESIDES: Step[] = [
  { name: 'unit tests', command: "vitest run --project 'unit*'", tests: true },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'source guards', command: 'node tools/guards/checkSource.ts' },
  { name: 'build guards', command: 'node tools/guards/checkBuild.ts' },
];
/** The tests in browsers go first, where a system has a word for it. */
const BESIDE_THEM = process.platform === 'win32' ? '' : 'nice -n 5 ';
/**
 * Code cache: the processes of unit tests load the same packages again and again, and compiling these is a tenth of
 * their time.
 */
const COMPILED = resolve('node_modules/.cache/compiled');

const reports = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
const total: Count = { passed: 0, failed: 0 };
await runAll(FIRST);
await Promise.all(BUILDS.map((steps) => runAll(steps)));
await Promise.all([runAll(BROWSERS), runAll(BESIDES, BESIDE_THEM)]);
rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs steps one after the other, each with the same words in front, and says of each how it went as soon as it has
 * ended.
 */
async function runAll(steps: readonly Step[], prefix = ''): Promise<void> {
  for (const step of steps) {
    const report = join(reports, `${step.name}.json`);
    const reporters = step.tests ? ` --reporter=default --reporter=json --outputFile.json="${report}"` : '';
    const start = performance.now();
    const { ok, output } = await run(prefix + step.command + reporters);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const count = step.tests ? countTests(readReport(report), ok) : { passed: Number(ok), failed: Number(!ok) };
    total.passed += count.passed;
    total.failed += count.failed;
    if (!ok) console.log(output.trim());
    const tests = step.tests ? `  ${count.passed} passed, ${count.failed} failed` : '';
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(22)} ${seconds.padStart(6)} s${tests}`);
  }
}

function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const add = (data: Buffer) => (output += data.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Missing when the run broke down before its end. */
function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
