/**
 * Everything that must hold before a change is done: `npm test`. Each step runs whatever became of the ones before it; what a failed
 * step printed is shown. The last line is `N passed, N failed`: the tests of the test runs, and each other step as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Count } from './vitestReport.ts';

interface Step {
  name: string;
  command: string;
  /** A run of tests, counted one by one. */
  tests?: boolean;
}

const STEPS: Step[] = [
  { name: 'format', command: 'prettier --check .' },
  { name: 'types', command: 'wxt prepare && tsc --noEmit' },
  { name: 'lint', command: 'oxlint --type-aware --type-check --deny-warnings' },
  { name: 'source guards', command: 'node tools/guards/checkSource.ts' },
  { name: 'unit tests', command: 'vitest run --project unit', tests: true },
  { name: 'build for Chromium', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  { name: 'build for development', command: 'wxt build --mode development && wxt build -b firefox --mode development' },
  { name: 'build guards', command: 'node tools/guards/checkBuild.ts' },
  { name: 'add-on lint', command: 'node tools/guards/checkAddon.ts' },
  { name: 'end-to-end tests', command: 'vitest run --project e2e', tests: true },
];

const reports = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
const total: Count = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  const report = join(reports, `${index}.json`);
  const reporters = step.tests ? ` --reporter=default --reporter=json --outputFile.json=${report}` : '';
  const start = performance.now();
  const { ok, output } = await run(step.command + reporters);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = step.tests ? countTests(readReport(report), ok) : { passed: Number(ok), failed: Number(!ok) };
  total.passed += count.passed;
  total.failed += count.failed;
  if (!ok) console.log(output.trim());
  const tests = step.tests ? `  ${count.passed} passed, ${count.failed} failed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(22)} ${seconds.padStart(6)} s${tests}`);
}
rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
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
