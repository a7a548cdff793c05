import type { AlsoRead } from '../../domain/keeping/alsoRead.ts';
import { Habits, hasHabits } from '../also/Habits.tsx';
import { stepOf, type Step } from './norm.ts';
import type { Comparison, HedgingSummary } from './summary.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

/**
 * How often the article hedges, how that compares, and with what it was compared; beside that, how it compares with
 * what the reader has read. Where it is compared with nothing, a rate says nothing either.
 */
export function Density({
  summary: { perThousandWords, comparison },
  also,
}: {
  summary: HedgingSummary;
  also: AlsoRead | null;
}) {
  const text = useText();
  const hasRead = also !== null && hasHabits(also);
  if (perThousandWords === null || (comparison === null && !hasRead)) return null;
  return (
    <details class="small">
      <summary>{text('normHeading')}</summary>
      <p>
        {text('measuredRate', text.number(perThousandWords, { maximumFractionDigits: 1 }))}{' '}
        {comparison && <Standing comparison={comparison} />}
      </p>
      {hasRead && <Habits also={also} />}
    </details>
  );
}

const STANDS: Record<NonNullable<Comparison['end']> | Step, MessageKey> = {
  least: 'leastOfNews',
  fewer: 'fewerThanQuarters',
  'as-many': 'asManyAsHalf',
  more: 'moreThanQuarters',
  most: 'mostOfNews',
};

/** Where the article stands among texts that were measured, and which those are. */
function Standing({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const { end, norm, source } = comparison;
  return (
    <>
      {text(STANDS[end ?? stepOf(comparison)], text.number(norm.texts))}{' '}
      <span class="soft">{text('normSource', source)}</span>
    </>
  );
}
