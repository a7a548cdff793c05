import * as z from 'zod/mini';
import { Instant } from '../text/instant.ts';

const key = z.string().check(z.minLength(1), z.maxLength(500));

/**
 * What the reader has decided of two names. Names are keys: `author:NAME` for the name anywhere,
 * `author-at:DOMAIN:NAME` for the one of that name at one outlet.
 */
export const PersonDecision = z.object({
  id: z.uuid(),
  relation: z.enum(['same', 'different']),
  a: key,
  b: key,
  decided: Instant,
});
export type PersonDecision = z.infer<typeof PersonDecision>;
