import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CarrierError } from '../../../src/domain/devices/carrier.ts';
import type { Database } from '../../../src/storage/schema.ts';
import { destinationOf, preview, waiting } from '../../../src/worker/devices/engine.ts';
import { nameOf } from '../../../src/worker/devices/fileNames.ts';
import { notesOf } from '../../../tools/fuzz/devices/device.ts';
import { bodies, carryNow, connectedDevice, edit, write } from './device.ts';
import { Folder } from './folder.ts';

let folder: Folder;
let desk: Database;
let lap: Database;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = new Folder();
  [desk, lap] = [await connectedDevice('Desk'), await connectedDevice('Lap')];
});

const pathOf = async (database: Database, kind: 'part' | 'list'): Promise<string> => {
  const { installation } = (await destinationOf(database)) ?? {};
  const path = [...folder.files.keys()].findLast((one) => one.startsWith(`${installation}/${kind}`));
  if (!path) throw new Error('no such file');
  return path;
};
const bytesAt = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(folder.files.get(path) ?? []);
const codes = ({ failures }: { failures: readonly { code: string }[] }) => failures.map(({ code }) => code);

describe('what the reader is told, and what is taken all the same', () => {
  test('a part that is half there waits until it is whole', async () => {
    await write(desk, 'First.');
    await carryNow(desk, folder);
    const path = await pathOf(desk, 'part');
    const whole = bytesAt(path);
    folder.files.set(path, whole.slice(0, -20));
    await write(desk, 'Second.');
    await carryNow(desk, folder);
    const result = await carryNow(lap, folder);
    expect(result.failures).toEqual([{ code: 'damaged', device: 'Desk', path }]);
    expect(result.isComplete).toBe(false);
    expect(result.devices).toMatchObject([{ isOwn: true }, { name: 'Desk', waiting: 1 }]);
    expect(await bodies(lap)).toEqual(['Second.']);
    folder.files.set(path, whole);
    expect(await carryNow(lap, folder)).toMatchObject({ isComplete: true, failures: [] });
    expect(await bodies(lap)).toEqual(['First.', 'Second.']);
  });

  test('a part that is announced and not there is missing', async () => {
    await write(desk, 'First.');
    await carryNow(desk, folder);
    const path = await pathOf(desk, 'part');
    const whole = bytesAt(path);
    folder.files.delete(path);
    expect(await carryNow(lap, folder)).toMatchObject({
      failures: [{ code: 'missing', device: 'Desk', path }],
      devices: [{ isOwn: true }, { waiting: 1 }],
    });
    folder.files.set(path, whole);
    expect(await carryNow(lap, folder)).toMatchObject({ failures: [], taken: { new: 1 } });
  });

  test('another passphrase, none here, none there', async () => {
    const safe = await connectedDevice('Safe', 'a good passphrase');
    const other = await connectedDevice('Other', 'another passphrase');
    await write(safe, 'Secret.');
    await carryNow(safe, folder);
    await write(desk, 'Open.');
    expect(await carryNow(desk, folder)).toMatchObject({ failures: [{ code: 'needs-passphrase' }] });
    const result = await carryNow(other, folder);
    expect(codes(result).toSorted()).toEqual(['not-encrypted', 'wrong-passphrase']);
    expect(await notesOf(other)).toEqual([]);
    await write(other, 'Written all the same.');
    expect((await carryNow(other, folder)).sent.records).toBe(1);
    expect(codes(await preview(lap, folder, { passphrase: 'wrong' })).toSorted()).toEqual([
      'not-encrypted',
      'wrong-passphrase',
      'wrong-passphrase',
    ]);
  });

  test('a file under another name or number than it was sealed for', async () => {
    const safe = await connectedDevice('Safe', 'a good passphrase');
    const other = await connectedDevice('Other', 'a good passphrase');
    await write(safe, 'Secret.');
    await carryNow(safe, folder);
    const bytes = bytesAt(await pathOf(safe, 'part'));
    const { installation } = (await destinationOf(safe)) ?? {};
    folder.files.set(`${installation}/${await nameOf('part', 99, bytes)}`, bytes);
    const result = await carryNow(other, folder);
    expect(codes(result)).toEqual(['wrong-passphrase']);
    expect(await bodies(other)).toEqual(['Secret.']);
  });

  test('a part of a later version', async () => {
    const { installation } = (await destinationOf(desk)) ?? {};
    const header = { format: 'sidelight-devices', formatVersion: 2, encryption: 'something new' };
    const bytes = new TextEncoder().encode(`${JSON.stringify(header)}\nwhatever`);
    await write(desk, 'First.');
    await carryNow(desk, folder);
    const path = `${installation}/${await nameOf('part', 7, bytes)}`;
    folder.files.set(path, bytes);
    expect(await carryNow(lap, folder)).toMatchObject({
      failures: [{ code: 'newer-version', device: 'Desk', path }],
      taken: { new: 1 },
    });
  });

  test('a file that says it is a part, and holds anything', async () => {
    for (const text of [
      '',
      '<html>Log in</html>',
      '{"format":"sidelight-devices","formatVersion":1,"encryption":null}\nx',
    ]) {
      const bytes = new TextEncoder().encode(text);
      folder.files.set(`0123456789abcdef/${await nameOf('part', 1, bytes)}`, bytes);
    }
    folder.files.set('notes.txt', new Uint8Array(3));
    folder.files.set('0123456789abcdef/deep/part.bin', new Uint8Array(3));
    const { failures } = await carryNow(lap, folder);
    expect(failures.map(({ code }) => code)).toEqual(['damaged', 'damaged', 'damaged']);
  });

  test('a clock that is more than a day off, which changes nothing', async () => {
    vi.useFakeTimers({ now: Date.now() + 40 * 86_400_000, toFake: ['Date'] });
    await write(desk, 'From the future.');
    await carryNow(desk, folder);
    vi.useRealTimers();
    const result = await carryNow(lap, folder);
    expect(result).toMatchObject({
      isComplete: true,
      failures: [{ code: 'clock', device: 'Desk' }],
      taken: { new: 1 },
    });
  });
});

