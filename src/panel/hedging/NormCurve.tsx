import { useMemo } from 'preact/hooks';
import { curveOf, type Norm } from './norm.ts';
import { useText } from '../../ui/text.ts';

/**
 * The texts that were measured as a curve, and this article as a dot below it. What it shows is told in the sentence
 * beside it.
 */
export function NormCurve({ norm, perThousandWords }: { norm: Norm; perThousandWords: number }) {
  const text = useText();
  const { heights, end } = useMemo(() => curveOf(norm), [norm]);
  const points = heights.map((height, step) => `${(100 * step) / (heights.length - 1)},${1 - height}`);
  return (
    <span class="norm-curve" aria-hidden="true">
      <svg>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="26" y="2">
          <path class="norm-texts" d={`M0,1 L${points.join(' L')} L100,1 Z`} />
        </svg>
        <line class="norm-ground" x1="0" x2="100%" y1="28.5" y2="28.5" />
        <circle class="norm-dot" cx={`${100 * Math.min(1, perThousandWords / end)}%`} cy="28.5" r="5" />
      </svg>
      <span>{text('fewer')}</span>
      <span>{text('more')}</span>
    </span>
  );
}
