import type { Speech } from './speech.ts';
import { wordAt } from './sourceKind.ts';
import type { Token } from '../text/tokens.ts';

const MARK_OR_END = /^(?:["“”„«»‘’‚':,.;]|)$/;
/** In tokens: "wrote in the Gazette on Friday that". */
const FARTHEST_THAT = 9;

/** Whether words follow a verb that may as well be a deed: "she added that it rains", not "she added salt". Others always speak. */
export function opensWords(tokens: readonly Token[], verb: number, { alsoDeeds, phrase }: Speech): boolean {
  const { opensOrAsks, late, that } = phrase.clauses;
  const next = wordAt(tokens, verb + 1);
  if (!alsoDeeds.has(wordAt(tokens, verb)) || opensOrAsks.has(next) || MARK_OR_END.test(next)) return true;
  if (!late.has(wordAt(tokens, verb))) return false;
  for (let at = verb + 1; at <= verb + FARTHEST_THAT && wordAt(tokens, at) !== ','; at++)
    if (that.has(wordAt(tokens, at))) return true;
  return false;
}
