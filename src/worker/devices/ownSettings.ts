import { LOG_IS_ON } from '../../storage/devices/changes.ts';
import { KnownSettings, SETTINGS } from '../../storage/devices/state.ts';
import type { Database } from '../../storage/schema.ts';

/**
 * Notes what the reader has set since: settings have no dates, so what is set now is compared with what was known. What
 * another device has set and nobody has stored yet stands in `before` as it is here still: that is no choice of the
 * reader's.
 *
 * @param set - the settings that travel, as they are stored; one that was never set is missing
 */
export async function noteSettings(database: Database, set: Record<string, unknown>): Promise<void> {
  const transaction = database.transaction(['devices', 'changes'], 'readwrite');
  const devices = transaction.objectStore('devices');
  const stored = await devices.get(SETTINGS);
  const known: KnownSettings = { ...KnownSettings.safeParse(stored).data };
  const changes = transaction.objectStore('changes');
  const isLogged = (await changes.get(LOG_IS_ON)) !== undefined;
  for (const [name, value] of Object.entries(set)) {
    const here = known[name];
    if (here && isSame(here.value, value)) known[name] = { value, turn: here.turn };
    else if (!here || !('before' in here) || !isSame(here.before, value)) {
      // What was set before any device was connected gives way to what another has chosen.
      known[name] = { value, turn: stored === undefined ? 0 : (here?.turn ?? 0) + 1 };
      if (isLogged) await changes.put(crypto.randomUUID(), `setting:${name}`);
    }
  }
  await devices.put(known, SETTINGS);
  await transaction.done;
}

/** The settings that hold and are not those that are set. */
export function settingsToStore(known: KnownSettings, set: Record<string, unknown>): Record<string, unknown> {
  const differing = Object.entries(known).filter(([name, { value }]) => !isSame(value, set[name]));
  return Object.fromEntries(differing.map(([name, { value }]) => [name, value]));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
