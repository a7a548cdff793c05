import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../domain/notes/note.ts';
import type { Marking } from '../domain/report/marking.ts';
import type { Report } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import { AccessSection } from './sections/AccessSection.tsx';
import { ArticleHeader } from './sections/ArticleHeader.tsx';
import { CitedSection } from './sections/CitedSection.tsx';
import { Contents } from './Contents.tsx';
import { ContextSection } from './sections/ContextSection.tsx';
import { HedgingSection } from './hedging/HedgingSection.tsx';
import { NamedSection } from './named/NamedSection.tsx';
import { NotesSection } from './notes/NotesSection.tsx';
import { PageStatements } from './sections/PageStatements.tsx';
import { SourcesSection } from './sections/SourcesSection.tsx';
import { TermsSection } from './sections/TermsSection.tsx';
import { useText } from '../ui/text.ts';
import type { Wish } from './wish.ts';

/** One article's report, in the order a reader asks: who and when, what is known, how sure it sounds, whom it cites, my notes. */
export function ReportView({
  report,
  wish,
  marking,
  writing,
  tags,
  actions,
  now,
  onWrite,
}: {
  report: Report;
  wish: Wish | null;
  marking: Marking;
  /** The draft in the foot's editor; null while that is closed. */
  writing: Draft | null;
  /** The reader's, to suggest. */
  tags: readonly string[];
  actions: PanelActions;
  now: Date;
  onWrite: (draft: Draft) => void;
}) {
  const text = useText();
  const { signals } = report;
  /** The note that was clicked in the page. */
  const [clicked, setClicked] = useState<{ noteId: string } | null>(null);
  useEffect(() => {
    if (wish?.kind === 'show') setClicked(wish);
  }, [wish]);
  return (
    <main class="report" aria-busy={signals === null}>
      <ArticleHeader report={report} now={now} />
      <Contents report={report} />
      <ContextSection groups={report.context} isUnpacking={report.isUnpacking} now={now} />
      <PageStatements article={report.article} />
      {/* What stands below waits for it: what the reader has begun to read must not move. */}
      {signals === null ? (
        <p class="soft">{text('readingWording')}</p>
      ) : (
        <>
          <HedgingSection report={report} signals={signals} marking={marking} actions={actions} />
          <CitedSection report={report} signals={signals} actions={actions} />
          <NamedSection
            groups={report.context}
            sources={signals.sources?.status === 'ok' ? signals.sources.value : []}
            actions={actions}
            now={now}
          />
          <NotesSection
            report={report}
            actions={actions}
            writing={writing}
            clicked={clicked}
            tags={tags}
            onContinue={onWrite}
          />
          <TermsSection groups={report.context} language={report.article.language?.value} actions={actions} />
          <SourcesSection article={report.article} />
          <AccessSection url={report.article.url} actions={actions} />
        </>
      )}
    </main>
  );
}
