import type { Carrier } from '../../domain/devices/carrier.ts';
import type { CarryPreview } from '../../domain/devices/status.ts';
import { PersonalNote } from '../../domain/notes/note.ts';
import { joinTombstones, Tombstone } from '../../domain/notes/tombstone.ts';
import type { Database } from '../../storage/schema.ts';
import { isSameState } from '../exchange/merge/joinNotes.ts';
import { takeIn } from './arrival.ts';
import { arrivalsOf, noneJoined } from './joinPart.ts';
import { isSealedOff, isOfPassphrase, otherDevices, statusOf } from './others.ts';
import { deriveKey, passphraseKey, type KeyOf } from './seal.ts';
import { failureOf, openSession, reasonOf } from './session.ts';

/**
 * What would come and go if this were connected. Writes nothing, here nor there. What fails for the carrier's sake stands in the result.
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
      for (const file of pending) {
        const content = await session.readFile(file);
        if ('records' in content) await counted.take(arrivalsOf(content.records));
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

/** Joins what comes in over what is here, as taking it in would. What came in is kept as text meanwhile: it takes the least room. */
function countsOver(database: Database) {
  const overlay = new Map<string, string>();
  const tombstones = new Map<string, Tombstone>();
  const joined = noneJoined();
  /** Notes that are there as they would be here. */
  const alike = new Set<string>();
  const noteOf = async (id: string): Promise<PersonalNote | null> => {
    const text = overlay.get(id);
    const record: unknown = text === undefined ? await database.get('personalNotes', id) : JSON.parse(text);
    return PersonalNote.safeParse(record).data ?? null;
  };
  const tombstoneOf = async (id: string): Promise<Tombstone | undefined> =>
    tombstones.get(id) ?? Tombstone.safeParse(await database.get('tombstones', id)).data;
  return {
    take: async (arrivals: ReturnType<typeof arrivalsOf>): Promise<void> => {
      for (const arrival of arrivals) {
        const { id, note, tombstone } = arrival;
        const earlier = await tombstoneOf(id);
        const all = tombstone ? joinTombstones(earlier ?? tombstone, tombstone) : earlier;
        if (all) tombstones.set(id, all);
        const before = await noteOf(id);
        const known = {
          now: new Date().toISOString(),
          isNote: (one: string) => overlay.has(one),
          ended: new Set(all?.versions),
        };
        const { what, note: result } = takeIn(before, arrival, known);
        const after = result ?? before;
        if (result) overlay.set(id, JSON.stringify(result));
        if (note && after && isSameState(after, note)) alike.add(id);
        else alike.delete(id);
        if (what !== 'same' && !joined.new.has(id)) joined[what].add(id);
      }
    },
    counts: async () => {
      const { store } = database.transaction('personalNotes');
      const [ids, trashed] = await Promise.all([store.getAllKeys(), store.index('deleted').getAllKeys()]);
      const inTrash = new Set(trashed);
      const alive = ids.filter((id) => !inTrash.has(id));
      return {
        comes: { new: joined.new.size, newer: joined.newer.size, rivals: joined.rivals.size },
        goes: alive.filter((id) => !alike.has(id)).length,
        deleted: joined.deleted.size,
        notes: alive.length,
      };
    },
  };
}
