import { useState } from 'preact/hooks';
import type { Draft } from '../notes/personalNote.ts';
import type { Marking } from '../report/marking.ts';
import type { Report } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import { AccessSection } from './AccessSection.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { CitedSection } from './CitedSection.tsx';
import { ContextSection } from './ContextSection.tsx';
import { HedgingSection } from './hedging/HedgingSection.tsx';
import { NewNote } from './NewNote.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PageStatements } from './PageStatements.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { TermsSection } from './TermsSection.tsx';

/** One article's report, in the order a reader asks: who and when, what is known, how sure it sounds, my notes. */
export function ReportView({
  report,
  marking,
  actions,
  now,
}: {
  report: Report;
  marking: Marking;
  actions: PanelActions;
  now: Date;
}) {
  /** The draft in the footer's editor; null while that is closed. */
  const [writing, setWriting] = useState<Draft | null>(null);
  return (
    <>
      <main class="report">
        <ArticleHeader report={report} now={now} />
        <ContextSection groups={report.context} now={now} />
        <PageStatements article={report.article} />
        <HedgingSection report={report} marking={marking} actions={actions} />
        <NotesSection report={report} actions={actions} writing={writing} onContinue={setWriting} />
        <TermsSection groups={report.context} language={report.article.language?.value} actions={actions} />
        <CitedSection report={report} actions={actions} />
        <SourcesSection article={report.article} />
        <AccessSection url={report.article.url} actions={actions} />
      </main>
      <NewNote report={report} actions={actions} writing={writing} onWriting={setWriting} />
    </>
  );
}
