import { hasEnding, isKnownNoun, isParticle, kindOfHead, wordAt } from './nouns.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Where all nouns have capitals, a name is one that no article precedes and no common noun of the lists, nor ends like
 * one. What somebody is stands before: "Kultursprecher [Thomas Hale]".
 */
export function germanName(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: PhraseWords,
): { from: number; to: number } | null {
  const forename = tokens[end - 2];
  // "Anna Neubauer" is no farmer.
  // „Der Ulmer [Rat]“ is none, nor „laut der Rätin [Lücken]“.
  const isOne = words.determiners.has(wordAt(tokens, from - 1)) && isKnownNoun(wordAt(tokens, end - 1), words);
  const isSurnamed =
    end - from > 1 &&
    forename?.capital === true &&
    !isKnownNoun(forename.word, words) &&
    !isOne &&
    !isOwned(tokens, from, end, words);
  if (!isSurnamed && kindOfHead(tokens, from, end, words) !== 'unknown') return null;
  let first = from;
  for (let at = from; at < end - 1; at++) if (isKnownNoun(wordAt(tokens, at), words)) first = at + 1;
  while (first < end - 1 && !isLetters(wordAt(tokens, first))) first++;
  // "Hafenblatt-Informationen"
  const isJoined = wordAt(tokens, end - 2) === '-' && hasEnding(wordAt(tokens, end - 1), words.nounEndings);
  // "[USA-Kenner] Ann Hale": a forename and a surname stand behind the compound.
  if (end - first >= BEHIND_COMPOUND && wordAt(tokens, first + 1) === '-' && wordAt(tokens, first + 4) !== '-')
    first += 3;
  // "Ann Hales [Erfahrung]", "[Nationale] Direktion"
  if (end - first > 1 && hasEnding(wordAt(tokens, end - 1), words.nounEndings)) return null;
  // „Der [Back-Verein]“: a compound.
  const isCompound = end - first === COMPOUND && wordAt(tokens, first + 1) === '-';
  if (isCompound && words.determiners.has(wordAt(tokens, first - 1))) return null;
  if (end - first > 1) return isJoined ? null : { from: first, to: end };
  // „Laut der Rätin [Lücken]“: behind an article, an office has a whole name or none.
  if (first > from) return isBehindArticle(tokens, from, first, words) ? null : { from: first, to: end };
  const before = beforeAdjectives(tokens, from, words);
  if (before === from - 1 && mayBeBody(tokens, first, words)) return { from: first, to: end };
  const isPreterite = hasEnding(wordAt(tokens, from - 1), words.finiteEndings);
  if (words.determiners.has(wordAt(tokens, before)) || (before < from - 1 && !isPreterite)) return null;
  return hasEnding(wordAt(tokens, first), words.nounEndings) ? null : { from: first, to: end };
}

/** „Die NGM“, „der NGB“; but „wie sie der NGM sagte“, „die NGM-Frau“. */
function mayBeBody(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  if (tokens[at]?.initials !== true || !words.articles.has(wordAt(tokens, at - 1))) return false;
  if (wordAt(tokens, at + 1) === '-' && tokens[at + 1]?.start === tokens[at]?.end) return false;
  const before = tokens[at - 2];
  return (
    !words.ambiguous.has(wordAt(tokens, at - 1)) ||
    before === undefined ||
    before.capital ||
    !isWord(before.word) ||
    words.outside.has(before.word) ||
    words.clauses.and.has(before.word)
  );
}

function isBehindArticle(tokens: readonly Token[], from: number, name: number, words: PhraseWords): boolean {
  const article = wordAt(tokens, from - 1);
  if (!words.oblique.has(article) && !words.ambiguous.has(article)) return false;
  // „Laut der Organisation [WWM]“
  return kindOfHead(tokens, name - 1, name, words) === 'unnamed';
}

/** In tokens: "USA - Kenner Ann Hale". */
const BEHIND_COMPOUND = 5;
/** In tokens: "Back - Verein". */
const COMPOUND = 3;

/** „Ulms Baudirektor“: whose he is, and what. */
const isOwned = (tokens: readonly Token[], from: number, end: number, { endings }: PhraseWords): boolean =>
  end - from === 2 && wordAt(tokens, from).endsWith('s') && hasEnding(wordAt(tokens, from + 1), endings);

