import * as z from 'zod/mini';
import { HedgeCategory } from '../article/hedge.ts';
import { ON_REQUEST } from '../article/mark.ts';

/** What the reader wants marked: whether at all, and which kinds not. */
export const Marking = z.object({ on: z.boolean(), hidden: z.array(HedgeCategory) });
export type Marking = z.infer<typeof Marking>;

/** Open questions, and numbers given as "about" or "roughly", are in every report; a reader who wants them marked can say so. */
export const DEFAULT_MARKING: Marking = { on: true, hidden: [...ON_REQUEST] };
