import { changeSettings } from '../browser/settings.ts';
import type { SeenArticle } from '../domain/keeping/seenArticle.ts';
import type { TabReport } from '../domain/report/report.ts';
import { ask, askForResult } from '../messages/ask.ts';
import { resultOf } from '../messages/result.ts';
import type { PanelActions } from '../ui/actions.ts';

/**
 * What a panel knows of the article it shows as the reader saw it before. It comes after the report, which waits for
 * none of it.
 */
interface Seen {
  /** Null as long as it is not known. */
  of: (tab: TabReport) => SeenArticle | null;
  /**
   * Tells that the reader sees a tab's report, and asks what has changed. A page that is still growing is not asked
   * about.
   */
  look: (tabId: number, tab: TabReport) => Promise<void>;
  keep: PanelActions['keep'];
  forgetKept: PanelActions['forgetKept'];
}

/** @param onKnown - there is something else to show */
export function createSeen(onKnown: () => void): Seen {
  let answered: { readingId: string; seen: SeenArticle } | null = null;
  let lastRequest = 0;
  let lastLook: Parameters<Seen['look']> | null = null;
  /** Readings that were forgotten here: to show them is not to keep them again. */
  const forgotten = new Set<string>();

  const look = async (tabId: number, tab: TabReport) => {
    if (tab.state !== 'ready' || tab.hasMore === true || tab.report.signals === null) return;
    lastLook = [tabId, tab];
    const { readingId } = tab.report;
    if (forgotten.has(readingId)) return;
    const request = ++lastRequest;
    const seen = await ask('article.seen', { tabId, readingId }).catch((error: unknown) => {
      console.error('Sidelight: whether the article has changed could not be told', error);
      return null;
    });
    if (seen === null || request !== lastRequest || forgotten.has(readingId)) return;
    answered = { readingId, seen };
    onKnown();
  };
  return {
    of: (tab) => (tab.state === 'ready' && answered?.readingId === tab.report.readingId ? answered.seen : null),
    look,
    keep: async (of) => {
      const kept = await resultOf('what is kept', () =>
        changeSettings(({ keeping }) => ({ keeping: { ...keeping, of } })).then(() => null),
      );
      if (kept.ok && lastLook) void look(...lastLook);
      return kept;
    },
    forgetKept: async (which) => {
      const { readingId = null } = answered ?? {};
      if (readingId !== null) forgotten.add(readingId);
      const gone = await askForResult('kept.forget', { which });
      if (!gone.ok && readingId !== null) forgotten.delete(readingId);
      else if (answered) answered = { ...answered, seen: { ...answered.seen, kept: null, lost: [], also: null } };
      onKnown();
      return gone;
    },
  };
}
