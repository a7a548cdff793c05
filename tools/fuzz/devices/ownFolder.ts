/**
 * Chromium's dialog for a folder cannot be answered by a debugger: in its place stands a folder of the browser's own
 * (origin-private file system), by the name `notes`, whose files tests carry in and out as a program of the reader's
 * would. These run inside the document.
 */

/** Files of devices by their paths, in Base64. */
export type Files = Record<string, string>;

export async function filesInBrowser(): Promise<Files> {
  const files: Files = {};
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('notes', { create: true });
  for await (const [name, entry] of root.entries()) {
    if (!('entries' in entry)) continue;
    for await (const [file, handle] of entry.entries()) {
      if (!('getFile' in handle)) continue;
      const opened = handle.getFile().then((one) => one.arrayBuffer());
      const content = await opened.catch(() => null); // it may go, or change, while others are read
      if (!content) continue;
      const bytes = new Uint8Array(content);
      files[`${name}/${file}`] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }
  }
  return files;
}

/**
 * Puts files there in the place of those that were.
 *
 * @param own - what the paths begin with of those that stay as they are
 */
export async function replaceFiles(files: Files, own: string | null): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('notes', { create: true });
  const isOwn = (path: string) => own !== null && path.startsWith(own);
  for await (const [name, entry] of root.entries()) {
    if (!('entries' in entry)) continue;
    for await (const file of entry.keys())
      if (!isOwn(`${name}/`) && !(`${name}/${file}` in files)) await entry.removeEntry(file);
  }
  for (const [path, base64] of Object.entries(files)) {
    if (isOwn(path)) continue;
    const [folder = '', name = ''] = path.split('/');
    const handle = await (
      await root.getDirectoryHandle(folder, { create: true })
    ).getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0));
    await stream.close();
  }
}
