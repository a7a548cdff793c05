import type { ArticleKind } from '../../article/article.ts';
import { normsFor, standing } from '../../language/norm.ts';
import type { HedgingSummary } from '../../report/hedging.ts';
import { useText, type MessageKey } from '../text.ts';

const VOICES: { kind: keyof HedgingSummary['voices']; label: MessageKey }[] = [
  { kind: 'author', label: 'voiceAuthor' },
  { kind: 'quoted', label: 'voiceQuoted' },
  { kind: 'reported', label: 'voiceReported' },
  { kind: 'headline', label: 'voiceHeadline' },
];

/** How many hedges, how that compares, and whose words they are. */
export function Density({
  summary: { count, perThousandWords, voices },
  language,
  kind,
}: {
  summary: HedgingSummary;
  language: string | null;
  kind: ArticleKind | null;
}) {
  const text = useText();
  const told = VOICES.filter((voice) => voices[voice.kind] > 0);
  return (
    <>
      <p class="measure">
        <strong>{text.count('hedgeCount', count)}</strong>
        {perThousandWords !== null && (
          <span class="soft">
            {text('perThousandWords', text.number(perThousandWords, { maximumFractionDigits: 1 }))}
          </span>
        )}
      </p>
      {perThousandWords !== null && <Comparison density={perThousandWords} language={language} kind={kind} />}
      <p class="soft small">{text('hedgingExplained')}</p>
      {told.length > 0 && (
        <dl class="voices">
          {told.map((voice) => (
            <div key={voice.kind}>
              <dt>{text(voice.label)}</dt>
              <dd class="number">{text.number(voices[voice.kind])}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Where the article stands among texts that were measured, and which those are. */
function Comparison({
  density,
  language,
  kind,
}: {
  density: number;
  language: string | null;
  kind: ArticleKind | null;
}) {
  const text = useText();
  const norms = normsFor((language ?? '').split('-')[0] ?? '');
  if (!norms) return null;
  const isOpinion = kind === 'opinion';
  const norm = isOpinion && norms.opinion ? norms.opinion : norms.news;
  const share = standing(norm, density);
  return (
    <p class="small" title={norms.source}>
      {text(
        norm === norms.opinion ? 'moreThanOpinion' : 'moreThanNews',
        text.number(share / 100, { style: 'percent' }),
        text.number(norm.texts),
      )}
      {isOpinion && !norms.opinion && ` ${text('opinionRunsHigher')}`}
    </p>
  );
}
