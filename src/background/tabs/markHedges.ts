import type { ArticleReading } from '../../domain/article/reading.ts';
import { isWanted } from '../../domain/article/whose.ts';
import type { Marking } from '../../domain/report/marking.ts';
import { paintHedges } from './pageClient.ts';
import { knownTabs, tabState } from './tabState.ts';

/** Marks the hedges of what was read in a tab, those that the reader wants marked, in place of those marked before. */
export async function markHedges(
  tabId: number,
  { readingId, signals }: ArticleReading,
  marking: Marking,
): Promise<void> {
  if (signals?.hedges.status !== 'ok') return;
  const wanted = marking.on ? signals.hedges.value.filter((hedge) => isWanted(hedge, marking)) : [];
  await paintHedges(
    tabId,
    readingId,
    wanted.map(({ category, start, end }) => ({ category, start, end })),
  );
}

/** The same in every tab whose article was read. */
export async function markHedgesEverywhere(marking: Marking): Promise<void> {
  await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      const known = await tabState(tabId);
      if (known?.state === 'read' && known.reading.outcome === 'article')
        await markHedges(tabId, known.reading, marking);
    }),
  );
}
