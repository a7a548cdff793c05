import type { Browser } from 'wxt/browser';
import type { SavedFile } from '../messages/dataView.ts';
import { anyBrowser } from './anyBrowser.ts';

/** A browser reads the file when the click has been handled; the address can go a while after. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, as a download. @returns what is told of it */
export function download(file: Blob, name: string): SavedFile {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  return { name, bytes: file.size };
}

/** A download that is through, with its path on disk. */
type Downloaded = Pick<Browser.downloads.DownloadItem, 'id' | 'filename'>;

/**
 * Hands a file to the browser's downloads and waits until it is on disk. It needs the permission to download.
 *
 * @param filename - its path in the folder for downloads
 * @param taken - what is done where there is one of this name
 * @returns null when it did not come about
 */
export async function downloadToDisk(
  file: Blob,
  filename: string,
  taken: 'uniquify' | 'overwrite',
): Promise<Downloaded | null> {
  const { downloads } = anyBrowser;
  if (!downloads) throw new Error('This browser writes no files by itself.');
  const url = URL.createObjectURL(file);
  const ended = Promise.withResolvers<Downloaded | null>();
  let own: number | null = null;
  const follow = async () => {
    if (own === null) return;
    const [item] = await downloads.search({ id: own });
    if (item?.state !== 'in_progress') ended.resolve(item?.state === 'complete' ? item : null);
  };
  const listener = () => void follow().catch(ended.reject);
  downloads.onChanged.addListener(listener);
  try {
    own = await downloads.download({ url, filename, conflictAction: taken, saveAs: false });
    listener(); // it may be through already
    return await ended.promise;
  } finally {
    downloads.onChanged.removeListener(listener);
    URL.revokeObjectURL(url);
  }
}