/** Where the words end before the adjectives of a noun: "[eine] alte Prophezeiung". */
function beforeAdjectives(tokens: readonly Token[], noun: number, { breaks, fillers }: PhraseWords): number {
  let at = noun - 1;
  for (
    let word = wordAt(tokens, at);
    tokens[at]?.capital === false && ADJECTIVE.test(word);
    word = wordAt(tokens, --at)
  )
    if (breaks.has(word) || fillers.has(word)) break;
  return at;
}
const ADJECTIVE = /^\p{L}{3,}e[nrsm]?$/u;

/** „[Brot- und] Mühlensprecher“: they share the end of a compound. */
export function startOfRow(tokens: readonly Token[], from: number, words: PhraseWords): number {
  const [part, hyphen] = [tokens[from - 3], tokens[from - 2]];
  const isShared = words.clauses.and.has(wordAt(tokens, from - 1)) && hyphen?.word === '-' && part?.capital === true;
  if (!words.nounsCapitalised || !isShared || part.end !== hyphen.start) return from;
  return words.determiners.has(wordAt(tokens, from - 4)) ? from - 4 : from - 3;
}

/** German "der" begins a phrase, but behind a noun it joins one to it: "[der] Sprecher [der] Polizei". */
export function isBehindNoun(
  tokens: readonly Token[],
  at: number,
  { breaks, fillers, determiners }: PhraseWords,
): boolean {
  const before = tokens[at - 1];
  if (before?.capital !== true || !isWord(before.word)) return false;
  return !breaks.has(before.word) && !fillers.has(before.word) && !determiners.has(before.word);
}

/** "Ursula [von der] Lind": behind one forename alone; "Guido Hale von der Universität" has two names before it. */
export function isNobiliary(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  if (!words.particles.has(wordAt(tokens, at)) || !isParticle(tokens, at, words)) return false;
  let first = at;
  while (words.particles.has(wordAt(tokens, first - 1))) first--;
  const forename = tokens[first - 1];
  if (forename?.capital !== true || !isLetters(forename.word) || isKnownNoun(forename.word, words)) return false;
  if (words.determiners.has(wordAt(tokens, first)) || words.breaks.has(forename.word)) return false;
  let next = at;
  while (words.particles.has(wordAt(tokens, next))) next++;
  const before = tokens[first - 2];
  const isFirst = before?.capital !== true || isKnownNoun(before.word, words) || words.breaks.has(before.word);
  return isFirst && !words.determiners.has(before?.word ?? '') && !isKnownNoun(wordAt(tokens, next), words);
}

/** In characters: shorter nouns end too many names. */
const SHORTEST_NOUN = 5;

/**
 * „Chefmüller [Bo Hale]“, and nobody „Beispiel Hale“: of each name what stands behind nouns, if it is more than a
 * surname.
 */
export function withoutNouns(names: ReadonlySet<string>, surname: string, nouns: ReadonlySet<string>): Set<string> {
  const kept = [...names].flatMap((name) => {
    if (!name.toLowerCase().endsWith(surname)) return [name];
    const parts = name.split(' ');
    const first = (parts[0] ?? '').toLowerCase();
    if (nouns.has(first) || endsWithNoun(first, nouns)) parts.shift();
    return parts.length > 1 ? [parts.join(' ')] : [];
  });
  return new Set(kept);
}

function endsWithNoun(word: string, nouns: ReadonlySet<string>): boolean {
  for (let at = 1; at <= word.length - SHORTEST_NOUN; at++) if (nouns.has(word.slice(at))) return true;
  return false;
}

/** „Zum [Beispiel]“, „der neue [Müller]“ */
export function isArticled(
  tokens: readonly Token[],
  at: number,
  { determiners, articles, breaks }: PhraseWords,
): boolean {
  const isArticle = (word: string) => determiners.has(word) || articles.has(word);
  const before = wordAt(tokens, at - 1);
  // „Das sagte Hale“: a verb is no adjective.
  const isAdjectiveBefore = tokens[at - 1]?.capital === false && ADJECTIVE.test(before) && !breaks.has(before);
  return isArticle(before) || (isAdjectiveBefore && isArticle(wordAt(tokens, at - 2)));
}
