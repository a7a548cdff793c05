import { DAY_MS } from '../domain/time.ts';
import type { Database } from './schema.ts';

/**
 * Whether to look now for what is old enough to be deleted. Throttled to once a day: the background starts often.
 * Clocks go wrong: after a leap of many days, either way, nothing goes before the next look.
 *
 * @param name - under which the last look is remembered in `meta`, in milliseconds since 1970; who looks writes it
 * anew, with what it deletes
 * @param leap - so many days between two looks may be a clock that has gone wrong
 * @returns when it was last looked, null for never; `not-due` where it is not to be looked now
 */
export async function lastPurge(
  database: Database,
  name: 'trashPurged' | 'keptPurged',
  leap: number,
  now: Date,
): Promise<number | null | 'not-due'> {
  const last: unknown = await database.get('meta', name);
  if (typeof last !== 'number') return null;
  const between = Math.abs(now.getTime() - last);
  if (between < DAY_MS) return 'not-due';
  if (between <= leap * DAY_MS) return last;
  await database.put('meta', now.getTime(), name);
  return 'not-due';
}
