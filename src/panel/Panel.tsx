import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TabReport } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import { ReportView } from './ReportView.tsx';
import { StateMessage } from './StateMessage.tsx';
import { useText } from '../ui/text.ts';
import { useLostFocus } from '../ui/hooks/useLostFocus.ts';
import type { Wish } from './wish.ts';

/** Pages of the extension beside the panel. */
const LIBRARY_PAGE = '/library.html#notes';
const DATA_PAGE = '/library.html#data';

/** The whole panel: a report, or what to do when there is none. */
export function Panel({
  tab,
  wish = null,
  hasBackupFailed = false,
  hasLostNotes = false,
  actions,
  now,
}: {
  tab: TabReport;
  wish?: Wish | null;
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
      {tab.state === 'ready' ? (
        // The key gives every reading a view of its own: nothing typed or folded for one article can show on another.
        <ReportView
          key={tab.report.readingId}
          report={tab.report}
          wish={wish}
          marking={tab.marking}
          actions={actions}
          now={now}
        />
      ) : (
        <StateMessage tab={tab} actions={actions} />
      )}
    </div>
  );
}
