import type { Article } from '../../domain/article/article.ts';
import type { Passage } from '../../domain/notes/passage.ts';
import type { OutsidePart } from '../../domain/report/report.ts';
import { findPassages } from '../anchoring/anchor.ts';
import { fold } from '../anchoring/folding.ts';

/** What of an article a reader sees beside its text. */
export type Outside = Pick<Article, 'title' | 'subtitle' | 'disclosures'>;

/**
 * Tells in which part of an article, outside its text, a passage's words stand: other programs let a reader note on a
 * headline as on any words of the page. They must be all of the part, or enough of it to be found by words alone.
 */
export function outsidePartsOf({ title, subtitle, disclosures }: Outside): (passage: Passage) => OutsidePart | null {
  const parts = [
    ...(title ? [partOf('title', title.value)] : []),
    ...(subtitle ? [partOf('subtitle', subtitle.value)] : []),
    ...disclosures.map(({ text }) => partOf('disclosure', text)),
  ];
  return ({ exact }) => {
    const quote = fold(exact).text;
    const alone = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
    const isIn = ({ text, folded }: (typeof parts)[number]) =>
      folded === quote || (folded.includes(quote) && findPassages(text, [alone])[0]?.status === 'exact');
    return parts.find(isIn)?.part ?? null;
  };
}

const partOf = (part: OutsidePart, text: string) => ({ part, text, folded: fold(text).text });
