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
/** What may come and go behind the text of a page with a paywall, as an invitation to subscribe does. */
const MOST_BEHIND = 1 / 10;
/** Fewer paragraphs say nothing of where a text breaks off. */
const FEWEST = 3;

/**
 * Whether one of the texts is likely to be only the visible part of the other: it breaks off where the page has a
 * paywall, or a large part is missing at its ends while the rest stands as it was.
 */
export function isPart(then: KeptText, now: KeptText, aligned: Aligned): boolean {
  const { pairs, removed, added } = aligned;
  if (pairs.length === 0) return then.paywalled !== now.paywalled;
  const ends = endsOf(aligned);
  const behindThen = removed.filter((at) => at > ends.before);
  const behindNow = added.filter((at) => at > ends.after);
  if (now.paywalled && shareOf(then, behindThen) > MOST_BEHIND) return true;
  if (then.paywalled && shareOf(now, behindNow) > MOST_BEHIND) return true;
  if (added.length > 0 || then.blocks.length < FEWEST || !pairs.every(({ isSame }) => isSame)) return false;
  const firstBefore = Math.min(...pairs.map(({ before: [first = 0] }) => first));
  const isAtEnds = removed.every((at) => at < firstBefore || at > ends.before);
  return isAtEnds && shareOf(then, removed) > MOST_MISSING;
}

/** Leaves out what has come or gone behind the end of a text that may break off there: of that nothing can be told. */
export function withoutCut(then: KeptText, now: KeptText, aligned: Aligned): Aligned {
  if ((!then.paywalled && !now.paywalled) || aligned.pairs.length === 0) return aligned;
  const ends = endsOf(aligned);
  return {
    ...aligned,
    removed: now.paywalled ? aligned.removed.filter((at) => at <= ends.before) : aligned.removed,
    added: then.paywalled ? aligned.added.filter((at) => at <= ends.after) : aligned.added,
  };
}

/** The last paragraphs of which the other text has something. */
const endsOf = ({ pairs }: Aligned): { before: number; after: number } => ({
  before: Math.max(...pairs.map(({ before }) => before.at(-1) ?? 0)),
  after: Math.max(...pairs.map(({ after }) => after.at(-1) ?? 0)),
});

/** The share of a text's letters that some of its paragraphs are. */
function shareOf({ blocks }: KeptText, some: readonly number[]): number {
  const lengthOf = (texts: readonly (KeptText['blocks'][number] | undefined)[]) =>
    texts.reduce((sum, block) => sum + (block?.text.length ?? 0), 0);
  return lengthOf(some.map((at) => blocks[at])) / Math.max(1, lengthOf(blocks));
}
