import type { IDBPObjectStore, StoreNames } from 'idb';
import * as z from 'zod/mini';
import { Instant } from '../../domain/text/instant.ts';
import type { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import { hashOfText } from '../../domain/text/hash.ts';
import { DAY_MS } from '../../domain/time.ts';
import { LOG_IS_ON, logChanges, WITH_KEPT, type ChangeKey } from '../devices/changes.ts';
import { OWN, OwnState } from '../devices/state.ts';
import type { Schema } from '../schema.ts';

/**
 * What the reader has forgotten of what was kept, while that is carried: else another device would bring it back, and
 * keep it itself. By a hash of the article's address; whatever was seen until a moment is gone, and what is seen later
 * is kept anew.
 */
export const Forgotten = z.object({
  /** Of an article's key; empty for all articles. */
  hash: z.string().check(z.maxLength(40)),
  until: Instant,
});
export type Forgotten = z.infer<typeof Forgotten>;

const forgottenKey = (hash: string): `forgotten:${string}` => `forgotten:${hash}`;
const ALL = '';
const RANGE = ['forgotten:', 'forgotten:\uffff'] as const;
/** Nothing is kept for longer anywhere: what was forgotten earlier cannot come back. */
const LONGEST_MS = 400 * DAY_MS;

type Store = Pick<
  IDBPObjectStore<Schema, StoreNames<Schema>[], 'devices', 'readwrite'>,
  'get' | 'getAll' | 'put' | 'delete'
>;
type ChangeStore = Pick<IDBPObjectStore<Schema, StoreNames<Schema>[], 'changes', 'readwrite'>, 'get' | 'put'>;

/**
 * Remembers that articles were forgotten, in the transaction that does so, and has what was written of them to other
 * devices written anew. Nothing where kept articles are not carried.
 *
 * @param articles - null for all
 */
export async function logForgotten(
  stores: { devices: Store; changes: ChangeStore },
  articles: readonly Pick<KeptArticle, 'keys' | 'sightings'>[] | null,
  now: string,
): Promise<void> {
  if ((await stores.changes.get(LOG_IS_ON)) !== WITH_KEPT) return;
  const said = articles?.flatMap(({ keys, sightings }) => {
    // Not when it was seen last: a clock may have been set back meanwhile.
    const until = sightings.reduce((latest, one) => (one.until > latest ? one.until : latest), '');
    return keys.map((key) => ({ hash: hashOfText(key), until }));
  });
  const logged: ChangeKey[] = [];
  for (const one of said ?? [{ hash: ALL, until: now }])
    if (await rememberForgotten(stores.devices, one)) logged.push(forgottenKey(one.hash));
  await logChanges(stores.changes, logged);
  const own = OwnState.safeParse(await stores.devices.get(OWN)).data;
  if (own) await stores.devices.put({ ...own, isDue: true }, OWN);
}

/** @returns whether it was not known yet */
export async function rememberForgotten(devices: Pick<Store, 'get' | 'put'>, one: Forgotten): Promise<boolean> {
  const known = Forgotten.safeParse(await devices.get(forgottenKey(one.hash))).data;
  if (known && known.until >= one.until) return false;
  await devices.put(one, forgottenKey(one.hash));
  return true;
}

/** All that was forgotten and can still come back; the rest goes. */
export async function allForgotten(devices: Pick<Store, 'getAll' | 'delete'>, now: Date): Promise<Forgotten[]> {
  const limit = new Date(now.getTime() - LONGEST_MS).toISOString();
  const records = await devices.getAll(IDBKeyRange.bound(...RANGE));
  const all = records.flatMap((record) => Forgotten.safeParse(record).data ?? []);
  for (const { hash, until } of all) if (until < limit) await devices.delete(forgottenKey(hash));
  return all.filter(({ until }) => until >= limit);
}

/** Until when what was seen of an article is forgotten; empty where nothing is. */
export function forgottenUntil({ keys }: Pick<KeptArticle, 'keys'>, forgotten: readonly Forgotten[]): string {
  const hashes = new Set([ALL, ...keys.map(hashOfText)]);
  const moments = forgotten.flatMap(({ hash, until }) => (hashes.has(hash) ? [until] : []));
  return moments.toSorted().at(-1) ?? '';
}
