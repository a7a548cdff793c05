import { phraseEndingAt } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { startOfSurname } from './initials.ts';
import { hasEnding, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import { isDigits } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** "A letter to [Ann Hale] says", "a nurse with [Ulm Health] says": the letter and the nurse do. */
export function documentTo(
  tokens: readonly Token[],
  { from, to, kind }: NounPhrase,
  words: PhraseWords,
): NounPhrase | null {
  // "Use the data to [better] understand it"
  if (kind === 'unknown' && !words.determiners.has(wordAt(tokens, from))) return null;
  const [noun, preposition] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  // "Ann Hale with the Guild"
  if (preposition === 'with' && tokens[from - 2]?.capital === true) {
    const name = phraseEndingAt(tokens, from - 1, words);
    return name?.kind === 'named' && name.to - name.from > 1 && name.from === 0 ? name : null;
  }
  const isPerson = words.people.has(noun) || hasEnding(noun, words.endings);
  const isJoined = preposition === 'to' ? isPerson || words.documents.has(noun) : preposition === 'with' && isPerson;
  const whole = isJoined ? phraseEndingAt(tokens, from - 1, words) : null;
  if (whole === null || whole.kind === 'unknown') return null;
  if (!isPerson || preposition === 'with') return whole;
  const isName = (at: number): boolean => tokens[at]?.capital === true && wordAt(tokens, at).length > 1;
  let names = 0;
  // "Lind-Hale" is one.
  for (let at = from; at < to; at++) if (isName(at) && wordAt(tokens, at - 1) !== '-') names++;
  const name = startOfSurname(tokens, startOfSurname(tokens, to - 1) - 1);
  if (kind !== 'named' || names < LEAST_WITH_PLACE - 1) return { ...whole, to };
  // "The ambassador to Lowland [Ann Hale]"; of more words nobody knows where the place ends.
  const isPlace = names === LEAST_WITH_PLACE || wordAt(tokens, name - 1) === '.';
  if (isPlace) return { from: name, to, kind };
  return names > LEAST_WITH_PLACE ? { ...whole, to, kind } : { ...whole, to };
}

/** In words: a place, and who has the office there. */
const LEAST_WITH_PLACE = 3;

const DEPARTMENT = /^(?:board|bureau|cent(?:er|re)s?|department|division|institute|ministry|office)$/;
const IN_PLACE = /^(?:in|from|at)$/;
const PLURAL = /[^s]s$/;

/** Names in one row: more is a list of something else. */
const MOST_NAMES = 5;

/**
 * "[Bakers of Ulm], Ems, Oudehaven and Nieuwdorp say": with which a row of places begins; the last of them where it
 * begins with a name.
 */
function firstOfRow(tokens: readonly Token[], last: NounPhrase | null, words: PhraseWords): NounPhrase | null {
  let first = last;
  for (let at = 0; at < MOST_NAMES && first?.kind === 'named' && wordAt(tokens, first.from - 1) === ','; at++)
    first = phraseEndingAt(tokens, first.from - 1, words);
  const isRow = first?.kind === 'unnamed' && PLURAL.test(wordAt(tokens, first.from)) && first !== last;
  return isRow ? first : last;
}

/** "[Prosecutors in San Pardo and] Los Tejos say": the second place is no speaker. */
export function acrossPlaces(
  tokens: readonly Token[],
  { from, to, kind }: NounPhrase,
  words: PhraseWords,
): NounPhrase | null {
  if (kind !== 'named' || !words.clauses.and.has(wordAt(tokens, from - 1))) return null;
  const whole = firstOfRow(tokens, phraseEndingAt(tokens, from - 1, words), words);
  if (whole === null) return null;
  // "The Department of Health and Human Services"
  for (let at = whole.from; at < from; at++)
    if (whole.kind === 'named' && /^(?:of|for)$/.test(wordAt(tokens, at)) && DEPARTMENT.test(wordAt(tokens, at - 1)))
      return { ...whole, to };
  // "Customs and Border Protection", "the 2012 Mill and Bridge Census"
  const last = wordAt(tokens, to - 1);
  const isTitle = tokens.slice(whole.from + 1, whole.to).every(({ word, capital }) => capital || isDigits(word));
  if (
    (whole.kind === 'named' ||
      whole.kind === 'other' ||
      (isTitle && words.determiners.has(wordAt(tokens, whole.from)))) &&
    wordAt(tokens, from) !== 'the' &&
    (words.fields.has(last) || words.groups.has(last) || words.documents.has(last))
  )
    return { ...whole, to, kind: whole.kind === 'unknown' ? 'named' : whole.kind };
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
