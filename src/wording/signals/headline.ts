import type { Hedge } from '../../domain/article/hedge.ts';
import type { Lexicon } from '../../domain/article/lexiconFormat.ts';
import { findHedges } from './hedges.ts';

/** The hedges of an article's title, in the headline's voice unless it quotes someone; offsets are of the title. */
export function findHeadlineHedges(title: string, lexicon: Lexicon): Hedge[] {
  const hedges = findHedges(title, [{ start: 0, end: title.length }], lexicon);
  for (const hedge of hedges) if (hedge.voice?.kind !== 'quoted') hedge.voice = { kind: 'headline' };
  return hedges;
}
