import type { Comparison, HedgingSummary } from './summary.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

const VOICES: { kind: keyof HedgingSummary['voices']; label: MessageKey }[] = [
  { kind: 'author', label: 'voiceAuthor' },
  { kind: 'quoted', label: 'voiceQuoted' },
  { kind: 'reported', label: 'voiceReported' },
  { kind: 'headline', label: 'voiceHeadline' },
];

/** How many hedges, how that compares, and whose words they are. */
export function Density({ summary: { count, perThousandWords, comparison, voices } }: { summary: HedgingSummary }) {
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
      <p class="soft small">{text('hedgingExplained')}</p>
      {comparison !== null &&
        ('leastWords' in comparison ? (
          <p class="soft small">{text('tooShortToCompare', text.number(comparison.leastWords))}</p>
        ) : (
          <ComparisonLine comparison={comparison} />
        ))}
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

/** What is said of texts that may be none of those measured. */
const ONLY_NEWS: Record<NonNullable<Comparison['onlyNews']>, MessageKey> = {
  opinion: 'opinionRunsHigher',
  unknown: 'onlyNewsMeasured',
};

const STANDS: Record<Comparison['sort'], Record<NonNullable<Comparison['end']> | 'between', MessageKey>> = {
  news: { between: 'moreThanNews', least: 'leastOfNews', most: 'mostOfNews' },
  opinion: { between: 'moreThanOpinion', least: 'leastOfOpinion', most: 'mostOfOpinion' },
};

/** Where the article stands among texts that were measured, and which those are. */
function ComparisonLine({ comparison: { share, end, texts, source, sort, onlyNews } }: { comparison: Comparison }) {
  const text = useText();
  return (
    <div class="comparison">
      <p>
        {text(STANDS[sort][end ?? 'between'], text.number(share, { style: 'percent' }), text.number(texts))}
        {onlyNews !== null && ` ${text(ONLY_NEWS[onlyNews])}`}
      </p>
      <details class="small">
        <summary>{text('normHeading')}</summary>
        <p class="soft">{text('normSource', source)}</p>
      </details>
    </div>
  );
}
