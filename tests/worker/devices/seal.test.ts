import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fileNameOf, isWhole, nameOf, type FileName } from '../../../src/worker/devices/fileNames.ts';
import { bulkIn, othersIn, packLines, unpackLines } from '../../../src/worker/devices/partFormat.ts';
import { joined } from '../../../src/worker/bytes.ts';
import { readAhead } from '../../../src/worker/devices/session.ts';
import { deriveKey, ITERATIONS, newSalt, passphraseKey, seal, unseal } from '../../../src/worker/devices/seal.ts';
import { lineOf } from '../../../src/worker/exchange/lines.ts';
import { noteWith } from '../exchange/arbitrary.ts';

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const packed = new TextEncoder().encode('what is packed');
const keyFor = async (passphrase: string, salt: string, iterations = ITERATIONS) =>
  deriveKey(await passphraseKey(passphrase), salt, iterations);

describe('a sealed file', () => {
  test('tells in clear how its key is made, and nothing else', async () => {
    const salt = newSalt();
    const sealed = await seal(packed, 'a/part-1', { salt, of: await keyFor('a good passphrase', salt) });
    const [header = ''] = text(sealed).split('\n');
    expect(JSON.parse(header)).toEqual({
      format: 'sidelight-devices',
      formatVersion: 1,
      encryption: {
        kdf: 'PBKDF2-SHA-256',
        iterations: 600_000,
        salt,
        cipher: 'AES-256-GCM',
        iv: expect.stringMatching(/^[\w+/]{16}$/),
      },
    });
    expect(text(sealed)).not.toContain('what is packed');
    const keyOf = () => keyFor('a good passphrase', salt);
    expect(await unseal(sealed, 'a/part-1', keyOf)).toEqual({ packed, isSealed: true });
    expect(await unseal(sealed, 'a/part-2', keyOf)).toEqual({ failure: 'wrong-passphrase' });
    expect(await unseal(sealed, 'a/part-1', () => keyFor('another one', salt))).toEqual({
      failure: 'wrong-passphrase',
    });
    expect(await unseal(sealed, 'a/part-1', async () => null)).toEqual({ failure: 'needs-passphrase' });
    const weaker = new TextEncoder().encode(header.replace('600000', '1000'));
    expect(await unseal(new Uint8Array([...weaker, ...sealed.subarray(header.length)]), 'a/part-1', keyOf)).toEqual({
      failure: 'damaged',
    });
  });

  test('with the same words typed in another form of Unicode has the same key', async () => {
    const salt = newSalt();
    const sealed = await seal(packed, '', { salt, of: await keyFor('caf\u00E9 au lait', salt) });
    expect(await unseal(sealed, '', () => keyFor('cafe\u0301 au lait', salt))).toMatchObject({ isSealed: true });
  });

  test('whose key cannot be read out', async () => {
    const key = await keyFor('a good passphrase', newSalt());
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toMatchObject({ name: 'InvalidAccessError' });
    expect((await passphraseKey('x')).extractable).toBe(false);
  });
});

describe('the name of a file', () => {
  test('tells what it is, and whether it is whole', async () => {
    const path = `0123456789abcdef/${await nameOf('part', 12, packed)}`;
    const name = fileNameOf(path);
    expect(name).toMatchObject({ installation: '0123456789abcdef', kind: 'part', number: 12 });
    expect(name && (await isWhole(name, packed))).toBe(true);
    expect(name && (await isWhole(name, packed.slice(1)))).toBe(false);
  });
  test.each([
    '0123456789abcdef/part-000001-0123456789abcdef0123456789abcdef (copy).bin',
    '0123456789abcdef/part-000001-0123456789abcdef0123456789abcdef.bin.tmp',
    '0123456789ABCDEF/part-000001-0123456789abcdef0123456789abcdef.bin',
    '../part-000001-0123456789abcdef0123456789abcdef.bin',
    'part-000001-0123456789abcdef0123456789abcdef.bin',
    'a/0123456789abcdef/part-000001-0123456789abcdef0123456789abcdef.bin',
    '0123456789abcdef/note-000001-0123456789abcdef0123456789abcdef.bin',
  ])('%s is none of ours', (path) => {
    expect(fileNameOf(path)).toBeNull();
  });
});

describe('what is packed', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  const note = noteWith({ body: 'First.' });
  test('comes out as it was, without what is unknown', async () => {
    const lines = [lineOf(['note', note]), lineOf(['reading', { later: true }]), lineOf(['note', { id: 'no' }])];
    const unpacked = await unpackLines(await packLines(lines));
    expect(unpacked && [...bulkIn(unpacked)]).toEqual([[['note', note]]]);
  });
  test('is told by its kind, many notes batch by batch', () => {
    const device = { name: 'Desk', seen: '2026-01-01T00:00:00.000Z' };
    const all = [['device', device], ...Array.from({ length: 150 }, () => ['note', note])];
    const lines = joined(all.map(lineOf));
    expect(othersIn(lines)).toEqual([['device', device]]);
    const batches = [...bulkIn(lines)];
    expect(batches.flat()).toEqual(all.slice(1));
    expect(batches.length).toBeGreaterThan(1);
  });
  test('leaves no lines in memory, where it was written nor where it was read', async () => {
    const lines = [lineOf(['note', note])];
    await packLines(lines);
    const files = [1, 2].map((number) => ({ installation: 'a', kind: 'part' as const, number, name: '', path: '' }));
    const read = files.map(() => new Uint8Array(9));
    const readFile = async ({ number }: FileName) => ({ lines: read[number - 1] ?? new Uint8Array() });
    for await (const [file] of readAhead({ readFile }, files)) expect(read[file.number - 1]).toHaveLength(9);
    expect([...lines, ...read].map(({ length }) => length)).toEqual([0, 0, 0]);
  });
  test('is whole or nothing', async () => {
    const bytes = await packLines([lineOf(['note', note])]);
    expect(await unpackLines(bytes.slice(0, -9))).toBeNull();
    expect(await unpackLines(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)))).toBeNull();
    expect(await unpackLines(new Uint8Array())).toBeNull();
  });
});
