/**
 * Times carrying notes between two devices, in a worker of a real browser with a real IndexedDB on disk and the files
 * in memory: `npm run -s bench:devices [-- NOTES BROWSER]`, by default 50,000 notes in Chromium, encrypted. On stdout
 * one JSON line: seconds until the notes are in the first database, until all notes of a device are written, until
 * another has previewed and has taken them, until an edit is carried out and in, its bytes; the most memory that took,
 * garbage and the files included, but not what filling the database took: in Chromium of the worker's JavaScript, in
 * Firefox of the page's whole process beyond what it had before. Exits with 1 when a limit is passed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { ask, heapOf, inBrowser } from '../inChromium.ts';
import { inFirefox } from './inFirefox.ts';
import { median } from '../statistics.ts';
import type { DeviceTask } from './devicesWorker.ts';

const [count = '50000', browser = 'chromium'] = process.argv.slice(2);
const notes = Number(count);
const LIMITS = { pushSeconds: 20, takeSeconds: 30, editSeconds: 1, editBytes: 4096, megabytes: 200 };
const EDITS = 9;
const SAMPLED_EVERY_MS = 50;

interface Bench {
  run: (task: DeviceTask) => Promise<{ milliseconds: number; found: number }>;
  /** In bytes. */
  memory: () => Promise<number>;
  /** Begins with a new worker: what the earlier one had in memory is gone. */
  restart: () => Promise<void>;
}

const script = await bundle(join(import.meta.dirname, 'devicesWorker.ts'), 'bench');
const measured = browser === 'firefox' ? await firefox() : await chromium();
console.log(JSON.stringify({ browser, ...measured, limits: LIMITS }));
const { pushSeconds, takeSeconds, editSeconds, editBytes, megabytes } = measured;
const isWithin =
  pushSeconds <= LIMITS.pushSeconds &&
  takeSeconds <= LIMITS.takeSeconds &&
  editSeconds <= LIMITS.editSeconds &&
  editBytes <= LIMITS.editBytes &&
  megabytes <= LIMITS.megabytes;
process.exitCode = isWithin ? 0 : 1;

async function chromium() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-devices-'));
  try {
    return await inBrowser(profile, (page) =>
      measure({
        run: (task) => ask(page, script, task),
        memory: () => heapOf(page),
        restart: async () => void (await page.reload()),
      }),
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function firefox() {
  return inFirefox(async (bench) => {
    let before = 0;
    return measure({
      run: (task) => bench.ask(script, task),
      memory: async () => (await bench.memory()) - before,
      restart: async () => {
        await bench.restart();
        before = await bench.memory();
      },
    });
  });
}

async function measure({ run, memory, restart }: Bench) {
  const fill = await run({ do: 'fill', count: notes });
  await restart();
  await run({ do: 'connect', device: 'desk' });
  const idle = await memory();
  let most = 0;
  const sampling = setInterval(
    () =>
      void memory().then(
        (bytes) => (most = Math.max(most, bytes)),
        () => undefined,
      ),
    SAMPLED_EVERY_MS,
  );
  const push = await run({ do: 'push', device: 'desk' });
  const pushed = most;
  const previewed = await run({ do: 'preview', device: 'lap' });
  await run({ do: 'connect', device: 'lap' });
  const take = await run({ do: 'take', device: 'lap' });
  if (take.found !== notes) throw new Error(`${take.found} notes were taken in`);
  const edits = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const out = await run({ do: 'edit', device: 'desk' });
    const taken = await run({ do: 'takeEdit', device: 'lap' });
    if (taken.found !== 1) throw new Error('an edit was not taken in');
    edits.push({ out, in: taken });
  }
  clearInterval(sampling);
  return {
    notes,
    fillSeconds: fill.milliseconds / 1000,
    pushSeconds: push.milliseconds / 1000,
    pushMegabytes: push.found / 1e6,
    previewSeconds: previewed.milliseconds / 1000,
    takeSeconds: take.milliseconds / 1000,
    editSeconds: Math.max(...edits.map((edit) => edit.out.milliseconds + edit.in.milliseconds)) / 1000,
    editSecondsMedian: median(edits.map((edit) => edit.out.milliseconds + edit.in.milliseconds)) / 1000,
    editBytes: Math.max(...edits.map(({ out }) => out.found)),
    idleMegabytes: idle / 1e6,
    pushMemoryMegabytes: pushed / 1e6,
    megabytes: most / 1e6,
  };
}
