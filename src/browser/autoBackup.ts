import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Instant } from '../domain/text/instant.ts';
import { DAY_MS } from '../domain/time.ts';
import type { AutoBackup, BackupInterval } from '../messages/dataView.ts';
import { carryState } from './devices/carryState.ts';
import { askForBackup } from './dataRequests.ts';
import { downloadToDisk } from './download.ts';
import { storedEntry } from './storedEntry.ts';
import { inOwnWorker } from '../messages/workerClient.ts';

/**
 * Backups to the folder for downloads, made without being asked for. They are made by whichever page of ours is open
 * when one is due: notes change only while one is, and a file can be handed to the browser only from a page (service
 * workers have no `blob:` addresses, and Firefox downloads no `data:` ones). So no alarm is needed, and no permission
 * for it.
 */
const HOUR_MS = DAY_MS / 24;
const PERIODS: Record<Exclude<BackupInterval, 'off'>, number> = { day: DAY_MS, week: 7 * DAY_MS };
/** How long after a page was opened the first look is taken: opening it comes first. */
const FIRST_LOOK_MS = 20_000;
/** In the folder for downloads. */
const FOLDER = 'Sidelight';

const Stored = z.object({
  every: z.enum(['off', 'day', 'week']),
  /** `print`: the content hash, which is stored under that name. */
  last: z.nullable(z.object({ file: z.string(), written: Instant, checked: Instant, print: z.string() })),
  failed: z.nullable(z.object({ at: Instant, reason: z.enum(['not-allowed', 'interrupted', 'unknown']) })),
});
type Stored = z.infer<typeof Stored>;
const NONE: Stored = { every: 'off', last: null, failed: null };

const entry = storedEntry('autoBackup', (found): Stored => Stored.safeParse(found).data ?? NONE);
const change = (part: Partial<Stored>): Promise<void> => entry.change((known) => ({ ...known, ...part }));

/** How backups are made and what became of the last. */
export const autoBackup = (): Promise<AutoBackup> => entry.read();

/**
 * Tells whether backups are wanted and the last one failed: now, and whenever a page of ours has tried or changed it.
 */
export const followFailure = (onKnown: (hasFailed: boolean) => void): void =>
  followBackup(({ every, failed }) => onKnown(every !== 'off' && failed !== null));

/** Tells how backups are made and what became of the last: now, and whenever a page of ours has tried or changed it. */
export const followBackup = (onKnown: (known: AutoBackup) => void): void => entry.follow(onKnown);

/** Asks for the permission to download, which is not there before. Only from a click. */
export const allowDownloads = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] });

/** Sets how often, and makes the first at once. */
export async function setAutoBackup(every: BackupInterval): Promise<void> {
  await change({ every, failed: null });
  if (every === 'off') await giveBackDownloads();
  else await backUpIfDue();
}

/** Takes the permission back once nothing needs it: neither backups nor what is carried to other devices. */
export async function giveBackDownloads(): Promise<void> {
  const isNeeded = (await entry.read()).every !== 'off' || (await carryState())?.kind === 'downloads';
  if (!isNeeded) await browser.permissions.remove({ permissions: ['downloads'] }).catch(() => false);
}

/** Looks now and then whether a backup is due, as long as this page is open. */
export function keepBackedUp(): void {
  const look = () => void backUpIfDue().catch((error: unknown) => console.error('Sidelight: automatic backup', error));
  setTimeout(look, FIRST_LOOK_MS);
  setInterval(look, HOUR_MS);
}

/**
 * Whether a backup is due: the period is over since the last that was made, or an hour since one that failed. What lies
 * in the future counts by its distance: a clock that was set back must not end the backups until it has caught up.
 */
export function isDue({ every, last, failed }: AutoBackup, now: number): boolean {
  if (every === 'off') return false;
  const since = (moment: string) => Math.abs(now - Date.parse(moment));
  if (failed && since(failed.at) < HOUR_MS) return false;
  return !last || since(last.checked) >= PERIODS[every];
}

/** One page at a time; what another has just done is seen. */
export async function backUpIfDue(): Promise<void> {
  await navigator.locks.request('auto-backup', { ifAvailable: true }, async (lock) => {
    if (!lock || !isDue(await entry.read(), Date.now())) return;
    // Of the state only the outcome: the reader may have changed the interval meanwhile.
    await change(await backUp((await entry.read()).last));
  });
}

async function backUp(last: Stored['last']): Promise<Partial<Stored>> {
  const at = new Date().toISOString();
  const failed = (reason: 'not-allowed' | 'interrupted' | 'unknown') => ({ failed: { at, reason } });
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return failed('not-allowed');
  try {
    return await inOwnWorker(async (worker) => {
      const { file, name, contentHash } = await askForBackup(worker);
      // The file of last time says the same: a second one would only fill the folder.
      if (last?.print === contentHash) return { last: { ...last, checked: at }, failed: null };
      const item = await downloadToDisk(file, `${FOLDER}/${name}`, 'uniquify');
      if (item === null) return failed('interrupted');
      const written = item.filename.split(/[\\/]/).at(-1) ?? name;
      return { last: { file: written, written: at, checked: at, print: contentHash }, failed: null };
    });
  } catch (error) {
    console.error('Sidelight: a backup could not be made', error);
    return failed('unknown');
  }
}
