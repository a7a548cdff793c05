/**
 * Kills real browsers in the middle of carrying notes: `npm run -s kill:devices [-- SYNCS SEED BROWSER]`, by default 50
 * in Chromium. Needs the extension built. Two profiles carry through a folder each, which are kept equal; with
 * `firefox` the second of them is a Firefox. One after the other saves notes, begins a draft of one that changes, gives
 * one note the words that the other gives it too, carries, and is killed at a random moment, until so many were killed
 * while they carried. On stdout one JSON line: how many were killed, how many of them while they carried, and how many
 * of the notes and drafts that were confirmed are lost or doubled on either in the end. Exits with 1 where one is, or
 * where the two have not come to the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../bench/random.ts';
import { isCarryingAfter, texts, write } from './devices/inPage.ts';
import { KilledDevice } from './devices/killedDevice.ts';
import type { Files } from './devices/ownFolder.ts';

const [syncs = '50', seed = '1', second = 'chromium'] = process.argv.slice(2);
const SAVES = 3;
/** From when it carries until it is killed; how long a carry takes. */
const LONGEST_CARRY_MS = 150;
/** Kills to each of those that are wanted: some come when all is carried. */
const MOST_KILLS = 4;
/** The note that both devices write on. */
const SHARED = '0b8f3f0e-7a3c-4c0a-9d57-0d6a4c9d1e11';

const random = new Random(seed);
const home = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));
const devices = [
  new KilledDevice('Laptop', 'chromium', home),
  new KilledDevice('Tower', second === 'firefox' ? 'firefox' : 'chromium', home),
] as const;
/** What a program carries that keeps folders equal. */
let between: Files = {};
const confirmed = { notes: new Array<string>(), drafts: new Array<string>() };
let [kills, cut] = [0, 0];
let passed = false;
try {
  for (const device of devices) await device.connect();
  for (; cut < Number(syncs) && kills < MOST_KILLS * Number(syncs); kills += 1) {
    const device = devices[kills % 2 === 0 ? 0 : 1];
    await device.open();
    between = await device.mirror(between);
    const bodies = Array.from({ length: SAVES }, (_, at) => `${device.name} ${kills} ${at}`);
    const twin = { noteId: SHARED, body: `Both ${Math.floor(kills / 2)}` };
    const said = await device.page.evaluate(write, { bodies, twin });
    confirmed.notes.push(...said.texts);
    confirmed.drafts.push(...said.drafts);
    await device.beginSync();
    if (await device.page.evaluate(isCarryingAfter, random.below(LONGEST_CARRY_MS))) cut += 1;
    await device.end('kill');
  }
  const said: { notes: string[]; drafts: string[] }[] = [];
  // Twice around: what the second has learned is with the first as well.
  for (const [round, device] of [...devices, ...devices].entries()) {
    await device.open();
    between = await device.mirror(between);
    await device.beginSync();
    // A file of the other's that was cut off stands there until the other has been open again.
    await device.page.says(round < devices.length ? 'Done' : 'everything is as it should be');
    between = await device.mirror(between);
    said.push(await device.page.evaluate(texts));
    await device.end('close');
  }
  const last = said.slice(-2);
  const counted = (['notes', 'drafts'] as const).map((kind) => ({
    kind,
    confirmed: confirmed[kind].length,
    lost: last.map((device) => confirmed[kind].filter((body) => !device[kind].includes(body)).length),
    doubled: last.map((device) => device[kind].length - new Set(device[kind]).size),
  }));
  const isSame = JSON.stringify(last[0]) === JSON.stringify(last[1]);
  console.log(JSON.stringify({ seed, second, kills, cut, counted, isSame }));
  passed = isSame && counted.every(({ lost, doubled }) => [...lost, ...doubled].every((count) => count === 0));
} finally {
  for (const device of devices) await device.end('kill').catch(() => undefined);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(passed ? 0 : 1);
