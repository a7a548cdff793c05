import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BrowserName } from '../testBrowser.ts';

/** The host of the extension's address in Firefox where it is to be the same in several profiles; any will do. */
export const KEPT_UUID = '5b1d6c1e-6f0a-4a57-9f0e-0c3a52f7d001';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');
/**
 * Where a profile has what the extension has stored in its database; and Firefox's own code as it has compiled it, with
 * the version that did: a start without costs a processor a second more.
 */
const PLACES: Record<BrowserName, string[]> = {
  chromium: ['Default/IndexedDB'],
  firefox: [`storage/default/moz-extension+++${KEPT_UUID}`, 'startupCache', 'compatibility.ini'],
};

/**
 * The parts of a browser's profile that are kept, its database with the shipped packs in it first, as this build of the
 * extension has stored them: beside the build, under what they were made by.
 */
export function keptDatabase(name: BrowserName): string {
  const build = join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const makers = ['background.js', 'manifest.json', ...globSync('packs/*.json', { cwd: build }).toSorted()];
  const hash = createHash('sha256');
  for (const maker of makers) hash.update(readFileSync(join(build, maker)));
  return join(OUTPUT, 'kept-profiles', `${name}-${hash.digest('hex').slice(0, 16)}`);
}

/** Keeps the database of a profile whose browser has ended, in place of those of earlier builds. */
export function keepDatabase(name: BrowserName, profile: string): void {
  const kept = keptDatabase(name);
  for (const earlier of globSync(join(dirname(kept), `${name}-*`))) rmSync(earlier, { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  const half = mkdtempSync(`${kept}-half-`);
  copyPlaces(name, profile, half);
  renameSync(half, kept);
}

/**
 * Puts the kept database into a new profile.
 *
 * @throws when none is kept
 */
export function putDatabase(name: BrowserName, profile: string): void {
  const kept = keptDatabase(name);
  if (!existsSync(kept)) throw new Error(`${kept} is missing: the end-to-end tests make it when they begin.`);
  copyPlaces(name, kept, profile);
}

function copyPlaces(name: BrowserName, from: string, to: string): void {
  for (const place of PLACES[name]) cpSync(join(from, place), join(to, place), { recursive: true });
}
