import type { KeptText } from '../../domain/changes/keptText.ts';
import type { Aligned } from './paragraphs.ts';

/** Whether only part of an article was read, or another of the page's articles, whatever its words. */
export const isOtherReading = (then: KeptText, now: KeptText): boolean =>
  then.blocks.length === 0 ||
  now.blocks.length === 0 ||
  then.cut === true ||
  now.cut === true ||
  then.among !== now.among;

/** What may be missing of a text that has really been shortened. */
const MOST_MISSING = 1 / 3;
/** Fewer paragraphs say nothing of where a text breaks off. */
const FEWEST = 3;

/**
 * Whether one of the texts is likely to be only the visible part of the other: it breaks off where the page has a paywall, or a large part is
 * missing at its ends while the rest stands as it was.
 */
export function isPart(then: KeptText, now: KeptText, { pairs, removed, added }: Aligned): boolean {
  if (pairs.length === 0) return then.paywalled !== now.paywalled;
  const lastBefore = Math.max(...pairs.map(({ before }) => before.at(-1) ?? 0));
  const lastAfter = Math.max(...pairs.map(({ after }) => after.at(-1) ?? 0));
  if (now.paywalled && removed.some((at) => at > lastBefore)) return true;
  if (then.paywalled && added.some((at) => at > lastAfter)) return true;
  if (added.length > 0 || then.blocks.length < FEWEST || !pairs.every(({ isSame }) => isSame)) return false;
  const firstBefore = Math.min(...pairs.map(({ before: [first = 0] }) => first));
  const isAtEnds = removed.every((at) => at < firstBefore || at > lastBefore);
  const missing = removed.reduce((sum, at) => sum + (then.blocks[at]?.text.length ?? 0), 0);
  const whole = then.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return isAtEnds && missing > whole * MOST_MISSING;
}
