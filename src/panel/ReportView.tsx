import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newDraft, type Draft, type Subject } from '../domain/notes/note.ts';
import type { Marking } from '../domain/report/marking.ts';
import type { Report } from '../domain/report/report.ts';
import type { PanelActions } from '../ui/actions.ts';
import type { ChangedArticle, SeenArticle } from '../domain/keeping/seenArticle.ts';
import { ChangedSection } from './changed/ChangedSection.tsx';
import { LostContext } from './notes/lost.ts';
import { AlsoReadSection } from './also/AlsoReadSection.tsx';
import { ArticleHeader } from './sections/ArticleHeader.tsx';
import { CitedSection } from './sections/CitedSection.tsx';
import { ContextSection } from './sections/ContextSection.tsx';
import { HedgingSection } from './hedging/HedgingSection.tsx';
import { NamedSection } from './named/NamedSection.tsx';
import { NotesSection } from './notes/NotesSection.tsx';
import { originOf } from '../domain/report/originOf.ts';
import { PageStatements } from './sections/PageStatements.tsx';
import { SourcesSection } from './sections/SourcesSection.tsx';
import { TermsSection } from './sections/TermsSection.tsx';
import { useText } from '../ui/text.ts';
import type { Wish } from './wish.ts';

/**
 * One article's report on one screen: who and when, the reader's own notes, then a line for each thing that is known,
 * which unfolds.
 */
export function ReportView({
  report,
  seen = null,
  changed,
  question = null,
  wish,
  sought,
  marking,
  writing,
  actions,
  now,
  onWrite,
}: {
  report: Report;
  seen?: SeenArticle | null;
  /** What has changed since it was last seen, which may be known before the rest of that. */
  changed: ChangedArticle | null;
  /** What is asked once there is a note: below the notes, where it moves nothing that is being read or clicked. */
  question?: ComponentChildren;
  wish: Wish | null;
  /** The note to be shown: a new object each time. */
  sought: { noteId: string } | null;
  marking: Marking;
  /** The draft in the foot's editor; null while that is closed. */
  writing: Draft | null;
  actions: PanelActions;
  now: Date;
  onWrite: (draft: Draft) => void;
}) {
  const text = useText();
  const { signals } = report;
  /** The hedge whose mark was clicked in the page. */
  const [explained, setExplained] = useState<{ at: number } | null>(null);
  useEffect(() => {
    if (wish?.kind === 'explain') setExplained(wish);
  }, [wish]);
  const hasOwn = report.notes.length > 0 || report.drafts.some(({ slot }) => slot !== writing?.slot);
  /** Once first it stays there: what was deleted can be brought back where it was. */
  const isOwnFirst = useRef(false);
  isOwnFirst.current ||= hasOwn;
  const noteOn = (subject: Subject) => onWrite(newDraft(subject, originOf(report)));
  const own = (
    <LostContext key="notes" value={seen?.lost ?? []}>
      <NotesSection report={report} actions={actions} writing={writing} clicked={sought} now={now} onWrite={onWrite} />
      {question}
    </LostContext>
  );
  return (
    <main class="report" aria-busy={signals === null}>
      <ArticleHeader key="header" report={report} now={now} onNote={noteOn} />
      {changed && (
        <ChangedSection key="changed" changed={changed} article={report.article} actions={actions} now={now} />
      )}
      {isOwnFirst.current && own}
      <ContextSection
        key="context"
        groups={report.context}
        outletName={report.outlet.name}
        hasAuthor={report.article.authors.length > 0}
        isUnpacking={report.isUnpacking}
        now={now}
      />
      {/* What stands below waits for it: what the reader has begun to read must not move. */}
      {signals === null ? (
        <p key="awaited" class="section soft">
          {text('readingWording')}
        </p>
      ) : (
        <Fragment key="wording">
          <NamedSection
            groups={report.context}
            links={report.article.links}
            language={report.article.language?.value}
            sources={signals.sources?.status === 'ok' ? signals.sources.value : []}
            isUnpacking={report.isUnpacking}
            actions={actions}
            now={now}
            onNote={noteOn}
          />
          <HedgingSection
            report={report}
            signals={signals}
            also={seen?.also ?? null}
            marking={marking}
            wanted={explained}
            actions={actions}
          />
          <CitedSection report={report} signals={signals} actions={actions} />
          <PageStatements article={report.article} outletName={report.outlet.name} />
          <TermsSection groups={report.context} language={report.article.language?.value} actions={actions} />
        </Fragment>
      )}
      {signals !== null && !isOwnFirst.current && own}
      {signals !== null && (
        <SourcesSection key="evidence" article={report.article} kept={seen?.kept ?? null} actions={actions} now={now} />
      )}
      {signals !== null && <AlsoReadSection key="also" also={seen?.also ?? null} article={report.article} />}
    </main>
  );
}
