import type { Report } from '../domain/report/report.ts';
import { useText, type MessageKey } from '../ui/text.ts';

interface Entry {
  /** Of the section's heading. */
  id: string;
  label: MessageKey;
  /** Null where a number would say nothing: how many hedges there are is no mark of an article. */
  count: number | null;
}

/** What the report answers further down, in its order: seen before any scrolling, and reached with one press. */
export function Contents({ report: { article, signals, notes } }: { report: Report }) {
  const text = useText();
  const cited = signals?.sources?.status === 'ok' ? signals.sources.value.length : 0;
  const entries: Entry[] = [
    { id: 'context', label: 'contextHeading', count: null },
    { id: 'hedging', label: 'hedgingHeading', count: null },
    ...(cited + article.links.length > 0 || signals === null
      ? [{ id: 'cited', label: 'citedHeading' as const, count: cited }]
      : []),
    { id: 'notes', label: 'notesHeading', count: notes.length },
  ];
  return (
    // Its line is kept free until all it leads to is there: nothing that was read may jump.
    <nav class={`contents small ${signals === null ? 'awaited' : ''}`} aria-label={text('contentsLabel')}>
      <ul>
        {entries.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{text(label)}</a>
            {count !== null && count > 0 && <span class="number"> {text.number(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
