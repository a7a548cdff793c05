import { STUB } from '../article/stub.ts';
import type { KeptText } from '../changes/keptText.ts';
import { hashOfText } from '../text/hash.ts';

type Words = Pick<KeptText, 'title' | 'subtitle' | 'blocks' | 'disclosures'>;

/**
 * What tells one version of an article from another: its headline, its text and what it says it has corrected. Dates,
 * names and lines of the page that change by themselves make none.
 */
export const versionOf = ({ title, subtitle, blocks, disclosures }: Words): string =>
  hashOfText(
    JSON.stringify([
      title,
      subtitle,
      blocks.map(({ text }) => text),
      disclosures.filter(({ kind }) => kind === 'correction').map(({ text }) => text),
    ]),
  );

/**
 * Whether what could be read is the whole article, and the one at this address. An article that is not free may be read
 * whole by who pays: it is cut where it is short, or the page shows a wall.
 */
export function isWhole({ paywalled, cut, among = 1, blocks, disclosures }: KeptText): boolean {
  if (cut === true || among !== 1 || blocks.length === 0) return false;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return !paywalled || (length >= STUB && disclosures.every(({ kind }) => kind !== 'paywall'));
}

/** Whether a text is the beginning of another and ends before it: the page may not have loaded the rest. */
export function isBeginning(shorter: Words, longer: Words): boolean {
  const [some, all] = [shorter.blocks, longer.blocks];
  return some.length < all.length && some.every(({ text }, at) => text === all[at]?.text);
}
