import { browser } from 'wxt/browser';
import type { Granted } from '../ui/pages/actions.ts';

export const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** A host with all below it, as match patterns. */
export const patternsOf = (host: string): string[] => [`http://*.${host}/*`, `https://*.${host}/*`];

/** The host a match pattern names; null where it names every one. */
const hostOf = (pattern: string): string | null => /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? null;

const patterns = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/**
 * What the reader lets Sidelight read without a click, however it was granted: here, in a panel, or on the browser's
 * own pages.
 */
export async function granted(): Promise<Granted> {
  const hosts = (await patterns()).map(hostOf).filter((host) => host !== null);
  return {
    everywhere: await browser.permissions.contains({ origins: EVERYWHERE }),
    sites: [...new Set(hosts)].toSorted((a, b) => a.localeCompare(b)),
  };
}

/** Tells what is granted: now, and whenever that changes. */
export function followGrants(onKnown: (known: Granted) => void): void {
  const tell = async () => onKnown(await granted());
  void tell();
  browser.permissions.onAdded.addListener(() => void tell());
  browser.permissions.onRemoved.addListener(() => void tell());
}

/**
 * Asks the reader for access. To be called at once in the reader's click: browsers ask only then.
 *
 * @param host - of the site; null for every site
 * @returns false if the reader said no
 */
export const grant = (host: string | null): Promise<boolean> =>
  browser.permissions.request({ origins: host === null ? EVERYWHERE : patternsOf(host) });

/** Gives access back. @param host - of the site; null for what was granted of every site */
export async function giveBack(host: string | null): Promise<boolean> {
  const origins = host === null ? EVERYWHERE : (await patterns()).filter((pattern) => hostOf(pattern) === host);
  return browser.permissions.remove({ origins });
}

/** What the browser does not even ask counts as refused. */
export const refused = (error: unknown): false => {
  console.warn('Sidelight: the browser asked for no permission', error);
  return false;
};
