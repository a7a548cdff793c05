import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/storage/schema.ts';
import { openSession } from '../../../src/worker/devices/session.ts';
import { knownSettings } from '../../../src/worker/devices/ownRecords.ts';
import { crc32 } from '../../../src/worker/exchange/crc32.ts';
import { lineOf } from '../../../src/worker/exchange/lines.ts';
import { noteWith } from '../exchange/arbitrary.ts';
import { bodies, carryNow, connectedDevice } from './device.ts';
import { Folder } from './folder.ts';

/** Whoever can write to the folder makes up parts, where there is no passphrase. */
let folder: Folder;
let desk: Database;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = new Folder();
  desk = await connectedDevice('Desk');
});

/** A line of any JSON, also of such as cannot be written by `JSON.stringify`. */
function lineOfJson(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  return new TextEncoder().encode(`${crc32(bytes)} ${json}\n`);
}

const setting = (value: string, turn = '1') =>
  lineOfJson(`["setting",{"name":"marking","value":${value},"turn":${turn}}]`);
const DEEP = 100_000;

test('settings that nobody knows are remembered, but not without end', async () => {
  const session = await openSession(folder, false, async () => null);
  const lines = Array.from({ length: 300 }, (_, at) => lineOf(['setting', { name: `s${at}`, value: at, turn: 1 }]));
  await session.writeFile('a'.repeat(16), '', 'part', 1, lines);
  await carryNow(desk, folder);
  expect(Object.keys(await knownSettings(desk))).toHaveLength(100);
});

test.each([
  ['nested deeper than can be written', setting(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`)],
  ['longer than any reader’s', setting(JSON.stringify('x'.repeat(2_000_000)))],
  ['set so often that nobody could set it again', setting('{"on":false}', String(Number.MAX_SAFE_INTEGER))],
  ['set less than never', setting('{"on":false}', '-1')],
])('a setting that is %s is left out, and the notes beside it are taken', async (_what, line) => {
  const session = await openSession(folder, false, async () => null);
  const note = noteWith({ body: 'From afar.' });
  await session.writeFile('a'.repeat(16), '', 'part', 1, [lineOf(['note', note]), line]);
  for (const result of [await carryNow(desk, folder), await carryNow(desk, folder)])
    expect([result.failures, result.settings]).toEqual([[], {}]);
  expect(await bodies(desk)).toEqual(['From afar.']);
  // What the reader sets holds, and goes out.
  expect((await carryNow(desk, folder, { settings: { marking: { on: true } } })).settings).toEqual({});
});
