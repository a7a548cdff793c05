import type { AlsoRead } from '../../domain/keeping/alsoRead.ts';
import { Habits } from '../also/Habits.tsx';
import { bandOf, type Band } from './norm.ts';
import type { Comparison, HedgingSummary } from './summary.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

/**
 * How often the article hedges, how that compares, and with what it was compared; beside that, how it compares with what the reader has read.
 * Where it is compared with nothing, a rate says nothing either.
 */
export function Density({
  summary: { perThousandWords, comparison },
  also,
}: {
  summary: HedgingSummary;
  also: AlsoRead | null;
}) {
  const text = useText();
  if (perThousandWords === null || comparison === null) return null;
  return (
    <details class="small">
      <summary>{text('normHeading')}</summary>
      <p>
        {text('measuredRate', text.number(perThousandWords, { maximumFractionDigits: 1 }))}{' '}
        <Standing comparison={comparison} />
      </p>
      {also && <Habits also={also} />}
    </details>
  );
}

const STANDS: Record<NonNullable<Comparison['end']> | 'between', MessageKey> = {
  between: 'moreThanNews',
  least: 'leastOfNews',
  most: 'mostOfNews',
};

const BANDS: Record<Band, MessageKey> = {
  quarter: 'aboutAQuarter',
  half: 'aboutHalf',
  'three-quarters': 'aboutThreeQuarters',
};

/** Where the article stands among texts that were measured, and which those are. */
function Standing({ comparison: { share, end, norm, source, isNews } }: { comparison: Comparison }) {
  const text = useText();
  return (
    <>
      {end === null
        ? text(STANDS.between, text(BANDS[bandOf(share)]), text.number(norm.texts))
        : text(STANDS[end], text.number(norm.texts))}{' '}
      {!isNews && <>{text('onlyNewsMeasured')} </>}
      <span class="soft">{text('normSource', source)}</span>
    </>
  );
}
