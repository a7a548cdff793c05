import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Chromium makes an extension's id from it, or else from its folder: so whatever copy finds what another one has
 * stored.
 */
const KEY = Buffer.from('Sidelight in tests').toString('base64');

/** An unpacked extension as Chromium is to install it. */
export interface Installable {
  folder: string;
  /** Leaves what is granted to be asked for, in the version that is installed next. */
  withdrawGrants(): void;
  remove(): void;
}

/** A copy of an extension that has always the same id, and asks for some sites at its installing. */
export function copyExtension(extensionDir: string, granted: readonly string[]): Installable {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-extension-'));
  cpSync(extensionDir, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), key: KEY };
  const write = (changed: object) => writeFileSync(path, JSON.stringify({ ...manifest, ...changed }));
  write(granted.length > 0 ? { host_permissions: granted } : {});
  return { folder, withdrawGrants: () => write({}), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where the panel of an unpacked extension is, within it. */
export function panelPath(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.side_panel.default_path);
}
