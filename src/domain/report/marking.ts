import * as z from 'zod/mini';
import { HedgeCategory } from '../article/hedge.ts';
import { ON_REQUEST } from '../article/mark.ts';

/** What the reader wants marked: whether at all, and which kinds not. */
export const Marking = z.object({ on: z.boolean(), hidden: z.array(HedgeCategory) });
export type Marking = z.infer<typeof Marking>;

/** Open questions, and numbers given as "about" or "roughly", are in every report; a reader who wants them marked can say so. */
export const DEFAULT_MARKING: Marking = { on: true, hidden: [...ON_REQUEST] };

/** What a reader changes of it with one choice: marks as a whole, or some kinds. Never all of it: another choice may be under way. */
export const MarkingChange = z.union([
  z.object({ on: z.boolean() }),
  z.object({ kinds: z.array(HedgeCategory), shown: z.boolean() }),
]);
export type MarkingChange = z.infer<typeof MarkingChange>;

/** What is marked after a change. */
export function changeMarking(marking: Marking, change: MarkingChange): Marking {
  if ('on' in change) return { ...marking, on: change.on };
  const others = marking.hidden.filter((kind) => !change.kinds.includes(kind));
  return { ...marking, hidden: change.shown ? others : [...others, ...change.kinds] };
}
