import { useText } from '../../ui/text.ts';
import type { Side } from './ChangedPassage.tsx';

/**
 * A switch between the text as it was and as it is; where they have something in common, both in one as well, and else
 * as it was: the page shows it as it is.
 */
export function SideChoice({
  side,
  hasBoth,
  when,
  onChoose,
}: {
  side: Side;
  hasBoth: boolean;
  /** When it was as it was. */
  when: string;
  onChoose: (side: Side) => void;
}) {
  const text = useText();
  const chosen = hasBoth || side !== 'both' ? side : 'then';
  const sides: [Side, string][] = [
    ['both', text('sideBoth')],
    ['then', text('sideThen', when)],
    ['now', text('sideNow')],
  ];
  return (
    <fieldset class="choices in-row side-choice small">
      <legend class="visually-hidden">{text('sideLegend')}</legend>
      {sides.slice(hasBoth ? 0 : 1).map(([one, words]) => (
        <label key={one}>
          <input type="radio" name="changed-side" checked={one === chosen} onChange={() => onChoose(one)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
