import { nounPhraseAfter } from '../phrases/nounPhrase.ts';
import { wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Speech } from './speech.ts';
import { isGermanSubject } from './sureSource.ts';
import { SURE_MARK } from '../text/quoteMarks.ts';

/** In tokens, between verb and subject: "sagte [am Dienstag auch] die Ministerin". */
const MOST_BETWEEN = 5;
/** In tokens: so far from the verb its form tells that something is reported. */
const FARTHEST_REPORTED = 40;
const MARK = /^[,"“”„«»‘’]$/;

/**
 * Where the verb is the clause's second part, as in German: the subject behind a verb before which something else
 * stands. "„Ja“, sagte am Dienstag [die Ministerin]", "Darüber hinaus mahnte [die Rätin], dass". Null where it stands
 * before the verb, or is not certain.
 *
 * @param before - what stands before the verb
 */
export function invertedSubject(
  tokens: readonly Token[],
  verb: number,
  before: NounPhrase | null,
  speech: Speech,
): NounPhrase | null {
  const { phrase } = speech;
  // „Die Fibel weist auf Mängel hin und stellt [Begriffe] klar“: an object.
  if (phrase.clauses.and.has(wordAt(tokens, verb - 1))) return null;
  const isMarked = MARK.test(wordAt(tokens, verb - 1));
  const isSubject =
    before !== null &&
    before.kind !== 'unknown' &&
    isGermanSubject(tokens, before, phrase) &&
    !isAddressed(tokens, verb, before);
  if (isSubject && !isMarked) return null;
  const at = behindTime(tokens, verb + 1, speech);
  const told = nobiliary(tokens, at, speech) ?? nounPhraseAfter(tokens, at, phrase);
  if (told.from === told.to || phrase.oblique.has(wordAt(tokens, told.from))) return null;
  const first = wordAt(tokens, told.from);
  const near = tokens.slice(Math.max(0, verb - FARTHEST_REPORTED), verb + FARTHEST_REPORTED);
  const isReported =
    isSpoken(tokens, verb) || near.some(({ word, capital }) => !capital && speech.subjunctive.has(word));
  // „Das sagte [die Ministerin] am Dienstag.“
  const isFronted = verb === 1 && speech.fronted.has(wordAt(tokens, 0)) && !speech.alsoDeeds.has(wordAt(tokens, verb));
  if (!isMarked && !isFronted && !opensWords(tokens, told.to, speech)) return null;
  // "Hale, die gestern kam, sagte der Zeitung"
  if (isSubject && told.kind !== 'named' && phrase.ambiguous.has(first)) return null;
  if (told.kind === 'named' || told.kind === 'pronoun') return told;
  if (!phrase.determiners.has(first)) return told.kind === 'unknown' || !isMarked ? null : told;
  if (told.kind !== 'unknown') return told;
  // „Ja“, sagte [die Blaue]: whoever follows is someone.
  return wordAt(tokens, verb - 1) === ',' &&
    isReported &&
    told.to - told.from > 1 &&
    tokens[told.to - 1]?.capital === true
    ? { ...told, kind: 'unnamed' }
    : null;
}

function behindTime(tokens: readonly Token[], start: number, { phrase }: Speech): number {
  let at = start;
  while (at - start < MOST_BETWEEN && (phrase.fillers.has(wordAt(tokens, at)) || phrase.times.has(wordAt(tokens, at))))
    at++;
  return at;
}

/** “Ja”, sagte [von Hale]. */
function nobiliary(tokens: readonly Token[], at: number, { phrase }: Speech): NounPhrase | null {
  if (!phrase.nobiliary.has(wordAt(tokens, at)) || !isSpoken(tokens, at - 1) || tokens[at + 1]?.capital !== true)
    return null;
  const isAlone = !isLetters(wordAt(tokens, at + 2));
  return isAlone ? { from: at, to: at + 2, kind: 'named' } : null;
}

const isSpoken = (tokens: readonly Token[], verb: number): boolean =>
  SURE_MARK.test(wordAt(tokens, verb - 1)) ||
  (wordAt(tokens, verb - 1) === ',' && SURE_MARK.test(wordAt(tokens, verb - 2)));

/** Whether what is said follows: ", dass", ":", within a few words. */
function opensWords(tokens: readonly Token[], start: number, { phrase }: Speech): boolean {
  for (let at = start; at <= start + MOST_BETWEEN; at++) {
    const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (word === ':' || SURE_MARK.test(word)) return true;
    if (word === ',') return phrase.clauses.goesOn.has(next) || SURE_MARK.test(next);
  }
  return false;
}

/**
 * Not „sagte [dem Blatt]“, „[Erste Buchstaben] schreiben“: one name has a verb in the singular, several have one in the
 * plural.
 */
export const mayBeGerman = (
  tokens: readonly Token[],
  verb: number,
  { from, to, kind }: NounPhrase,
  together: number,
  { oblique, ambiguous, fillers }: Speech['phrase'],
): boolean =>
  !oblique.has(wordAt(tokens, from)) &&
  !isAddressed(tokens, verb, { from, to, kind }) &&
  // „[Teilhabe] fordert auch der Rat“
  !(
    kind === 'named' &&
    to - from === 1 &&
    to === verb &&
    fillers.has(wordAt(tokens, verb + 1)) &&
    ambiguous.has(wordAt(tokens, verb + 2))
  ) &&
  (kind !== 'named' || together > 1 === wordAt(tokens, verb).endsWith('n'));

/** „[Jungen Müllern] rät Ann Hale“: to whom it is said. */
const isAddressed = (tokens: readonly Token[], verb: number, { from, to }: NounPhrase): boolean =>
  from === 0 &&
  to === verb &&
  to === 2 &&
  tokens[verb + 1]?.capital === true &&
  tokens.slice(from, to).every(({ word }) => word.at(-1) === 'n');

/** Where the words of a verb begin whose subject follows: « … », [nous a] dit Hale. */
export function startOfInversion(
  tokens: readonly Token[],
  verb: number,
  { clauses, fillers, determiners, uncounted }: Speech['phrase'],
): number {
  let first = clauses.perfects.has(wordAt(tokens, verb - 1)) ? verb - 1 : verb;
  if (uncounted === null) while (first > 0 && fillers.has(wordAt(tokens, first - 1))) first--;
  // "Comme l’a dit Hale"
  return clauses.asSaid.has(wordAt(tokens, first - 2)) && determiners.has(wordAt(tokens, first - 1))
    ? first - 1
    : first;
}

/** « … », explique-t-[elle]. */
export function joinedPronoun(tokens: readonly Token[], verb: number, { phrase }: Speech): NounPhrase | null {
  if (wordAt(tokens, verb + 1) !== '-') return null;
  const at = wordAt(tokens, verb + 3) === '-' ? verb + 4 : verb + 2;
  return phrase.pronouns.has(wordAt(tokens, at)) ? { from: at, to: at + 1, kind: 'pronoun' } : null;
}
