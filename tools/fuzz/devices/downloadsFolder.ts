import { cpSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../drive/browser.ts';

/** In Firefox files go out as downloads, and come in by a choice of the folder. */

/**
 * The built extension with the permission to download given at its installation: no debugger can answer the browser's
 * question.
 */
export function withDownloads(folder: string): string {
  cpSync(builtExtension('firefox'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }));
  return folder;
}

/** Gives the field for a folder its files, each with the path a folder's files have. Runs inside the document. */
export function chooseFiles(files: Record<string, string>): void {
  const input = document.querySelector<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
  if (!input) throw new Error('no field for a folder');
  const chosen = new DataTransfer();
  for (const [path, base64] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
    const file = new File([bytes], path.split('/').at(-1) ?? '');
    Object.defineProperty(file, 'webkitRelativePath', { value: `devices/${path}` });
    chosen.items.add(file);
  }
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