describe('a carrier', () => {
  test.each(['no-access', 'unreachable', 'full', 'not-a-folder'] as const)(
    'that says %s is told of',
    async (reason) => {
      await write(desk, 'First.');
      folder.onCall = () => {
        throw new CarrierError(reason, 'no');
      };
      expect(await carryNow(desk, folder)).toMatchObject({
        isComplete: false,
        failures: [{ code: 'carrier', reason }],
      });
      folder.onCall = () => undefined;
      expect(await carryNow(desk, folder)).toMatchObject({ isComplete: true, sent: { records: 1 } });
    },
  );

  test('that throws anything has failed', async () => {
    folder.onCall = () => {
      throw new TypeError('oops');
    };
    expect(await carryNow(desk, folder)).toMatchObject({ failures: [{ code: 'carrier', reason: 'failed' }] });
    expect(await preview(desk, folder, { passphrase: null })).toMatchObject({
      failures: [{ code: 'carrier', reason: 'failed' }],
    });
  });

  test('that cannot read one file is asked for the others', async () => {
    await write(desk, 'First.');
    await carryNow(desk, folder);
    const path = await pathOf(desk, 'part');
    await write(desk, 'Second.');
    await carryNow(desk, folder);
    folder.onCall = (call, one) => {
      if (call === 'read' && one === path) throw new Error('cannot read this');
    };
    await write(lap, 'Third.');
    expect(await carryNow(lap, folder)).toMatchObject({ failures: [{ code: 'damaged' }], sent: { records: 1 } });
    expect(await bodies(lap)).toEqual(['Second.', 'Third.']);
  });

  test('that keeps something else than was written is not believed', async () => {
    const note = await write(desk, 'First.');
    const lossy = Object.assign(new Folder(), {
      write: async (path: string, bytes: Uint8Array) => void lossy.files.set(path, bytes.slice(1)),
    });
    expect(codes(await carryNow(desk, lossy))).toEqual(['not-kept']);
    expect(await waiting(desk)).toBe(1);
    await edit(desk, note, 'Second.');
    expect(codes(await carryNow(desk, lossy))).toContain('not-kept');
    expect(await waiting(desk)).toBe(1);
    await carryNow(desk, folder);
    expect(await carryNow(lap, folder)).toMatchObject({ taken: { new: 1 } });
  });
});
