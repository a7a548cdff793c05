import type { Block } from '../../domain/article/article.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Token } from './tokens.ts';

/** A stretch of text to read; of what kind, if that is known. */
export type TextBlock = Span & { readonly kind?: Block['kind'] };

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
