import type { Speech } from './speech.ts';
import { wordAt } from './sourceKind.ts';
import type { Token } from '../text/tokens.ts';

const OPENS_WORDS = /^(?:that|it|he|she|they|there|we|i|if|whether|how|why|what|when|dass|ob|["“”„«»‘’‚':,.;]|)$/;
const MAY_DELAY = /^(?:wrote|writes|writing)$/;
/** In tokens: "wrote in the Gazette on Friday that". */
const FARTHEST_THAT = 9;

/** Whether words follow a verb that may as well be a deed: "she added that it rains", not "she added salt". Others always speak. */
export function opensWords(tokens: readonly Token[], verb: number, { alsoDeeds }: Pick<Speech, 'alsoDeeds'>): boolean {
  if (!alsoDeeds.has(wordAt(tokens, verb)) || OPENS_WORDS.test(wordAt(tokens, verb + 1))) return true;
  if (!MAY_DELAY.test(wordAt(tokens, verb))) return false;
  for (let at = verb + 1; at <= verb + FARTHEST_THAT && wordAt(tokens, at) !== ','; at++)
    if (/^(?:that|dass)$/.test(wordAt(tokens, at))) return true;
  return false;
}
