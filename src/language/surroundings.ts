import type { HedgeCategory } from './hedge.ts';
import type { Match } from './matcher.ts';
import { isDigits, isLetters } from './tokens.ts';
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
const SIDES = ['-', '+'] as const;
const QUOTES = new Set(['"', '“', '„', '``']);

/** Words that are vague about who or how much are judged apart from those that hedge what is said. */
export const groupOf = (category: HedgeCategory): 'hedge' | 'vague' =>
  category === 'vague-source' || category === 'approximation' ? 'vague' : 'hedge';

/** A word as written; numbers are alike, and so are the edges of a sentence. */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return '$';
  return isDigits(token.word) ? '#' : token.word;
}

/** What kind of word it is, as far as its look tells. */
function kindOf(token: Token | undefined): string {
  if (token === undefined || !isLetters(token.word)) return wordOf(token);
  if (token.capital) return 'Cap';
  return token.word.length >= SHORTEST_WITH_SUFFIX ? `~${token.word.slice(-SUFFIX)}` : token.word;
}

const steps = (tokens: number, step: number) => Math.min(MOST_STEPS, Math.floor(tokens / step));

/** What was seen around a cue, as features of one part of what it is: its entry, its category, or its group. */
export interface Seen {
  readonly of: string;
  readonly names: readonly string[];
}

/**
 * What stands around a cue, as named features for a linear model: `+1 be` of the entry `may` says that "may" is followed by "be".
 * `=` alone says how often an entry, category or form hedges at all.
 */
export function surroundings(tokens: readonly Token[], { entry, from, to }: Match): readonly Seen[] {
  const ofEntry = ['=', `=${formOf(tokens, from, to)}`];
  const ofCategory = ['='];
  const ofGroup: string[] = [];
  for (let distance = 1; distance <= REACH; distance++) {
    for (const sign of SIDES) {
      const token = tokens[sign === '-' ? from - distance : to + distance - 1];
      const [word, kind] = [wordOf(token), kindOf(token)];
      const names = [`${sign}${distance} ${word}`];
      if (kind !== word && distance <= NEAR) names.push(`${sign}${distance} ${kind}`);
      ofGroup.push(...names);
      if (distance > NEAR) continue;
      ofEntry.push(...names);
      ofCategory.push(...names);
    }
  }
  let next = to;
  while (next < tokens.length && BETWEEN.test(tokens[next]?.word ?? '')) next++;
  const [verb, after] = [tokens[next], tokens[next + 1]];
  ofEntry.push(`> ${wordOf(verb)}`, `> ${kindOf(verb)}`, `place ${steps(from, PLACE_STEP)}`);
  ofCategory.push(`> ${kindOf(verb)} ${kindOf(after)}`);
  const last = tokens.at(-1);
  ofGroup.push(
    `quoted ${quotesBefore(tokens, from) % 2}`,
    `length ${steps(tokens.length, LENGTH_STEP)}`,
    `end ${last !== undefined && isLetters(last.word) ? 'open' : wordOf(last)}`,
  );
  return [
    { of: entry.phrase, names: ofEntry },
    { of: entry.category, names: ofCategory },
    { of: groupOf(entry.category), names: ofGroup },
  ];
}

function formOf(tokens: readonly Token[], from: number, to: number): string {
  let form = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) form += ` ${tokens[at]?.word ?? ''}`;
  return form;
}

function quotesBefore(tokens: readonly Token[], end: number): number {
  let quotes = 0;
  for (let at = 0; at < end; at++) if (QUOTES.has(tokens[at]?.word ?? '')) quotes++;
  return quotes;
}
