import type { Carrier } from '../../domain/devices/carrier.ts';
import type { CarryPreview } from '../../domain/devices/status.ts';
import type { Database } from '../../storage/schema.ts';
import type { Arrival } from './arrival.ts';
import { arrivalsOf, joinPart, noneJoined } from './joinPart.ts';
import { notesHere } from './notesHere.ts';
import { isSealedOff, isOfPassphrase, otherDevices, statusOf } from './others.ts';
import { bulkIn } from './partFormat.ts';
import { deriveKey, passphraseKey, type KeyOf } from './seal.ts';
import { failureOf, openSession, readAhead, reasonOf } from './session.ts';

/**
 * What would come and go if this were connected. Writes nothing, here nor there. What fails for the carrier's sake
 * stands in the result.
 *
 * @param passphrase - null for none
 */
export async function preview(
  database: Database,
  carrier: Carrier,
  { passphrase }: { passphrase: string | null },
): Promise<CarryPreview> {
  const counted = countsOver(database);
  const failures: CarryPreview['failures'] = [];
  let devices: CarryPreview['devices'] = [];
  try {
    const session = await openSession(carrier, passphrase !== null, keysFor(passphrase));
    const others = await otherDevices(null, session, null);
    devices = others.map(statusOf);
    failures.push(...others.flatMap((device) => device.failures));
    for (const { pending, name } of others.filter((device) => !isSealedOff(device))) {
      for await (const [file, content] of readAhead(session, pending)) {
        if ('lines' in content) for (const records of bulkIn(content.lines)) await counted.take(arrivalsOf(records));
        else {
          failures.push(failureOf(content.failure, name, file.path));
          if (isOfPassphrase(content.failure)) break;
        }
      }
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    failures.push({ code: 'carrier', reason });
  }
  return { ...(await counted.counts()), devices, failures };
}

function keysFor(passphrase: string | null): KeyOf {
  const keys = new Map<string, Promise<CryptoKey>>();
  return async (salt, iterations) => {
    if (passphrase === null) return null;
    const key = `${iterations}:${salt}`;
    const made = keys.get(key) ?? passphraseKey(passphrase).then((one) => deriveKey(one, salt, iterations));
    keys.set(key, made);
    return made;
  };
}

/** Joins what comes in over what is here, as taking it in would, and writes nothing. */
function countsOver(database: Database) {
  const joined = noneJoined();
  /** What has become of notes: of those that are here. New ones are counted, and not kept. */
  const changed = new Map<string, unknown>();
  return {
    take: async (arrivals: readonly Arrival[]): Promise<void> => {
      const records = new Map(changed);
      const transaction = database.transaction(['personalNotes', 'tombstones']);
      const stores = {
        notes: transaction.objectStore('personalNotes'),
        buried: transaction.objectStore('tombstones'),
      };
      const here = await notesHere(stores, arrivals, records);
      await joinPart(
        here,
        arrivals.filter(({ id }) => !joined.new.has(id)),
        'delete',
        joined,
        null,
      );
      for (const id of [...joined.newer, ...joined.rivals, ...joined.deleted])
        if (records.has(id)) changed.set(id, records.get(id));
    },
    counts: async () => {
      const { store } = database.transaction('personalNotes');
      const [ids, trashed] = await Promise.all([store.getAllKeys(), store.index('deleted').getAllKeys()]);
      const inTrash = new Set(trashed);
      const alive = ids.filter((id) => !inTrash.has(id));
      return {
        comes: { new: joined.new.size, newer: joined.newer.size, rivals: joined.rivals.size },
        goes: alive.filter((id) => !joined.alike.has(id) && !joined.deleted.has(id)).length,
        deleted: joined.deleted.size,
        notes: alive.length,
      };
    },
  };
}
