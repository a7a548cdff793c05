import type { Handlers } from '../messages/requests.ts';
import { MAX_RIVALS, type PersonalNote } from '../domain/notes/note.ts';
import { buildReport, questionOf } from './report/buildReport.ts';
import type { Keeping } from '../domain/keeping/keeping.ts';
import type { PageReading } from '../domain/article/reading.ts';
import type { TabReport } from '../domain/report/report.ts';
import type { Database } from '../storage/schema.ts';
import { publishNotesChanged, publish } from '../messages/events.ts';
import { allDrafts, dropDraft, keepDraft } from '../storage/drafts.ts';
import { knownTags, reattachNote, saveNote, setColor, setDeleted, settleNote } from '../storage/notes.ts';
import { measuredPassage, selectedPassage, takeWanted } from './tabs/selectedPassage.ts';
import { ownNotesOn } from './notes/ownNotes.ts';
import { contextAsked } from './packs/askedAhead.ts';
import { isUnpacking } from './packs/shippedPacks.ts';
import { historyOf } from '../storage/noteHistory.ts';
import { decide } from '../storage/people.ts';
import { paintPlaces, READING_LIMIT_MS, reveal } from './tabs/pageClient.ts';
import { completeReading } from './tabs/completeReading.ts';
import { clearTab } from './tabs/keepReading.ts';
import { markHedgesEverywhere } from './tabs/markHedges.ts';
import { readTab } from './tabs/readTab.ts';
import { standingIn } from './tabs/standing.ts';
import { changeSettings, settings } from '../browser/settings.ts';
import { changeMarking } from '../domain/report/marking.ts';
import { changedSince, sawArticle } from './keeping/sawArticle.ts';
import { forgetKept } from '../storage/kept/forget.ts';
import { storageFailure } from '../storage/storageFailure.ts';
import { isPrivate, knownTabs, tabState } from './tabs/tabState.ts';
import { unread } from './tabs/unread.ts';

/**
 * The background's answers, one for each request of the protocol.
 *
 * @param version - the extension's
 * @param copied - waits until changed notes have their copies: only then is a change answered, for whoever is told so
 *   takes it for kept
 */
export function backgroundHandlers(
  database: () => Promise<Database>,
  version: string,
  copied: () => Promise<void> = async () => undefined,
): Handlers {
  return {
    'report.get': async ({ tabId, loadedAt }) => reportOf(await database(), version, tabId, loadedAt),
    'tab.read': async ({ tabId, isAsked }) => {
      await readTab(tabId, database, { isAsked });
      return null;
    },
    'notes.get': async ({ tabId, readingId, subjects }) => {
      const known = await tabState(tabId);
      if (known?.state !== 'read' || known.reading.outcome !== 'article') return null;
      if (known.reading.readingId !== readingId) return null;
      return ownNotesOn(await database(), known.reading.article, subjects);
    },
    'article.seen': async ({ tabId, readingId }) => {
      const known = await tabState(tabId);
      if (known?.state !== 'read' || known.reading.outcome !== 'article') return null;
      if (known.reading.readingId !== readingId || known.reading.signals === null) return null;
      const seen = await sawArticle(await database(), known.reading, await keepingIn(tabId), new Date());
      if (seen.kept) publish({ to: 'subscribers', event: 'kept-changed' });
      return seen;
    },
    'kept.forget': async ({ which }) => {
      await forgetKept(await database(), which);
      publish({ to: 'subscribers', event: 'kept-changed' });
      return null;
    },
    'note.history': async ({ noteId }) => historyOf(await database(), noteId),
    'tags.get': async () => knownTags(await database()),
    'drafts.get': async () => allDrafts(await database()),
    'note.save': ({ draft, revision }) => changeNotes((opened) => saveNote(opened, draft, revision), idsOfSaved),
    'note.delete': ({ noteId }) =>
      changeNotes(
        (opened) => setDeleted(opened, noteId, true),
        () => [noteId],
      ).then(() => null),
    'note.restore': ({ noteId }) =>
      changeNotes(
        (opened) => setDeleted(opened, noteId, false),
        () => [noteId],
      ).then(() => null),
    'note.reattach': async ({ tabId, noteId, passage }) => {
      const measured = tabId === null ? passage : await measuredPassage(tabId, passage);
      return changeNotes(
        (opened) => reattachNote(opened, noteId, measured),
        () => [noteId],
      );
    },
    'note.color': async ({ noteId, color }) => {
      const colored = await changeNotes(
        (opened) => setColor(opened, noteId, color),
        () => [noteId],
      );
      await changeSettings({ highlightColor: color });
      return colored;
    },
    'note.settle': ({ noteId, ...choice }) =>
      changeNotes(
        (opened) => settleNote(opened, noteId, choice),
        () => (choice.keep === 'both' ? undefined : [noteId]),
      ),
    'draft.keep': ({ draft, revision }) => changeDrafts((opened) => keepDraft(opened, draft, revision)),
    'draft.drop': ({ slot, revision }) => changeDrafts((opened) => dropDraft(opened, slot, revision)).then(() => null),
    'people.decide': (decision) =>
      changeNotes(
        (opened) => decide(opened, decision),
        () => [],
      ).then(() => null),
    'marking.change': async ({ change }) => {
      await changeSettings(({ marking }) => ({ marking: changeMarking(marking, change) }));
      await markHedgesEverywhere(await settings());
      publish({ to: 'subscribers', event: 'marking-changed' });
      return null;
    },
    'passage.reveal': ({ tabId, readingId, start, end }) => reveal(tabId, readingId, start, end),
    'places.mark': ({ tabId, readingId, places }) => paintPlaces(tabId, readingId, places).then(() => null),
    'passage.selected': ({ tabId }) => selectedPassage(tabId),
    'passage.wanted': ({ tabId, readingId }) => takeWanted(tabId, readingId),
    'tabs.forget': async () => {
      for (const tabId of await knownTabs()) await clearTab(tabId, null);
      return null;
    },
  };

  async function changeNotes<T>(
    change: (opened: Database) => Promise<T>,
    idsOf: (changed: T) => string[] | undefined,
  ): Promise<T> {
    const changed = await database().then(change).catch(storageFailure);
    publishNotesChanged(idsOf(changed));
    await copied();
    return changed;
  }

  async function changeDrafts<T>(change: (opened: Database) => Promise<T>): Promise<T> {
    const changed = await database().then(change).catch(storageFailure);
    publish({ to: 'subscribers', event: 'drafts-changed' });
    return changed;
  }
}

