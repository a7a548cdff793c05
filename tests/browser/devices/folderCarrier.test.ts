import { afterEach, describe, expect, test, vi } from 'vitest';
import { allowFolder, canWriteFolders, folderCarrier, pickFolder } from '../../../src/browser/devices/folderCarrier.ts';

const DEVICE = '3k9x0v7q2m5t8w1z';
afterEach(() => vi.unstubAllGlobals());

const failure = (name: string) => new DOMException(name, name);

/**
 * A folder of the File System API in memory, as much of it as is used; `fails` is thrown by whatever is asked of it.
 */
class Folder {
  kind = 'directory' as const;
  entriesHere = new Map<string, Folder | File>();
  fails: DOMException | null = null;
  #check() {
    if (this.fails) throw this.fails;
  }
  async *entries() {
    this.#check();
    yield* this.entriesHere;
  }
  async *keys() {
    yield* this.entriesHere.keys();
  }
  async getDirectoryHandle(name: string, { create = false } = {}) {
    this.#check();
    const found = this.entriesHere.get(name) ?? (create ? new Folder() : null);
    if (!found) throw failure('NotFoundError');
    if (!(found instanceof Folder)) throw failure('TypeMismatchError');
    this.entriesHere.set(name, found);
    return found;
  }
  async getFileHandle(name: string, { create = false } = {}) {
    const found = this.entriesHere.get(name) ?? (create ? new File() : null);
    if (!(found instanceof File)) throw failure('NotFoundError');
    this.entriesHere.set(name, found);
    return found;
  }
  async removeEntry(name: string) {
    if (!this.entriesHere.delete(name)) throw failure('NotFoundError');
  }
}
class File {
  kind = 'file' as const;
  bytes = new Uint8Array();
  static full = false;
  async getFile() {
    return new Blob([new Uint8Array(this.bytes)]);
  }
  async createWritable() {
    let written = new Uint8Array();
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        if (File.full) throw failure('QuotaExceededError');
        written = bytes;
      },
      close: async () => void (this.bytes = written),
      abort: async () => undefined,
    };
  }
}
/** It stands in for the browser's own, as far as it is used. */
const isHandle = (folder: unknown): folder is FileSystemDirectoryHandle => folder instanceof Folder;
const handleOf = (folder: Folder): FileSystemDirectoryHandle => {
  const handle: unknown = folder;
  if (!isHandle(handle)) throw new Error('no folder');
  return handle;
};
const carrierIn = (folder: Folder) => folderCarrier(handleOf(folder));

test('each device has a folder of its own; what else is there is not looked at', async () => {
  const root = new Folder();
  const carrier = carrierIn(root);
  await carrier.write(`${DEVICE}/part-1`, Uint8Array.of(1, 2));
  await carrier.write('Holiday pictures/1.jpg', Uint8Array.of(3));
  root.entriesHere.set(DEVICE.replace('3', '4'), new File());
  expect(await carrier.list()).toEqual([`${DEVICE}/part-1`]);
  expect(await carrier.read(`${DEVICE}/part-1`)).toEqual(Uint8Array.of(1, 2));
  await carrier.write(`${DEVICE}/part-1`, Uint8Array.of(9));
  expect(await carrier.read(`${DEVICE}/part-1`)).toEqual(Uint8Array.of(9));
  await carrier.remove(`${DEVICE}/part-1`);
  await carrier.remove(`${DEVICE}/part-1`);
  await carrier.remove('gone/part-1');
  expect(await carrier.list()).toEqual([]);
});

test('a file that is not there is told from a folder that is not', async () => {
  const root = new Folder();
  const carrier = carrierIn(root);
  await expect(carrier.read(`${DEVICE}/part-1`)).rejects.toMatchObject({ reason: 'not-found' });
  root.fails = failure('NotFoundError');
  await expect(carrier.list()).rejects.toMatchObject({ reason: 'unreachable' });
  await expect(carrier.write(`${DEVICE}/part-1`, new Uint8Array())).rejects.toMatchObject({ reason: 'unreachable' });
});

test.each([
  ['NotAllowedError', 'no-access'],
  ['TypeMismatchError', 'not-a-folder'],
  ['NoModificationAllowedError', 'busy'],
  ['NotReadableError', 'unreachable'],
  ['EncodingError', 'failed'],
])('%s: %s', async (name, reason) => {
  const root = new Folder();
  root.fails = failure(name);
  await expect(carrierIn(root).list()).rejects.toMatchObject({ reason });
});

test('on a full disk the earlier file stays', async () => {
  const root = new Folder();
  const carrier = carrierIn(root);
  await carrier.write(`${DEVICE}/list-1`, Uint8Array.of(1));
  File.full = true;
  await expect(carrier.write(`${DEVICE}/list-1`, Uint8Array.of(2))).rejects.toMatchObject({ reason: 'full' });
  File.full = false;
  expect(await carrier.read(`${DEVICE}/list-1`)).toEqual(Uint8Array.of(1));
});

describe('choosing a folder', () => {
  test('is what some browsers can', async () => {
    expect(canWriteFolders()).toBe(false);
    expect(await pickFolder()).toBeNull();
    vi.stubGlobal('showDirectoryPicker', async () => 'folder');
    expect(canWriteFolders()).toBe(true);
    expect(await pickFolder()).toBe('folder');
  });

  test('may be broken off, and fail', async () => {
    vi.stubGlobal('showDirectoryPicker', () => Promise.reject(failure('AbortError')));
    expect(await pickFolder()).toBeNull();
    vi.stubGlobal('showDirectoryPicker', () => Promise.reject(failure('SecurityError')));
    await expect(pickFolder()).rejects.toThrow('SecurityError');
  });

  test('asks again for one of an earlier session', async () => {
    const asking = (answer: PermissionState) =>
      handleOf(Object.assign(new Folder(), { requestPermission: async () => answer }));
    expect(await allowFolder(asking('granted'))).toBe(true);
    expect(await allowFolder(asking('denied'))).toBe(false);
  });
});
