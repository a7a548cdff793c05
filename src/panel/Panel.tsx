import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../domain/notes/note.ts';
import type { Report, TabReport } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import type { SeenArticle } from '../domain/keeping/seenArticle.ts';
import { KeepQuestion } from './changed/KeepQuestion.tsx';
import { NewNote } from './notes/NewNote.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PanelHead } from './PanelHead.tsx';
import { ReportView } from './ReportView.tsx';
import { StateMessage } from './StateMessage.tsx';
import { useText, type Text } from '../ui/text.ts';
import { useLostFocus } from '../ui/hooks/useLostFocus.ts';
import { useWriting } from './notes/useWriting.ts';
import type { Wish } from './wish.ts';

/** The whole panel: a report, or what to do when there is none. */
export function Panel({
  tab,
  wish = null,
  drafts = [],
  seen = null,
  hasBackupFailed = false,
  isCarryingStopped = false,
  hasLostNotes = false,
  actions,
  now,
}: {
  tab: TabReport;
  wish?: Wish | null;
  /** All that are unfinished, wherever they were begun. */
  drafts?: readonly Draft[];
  /** What has changed in the article since it was last seen; null as long as that is not known. */
  seen?: SeenArticle | null;
  hasBackupFailed?: boolean;
  /** Carrying to other devices waits for the reader. */
  isCarryingStopped?: boolean;
  hasLostNotes?: boolean;
  actions: PanelActions;
  now: Date;
}) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  /** The reading shown, or why there is none. */
  const shown = tab.state === 'ready' ? tab.report.readingId : tab.state;
  const lastShown = useRef(shown);
  const report = tab.state === 'ready' ? tab.report : null;
  const foot = useWriting(report, wish, actions);
  /** The note to be shown: it was clicked in the page, or has just been saved. */
  const [sought, setSought] = useState<{ noteId: string; readingId: string | undefined } | null>(null);
  const showNote = (noteId: string) => setSought({ noteId, readingId: report?.readingId });
  useEffect(() => {
    if (wish?.kind === 'show') showNote(wish.noteId);
  }, [wish]);
  // As one page gives way to the next, a focus that was in it goes to the new one's beginning. Parts of a page see to
  // their own.
  useLostFocus(panel, () => (shown === lastShown.current ? null : panel.current?.querySelector('h1')));
  useLayoutEffect(() => {
    lastShown.current = shown;
  });
  /** Said once for each reading: a note that is written later changes nothing in it. */
  const announced = useRef({ reading: '', words: '' });
  if (tab.state !== 'ready') announced.current = { reading: '', words: '' };
  else if (tab.report.signals !== null && announced.current.reading !== tab.report.readingId)
    announced.current = { reading: tab.report.readingId, words: readyWords(tab.report, text) };
  /** Once asked on a page the question stays there, until it is answered and the reader goes on. */
  const isAsked = useRef<string | null>(null);
  if (isAsked.current !== report?.readingId) isAsked.current = null;
  if (report && seen?.isUndecided === true && report.notes.length > 0) isAsked.current = report.readingId;
  return (
    <div class="panel" ref={panel}>
      <PanelHead
        report={report}
        page={addressOf(tab)}
        hasBackupFailed={hasBackupFailed}
        isCarryingStopped={isCarryingStopped}
        hasLostNotes={hasLostNotes}
        actions={actions}
      />
      {/* The focus stays in the page: nothing else tells that the panel has filled. */}
      <p role="status" class="visually-hidden">
        {announced.current.words}
      </p>
      <NewNote report={report} wish={wish} drafts={drafts} foot={foot} actions={actions} onShow={showNote} />
      {tab.state === 'ready' && <PageNotice tab={tab} actions={actions} />}
      {tab.state === 'ready' ? (
        // The key gives every reading a view of its own: nothing folded for one article can show on another.
        <ReportView
          key={tab.report.readingId}
          report={tab.report}
          seen={seen}
          changed={(seen ? seen.changed : tab.hasMore !== true && tab.changed) || null}
          question={isAsked.current && <KeepQuestion actions={actions} />}
          wish={wish}
          marking={tab.marking}
          sought={sought?.readingId === tab.report.readingId ? sought : null}
          writing={foot.writing?.draft ?? null}
          actions={actions}
          now={now}
          onWrite={foot.write}
        />
      ) : (
        <StateMessage tab={tab} actions={actions} />
      )}
    </div>
  );
}

/** The address of the page that a tab shows, where it is one of the web and known. */
function addressOf(tab: TabReport): string | null {
  if (tab.state === 'ready') return tab.report.article.url;
  return 'url' in tab && tab.url !== undefined && /^https?:/.test(tab.url) ? tab.url : null;
}

/** "Report ready", whose, and how many notes of the reader's own are in it. */
function readyWords({ article, notes }: Report, text: Text): string {
  const title = article.title?.value ?? text('untitled');
  return notes.length === 0 ? text('reportReady', title) : text.count('reportReadyNotes', notes.length, title);
}
