import { CarrierError, type Carrier, type CarrierReason } from '../../domain/devices/carrier.ts';
import { Installation } from '../../domain/devices/destination.ts';

/** File System Access (WICG), which TypeScript's DOM does not know: https://wicg.github.io/file-system-access/ */
interface Asking {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker(options: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle>;
}
const canPick = (page: object): page is Picking => 'showDirectoryPicker' in page;
const canAsk = (handle: object): handle is Asking => 'requestPermission' in handle;

/** Whether pages of this browser can write into a folder of the reader's. */
export const canWriteFolders = (): boolean => canPick(globalThis);

/** Whether what was kept of a connection is the handle of a folder. */
export const isFolder = (access: unknown): access is FileSystemDirectoryHandle =>
  typeof FileSystemDirectoryHandle !== 'undefined' && access instanceof FileSystemDirectoryHandle;

/** Has the reader choose a folder. Only from a click. @returns null when none was chosen */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const page: object = globalThis;
  if (!canPick(page)) return null;
  try {
    return await page.showDirectoryPicker({ mode: 'readwrite', id: 'devices' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks for a folder that was chosen in an earlier session: browsers forget that it was allowed. Only from a click. */
export const allowFolder = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  !canAsk(folder) || (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';

/**
 * What the browser's exceptions say (File System Standard, File System Access). A missing folder is told from a missing
 * file where it is known.
 */
const REASONS: Readonly<Record<string, CarrierReason>> = {
  NotAllowedError: 'no-access',
  SecurityError: 'no-access',
  NotFoundError: 'not-found',
  TypeMismatchError: 'not-a-folder',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidModificationError: 'busy',
  InvalidStateError: 'busy',
  NotReadableError: 'unreachable',
};

async function told<T>(act: () => Promise<T>, missing: CarrierReason = 'not-found'): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { name = '', message = '' } = error instanceof DOMException ? error : {};
    const reason = REASONS[name] ?? 'failed';
    throw new CarrierError(reason === 'not-found' ? missing : reason, message || String(error), { cause: error });
  }
}

/** A path's folder and file. */
function partsOf(path: string): [folder: string, file: string] {
  const cut = path.lastIndexOf('/');
  return [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
}

/**
 * Carries files in a folder of the reader's. A file takes the place of an earlier one when all of it is written; one
 * that was begun may lie there empty.
 */
export function folderCarrier(root: FileSystemDirectoryHandle): Carrier {
  const folderOf = (name: string, create: boolean) =>
    name === '' ? Promise.resolve(root) : root.getDirectoryHandle(name, { create });
  return {
    list: () =>
      told(async () => {
        const paths: string[] = [];
        for await (const [name, entry] of root.entries()) {
          if (entry.kind !== 'directory' || !Installation.safeParse(name).success) continue;
          for await (const file of entry.keys()) paths.push(`${name}/${file}`);
        }
        return paths;
      }, 'unreachable'),
    read: (path) =>
      told(async () => {
        const [folder, name] = partsOf(path);
        const file = await (await (await folderOf(folder, false)).getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      }),
    write: (path, bytes) =>
      told(async () => {
        const [folder, name] = partsOf(path);
        const handle = await (await folderOf(folder, true)).getFileHandle(name, { create: true });
        const stream = await handle.createWritable();
        try {
          await stream.write(new Uint8Array(bytes));
        } catch (error) {
          await stream.abort().catch(() => undefined);
          throw error;
        }
        await stream.close();
      }, 'unreachable'),
    remove: async (path) => {
      const [folder, name] = partsOf(path);
      try {
        await told(async () => (await folderOf(folder, false)).removeEntry(name));
      } catch (error) {
        if (!(error instanceof CarrierError && error.reason === 'not-found')) throw error;
      }
    },
  };
}
