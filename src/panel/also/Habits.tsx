import type { AlsoRead, Pieces } from '../../domain/keeping/alsoRead.ts';
import { useText, type MessageKey } from '../../ui/text.ts';

const HABITS: Record<NonNullable<Pieces['hedging']>, MessageKey> = {
  more: 'hedgesMoreThanRead',
  less: 'hedgesLessThanRead',
  alike: 'hedgesAsRead',
};

/** Whether enough was read of its author or outlet for that. */
export const hasHabits = ({ author, outlet }: AlsoRead): boolean =>
  [author, outlet].some((pieces) => Boolean(pieces?.hedging));

/**
 * How the article hedges beside what the reader has read of its author, or else of its outlet; nothing where that is
 * too little.
 */
export function Habits({ also: { author, outlet } }: { also: AlsoRead }) {
  const text = useText();
  const told = [author, outlet].find((pieces) => pieces?.hedging);
  return told?.hedging ? <p>{text(HABITS[told.hedging], told.name)}</p> : null;
}
