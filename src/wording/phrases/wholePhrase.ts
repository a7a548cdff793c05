import { phraseEndingAt } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { hasEnding, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import type { Token } from '../text/tokens.ts';

/** "A letter to [Ann Hale] says", "a nurse with [Ulm Health] says": the letter and the nurse do. */
export function documentTo(tokens: readonly Token[], { from }: NounPhrase, words: PhraseWords): NounPhrase | null {
  const [noun, preposition] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  const isJoined =
    (preposition === 'to' && words.documents.has(noun)) ||
    (preposition === 'with' && (words.people.has(noun) || hasEnding(noun, words.endings)));
  const whole = isJoined ? phraseEndingAt(tokens, from - 1, words) : null;
  return whole?.kind === 'unknown' ? null : whole;
}

const DEPARTMENT = /^(?:board|bureau|cent(?:er|re)s?|department|division|institute|ministry|office)$/;
const IN_PLACE = /^(?:in|from|at)$/;
const PLURAL = /[^s]s$/;

/** "[Prosecutors in San Pardo and] Los Tejos say": the second place is no speaker. */
export function acrossPlaces(
  tokens: readonly Token[],
  { from, to, kind }: NounPhrase,
  words: PhraseWords,
): NounPhrase | null {
  if (kind !== 'named' || !words.clauses.and.has(wordAt(tokens, from - 1))) return null;
  const whole = phraseEndingAt(tokens, from - 1, words);
  if (whole === null) return null;
  // "The Department of Health and Human Services"
  for (let at = whole.from; at < from; at++)
    if (whole.kind === 'named' && /^(?:of|for)$/.test(wordAt(tokens, at)) && DEPARTMENT.test(wordAt(tokens, at - 1)))
      return { ...whole, to };
  // "Customs and Border Protection"
  const last = wordAt(tokens, to - 1);
  if (
    (whole.kind === 'named' || whole.kind === 'other') &&
    wordAt(tokens, from) !== 'the' &&
    (words.fields.has(last) || words.groups.has(last) || words.documents.has(last))
  )
    return { ...whole, to };
  // "[Bakers in Ulm and] Oudehaven say": the first has its capital from its place.
  const isOpening = whole.from === 0 && PLURAL.test(wordAt(tokens, 0)) && IN_PLACE.test(wordAt(tokens, 1));
  if (whole.kind !== 'unnamed' && !isOpening) return null;
  for (let at = whole.from + 1; at < from; at++) {
    const isPlace =
      IN_PLACE.test(wordAt(tokens, at)) || (wordAt(tokens, at) === 'of' && PLURAL.test(wordAt(tokens, at - 1)));
    if (isPlace && tokens[at + 1]?.capital === true) return { ...whole, to, kind: 'unnamed' };
  }
  return null;
}
