import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Appearance, DEFAULT_APPEARANCE } from '../domain/appearance.ts';
import { DEFAULT_KEEPING, Keeping } from '../domain/keeping/keeping.ts';
import { ColorName } from '../domain/notes/color.ts';
import { DEFAULT_MARKING, Marking } from '../domain/report/marking.ts';

const Settings = z.object({
  marking: z.catch(Marking, DEFAULT_MARKING),
  /** Whether backups hold what notes said before. */
  historyInBackups: z.catch(z.boolean(), true),
  /** Of which articles the text is kept as the reader saw it, and whether backups hold that too. */
  keeping: z.catch(Keeping, DEFAULT_KEEPING),
  keptInBackups: z.catch(z.boolean(), false),
  appearance: z.catch(Appearance, DEFAULT_APPEARANCE),
  /** Whether the context menus of pages and of what is selected have entries of ours. */
  menus: z.catch(z.boolean(), true),
  /** Sites and pages that are not read by themselves, though that is granted: see `domain/keys/switchedOff.ts`. */
  switchedOff: z.catch(z.array(z.string()), []),
  /** The colour that was chosen last. */
  highlightColor: z.catch(ColorName, 'yellow'),
});
type Settings = z.infer<typeof Settings>;

/**
 * Those that travel to the reader's other devices. What is kept of reading, how it looks, and what the browser's menus
 * have, is each device's own.
 */
const TRAVELLING = [
  'marking',
  'historyInBackups',
  'switchedOff',
  'highlightColor',
] as const satisfies (keyof Settings)[];

/** The reader's settings; what is missing or damaged has its default. */
export async function settings(): Promise<Settings> {
  const { settings: stored } = await browser.storage.local.get('settings');
  return Settings.parse(typeof stored === 'object' ? { ...stored } : {});
}

/**
 * Read and written under a lock (a mutex): of two pages that change settings at once neither undoes what the other has
 * changed.
 */
const locked = (change: () => Promise<void>): Promise<void> => navigator.locks.request('settings', change);

/**
 * Changes some settings.
 *
 * @param change - the settings that change, or what makes them of those that hold
 */
export const changeSettings = (change: Partial<Settings> | ((known: Settings) => Partial<Settings>)): Promise<void> =>
  locked(async () => {
    const changed = typeof change === 'function' ? change(await settings()) : change;
    await browser.storage.local.set({ settings: { ...(await settingsAsStored()), ...changed } });
  });

/** Tells the settings: now, and whenever any page of ours has changed them. */
export function followSettings(onKnown: (known: Settings) => void): void {
  const tell = async () => onKnown(await settings());
  void tell();
  browser.storage.local.onChanged.addListener((changes) => {
    if ('settings' in changes) void tell();
  });
}

/** The settings as they are stored, for a backup; empty when none was ever changed. */
export async function settingsAsStored(): Promise<Record<string, unknown>> {
  const { settings: stored } = await browser.storage.local.get('settings');
  return typeof stored === 'object' ? { ...stored } : {};
}

/** The settings that travel as they are stored; one that was never set is missing. */
export async function travellingSettings(): Promise<Record<string, unknown>> {
  const stored = await settingsAsStored();
  return Object.fromEntries(TRAVELLING.filter((name) => name in stored).map((name) => [name, stored[name]]));
}

/** Stores settings that have come from another device. What does not travel, or is nothing we know, is left out. */
export function takeTravelling(come: Record<string, unknown>): Promise<void> {
  const parsed = Settings.parse(come);
  const names = TRAVELLING.filter((name) => name in come);
  return changeSettings(Object.fromEntries(names.map((name) => [name, parsed[name]])));
}

/** Takes over settings of a backup; what was set here stays as it is. */
export const restoreSettings = (restored: Record<string, unknown>): Promise<void> =>
  locked(async () => {
    const merged = { ...restored, ...(await settingsAsStored()) };
    // A default that nobody has set is not stored: it would stand in the way of what another backup brings.
    const known = Object.entries(Settings.parse(merged)).filter(([name]) => name in merged);
    if (known.length > 0) await browser.storage.local.set({ settings: Object.fromEntries(known) });
  });
