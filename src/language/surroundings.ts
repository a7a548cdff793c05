import type { HedgeCategory } from './hedge.ts';
import type { Match } from './matcher.ts';
import type { Token } from './tokens.ts';

/** Words to either side of a cue that are looked at at all, and those looked at together with the entry and its category. */
const REACH = 3;
const NEAR = 2;
/** A word's last letters say what kind of word it is, if there are more before them than a root needs. */
const SUFFIX = 3;
const SHORTEST_WITH_SUFFIX = 5;
/** Words that may stand between a modal and its verb. */
const BETWEEN = /^(?:not|n't|also|now|still|even|only|always|never|often|well|have|be|been|\w+ly)$/;
/** Steps of sentence length and of place within the sentence, in tokens; longer is all one. */
const LENGTH_STEP = 12;
const PLACE_STEP = 5;
const MOST_STEPS = 3;
const LETTERS = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const QUOTE = /^(?:["“„]|``)$/;

/** Words that are vague about who or how much are judged apart from those that hedge what is said. */
export const groupOf = (category: HedgeCategory): 'hedge' | 'vague' =>
  category === 'vague-source' || category === 'approximation' ? 'vague' : 'hedge';

/** A word as written; numbers are alike, and so are the edges of a sentence. */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return '$';
  return DIGIT.test(token.word) ? '#' : token.word;
}

/** What kind of word it is, as far as its look tells. */
function kindOf(token: Token | undefined): string {
  if (token === undefined || !LETTERS.test(token.word)) return wordOf(token);
  if (token.capital) return 'Cap';
  return token.word.length >= SHORTEST_WITH_SUFFIX ? `~${token.word.slice(-SUFFIX)}` : token.word;
}

const steps = (tokens: number, step: number) => Math.min(MOST_STEPS, Math.floor(tokens / step));

/**
 * What stands around a cue, as names of features for a linear model: `may +1 be` says that the entry "may" is followed by "be".
 * The first part is the entry, its category or its group; the entry's own name alone says how often it hedges at all.
 */
export function surroundings(tokens: readonly Token[], { entry, from, to }: Match): string[] {
  const { phrase, category } = entry;
  const group = groupOf(category);
  const form = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  const features = [`${phrase} =`, `${phrase} =${form}`, `${category} =`];
  for (let distance = 1; distance <= REACH; distance++) {
    for (const [sign, token] of [
      ['-', tokens[from - distance]],
      ['+', tokens[to + distance - 1]],
    ] as const) {
      const [place, word, kind] = [`${sign}${distance}`, wordOf(token), kindOf(token)];
      features.push(`${group} ${place} ${word}`);
      if (distance > NEAR) continue;
      features.push(`${phrase} ${place} ${word}`, `${category} ${place} ${word}`);
      if (kind === word) continue;
      features.push(`${group} ${place} ${kind}`, `${phrase} ${place} ${kind}`, `${category} ${place} ${kind}`);
    }
  }
  let next = to;
  while (next < tokens.length && BETWEEN.test(tokens[next]?.word ?? '')) next++;
  const [verb, after] = [tokens[next], tokens[next + 1]];
  features.push(
    `${phrase} > ${wordOf(verb)}`,
    `${phrase} > ${kindOf(verb)}`,
    `${category} > ${kindOf(verb)} ${kindOf(after)}`,
  );
  const quotesBefore = tokens.slice(0, from).filter(({ word }) => QUOTE.test(word)).length;
  const last = tokens.at(-1);
  features.push(
    `${group} quoted ${quotesBefore % 2}`,
    `${group} length ${steps(tokens.length, LENGTH_STEP)}`,
    `${phrase} place ${steps(from, PLACE_STEP)}`,
    `${group} end ${last !== undefined && LETTERS.test(last.word) ? 'open' : wordOf(last)}`,
  );
  return features;
}
