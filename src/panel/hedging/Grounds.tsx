import type { Article } from '../../domain/article/article.ts';
import type { Signals } from '../../domain/article/signals.ts';
import type { Span } from '../../domain/text/span.ts';
import { useText } from '../../ui/text.ts';

/** The sentences that rest on a study nobody could find; nothing where there are none. */
export function Grounds({
  article,
  signals: { unsourcedStudies },
  onReveal,
}: {
  article: Article;
  signals: Pick<Signals, 'unsourcedStudies'>;
  onReveal: (span: Span) => void;
}) {
  const text = useText();
  if (unsourcedStudies?.status !== 'ok' || unsourcedStudies.value.length === 0) return null;
  return (
    <div class="grounds">
      <p>{text.count('unsourcedStudies', unsourcedStudies.value.length)}</p>
      <ul class="sentences" lang={article.language?.value}>
        {unsourcedStudies.value.map(({ sentence }) => (
          <li key={sentence.start} dir="auto">
            <button type="button" class="plain-button" onClick={() => onReveal(sentence)}>
              {article.text.slice(sentence.start, sentence.end)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
