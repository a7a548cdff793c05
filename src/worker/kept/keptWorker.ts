import * as z from 'zod/mini';
import { inflateSync, strFromU8 } from 'fflate';
import { KeptArticle, KeptVersion, versionId } from '../../domain/keeping/keptArticle.ts';
import { versionsIn } from '../../domain/keeping/sightings.ts';
import type { KeptFound, KeptItem, KeptQuery } from '../../messages/keptView.ts';
import type { OnProgress } from '../../messages/packsView.ts';
import type { KeptReply, KeptRequest } from '../../messages/worker.ts';
import { parseRecords } from '../../storage/parseRecords.ts';
import type { Database } from '../../storage/schema.ts';
import { localDay } from '../../domain/time.ts';
import { fold } from '../search/fold.ts';
import { keptCsv, keptMarkdown } from './keptFiles.ts';

/** Texts read at a time. */
const BATCH = 200;

/** An article as it is looked for. */
interface Entry {
  item: KeptItem;
  /** What is searched at once: headline, names and address, small and without accents. */
  heading: string;
  /** The version that was seen last. */
  latest: string;
  bytes: number;
}

/** Answers the page of what the reader has read, in the library's worker. */
export function keptWorker(database: () => Promise<Database>) {
  let entries: Entry[] | null = null;
  const read = async (): Promise<Entry[]> => {
    const records = await (await database()).getAllFromIndex('keptArticles', 'seen');
    return (entries = parseRecords(KeptArticle, records).map(entryOf).toReversed());
  };

  const find = async (query: KeptQuery, all: readonly Entry[], onProgress: OnProgress): Promise<KeptFound> => {
    const words = fold(query.words).split(/\s+/).filter(Boolean);
    const isIn = (text: string) => words.every((word) => text.includes(word));
    let matching = all.filter(({ heading }) => isIn(heading));
    if (query.inTexts && words.length > 0) {
      const found = new Set(matching);
      const texts = textsOf(
        await database(),
        all.filter((entry) => !found.has(entry)),
        onProgress,
      );
      for await (const { entry, text } of texts) if (isIn(`${entry.heading} ${fold(text)}`)) found.add(entry);
      matching = all.filter((entry) => found.has(entry));
    }
    const ofOutlet = matching.filter(({ item }) => query.outlet === null || item.outlet === query.outlet);
    return {
      items: ofOutlet.map(({ item }) => item),
      outlets: outletsIn(matching),
      kept: all.length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };

  return async (request: KeptRequest, onProgress: OnProgress): Promise<KeptReply> => {
    switch (request.type) {
      case 'kept.find': {
        const all = request.isStale || entries === null ? await read() : entries;
        return { type: 'kept.found', found: await find(request.query, all, onProgress) };
      }
      case 'kept.export': {
        const { items } = await find(request.query, await read(), onProgress);
        const name = `sidelight-reading-${localDay(new Date())}`;
        return request.format === 'csv'
          ? { type: 'kept.file', file: keptCsv(items), name: `${name}.csv` }
          : { type: 'kept.file', file: keptMarkdown(items), name: `${name}.md` };
      }
    }
  };
}

function entryOf(article: KeptArticle): Entry {
  const { id, url, title, authors, outlet, outletKey = null, published, words, hedging, seen, sightings } = article;
  const item: KeptItem = {
    id,
    url,
    title,
    authors,
    outlet,
    outletKey,
    published,
    words,
    hedges: hedging ? hedging.reduce((sum, { count }) => sum + count, 0) : null,
    first: sightings[0]?.from ?? seen,
    seen,
    versions: versionsIn(sightings).length,
  };
  const heading = fold([title, outlet, ...authors, url].join(' '));
  return { item, heading, latest: sightings.at(-1)?.version ?? '', bytes: article.bytes };
}

/** The texts of articles as they were last seen, one after the other; those that are damaged or gone are left out. */
async function* textsOf(database: Database, wanted: readonly Entry[], onProgress: OnProgress) {
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const { store } = database.transaction('keptVersions');
    const records = await Promise.all(batch.map(({ item, latest }) => store.get(versionId(item.id, latest))));
    for (const [at, entry] of batch.entries()) {
      const [version] = parseRecords(KeptVersion, records[at] ? [records[at]] : []);
      const text = version && unpacked(version.packed);
      if (text !== undefined) yield { entry, text };
    }
    onProgress(start + batch.length, wanted.length);
  }
}

/** As much of a text as is searched: to parse it whole takes longer. */
const Blocks = z.object({ blocks: z.array(z.object({ text: z.string() })) });

/** The words that were packed; undefined for what is damaged. */
function unpacked(packed: Uint8Array): string | undefined {
  try {
    const { blocks } = Blocks.parse(JSON.parse(strFromU8(inflateSync(packed))));
    return blocks.map(({ text }) => text).join(' ');
  } catch (error) {
    console.error('Sidelight: a kept text could not be read', error);
    return undefined;
  }
}

function outletsIn(entries: readonly Entry[]): KeptFound['outlets'] {
  const counts = new Map<string, number>();
  for (const { item } of entries) counts.set(item.outlet, (counts.get(item.outlet) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
