import { phraseEndingAt } from './nounPhrase.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { kindOfHead, wordAt } from './nouns.ts';
import type { NounPhrase } from './nouns.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** In tokens: "la operadora de la red de gas del norte". */
const LONGEST = 14;
/** In tokens: "el alto [representante]". */
const LONGEST_HEAD = 3;
const OPENS = /^(?:[.,;:—–«"“”»(…]|)$/;

/**
 * Where adjectives and what belongs to a noun stand behind it: the whole phrase that ends before `end` and begins a
 * clause with its article, "[la operadora de la red] anunció". Null where none does: what stands within a clause may be
 * no subject.
 */
export function clauseSubject(tokens: readonly Token[], end: number, words: PhraseWords): NounPhrase | null {
  if (!words.adjectivesBehind) return null;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const word = wordAt(tokens, at);
    if (words.determiners.has(word) && opensClause(tokens, at, words)) return asPhrase(tokens, at, end, words);
    if (!belongs(tokens, at, words)) return null;
  }
  return null;
}

/** "[El representante para el Sur] dijo": the South does not speak. */
export function describedWhole(
  tokens: readonly Token[],
  { from }: NounPhrase,
  end: number,
  words: PhraseWords,
): NounPhrase | null {
  const before = words.determiners.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const isPart = words.within.has(wordAt(tokens, before)) || words.joiners.has(wordAt(tokens, before));
  const whole = isPart ? clauseSubject(tokens, end, words) : null;
  return whole?.kind === 'unknown' ? null : whole;
}

/**
 * „[Die Sprecherin der Mühlen im Landtag] kritisierte“: who opens the clause, with what they are of. Null where nobody
 * known does.
 */
export function officeWithin(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  words: PhraseWords,
): NounPhrase | null {
  if (!words.nounsCapitalised || !words.outside.has(wordAt(tokens, from - 1))) return null;
  const office = phraseEndingAt(tokens, from - 1, words);
  const isOffice = office?.kind === 'unnamed' || office?.kind === 'other';
  // „Sätze, die Politiker zu Aktivisten sagen“
  const isRelative = wordAt(tokens, (office?.from ?? 0) - 1) === ',';
  return isOffice && !isRelative && to > from && opensClause(tokens, office.from, words) ? { ...office, to } : null;
}

function asPhrase(tokens: readonly Token[], from: number, end: number, words: PhraseWords): NounPhrase | null {
  if (end - from < 2 || !isLetters(wordAt(tokens, from + 1)) || words.determiners.has(wordAt(tokens, end - 1)))
    return null;
  return { from, to: end, kind: headKind(tokens, from, end, words) };
}

/** What the phrase is by its first nouns. */
function headKind(tokens: readonly Token[], from: number, end: number, words: PhraseWords): NounPhrase['kind'] {
  for (let to = from + 2; to <= Math.min(end, from + 1 + LONGEST_HEAD); to++) {
    if (words.joiners.has(wordAt(tokens, to - 1))) break;
    const kind = kindOfHead(tokens, from, to, words);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}

function opensClause(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const before = wordAt(tokens, at - 1);
  const { and, contrasts, subordinators } = words.clauses;
  return OPENS.test(before) || and.has(before) || contrasts.has(before) || subordinators.has(before);
}

/** A noun, an adjective, or what joins one to the phrase. An article within it stands behind a preposition. */
function belongs(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const word = wordAt(tokens, at);
  if (words.joiners.has(word) || words.within.has(word)) return true;
  if (words.determiners.has(word)) {
    const before = wordAt(tokens, at - 1);
    return words.joiners.has(before) || words.within.has(before);
  }
  if (!isWord(word)) return /^['’-]$/.test(word);
  if (tokens[at]?.capital === true) return true;
  return !words.breaks.has(word) && !words.pronouns.has(word) && !words.fillers.has(word);
}

/**
 * Whether somebody is described before a comma: "la ministra de la Mujer y Equidad", "el director del Centro contra el
 * Crimen".
 */
export function describesBefore(tokens: readonly Token[], end: number, words: PhraseWords): boolean {
  if (!words.adjectivesBehind) return false;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const word = wordAt(tokens, at);
    // "La exdiputada opositora": whatever it is, but no body.
    if (words.determiners.has(word) && opensClause(tokens, at, words))
      return at + 1 < end && tokens[at + 1]?.capital === false && !words.groups.has(wordAt(tokens, at + 1));
    if (!belongs(tokens, at, words) && !words.clauses.and.has(word)) return false;
  }
  return false;
}

/** In tokens. */
const LONGEST_OFFICE = 12;

/**
 * Where the comma stands that ends what somebody is: "la adjunta a la coordinación de Ulm[,] Ana Hale". The end given
 * where none does.
 */
export function endOfOffice(tokens: readonly Token[], end: number, words: PhraseWords): number {
  if (!words.adjectivesBehind && !words.nounsCapitalised) return end;
  for (let at = end; at < end + LONGEST_OFFICE; at++) {
    // "Der Sprecher der Mühlen [(UM)], Ann Hale"
    if (wordAt(tokens, at) === '(' && wordAt(tokens, at + 2) === ')') at += 3;
    if (wordAt(tokens, at) === ',') return at;
    if (
      words.nounsCapitalised &&
      (tokens[at]?.capital === true ||
        words.outside.has(wordAt(tokens, at)) ||
        words.determiners.has(wordAt(tokens, at)))
    )
      continue;
    if (!belongs(tokens, at, words) && !words.clauses.and.has(wordAt(tokens, at))) return end;
  }
  return end;
}
