import * as z from 'zod/mini';
import { Appearance, DEFAULT_APPEARANCE } from '../domain/appearance.ts';
import { InterfaceLanguage } from '../domain/interfaceLanguage.ts';
import { DEFAULT_KEEPING, Keeping } from '../domain/keeping/keeping.ts';
import { ColorName } from '../domain/notes/color.ts';
import { DEFAULT_MARKING, Marking } from '../domain/report/marking.ts';
import { storedEntry } from './storedEntry.ts';

const Settings = z.object({
  marking: z.catch(Marking, DEFAULT_MARKING),
  /** Whether backups hold what notes said before. */
  historyInBackups: z.catch(z.boolean(), true),
  /** Of which articles the text is kept as the reader saw it, and whether backups hold that too. */
  keeping: z.catch(Keeping, DEFAULT_KEEPING),
  keptInBackups: z.catch(z.boolean(), false),
  appearance: z.catch(Appearance, DEFAULT_APPEARANCE),
  language: z.catch(InterfaceLanguage, 'browser'),
  /** Whether the context menus of pages and of what is selected have entries of ours. */
  menus: z.catch(z.boolean(), true),
  /** Sites and pages that are not read by themselves, though that is granted: see `domain/keys/switchedOff.ts`. */
  switchedOff: z.catch(z.array(z.string()), []),
  /** The colour that was chosen last. */
  highlightColor: z.catch(ColorName, 'yellow'),
});
type Settings = z.infer<typeof Settings>;

/**
 * Those that travel to the reader's other devices. What is kept of reading, how it looks and in which language,
 * and what the browser's menus have, is each device's own.
 */
const TRAVELLING = [
  'marking',
  'historyInBackups',
  'switchedOff',
  'highlightColor',
] as const satisfies (keyof Settings)[];

/** As they are stored, with what another version has set. */
type AsStored = Record<string, unknown>;
const entry = storedEntry('settings', (found): AsStored => (typeof found === 'object' ? { ...found } : {}));

/** The reader's settings; what is missing or damaged has its default. */
export const settings = async (): Promise<Settings> => Settings.parse(await entry.read());

/**
 * Changes some settings.
 *
 * @param change - the settings that change, or what makes them of those that hold
 */
export const changeSettings = (change: Partial<Settings> | ((known: Settings) => Partial<Settings>)): Promise<void> =>
  entry.change((stored) => ({
    ...stored,
    ...(typeof change === 'function' ? change(Settings.parse(stored)) : change),
  }));

/** Tells the settings: now, and whenever any page of ours has changed them. */
export const followSettings = (onKnown: (known: Settings) => void): void =>
  entry.follow((stored) => onKnown(Settings.parse(stored)));

/** Calls back whenever any page of ours has changed a setting. */
export const onSettingsChanged = (listener: () => void): (() => void) => entry.onChanged(listener);

/** The settings as they are stored, for a backup; empty when none was ever changed. */
export const settingsAsStored = (): Promise<AsStored> => entry.read();

/** The settings that travel as they are stored; one that was never set is missing. */
export async function travellingSettings(): Promise<AsStored> {
  const stored = await settingsAsStored();
  return Object.fromEntries(TRAVELLING.filter((name) => name in stored).map((name) => [name, stored[name]]));
}

/** Stores settings that have come from another device. What does not travel, or is nothing we know, is left out. */
export function takeTravelling(come: AsStored): Promise<void> {
  const parsed = Settings.parse(come);
  const names = TRAVELLING.filter((name) => name in come);
  return changeSettings(Object.fromEntries(names.map((name) => [name, parsed[name]])));
}

/** Takes over settings of a backup; what was set here stays as it is. */
export const restoreSettings = (restored: AsStored): Promise<void> =>
  entry.change((stored) => {
    const merged = { ...restored, ...stored };
    // A default that nobody has set is not stored: it would stand in the way of what another backup brings.
    const known = Object.entries(Settings.parse(merged)).filter(([name]) => name in merged);
    return known.length > 0 ? Object.fromEntries(known) : null;
  });
