import { localeOf } from '../../browser/locale.ts';
import type { settings } from '../../browser/settings.ts';
import type { ArticleReading } from '../../domain/article/reading.ts';
import { isWanted } from '../../domain/article/whose.ts';
import { TIP_GAP } from '../../messages/toPage.ts';
import { paintHedges } from './pageClient.ts';
import { knownTabs, tabState } from './tabState.ts';

/** What the reader wants marked, and in which language a mark says why. */
type Wanted = Pick<Awaited<ReturnType<typeof settings>>, 'marking' | 'language'>;

/** Marks the hedges of what was read in a tab, those that the reader wants marked, in place of those marked before. */
export async function markHedges(
  tabId: number,
  { readingId, signals }: ArticleReading,
  { marking, language }: Wanted,
): Promise<void> {
  if (signals?.hedges.status !== 'ok') return;
  const hedges = marking.on ? signals.hedges.value.filter((hedge) => isWanted(hedge, marking)) : [];
  const { message } = await localeOf(language);
  await paintHedges(
    tabId,
    readingId,
    hedges.map(({ category, start, end }) => ({ category, start, end })),
    [...new Set(hedges.map(({ category }) => category))].map((category) => ({
      category,
      words: message(`tip_${category.replace('-', '_')}`, [TIP_GAP]),
    })),
  );
}

/** The same in every tab whose article was read. */
export async function markHedgesEverywhere(wanted: Wanted): Promise<void> {
  await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      const known = await tabState(tabId);
      if (known?.state === 'read' && known.reading.outcome === 'article')
        await markHedges(tabId, known.reading, wanted);
    }),
  );
}
