import { KeptArticle } from '../../domain/keeping/keptArticle.ts';
import { OWN, OwnState } from '../../storage/devices/state.ts';
import { allForgotten, forgottenUntil, rememberForgotten, type Forgotten } from '../../storage/kept/forgotten.ts';
import { putVersions, sizeOf } from '../../storage/kept/keep.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import { keptStoresOf, mergeKept, packArticles, type PackedArticles } from '../exchange/merge/mergeKept.ts';
import type { JoinTransaction } from './joinPart.ts';
import type { PartRecord } from './partFormat.ts';

/** The kept articles of a part, ready for a transaction. */
export const packKept = (records: readonly PartRecord[]): Promise<PackedArticles> =>
  packArticles(records.flatMap(([kind, content]) => (kind === 'kept' ? [content] : [])));

/**
 * Joins kept articles with those that are here: of one that both have what was seen in either, but for what was
 * forgotten on any device. It needs no telling again: whoever takes the same parts in comes to the same.
 *
 * @param since - what was last seen before is not kept here
 * @returns whether any have changed here
 */
export async function joinKept(
  transaction: JoinTransaction,
  records: readonly PartRecord[],
  packed: PackedArticles,
  since: string,
): Promise<boolean> {
  const devices = transaction.objectStore('devices');
  const said: Forgotten[] = [];
  for (const [kind, content] of records)
    if (kind === 'forgotten' && (await rememberForgotten(devices, content))) said.push(content);
  const hasForgotten = said.length > 0 && (await forget(transaction, said));
  if (packed.length === 0) return hasForgotten;
  const forgotten = await allForgotten(devices, new Date());
  const wanted = packed.flatMap(({ article, versions }) => {
    const left = article.seen < since ? null : without(article, forgottenUntil(article, forgotten));
    return left ? [{ article: left, versions }] : [];
  });
  const changed = await mergeKept(keptStoresOf(transaction), wanted);
  // Counted anew when something is kept next.
  if (changed.length > 0) await transaction.objectStore('meta').delete('keptBytes');
  return hasForgotten || changed.length > 0;
}

/** What was forgotten on another device goes here too, and from what this one has written of it. */
async function forget(transaction: JoinTransaction, forgotten: readonly Forgotten[]): Promise<boolean> {
  const { keptArticles, keptVersions } = keptStoresOf(transaction);
  let hasGone = false;
  for (const article of parseRecords(KeptArticle, await keptArticles.getAll())) {
    const left = without(article, forgottenUntil(article, forgotten));
    if (left === article) continue;
    hasGone = true;
    await putVersions(keptVersions, article.id, left?.sightings ?? [], []);
    if (left) await keptArticles.put({ ...left, bytes: await sizeOf(keptVersions, left) });
    else await keptArticles.delete(article.id);
  }
  if (!hasGone) return false;
  await transaction.objectStore('meta').delete('keptBytes');
  const devices = transaction.objectStore('devices');
  const own = OwnState.safeParse(await devices.get(OWN)).data;
  if (own) await devices.put({ ...own, isDue: true }, OWN);
  return true;
}

/** An article without what was seen of it until a moment; null where nothing is left. */
function without(article: KeptArticle, until: string): KeptArticle | null {
  if (article.sightings.every(({ from }) => from > until)) return article;
  const sightings = article.sightings.flatMap((one) =>
    one.until > until ? [{ ...one, from: one.from > until ? one.from : until }] : [],
  );
  return sightings.length > 0 ? { ...article, sightings } : null;
}
