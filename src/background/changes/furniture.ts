import { paragraphHash } from '../../domain/changes/elsewhere.ts';
import type { KeptBlock, KeptText } from '../../domain/changes/keptText.ts';
import type { Aligned } from './paragraphs.ts';
import { isSentenceEnd } from './sentences.ts';
import { wordsOf } from './words.ts';

/**
 * Leaves out paragraphs that have come or gone by their place alone: those that stand in the page of the other visit
 * outside its text, where an extraction draws its line by what else is in the page; and captions that are no sentence,
 * as a picture's credit or a teaser's: pages have pictures where there is room.
 */
export function withoutFurniture(then: KeptText, now: KeptText, aligned: Aligned): Aligned {
  return {
    ...aligned,
    removed: aligned.removed.filter((at) => isOfText(then.blocks[at], now)),
    added: aligned.added.filter((at) => isOfText(now.blocks[at], then)),
  };
}

function isOfText(block: KeptBlock | undefined, { elsewhere }: KeptText): boolean {
  if (block === undefined || (block.kind === 'caption' && !isSentence(block.text))) return false;
  return !elsewhere?.includes(paragraphHash(block.text));
}

/** Whether what ends a text is more than the end of its block. */
function isSentence(text: string): boolean {
  const words = wordsOf(`${text} .`, 0);
  return isSentenceEnd(words, words.length - 1);
}
