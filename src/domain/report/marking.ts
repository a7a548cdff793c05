import * as z from 'zod/mini';
import { HedgeCategory } from '../article/hedge.ts';
import { ON_REQUEST } from '../article/mark.ts';
import { WHOSE } from '../article/whose.ts';

/**
 * What the reader wants marked: whether at all, which kinds not, and whose words not. Earlier versions did not ask
 * whose.
 */
export const Marking = z.object({
  on: z.boolean(),
  hidden: z.array(HedgeCategory),
  hiddenVoices: z.catch(z.array(z.enum(WHOSE)), []),
});
export type Marking = z.infer<typeof Marking>;

/**
 * Open questions, and numbers given as "about" or "roughly", are in every report; a reader who wants them marked can
 * say so.
 */
export const DEFAULT_MARKING: Marking = { on: true, hidden: [...ON_REQUEST], hiddenVoices: [] };

/** More than there are. */
const MOST_KINDS = 100;

/**
 * What a reader changes of it with one choice: marks as a whole, some kinds, or those of one voice. Never all of it:
 * another choice may be under way.
 */
export const MarkingChange = z.union([
  z.object({ on: z.boolean() }),
  z.object({ kinds: z.array(HedgeCategory).check(z.maxLength(MOST_KINDS)), shown: z.boolean() }),
  z.object({ voice: z.enum(WHOSE), shown: z.boolean() }),
]);
export type MarkingChange = z.infer<typeof MarkingChange>;

/** What is marked after a change. */
export function changeMarking(marking: Marking, change: MarkingChange): Marking {
  if ('on' in change) return { ...marking, on: change.on };
  if ('voice' in change) {
    const rest = marking.hiddenVoices.filter((voice) => voice !== change.voice);
    return { ...marking, hiddenVoices: change.shown ? rest : [...rest, change.voice] };
  }
  const rest = marking.hidden.filter((kind) => !change.kinds.includes(kind));
  return { ...marking, hidden: change.shown ? rest : [...rest, ...change.kinds] };
}
