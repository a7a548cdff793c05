import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, as sorted paths with `/` that begin with the folder. Empty when there is no such folder.
 */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .toSorted();
  } catch {
    return [];
  }
}
