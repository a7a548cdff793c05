import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../domain/notes/note.ts';
import type { TabReport } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import { DATA_PAGE, LIBRARY_PAGE } from './pages.ts';
import { NewNote } from './notes/NewNote.tsx';
import { PageNotice } from './PageNotice.tsx';
import { ReportView } from './ReportView.tsx';
import { StateMessage } from './StateMessage.tsx';
import { useText } from '../ui/text.ts';
import { useLostFocus } from '../ui/hooks/useLostFocus.ts';
import { useWriting } from './notes/useWriting.ts';
import type { Wish } from './wish.ts';

/** The whole panel: a report, or what to do when there is none. */
export function Panel({
  tab,
  wish = null,
  drafts = [],
  hasBackupFailed = false,
  hasLostNotes = false,
  actions,
  now,
}: {
  tab: TabReport;
  wish?: Wish | null;
  /** All that are unfinished, wherever they were begun. */
  drafts?: readonly Draft[];
  hasBackupFailed?: boolean;
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
  // As one page gives way to the next, a focus that was in it goes to the new one's beginning. Parts of a page see to their own.
  useLostFocus(panel, () => (shown === lastShown.current ? null : panel.current?.querySelector('h1')));
  useLayoutEffect(() => {
    lastShown.current = shown;
  });
  return (
    <div class="panel" ref={panel}>
      <nav class="panel-head small">
        {hasLostNotes && (
          <span role="alert">
            <a href={DATA_PAGE} target="_blank">
              <strong>{text('notesLost')}</strong>
            </a>
          </span>
        )}
        {hasBackupFailed && (
          <a href={DATA_PAGE} target="_blank">
            <strong>{text('backupFailed')}</strong>
          </a>
        )}
        <a href={LIBRARY_PAGE} target="_blank">
          {text('libraryTitle')}
        </a>
      </nav>
      {tab.state === 'ready' && <PageNotice tab={tab} actions={actions} />}
      {tab.state === 'ready' ? (
        // The key gives every reading a view of its own: nothing folded for one article can show on another.
        <ReportView
          key={tab.report.readingId}
          report={tab.report}
          wish={wish}
          marking={tab.marking}
          writing={foot.writing?.draft ?? null}
          tags={foot.tags}
          actions={actions}
          now={now}
          onWrite={foot.write}
        />
      ) : (
        <StateMessage tab={tab} actions={actions} />
      )}
      <NewNote report={report} drafts={drafts} foot={foot} actions={actions} />
    </div>
  );
}
