import { attributions } from './attribution.ts';
import type { Speech } from './attribution.ts';
import { quotations } from './quotations.ts';
import type { Sentence, TextBlock } from './readings.ts';
import type { Span } from './sentences.ts';
import { isOutside, speakerOf } from './voice.ts';
import type { Sayings, Speaking } from './voice.ts';

/** Who is said to speak in one block of a text. A sentence is looked at when it is first asked for: most are never. */
export interface BlockSayings {
  readonly sentences: readonly Sentence[];
  readonly of: (sentence: number) => Sayings;
}

export function sayingsOf(
  text: string,
  block: TextBlock,
  sentences: readonly Sentence[],
  speech: Speech,
): BlockSayings {
  const known: Sayings[] = [];
  let quotes: readonly Span[] | undefined;
  const of = (at: number): Sayings => {
    const { start, end, tokens } = sentences[at] ?? { start: 0, end: 0, tokens: [] };
    quotes ??= block.kind === 'quote' ? [block] : quotations(text, block);
    return (known[at] ??= {
      text,
      tokens,
      attributions: attributions(tokens, speech),
      quotations: touching(quotes, start, end),
    });
  };
  return { sentences, of };
}

/** Those of the quotations, which are in order, that touch a stretch. */
function touching(quotes: readonly Span[], start: number, end: number): readonly Span[] {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((quotes[last]?.start ?? Infinity) < end) last++;
  return quotes.slice(low, last);
}

/** What one sentence of a block, by its number, and those around it tell about who speaks in it. @param before - the block before */
export function speakingIn(
  sentence: number,
  here: BlockSayings,
  before: BlockSayings | null,
  own: ReadonlySet<string>,
): Speaking {
  return {
    sayings: here.of(sentence),
    own,
    speakerAround: (quotation) => speakerAround(quotation, sentence, here, before),
  };
}

/** A quotation of more sentences may have more than one speaker. */
const LONGEST_QUOTATION = 8;

/**
 * Who speaks a quotation, where the sentence `at` says nothing: named behind its last sentence (“It may rain. It may snow,” she said), before
 * its first (She said: “It may rain. It may snow.”), or in the sentence before it, be it the last of the block before. Empty if nobody is.
 */
function speakerAround(quotation: Span, at: number, here: BlockSayings, before: BlockSayings | null): string {
  const { sentences } = here;
  for (let next = at + 1; next <= at + LONGEST_QUOTATION; next++) {
    if ((sentences[next]?.start ?? Infinity) >= quotation.end) break;
    const speaker = speakerIn(here.of(next));
    if (speaker !== '') return speaker;
  }
  let first = at;
  while (first > 0 && at - first < LONGEST_QUOTATION && (sentences[first]?.start ?? 0) > quotation.start) first--;
  if (first < at) {
    const speaker = speakerIn(here.of(first));
    if (speaker !== '') return speaker;
  }
  if (sentences[first]?.start !== quotation.start) return '';
  if (first > 0) return speakerIn(here.of(first - 1));
  return before === null || before.sentences.length === 0 ? '' : speakerIn(before.of(before.sentences.length - 1));
}

/** The last one whom the sentence itself lets speak. */
function speakerIn(sayings: Sayings): string {
  const by = sayings.attributions.findLast((one) => one.said && isOutside(sayings, one));
  return by === undefined ? '' : speakerOf(sayings, by);
}
