import type { Speech } from '../speakers/speech.ts';
import { wordAt } from '../phrases/nouns.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { LONG } from './spokenWords.ts';

const NEGATED = /^(?:n't|not|did|do|does)$/;
/** "Reportedly “hissed and left”": somebody has said so. */
const HEARD = /^(?:allegedly|reportedly)$/;
const RELATIVE = /^(?:which|who)$/;
const BE = /^(?:'s|is|was|are|were|be|been)$/;
const SUBJECT = /^(?:he|i|it|she|they|we|you)$/;
const PERSONAL = /^(?:he|her|him|i|me|she|them|they|us|we|you)$/;

/**
 * "They would “have more bread”", "cut it “to a bare minimum”", “people are hard”: not what a thing is called but what
 * somebody says of it.
 */
export function isPredicate(tokens: readonly Token[], from: number, to: number, speech: Speech): boolean {
  const { modals, phrase } = speech;
  if (isClause(tokens, from, to, speech)) return true;
  const words = tokens.slice(from, to).filter(({ word }) => isWord(word)).length;
  if (words < SHORTEST) return false;
  const before = phrase.fillers.has(wordAt(tokens, from - 1)) ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  // "One that “tells of bread”"; but "clear that “new bread” sells"
  const isRelative = RELATIVE.test(before) || (phrase.clauses.that.has(before) && !isLetters(wordAt(tokens, to)));
  if (HEARD.test(wordAt(tokens, from - 1)) || isRelative || isSaidOfPerson(tokens, from, speech)) return true;
  if (modals.has(before) && !NEGATED.test(before)) return true;
  const isInfinitive = before === 'to' && !wordAt(tokens, from + 1).endsWith('ing');
  return words >= LONG && (isInfinitive || wordAt(tokens, from + 1) === 'to');
}
/** In words. */
const SHORTEST = 2;

/** "She had been “baking at the corner”": who is spoken of in the third person has spoken, or another of them. */
function isSaidOfPerson(tokens: readonly Token[], from: number, { persons, phrase }: Speech): boolean {
  let at = from - 1;
  if (!BE.test(wordAt(tokens, at))) return false;
  while (at > 0 && (BE.test(wordAt(tokens, at)) || phrase.fillers.has(wordAt(tokens, at)))) at--;
  return persons.has(wordAt(tokens, at));
}

/** “People are hard”, “it can bake”, “without them”: what has a subject and a verb, or points at somebody. */
function isClause(tokens: readonly Token[], from: number, to: number, { modals, phrase }: Speech): boolean {
  const [first, second] = [wordAt(tokens, from + 1), wordAt(tokens, from + 2)];
  if (SUBJECT.test(first) && modals.has(second)) return true;
  const inner = tokens.slice(from + 2, to - 1);
  // "An “us and them” manner"
  const isAttribute = isLetters(wordAt(tokens, to)) && !phrase.clauses.and.has(wordAt(tokens, to));
  if (!isAttribute && inner.some(({ word }) => PERSONAL.test(word))) return true;
  return inner
    .slice(0, -1)
    .some(
      ({ word }, step) =>
        phrase.clauses.predicates.has(word) && (word !== "'s" || phrase.pronouns.has(wordAt(tokens, from + step + 1))),
    );
}
