import type { Article } from '../../domain/article/article.ts';
import type { Signals } from '../../domain/article/signals.ts';
import type { Span } from '../../domain/text/span.ts';
import { useText } from '../../ui/text.ts';

/** What the wording leaves without grounds: a headline surer than the text, studies nobody could find. Nothing where nothing was found. */
export function Grounds({
  article,
  signals: { surerHeadline, unsourcedStudies },
  onReveal,
}: {
  article: Article;
  signals: Pick<Signals, 'surerHeadline' | 'unsourcedStudies'>;
  onReveal: (span: Span) => void;
}) {
  const text = useText();
  const surer = surerHeadline?.status === 'ok' ? surerHeadline.value : null;
  const studies = unsourcedStudies?.status === 'ok' ? unsourcedStudies.value : [];
  const written = ({ start, end }: Span) => article.text.slice(start, end);
  return (
    <>
      {surer !== null && (
        <div class="grounds">
          <p>{text('surerHeadline')}</p>
          <dl lang={article.language?.value} dir="auto">
            <dt class="soft small">{text('voiceHeadline')}</dt>
            <dd>{article.title?.value}</dd>
            <dt class="soft small">{text('surerHeadlineText')}</dt>
            <dd>
              {written({ start: surer.sentence.start, end: surer.hedge.start })}
              <button type="button" class="plain-button" onClick={() => onReveal(surer.hedge)}>
                <strong>{written(surer.hedge)}</strong>
              </button>
              {written({ start: surer.hedge.end, end: surer.sentence.end })}
            </dd>
          </dl>
        </div>
      )}
      {studies.length > 0 && (
        <div class="grounds">
          <p>{text.count('unsourcedStudies', studies.length)}</p>
          <ul class="sentences" lang={article.language?.value}>
            {studies.map(({ sentence }) => (
              <li key={sentence.start} dir="auto">
                <button type="button" class="plain-button" onClick={() => onReveal(sentence)}>
                  {written(sentence)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
