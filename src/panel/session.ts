import { withWording, type Wording } from '../domain/article/reading.ts';
import type { Draft } from '../domain/notes/note.ts';
import { draftKeysOf, draftsAmong } from '../domain/notes/drafts.ts';
import type { TabReport } from '../domain/report/report.ts';
import type { SeenArticle } from '../domain/keeping/seenArticle.ts';
import type { PanelActions } from '../ui/actions.ts';
import type { Wish } from './wish.ts';
import { accessTo, changeAccess, changePage } from './access.ts';
import { actionsInPage } from './inPage.ts';
import { createByItself } from './byItself.ts';
import { followActiveTab, onTabLoads } from './activeTab.ts';
import { ask, askForResult } from '../messages/ask.ts';
import { download } from '../browser/download.ts';
import { draftRequests } from '../browser/draftRequests.ts';
import { onPageChanged, onPaintedClicked, subscribe } from '../messages/events.ts';
import { goBackTo } from '../browser/panelPage.ts';
import { refused } from '../browser/grants.ts';
import { keepStorageAtFirst } from '../browser/persistence.ts';
import { createSeen } from './seen.ts';
import { noReport } from './noReport.ts';
import { holdingDrafts } from '../browser/heldDrafts.ts';

/** What an open panel shows: always the report of its window's active tab. */
interface PanelSession {
  actions: PanelActions;
  /**
   * Starts following tabs and events; `onChange` gets every new thing to show, what the reader wished for outside the
   * panel, all drafts, and what has changed in the article.
   */
  start(onChange: OnChange): Promise<void>;
}

type OnChange = (tab: TabReport, wish: Wish | null, drafts: readonly Draft[], seen: SeenArticle | null) => void;

type Ready = Extract<TabReport, { state: 'ready' }>;

/** How long a panel waits for word of a reading before it asks: readings seldom take longer. */
const ASK_AGAIN_MS = 5000;

/**
 * A panel that has nothing to show by then says that it is at work: a worker that is only starting may keep it waiting.
 */
const SILENT_MS = 400;

/** From a click to the panel it opens, at the most. */
const OPENING_MS = 10_000;

/**
 * @param ownTab - the tab that is shown whichever is active, where the panel is a page of its own; null where it stands
 *   beside the pages
 */
