import { browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { downloadsCarrier } from '../../../src/browser/devices/downloadsCarrier.ts';
import { downloadToDisk } from '../../../src/browser/download.ts';

const OWN = '3k9x0v7q2m5t8w1z';
const OTHER = 'a8d2f6h1j4l9n3p7';

const { disk } = vi.hoisted(() => ({ disk: { allowed: true, fails: false, gone: [] as string[] } }));
vi.mock('wxt/browser', async () => {
  const { storageArea } = await import('../storageArea.ts');
  return {
    browser: {
      storage: { local: storageArea() },
      permissions: { contains: async () => disk.allowed },
      downloads: {
        erase: async ({ id }: { id: number }) => disk.gone.push(`entry ${id}`),
        removeFile: async (id: number) => disk.gone.push(`file ${id}`),
      },
    },
  };
});
vi.mock('../../../src/browser/download.ts', () => ({
  downloadToDisk: vi.fn<typeof downloadToDisk>(async () => (disk.fails ? null : { id: 7, filename: '' })),
}));
const download = vi.mocked(downloadToDisk);

beforeEach(async () => {
  Object.assign(disk, { allowed: true, fails: false, gone: [] });
  download.mockClear();
  await browser.storage.local.clear();
});

const chosen = (path: string, content: string): File =>
  Object.defineProperty(new File([content], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('what comes in is read from the chosen files, whichever folder above theirs was chosen', async () => {
  const carrier = await downloadsCarrier([
    chosen(`devices/${OTHER}/part-1`, 'one'),
    chosen(`Downloads/Sidelight/devices/${OTHER}/part-2`, 'two'),
  ]);
  expect(await carrier.list()).toEqual([`${OTHER}/part-1`, `${OTHER}/part-2`]);
  expect(text(await carrier.read(`${OTHER}/part-2`))).toBe('two');
  await expect(carrier.read(`${OTHER}/part-3`)).rejects.toMatchObject({ reason: 'not-found' });
});

test('what goes out is downloaded into one folder, can be read back, and leaves no entry among the downloads', async () => {
  const carrier = await downloadsCarrier([]);
  await carrier.write(`${OWN}/part-1`, new TextEncoder().encode('mine'));
  const [file, path, taken] = download.mock.calls[0] ?? [];
  expect([await file?.text(), path, taken]).toEqual(['mine', `Sidelight/devices/${OWN}/part-1`, 'overwrite']);
  expect(text(await carrier.read(`${OWN}/part-1`))).toBe('mine');
  expect(disk.gone).toEqual(['entry 7']);
});

test('what was written is known to the next, until it is removed', async () => {
  const first = await downloadsCarrier([]);
  await first.write(`${OWN}/part-1`, new Uint8Array());
  await first.write(`${OWN}/part-2`, new Uint8Array());
  const second = await downloadsCarrier([chosen(`devices/${OTHER}/part-1`, 'theirs')]);
  expect(await second.list()).toEqual([`${OTHER}/part-1`, `${OWN}/part-1`, `${OWN}/part-2`]);
  await second.remove(`${OWN}/part-1`);
  expect(disk.gone.slice(2)).toEqual(['file 7', 'entry 7']);
  expect(await download.mock.lastCall?.[0].text()).toBe('');
  expect(await second.list()).toEqual([`${OTHER}/part-1`, `${OWN}/part-2`]);
  expect(await (await downloadsCarrier([])).list()).toEqual([`${OWN}/part-2`]);
});

test('a chosen folder with files of this device tells what is left of them', async () => {
  const first = await downloadsCarrier([]);
  for (const name of ['part-1', 'part-2']) await first.write(`${OWN}/${name}`, new Uint8Array());
  const carrier = await downloadsCarrier([chosen(`devices/${OWN}/part-2`, '')]);
  expect(await carrier.list()).toEqual([`${OWN}/part-2`]);
});

test('without the permission, or when a download fails, nothing counts as written', async () => {
  const carrier = await downloadsCarrier([]);
  disk.allowed = false;
  await expect(carrier.write(`${OWN}/part-1`, new Uint8Array())).rejects.toMatchObject({ reason: 'no-access' });
  Object.assign(disk, { allowed: true, fails: true });
  await expect(carrier.write(`${OWN}/part-1`, new Uint8Array())).rejects.toMatchObject({ reason: 'failed' });
  expect(await (await downloadsCarrier([])).list()).toEqual([]);
});
