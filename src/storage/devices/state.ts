import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import { Destination, Installation } from '../../domain/devices/destination.ts';
import type { TravellingSetting } from '../../domain/devices/status.ts';
import type { Database } from '../schema.ts';

/**
 * Where this device carries its notes and how far it has come: single values of the store `devices`. `destination`;
 * `access`, what the carrier needs to get there; `passphrase` and `key:…`, which no script can read out (CryptoKey, not
 * extractable). Nothing of this is in any backup or part. Beside them stands what is not to come back: `removed:…`
 * (packs.ts), `takenBack:…` (people.ts), `forgotten:…` (kept/forgotten.ts), and by which names drafts are known on all
 * devices: connected anew, this one must not say them under others.
 */
export const DESTINATION = 'destination';
export const ACCESS = 'access';
export const PASSPHRASE = 'passphrase';
export const OWN = 'own';
export const SETTINGS = 'settings';
export const DRAFTS = 'drafts';
/** Whether texts that have become notes of their own have to be looked for: worker/devices/splitOff.ts. */
export const SPLIT_OFF = 'splitOff';
export const takenKey = (installation: string): string => `taken:${installation}`;
export const cryptoKeyKey = (salt: string, iterations: number): string => `key:${iterations}:${salt}`;
/** All that a destination leaves, but for what is not to come back. */
const OF_DESTINATION = /^(?:destination|access|passphrase|own|settings|splitOff|taken:.*|key:.*)$/s;

/** A part of this device's own that stands in the destination. */
export const OwnPart = z.object({
  name: z.string(),
  bytes: z.int(),
  /** What it has changes of; null for a piece of all there was. */
  keys: z.nullable(z.array(z.string())),
});
export type OwnPart = z.infer<typeof OwnPart>;

/** What this device has written. */
export const OwnState = z.object({
  /** Base64 of 16 bytes: each installation's key is another. */
  salt: z.string(),
  /** The number of the next file. */
  next: z.int(),
  parts: z.array(OwnPart),
  /** Something has gone from the destination: all is to be written anew. */
  isDue: z.optional(z.boolean()),
  /** The list of parts that stands there, and when it was written; null before the first. */
  list: z.nullable(z.object({ name: z.string(), written: Instant })),
});
export type OwnState = z.infer<typeof OwnState>;

/** What was taken in of another device's. */
export const TakenState = z.object({
  /** The names of its files that were taken in. */
  parts: z.array(z.string()),
  /** Its latest list as it was read. */
  list: z.nullable(z.object({ name: z.string(), device: z.string(), seen: z.string(), parts: z.array(z.string()) })),
});
export type TakenState = z.infer<typeof TakenState>;

/**
 * The settings that travel as they are known: `before` is what was set when another device's came, until that is
 * stored.
 */
export const KnownSettings = z.record(
  z.string(),
  z.object({ value: z.unknown(), turn: z.int(), before: z.optional(z.unknown()) }),
);
export type KnownSettings = Record<string, TravellingSetting & { before?: unknown }>;

/** So many of a draft's texts are remembered; one who knows none of them has written apart. */
export const MOST_FROM = 100;

/**
 * A draft that is carried, by a name that is the same on all devices: where it stands here, and its texts by their
 * hashes.
 */
const KnownDraft = z.object({
  slot: z.string(),
  noteId: z.string(),
  /** Null once it has ended. */
  text: z.nullable(z.string()),
  /** What it said before, the latest last. */
  from: z.array(z.string()),
});
export type KnownDraft = z.infer<typeof KnownDraft>;
export const KnownDrafts = z.record(z.string(), KnownDraft);
export type KnownDrafts = z.infer<typeof KnownDrafts>;

/** A new random name: 80 bits in lower case, so that it is one file name everywhere. */
export function newInstallation(): Installation {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return Installation.parse([...random].map((byte) => (byte % 32).toString(32)).join(''));
}

export async function destinationOf(database: Database): Promise<Destination | null> {
  return Destination.safeParse(await database.get('devices', DESTINATION)).data ?? null;
}

/** What the carrier needs to get to the destination; undefined where nothing is connected. */
export const accessOf = (database: Database): Promise<unknown> => database.get('devices', ACCESS);

/** What was taken in of each device that is known. */
export async function takenStates(database: Database): Promise<Map<string, TakenState>> {
  const range = IDBKeyRange.bound('taken:', 'taken:\uffff');
  const [keys, values] = await Promise.all([database.getAllKeys('devices', range), database.getAll('devices', range)]);
  return new Map(
    keys.flatMap((key, at) => {
      const state = TakenState.safeParse(values[at]).data;
      return state ? [[key.slice('taken:'.length), state] as const] : [];
    }),
  );
}

/** Forgets the destination, in one transaction; the log of changes ends with it. */
export async function forgetDestination(database: Database): Promise<void> {
  const transaction = database.transaction(['devices', 'changes'], 'readwrite', { durability: 'strict' });
  const devices = transaction.objectStore('devices');
  for (const key of await devices.getAllKeys()) if (OF_DESTINATION.test(key)) void devices.delete(key);
  void transaction.objectStore('changes').clear();
  await transaction.done;
}
