import type { CarryFailure } from '../../domain/devices/status.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import { atomically } from '../../storage/atomically.ts';
import type { Database } from '../../storage/schema.ts';
import { joinDrafts } from './drafts.ts';
import {
  arrivalsOf,
  joinInto,
  joiningInto,
  JOINED_STORES,
  withKeys,
  type JoinedNotes,
  type OnDelete,
} from './joinPart.ts';
import { joinKept, packKept } from './joinKept.ts';
import { joinRest, joinSketches } from './joinRest.ts';
import { isSealedOff, isOfPassphrase, rememberTaken, type OtherDevice } from './others.ts';
import { bulkIn, othersIn } from './partFormat.ts';
import { failureOf, readAhead, type Session } from './session.ts';
import { dropSplitOff } from './splitOff.ts';
import { takePacks } from './takePacks.ts';

/** So many notes, and this share of all, go to the trash at once only when the reader agrees. */
const MANY = 20;
const SHARE = 0.2;

interface Taken {
  hasPeople: boolean;
  hasPacks: boolean;
  hasDrafts: boolean;
  hasKept: boolean;
  failures: CarryFailure[];
}

/**
 * Takes in what other devices have written: each part in one transaction, which remembers that it was. What would put
 * notes into the trash is kept back to the end, and its parts stay pending until that is done.
 *
 * @param joined - gets what has become of notes
 * @param keptSince - from when on kept articles are taken; null for none
 * @throws CarrierError
 */
export async function take(
  database: Database,
  session: Session,
  devices: readonly OtherDevice[],
  consent: Exclude<OnDelete, 'withhold'> | undefined,
  joined: JoinedNotes,
  keptSince: string | null,
  onProgress: OnProgress,
): Promise<Taken> {
  const taken: Taken = { hasPeople: false, hasPacks: false, hasDrafts: false, hasKept: false, failures: [] };
  const held: [OtherDevice, string][] = [];
  const total = devices.reduce((sum, { pending }) => sum + pending.length, 0);
  let done = 0;
  for (const device of devices) {
    if (isSealedOff(device)) continue;
    for await (const [file, content] of readAhead(session, device.pending)) {
      if ('failure' in content) {
        taken.failures.push(failureOf(content.failure, device.name, file.path));
        if (isOfPassphrase(content.failure)) break; // all its files are
        continue;
      }
      const records = othersIn(content.lines);
      taken.hasPacks = (await takePacks(database, records)) || taken.hasPacks;
      const kept = keptSince === null ? [] : await packKept(records);
      const before = joined.withheld.length;
      // Not made durable one by one: a part that is lost with the power is not remembered either, and is taken in
      // again.
      const transaction = database.transaction([...JOINED_STORES], 'readwrite', { durability: 'relaxed' });
      await atomically(transaction, async () => {
        const joining = joiningInto(transaction, 'withhold', joined);
        // What an ended carry has left will go: what it says has to be said again.
        const alike = device.isOwn ? new Set<string>() : joined.alike;
        for (const batch of bulkIn(content.lines)) {
          const arrivals = arrivalsOf(batch).map(withKeys);
          await joining.take(arrivals);
          if (device.isOwn) for (const { id } of arrivals) joined.alike.delete(id);
          await joinSketches(transaction, batch, alike);
        }
        await joining.end();
        taken.hasPeople = (await joinRest(transaction, records)) || taken.hasPeople;
        taken.hasDrafts = (await joinDrafts(transaction, records)) || taken.hasDrafts;
        if (keptSince !== null)
          taken.hasKept = (await joinKept(transaction, records, kept, keptSince)) || taken.hasKept;
        if (joined.withheld.length > before) held.push([device, file.name]);
        else await rememberTaken(transaction.objectStore('devices'), session, device, [file.name]);
      });
      done += 1;
      onProgress(done, total);
    }
  }
  const deleted = new Set(joined.withheld.map(({ id }) => id)).size;
  const alive = deleted >= MANY && consent === undefined ? await aliveNotes(database) : Infinity;
  if (deleted >= alive * SHARE) taken.failures.push({ code: 'needs-consent', deleted, of: alive });
  else if (held.length > 0) await takeHeld(database, session, joined, held, consent ?? 'delete');
  for (const device of devices.filter(({ isListNew }) => isListNew))
    await rememberTaken({ put: (value, key) => database.put('devices', value, key) }, session, device, []);
  await dropSplitOff(database, joined);
  return taken;
}

async function takeHeld(
  database: Database,
  session: Session,
  joined: JoinedNotes,
  held: readonly [OtherDevice, string][],
  onDelete: OnDelete,
): Promise<void> {
  const transaction = database.transaction([...JOINED_STORES], 'readwrite', { durability: 'strict' });
  await atomically(transaction, async () => {
    await joinInto(transaction, joined.withheld.splice(0), onDelete, joined);
    for (const [device, name] of held) await rememberTaken(transaction.objectStore('devices'), session, device, [name]);
  });
}

/** Counted by keys: no note is read. */
async function aliveNotes(database: Database): Promise<number> {
  const { store } = database.transaction('personalNotes');
  const [all, trashed] = await Promise.all([store.count(), store.index('deleted').count()]);
  return all - trashed;
}