/** Which notes a save has changed; a note that was full has got one beside it, whose id is not told. */
const idsOfSaved = ({ id, rivals }: PersonalNote): string[] | undefined =>
  rivals.length < MAX_RIVALS ? [id] : undefined;

/**
 * What the panel shows for a tab now: what was read there, if the page that was read is still the one shown. A reading
 * is held against the page itself, which may only have changed its address or come back from the browser's cache. That
 * a page could not be read says nothing of one the tab has begun to load since.
 */
async function reportOf(database: Database, version: string, tabId: number, loadedAt: number): Promise<TabReport> {
  const known = await tabState(tabId);
  switch (known?.state) {
    case undefined:
      return unread(tabId, 'unread');
    case 'reading':
      // A worker that died while reading leaves this state behind.
      return Date.now() - known.since > 2 * READING_LIMIT_MS
        ? { state: 'failed', reason: 'timeout' }
        : { state: 'reading' };
    case 'restricted':
      return known.since < loadedAt ? unread(tabId, 'unread') : { state: 'restricted', why: known.why };
    case 'failed':
      return known.since < loadedAt ? unread(tabId, 'unread') : { state: 'failed', reason: known.reason };
    case 'read': {
      const standing = await standingIn(tabId, known.reading, loadedAt);
      if (standing === 'other') return unread(tabId, 'left');
      void completeReading(tabId, known.reading);
      return reportFor(database, version, { tabId, reading: known.reading, hasMore: standing === 'more' });
    }
  }
}

/** What is read in a private window leaves no trace. */
async function keepingIn(tabId: number): Promise<Keeping> {
  const { keeping } = await settings();
  return (await isPrivate(tabId)) ? { ...keeping, of: 'never' } : keeping;
}

async function reportFor(
  database: Database,
  version: string,
  { tabId, reading, hasMore }: { tabId: number; reading: PageReading; hasMore: boolean },
): Promise<TabReport> {
  if (reading.outcome === 'no-article') return { state: 'no-article', url: reading.url, why: reading.why, hasMore };
  const { article } = reading;
  // At once: each question takes its time. The first before the second: packs that are stored in between are in the
  // context.
  const awaited = isUnpacking(database, version);
  const report = contextAsked(database, reading.readingId, questionOf(reading)).then((context) =>
    buildReport(reading, context),
  );
  const subjects = report.then((built) => built.subjects);
  const [isAwaited, built, own, { marking }, changed] = await Promise.all([
    awaited,
    report,
    ownNotesOn(database, article, subjects),
    settings(),
    // With the report, so that the line that says so moves nothing. All else that is known of it as it was seen before
    // the panel asks for.
    hasMore ? null : keepingIn(tabId).then((keeping) => changedSince(database, reading, keeping, new Date())),
  ]);
  return {
    state: 'ready',
    report: { ...built, ...own, isUnpacking: isAwaited },
    marking,
    hasMore,
    ...(changed && { changed }),
  };
}
