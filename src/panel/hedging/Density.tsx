import { bandOf, type Band } from './norm.ts';
import type { Comparison, HedgingSummary } from './summary.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

/** How often the article hedges, how that compares, and with what it was compared. Where it is compared with nothing, a rate says nothing either. */
export function Density({ summary: { perThousandWords, comparison } }: { summary: HedgingSummary }) {
  const text = useText();
  if (perThousandWords === null || comparison === null) return null;
  return (
    <details class="small">
      <summary>{text('normHeading')}</summary>
      <p>
        {text('measuredRate', text.number(perThousandWords, { maximumFractionDigits: 1 }))}{' '}
        <Standing comparison={comparison} />
      </p>
    </details>
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

const BANDS: Record<Band, MessageKey> = {
  quarter: 'aboutAQuarter',
  half: 'aboutHalf',
  'three-quarters': 'aboutThreeQuarters',
};

/** Where the article stands among texts that were measured, and which those are. */
function Standing({ comparison: { share, end, norm, source, sort, onlyNews } }: { comparison: Comparison }) {
  const text = useText();
  return (
    <>
      {end === null
        ? text(STANDS[sort].between, text(BANDS[bandOf(share)]), text.number(norm.texts))
        : text(STANDS[sort][end], text.number(norm.texts))}{' '}
      {onlyNews !== null && <>{text(ONLY_NEWS[onlyNews])} </>}
      <span class="soft">{text('normSource', source)}</span>
    </>
  );
}