export function createPanelSession(ownTab: number | null = null): PanelSession {
  let tabId: number | null = null;
  let shown: TabReport = { state: 'unread' };
  let isShowing = false;
  let lastRequest = 0;
  let lastAnswered = 0;
  let isReportAwaited = false;
  let lastDraftsRequest = 0;
  /** All that are stored, wherever they were begun. */
  let drafts: readonly Draft[] = [];
  let show: (tab: TabReport, wish: Wish | null) => void = () => undefined;
  const { among: withHeld, ...keeping } = holdingDrafts(draftRequests);
  const seen = createSeen(() => show(shown, null));
  const byItself = createByItself();

  const withDrafts = (tab: Ready, read: readonly Draft[]): Ready => ({
    ...tab,
    report: { ...tab.report, drafts: withHeld(read, draftKeysOf(tab.report)) },
  });
  const takeDrafts = (read: readonly Draft[]) => {
    drafts = read;
    if (shown.state === 'ready') shown = withDrafts(shown, draftsAmong(drafts, draftKeysOf(shown.report)));
    if (isShowing) show(shown, null);
  };
  /** A draft that has ended here is none from now on: the list of those that are left is on its way. */
  const forgetDraft = (slot: string) => takeDrafts(drafts.filter((draft) => draft.slot !== slot));

  /**
   * Asks for something of the active tab; an answer that comes after a newer one, or for a tab left since, is dropped.
   * One is not dropped for a newer request alone: a page can cause those without end, and none would ever be shown.
   */
  const refresh = async (load: (tabId: number) => Promise<TabReport>) => {
    if (tabId === null) return;
    const asked = tabId;
    const request = ++lastRequest;
    // Race: this answer takes the place of one under way, which may be of a whole report; a part alone would not make
    // up for it.
    const isWhole = load === loadReport || isReportAwaited;
    isReportAwaited ||= load !== loadNotes;
    const answer = await (isWhole ? loadReport : load)(asked).catch(noReport);
    if (asked !== tabId || request < lastAnswered) return;
    lastAnswered = request;
    if (request === lastRequest) isReportAwaited = false;
    shown = answer.state === 'ready' ? withDrafts(answer, answer.report.drafts) : answer;
    show(shown, null);
    void seen.look(asked, shown);
    if (shown.state === 'ready') void takeWish();
    if (byItself.isDue(asked, shown)) void byItself.read(asked, () => (request === lastRequest ? shown : null));
    // A worker killed while reading tells nobody: ask again until it has an answer, or says that it took too long.
    if (shown.state === 'reading')
      setTimeout(() => {
        if (request === lastRequest) void refresh(loadReport);
      }, ASK_AGAIN_MS);
  };
  /**
   * When tabs began to load a page, since the panel opened; of those that did not, what is older than the click that
   * opened it is stale.
   */
  const loads = new Map<number, number>();
  const openedBy = Date.now() - OPENING_MS;
  const loadReport = (id: number) => ask('report.get', { tabId: id, loadedAt: loads.get(id) ?? openedBy });
  /**
   * What is new of a tab: where that is the wording of the article shown, it alone. What hangs on the language is found
   * anew with that.
   */
  const loadNews = async (id: number, wording: Wording | undefined): Promise<TabReport> => {
    const before = shown;
    if (!wording || before.state !== 'ready' || before.report.signals !== null) return loadReport(id);
    const { readingId, article } = before.report;
    if (wording.readingId !== readingId || wording.language?.value !== article.language?.value) return loadReport(id);
    return { ...before, report: withWording(before.report, wording) };
  };
  const loadNotes = async (id: number): Promise<TabReport> => {
    if (shown.state !== 'ready') return loadReport(id);
    const before = shown;
    const { readingId, subjects } = before.report;
    const own = await ask('notes.get', { tabId: id, readingId, subjects });
    return own === null ? loadReport(id) : { ...before, report: { ...before.report, ...own } };
  };
  /** A wish may have been made while the panel was opening, or the page was being read. */
  const takeWish = async () => {
    const asked = tabId;
    if (asked === null || shown.state !== 'ready') return;
    const { readingId } = shown.report;
    const wanted = await ask('passage.wanted', { tabId: asked, readingId }).catch(() => null);
    if (wanted?.highlighted) void keepStorageAtFirst();
    if (wanted && asked === tabId && shown.state === 'ready' && shown.report.readingId === readingId)
      show(
        shown,
        wanted.highlighted
          ? { kind: 'highlighted', note: wanted.highlighted }
          : { kind: 'write', passage: wanted.passage },
      );
  };
  /** Drafts change with every pause in typing: they alone are asked for. */
  const refreshDrafts = async () => {
    const request = ++lastDraftsRequest;
    const read = await ask('drafts.get', {}).catch(() => null);
    if (read !== null && request === lastDraftsRequest) takeDrafts(read);
  };

  const readingShown = () =>
    tabId !== null && shown.state === 'ready' ? { tabId, readingId: shown.report.readingId } : null;

  return {
    actions: {
      ...actionsInPage(readingShown, ownTab),
      ...(ownTab !== null && { goBack: () => void goBackTo(ownTab) }),
      readAgain: () => {
        if (tabId !== null) void askForResult('tab.read', { tabId, isAsked: true });
      },
      accessTo,
      changeAccess: async (url, wanted) => {
        const changed = await changeAccess(url, wanted).catch(refused);
        if (changed && wanted && shown.state !== 'ready') void refresh(loadReport);
        return changed;
      },
      changePage,
      keep: seen.keep,
      forgetKept: seen.forgetKept,
      changeMarking: (change) => void askForResult('marking.change', { change }),
      selectedPassage: async () =>
        tabId === null ? { ok: true, value: null } : askForResult('passage.selected', { tabId }),
      saveFile: (content, name) =>
        download(new Blob([content], { type: name.endsWith('.html') ? 'text/html' : 'text/markdown' }), name),
      keepDraft: keeping.keepDraft,
      dropDraft: async (slot, revision) => {
        const dropped = await keeping.dropDraft(slot, revision);
        if (dropped.ok) forgetDraft(slot);
        return dropped;
      },
      saveNote: async (draft, revision) => {
        const saved = await keeping.saveNote(draft, revision);
        if (saved.ok) forgetDraft(draft.slot);
        return saved;
      },
      deleteNote: (noteId) => askForResult('note.delete', { noteId }),
      restoreNote: (noteId) => askForResult('note.restore', { noteId }),
      historyOf: (noteId) => askForResult('note.history', { noteId }),
      knownTags: () => askForResult('tags.get', {}),
      reattachNote: (noteId, passage) => askForResult('note.reattach', { tabId, noteId, passage }),
      setColor: (noteId, color) => askForResult('note.color', { noteId, color }),
      settleNote: ({ id, updated }, keep, rival) =>
        askForResult('note.settle', { noteId: id, keep, rival, revision: updated }),
      decidePeople: (a, b, relation) => askForResult('people.decide', { a, b, relation }),
    },
    start: (onChange) => {
      const silent = setTimeout(() => onChange({ state: 'reading' }, null, [], null), SILENT_MS);
      show = (tab, wish) => {
        clearTimeout(silent);
        isShowing = true;
        onChange(tab, wish, withHeld(drafts, null), seen.of(tab));
      };
      subscribe((event) => {
        if (event.event === 'drafts-changed' || event.event === 'notes-changed') void refreshDrafts();
        if (event.event === 'drafts-changed' || event.event === 'kept-changed') return;
        if (event.event === 'notes-changed') void refresh(loadNotes);
        else if (event.event === 'note-wanted') void (event.tabId === tabId && takeWish());
        else if (event.event === 'tab-changed')
          void (event.tabId === tabId && refresh((id) => loadNews(id, event.wording)));
        else void refresh(loadReport);
      });
      onTabLoads((loading, begins) => {
        if (begins) {
          loads.set(loading, Date.now());
          byItself.begin(loading);
        }
        if (loading === tabId) void refresh(loadReport);
      });
      onPageChanged((changed) => {
        if (changed === tabId) void refresh(loadReport);
      });
      onPaintedClicked((clickedTab, clicked) => {
        if (clickedTab !== tabId) return;
        show(
          shown,
          'noteId' in clicked ? { kind: 'show', noteId: clicked.noteId } : { kind: 'explain', at: clicked.start },
        );
      });
      void refreshDrafts();
      const follow = ownTab === null ? followActiveTab : async (begin: (id: number) => void) => begin(ownTab);
      return follow((active) => {
        tabId = active;
        void refresh(loadReport);
      });
    },
  };
}
