import * as z from 'zod/mini';

/** Of which articles the text is kept as the reader saw it: none, those they have notes on, or all that are read. */
export const KEPT_OF = ['never', 'noted', 'all'] as const;
export type KeptOf = (typeof KEPT_OF)[number];

export const KEPT_DAYS = [30, 90, 365] as const;
export const KEPT_MEGABYTES = [10, 50, 200] as const;

/**
 * What the reader has said of keeping what they read. Consent is opt-in: as long as `of` is null nobody has been asked,
 * and nothing is kept.
 */
export const Keeping = z.object({
  of: z.catch(z.nullable(z.enum(KEPT_OF)), null),
  /** An article goes when it was last seen so many days ago. */
  days: z.catch(z.literal(KEPT_DAYS), 90),
  /** Of all that is kept together, in millions of bytes; what was not seen for longest goes first. */
  megabytes: z.catch(z.literal(KEPT_MEGABYTES), 50),
});
export type Keeping = z.infer<typeof Keeping>;

export const DEFAULT_KEEPING: Keeping = { of: null, days: 90, megabytes: 50 };
