import type { TabReport } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { ReportView } from './ReportView.tsx';
import { StateMessage } from './StateMessage.tsx';

/** The whole panel: a report, or what to do when there is none. */
export function Panel({ tab, actions, now }: { tab: TabReport; actions: PanelActions; now: Date }) {
  if (tab.state !== 'ready') return <StateMessage tab={tab} onReadAgain={() => actions.readAgain()} />;
  // The key gives every reading a view of its own: nothing typed or folded for one article can show on another.
  return (
    <ReportView key={tab.report.readingId} report={tab.report} marking={tab.marking} actions={actions} now={now} />
  );
}
