import type { Token } from '../text/tokens.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';

/** In words: "Ulm Ann Hale". */
const PLACE_AND_NAME = 3;

/**
 * Where adjectives stand behind their noun: « le maire d’[Ulm Ann Hale] », of whom nobody knows where the name begins.
 */
export function holdsName(tokens: readonly Token[], { from, to, kind }: NounPhrase, words: PhraseWords): boolean {
  let first = to;
  let names = 0;
  for (; first > from && (tokens[first - 1]?.capital === true || wordAt(tokens, first - 1) === '-'); first--)
    if (tokens[first - 1]?.capital === true) names++;
  const isOffice = words.titles.has(wordAt(tokens, from + 1)) || words.people.has(wordAt(tokens, from + 1));
  const isOf = words.adjectivesBehind && kind === 'unnamed' && isOffice && first > from + 2;
  return isOf && names >= PLACE_AND_NAME && !words.groups.has(wordAt(tokens, first));
}

/**
 * « Le ministre de l’Intérieur [Anne Lorat] »: of an office whose field is known it is told where the name begins. What
 * is no such phrase stays as it is.
 */
export function nameBehindField<T extends NounPhrase>(tokens: readonly Token[], phrase: T, words: PhraseWords): T {
  if (!words.adjectivesBehind || phrase.kind !== 'unnamed') return phrase;
  const { from, to } = phrase;
  const field = tokens.findIndex(({ capital }, at) => at > from && at < to && capital);
  const isOffice = words.titles.has(wordAt(tokens, from + 1)) || words.people.has(wordAt(tokens, from + 1));
  const isName = to - field > 2 && tokens.slice(field + 1, to).every(({ capital }) => capital);
  return isOffice && field > 0 && isName && words.fields.has(wordAt(tokens, field))
    ? { ...phrase, from: field + 1, kind: 'named' }
    : phrase;
}

/** « La députée [UP] », of whom more is told behind it. */
export const isParty = (tokens: readonly Token[], { from, to, kind }: NounPhrase, words: PhraseWords): boolean =>
  words.adjectivesBehind &&
  kind === 'named' &&
  to - from === 1 &&
  tokens[from]?.initials === true &&
  tokens[from - 1]?.capital === false &&
  words.determiners.has(wordAt(tokens, from - 2)) &&
  !words.determiners.has(wordAt(tokens, from - 1)) &&
  !words.groups.has(wordAt(tokens, from - 1));
