import * as z from 'zod/mini';
import { Hedge } from './hedge.ts';

/** A signal's outcome. A signal that throws becomes `failed`; the others survive. */
const signal = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('ok'), value }),
    z.object({ status: z.literal('no-lexicon') }),
    z.object({ status: z.literal('failed'), reason: z.string().check(z.maxLength(500)) }),
  ]);

export const Signals = z.object({ hedges: signal(z.array(Hedge).check(z.maxLength(50_000))) });
export type Signals = z.infer<typeof Signals>;
