import { inApposition, officerOf, partnersAfter, sharingOffices } from '../phrases/coordination.ts';
import { isParticiple, nounPhraseAfter, withAttributes } from '../phrases/nounPhrase.ts';
import { wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { CLOSES_SPEECH, endsSpeech, SURE_MARK } from '../text/quoteMarks.ts';
import type { Token } from '../text/tokens.ts';
import { joinedPronoun, startOfInversion } from './invertedSubject.ts';
import type { Speech } from './speech.ts';

/** A verb before whose subject none of these stands has its subject behind it: `“Yes,” said Hale`. */
const BEFORE_INVERSION = /^[,"”“’'‘»«—–?!:]$/;

/**
 * The subjects behind a verb, in order: `“Yes,” said Hale and Lind`. Null where none can stand there; empty where what
 * stands there is none, and nothing before the verb either.
 */
export function subjectsBehind(tokens: readonly Token[], verb: number, speech: Speech): NounPhrase[] | null {
  const { phrase } = speech;
  const first = startOfInversion(tokens, verb, phrase);
  if (!mayTurn(tokens, verb, first, speech)) return null;
  const joined = joinedPronoun(tokens, verb, speech);
  if (joined !== null) return [joined];
  const isQuoted = isBehindQuotation(tokens, first);
  if (!isTurned(tokens, verb, first, isQuoted, speech)) return null;
  const start =
    isQuoted || phrase.clauses.asSaid.has(wordAt(tokens, first - 1)) ? behindPlace(tokens, verb + 1, phrase) : verb + 1;
  const heard = speakerOfQuotation(tokens, verb, nounPhraseAfter(tokens, start, phrase), speech);
  const told = isQuoted ? someoneBehind(tokens, verb, heard, speech) : heard;
  const after = sharingOffices(tokens, inApposition(tokens, officerOf(tokens, told, phrase), phrase), phrase);
  if (isDeedUponThem(tokens, verb, first, after, speech)) return [];
  // ", a critic, said the plan is dead": of what follows it is said.
  if (after.kind === 'other' && !isQuoted && !endsClause(tokens, after.to, phrase)) return [];
  const isSomebody = after.kind !== 'unknown' || (isQuoted && after.from < after.to);
  return isSomebody ? [after, ...partnersAfter(tokens, after, phrase)] : null;
}

/** Whether what stands before the words of a verb, which begin at `first`, lets its subject follow. */
function mayTurn(tokens: readonly Token[], verb: number, first: number, { opening, phrase }: Speech): boolean {
  // A sentence that begins with its verb of saying belongs to a quotation before it.
  if (first === 0) return opening === null || opening.has(wordAt(tokens, verb));
  const mark = wordAt(tokens, first - 1);
  return BEFORE_INVERSION.test(mark) || phrase.clauses.asSaid.has(mark);
}

const isBehindQuotation = (tokens: readonly Token[], first: number): boolean =>
  first === 0 ||
  SURE_MARK.test(wordAt(tokens, first - 1)) ||
  SURE_MARK.test(wordAt(tokens, first - 2)) ||
  endsSpeech(tokens, first);

/**
 * Whether a verb is one whose subject may follow: of some only a person behind them is told, or what they are done to.
 */
function isTurned(tokens: readonly Token[], verb: number, first: number, isQuoted: boolean, speech: Speech): boolean {
  const { verbs, attitudes, inferring, addressed, phrase } = speech;
  const word = wordAt(tokens, verb);
  // ", saying Hale left": what follows is said, and speaks not.
  if (addressed.has(word) || word.endsWith('ing')) return false;
  // “Rye” suggests a dark bread.
  if (SURE_MARK.test(wordAt(tokens, first - 1)) && inferring.has(word) && !endsSpeech(tokens, first)) return false;
  // ", called Hale a fool": English turns no verb of thinking round without words before it.
  const isThought = attitudes.has(word) && !verbs.has(word) && phrase.uncounted !== null;
  return isQuoted || !isThought || isReckoned(tokens, verb, phrase);
}

/** ", estimates [Ann Hale], head of the mill": a name alone stands behind it, and the clause ends. */
function isReckoned(tokens: readonly Token[], verb: number, phrase: Speech['phrase']): boolean {
  if (!/^(?:believes|estimates|expects|predicts|suspects|thinks)$/.test(wordAt(tokens, verb))) return false;
  const { kind, to } = nounPhraseAfter(tokens, verb + 1, phrase);
  return kind === 'named' && ENDS_CLAUSE.test(wordAt(tokens, to));
}

/** « … », a dit [sur Facebook] le maire; "según dijeron [a este diario] dos fuentes": where the subject may begin. */
function behindPlace(tokens: readonly Token[], start: number, phrase: Speech['phrase']): number {
  if (!phrase.adjectivesBehind || !phrase.outside.has(wordAt(tokens, start))) return start;
  let noun = start + 1;
  while (phrase.determiners.has(wordAt(tokens, noun))) noun++;
  const [place, next] = [tokens[noun], tokens[noun + 1]];
  if (place === undefined || next === undefined || phrase.joiners.has(place.word)) return start;
  // "A El Diario Ana Hale", "a la red Ulm": where one name ends nobody knows.
  const isSubject = next.capital ? place.initials : phrase.determiners.has(next.word);
  return isSubject ? noun + 1 : start;
}

/** Before ".", and in other languages than English "en un comunicado", « ce vendredi ». */
const endsClause = (tokens: readonly Token[], at: number, phrase: Speech['phrase']): boolean =>
  ENDS_CLAUSE.test(wordAt(tokens, at)) ||
  (phrase.adjectivesBehind &&
    (phrase.outside.has(wordAt(tokens, at)) ||
      (phrase.determiners.has(wordAt(tokens, at)) && phrase.times.has(wordAt(tokens, at + 1)))));

const ENDS_CLAUSE = /^(?:[.,;:—–(]|who|)$/;

/**
 * ", wrote the minister and asked": without a quotation before it, a verb that may be a deed has its speaker behind it
 * only at the clause's end.
 */
function isDeedUponThem(
  tokens: readonly Token[],
  verb: number,
  first: number,
  { to, kind }: NounPhrase,
  { alsoDeeds }: Speech,
): boolean {
  if (!alsoDeeds.has(wordAt(tokens, verb)) || SURE_MARK.test(wordAt(tokens, first - 1)) || first === 0) return false;
  return !SURE_MARK.test(wordAt(tokens, first - 2)) && !(kind === 'named' && ENDS_CLAUSE.test(wordAt(tokens, to)));
}

/** “Yes,” said [a night porter] known to all: whoever follows is someone. */
function speakerOfQuotation(tokens: readonly Token[], verb: number, after: NounPhrase, { phrase }: Speech): NounPhrase {
  const isSomeone =
    after.kind === 'unknown' && after.from + 1 < after.to && phrase.determiners.has(wordAt(tokens, after.from));
  if (!isSomeone || !CLOSES_SPEECH.test(wordAt(tokens, verb - 1))) return after;
  let to = Math.min(after.to, after.from + 2);
  while (to < after.to && !isParticiple(wordAt(tokens, to))) to++;
  return { ...after, to, kind: 'unnamed' };
}

/** … and « … », a ajouté [un ténor de la droite]. */
function someoneBehind(tokens: readonly Token[], verb: number, after: NounPhrase, speech: Speech): NounPhrase {
  const { phrase } = speech;
  const isArticled =
    after.kind === 'unknown' && after.to - after.from > 1 && phrase.determiners.has(wordAt(tokens, after.from));
  if (!phrase.adjectivesBehind || !isArticled || !mayOnlySpeak(tokens, verb, speech)) return after;
  return withAttributes(tokens, { ...after, kind: 'unnamed' }, phrase);
}

/** Not of what an author concludes from, nor of deeds. */
export const mayOnlySpeak = (
  tokens: readonly Token[],
  verb: number,
  { verbs, inferring, alsoDeeds, alsoNouns }: Speech,
): boolean => {
  const word = wordAt(tokens, verb);
  return verbs.has(word) && !inferring.has(word) && !alsoDeeds.has(word) && !alsoNouns.has(word);
};
