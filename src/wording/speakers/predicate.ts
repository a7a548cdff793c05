import type { Speech } from './speech.ts';
import { stem } from '../text/stem.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import type { Clauses } from '../phrases/clauses.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** The verb that may be said of a noun phrase. English only: so are the models that ask for it. */
interface Predicate {
  readonly verb: number;
  /**
   * What lies between: nothing (`direct`), a relative pronoun, an attribute ("of the bank"), an insertion; `?` where no
   * known verb was met.
   */
  readonly way: string;
  /** The last auxiliary on the way: "have", "are". */
  readonly auxiliary: string;
}

export type WordRole = 'say' | 'think' | 'deed' | 'auxiliary' | 'joiner' | 'clause' | 'mark' | 'edge' | 'other';

/** In tokens: the verb is looked for so far behind, and the end of an insertion. */
const FARTHEST = 18;
const LONGEST_INSERTION = 20;

/** The first verb of saying, thinking or doing behind a noun phrase that ends before `start`. */
export function predicateAfter(tokens: readonly Token[], start: number, speech: Speech): Predicate {
  const { clauses } = speech.phrase;
  let at = start;
  let way = 'direct';
  let auxiliary = '';
  for (let steps = 0; at < tokens.length && steps < FARTHEST; steps++) {
    const word = wordAt(tokens, at);
    if (clauses.auxiliaries.has(word)) auxiliary = word;
    else if (clauses.relatives.has(word) || clauses.that.has(word)) way = way === 'direct' ? 'relative' : way;
    else if (!speech.phrase.fillers.has(word) && !hasEnding(word, ['ly'])) {
      if (isVerb(word, speech)) return { verb: at, way: `${way}${formOf(tokens, at, clauses)}`, auxiliary };
      const close = word === ',' && way !== 'insertion' ? closingOf(tokens, at) : -1;
      if (close > 0) {
        way = 'insertion';
        at = close;
      } else if (way === 'direct' && auxiliary === '' && clauses.linkers.has(word)) way = 'attribute';
      else if (
        way !== 'attribute' ||
        auxiliary !== '' ||
        !isWord(word) ||
        speech.phrase.pronouns.has(word) ||
        clauses.and.has(word) ||
        clauses.or.has(word) ||
        clauses.contrasts.has(word)
      )
        return { verb: at, way: `${way}${auxiliary === '' ? '?' : ' auxiliary'}`, auxiliary };
    }
    at++;
  }
  return { verb: at, way: 'end', auxiliary };
}

/** "Officials saying", "a man accused of theft": not all forms of a verb tell what their noun says. */
function formOf(tokens: readonly Token[], at: number, { openingVerbs, afterParticiple }: Clauses): string {
  if (openingVerbs.some((ending) => wordAt(tokens, at).endsWith(ending))) return ' ing';
  return afterParticiple.has(wordAt(tokens, at + 1)) ? ' participle' : '';
}

function closingOf(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at - open < LONGEST_INSERTION; at++)
    if (wordAt(tokens, at) === ',') return at;
  return -1;
}

/** Whether a word is a form of a verb that may cite its subject: many are nouns as well ("note"). */
export const isVerb = (word: string, speech: Speech): boolean =>
  speech.verbs.has(word) || speech.attitudes.has(word) || isDeed(word, speech);

const isDeed = (word: string, { deeds }: Speech): boolean => deeds.has(word) || deeds.has(stem(word));

/** What part a word may play beside a noun phrase. */
export function roleOf(token: Token | undefined, speech: Speech): WordRole {
  const word = token?.word ?? '';
  const { clauses } = speech.phrase;
  if (token === undefined) return 'edge';
  if (speech.verbs.has(word)) return 'say';
  if (speech.attitudes.has(word)) return 'think';
  if (isDeed(word, speech)) return 'deed';
  if (clauses.auxiliaries.has(word)) return 'auxiliary';
  if (clauses.conjunctions.has(word)) return 'clause';
  if (clauses.linkers.has(word)) return 'joiner';
  return isWord(word) ? 'other' : 'mark';
}
