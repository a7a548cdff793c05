import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { anyBrowser } from '../anyBrowser.ts';
import { CarrierError, type Carrier } from '../../domain/devices/carrier.ts';
import { downloadToDisk } from '../download.ts';
import { storedEntry } from '../storedEntry.ts';

/** In the folder for downloads. */
export const DOWNLOADS_FOLDER = 'Sidelight/devices';

/** The paths of what was downloaded and not removed: no page can look into the folder. */
const Written = z.array(z.string());
const written = storedEntry('devicesWritten', (found): string[] => Written.safeParse(found).data ?? []);
/** For a device that is disconnected: the files stay where they are. */
export const forgetWritten = (): Promise<void> => written.forget();

/**
 * Carries files where no page can write into a folder: out as downloads, in from a folder the reader has just chosen.
 * Of this device's own files it tells those it has written, unless the chosen folder holds them.
 *
 * @param chosen - the files of that folder; they are read when they are asked for
 */
export async function downloadsCarrier(chosen: readonly File[]): Promise<Carrier> {
  const files = new Map<string, Blob>(chosen.map((file) => [pathOf(file), file]));
  const remembered = await written.read();
  const isChosen = remembered.some((path) => [...files.keys()].some((file) => folderOf(file) === folderOf(path)));
  const own = new Set(isChosen ? [] : remembered);
  const save = async (path: string, file: Blob) => {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
      throw new CarrierError('no-access', 'downloads are not allowed');
    const item = await downloadToDisk(file, `${DOWNLOADS_FOLDER}/${path}`, 'overwrite');
    if (!item) throw new CarrierError('failed', `${path} was not downloaded`);
    return item.id;
  };
  return {
    list: async () => [...new Set([...files.keys(), ...own])],
    read: async (path) => {
      const file = files.get(path);
      if (!file) throw new CarrierError('not-found', `${path} is not among the chosen files`);
      return new Uint8Array(await file.arrayBuffer());
    },
    write: async (path, bytes) => {
      const file = new Blob([new Uint8Array(bytes)]);
      const id = await save(path, file);
      files.set(path, file);
      await written.change((paths) => [...new Set(paths).add(path)]);
      // The list of downloads is for the reader's own.
      await anyBrowser.downloads?.erase({ id });
    },
    remove: async (path) => {
      // An extension may remove what it has downloaded in this session alone: an empty file takes the place of the
      // earlier one, and goes.
      const id = await save(path, new Blob([]));
      await anyBrowser.downloads?.removeFile(id);
      await anyBrowser.downloads?.erase({ id });
      files.delete(path);
      own.delete(path);
      await written.change((paths) => paths.filter((other) => other !== path));
    },
  };
}

/** `INSTALLATION/NAME`, whichever folder above them was chosen. */
const pathOf = ({ webkitRelativePath, name }: File): string =>
  webkitRelativePath.split('/').slice(-2).join('/') || name;

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
