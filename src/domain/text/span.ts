/** A stretch of a text, as UTF-16 offsets: from `start` up to `end`, which is no longer in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
