import { useState } from 'preact/hooks';
import type { Signals } from '../../domain/article/signals.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Span } from '../../domain/text/span.ts';
import type { PanelActions } from '../../ui/actions.ts';
import { Links } from '../named/Links.tsx';
import { useText } from '../../ui/text.ts';

/** A name or phrase and every place it stands in the article's text. */
interface Entry {
  label: string;
  remark: string | null;
  spans: readonly Span[];
}

/** As many as are taken in at a glance. */
const FIRST_ENTRIES = 6;

/** Whom the article cites, which words it puts in quotation marks without a speaker, and what it links to. */
export function CitedSection({
  report: { article, context },
  signals,
  actions,
}: {
  report: Report;
  signals: Signals;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  const sources = signals.sources?.status === 'ok' ? signals.sources.value : [];
  const quotes = signals.scareQuotes?.status === 'ok' ? signals.scareQuotes.value : [];
  if (sources.length + quotes.length + article.links.length === 0) return null;
  const byCount = (a: Entry, b: Entry) => b.spans.length - a.spans.length;
  const cited = sources.map(({ name, kind, spans }) => ({
    label: name,
    remark: kind === 'unnamed' ? text('sourceUnnamed') : null,
    spans,
  }));
  const phrases = quotes.map(({ phrase, spans }) => ({ label: `“${phrase}”`, remark: null, spans }));
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">{text('citedHeading')}</h2>
      {cited.length > 0 && (
        <Entries entries={cited.toSorted(byCount)} language={article.language?.value} actions={actions} />
      )}
      {phrases.length > 0 && (
        <>
          <h3>{text('scareQuotesHeading')}</h3>
          <p class="soft small">{text('scareQuotesExplained')}</p>
          <Entries entries={phrases.toSorted(byCount)} language={article.language?.value} actions={actions} />
        </>
      )}
      {article.links.length > 0 && <Links links={article.links} groups={context} />}
    </section>
  );
}

/** Names or phrases with how often they stand there; each press goes to the next place in the page. */
function Entries({
  entries,
  language,
  actions,
}: {
  entries: readonly Entry[];
  language: string | undefined;
  actions: Pick<PanelActions, 'reveal'>;
}) {
  const text = useText();
  const [showAll, setShowAll] = useState(false);
  const [at, setAt] = useState<{ label: string; index: number }>({ label: '', index: 0 });
  const goToNext = ({ label, spans }: Entry) => {
    const index = at.label === label ? (at.index + 1) % spans.length : 0;
    const span = spans[index];
    setAt({ label, index });
    if (span) void actions.reveal(span.start, span.end);
  };
  return (
    <>
      <ul class="entries" lang={language}>
        {(showAll ? entries : entries.slice(0, FIRST_ENTRIES)).map((entry) => (
          <li key={entry.label}>
            <button type="button" class="plain-button entry" dir="auto" onClick={() => goToNext(entry)}>
              {entry.label}
            </button>
            {entry.remark !== null && <span class="soft small"> {entry.remark}</span>}
            <span class="number">{text.number(entry.spans.length)}</span>
          </li>
        ))}
      </ul>
      {entries.length > FIRST_ENTRIES && (
        <button type="button" class="plain-button fold" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? text('showFewer') : text.count('showAllEntries', entries.length)}
        </button>
      )}
    </>
  );
}
