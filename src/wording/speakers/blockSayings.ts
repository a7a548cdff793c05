import type { Span } from '../../domain/text/span.ts';
import type { Sentence } from '../text/spans.ts';
import type { Sayings } from './voice.ts';

/** Who is said to speak in one block of a text. A sentence is looked at when it is first asked for: most are never. */
export interface BlockSayings {
  readonly sentences: readonly Sentence[];
  readonly of: (sentence: number) => Sayings;
  /** Whether it is a block of quotation. */
  readonly isQuote: boolean;
  /** The quotation at its end, if no mark closes it: it goes on in the next block of the same kind. */
  readonly open: () => Span | undefined;
}
