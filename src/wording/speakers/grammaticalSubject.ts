import { inApposition, officerOf, partnersAfter, partnersBefore, sharingOffices } from '../phrases/coordination.ts';
import { clauseSubject } from '../phrases/clauseSubject.ts';
import { isParticiple, nounPhraseAfter, phraseEndingAt, withAttributes } from '../phrases/nounPhrase.ts';
import { openingSubject } from '../phrases/openingSubject.ts';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.ts';
import { nameInMarksBefore, subjectOfAs } from './namedBy.ts';
import { invertedSubject, joinedPronoun, startOfInversion } from './invertedSubject.ts';
import { roleOf } from './predicate.ts';
import type { Speech } from './speech.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Who says something. */
export interface GrammaticalSubject extends NounPhrase {
  /** They are not cited: it is what they would or could say, or which people they are. "One might argue", "those who say". */
  readonly uncited: boolean;
}

/** … and where the verb or "according to" stands. */
export interface Saying extends GrammaticalSubject {
  readonly verb: number;
  /** Said, not only thought: this makes a source. */
  readonly said: boolean;
}

/** A verb before whose subject none of these stands has its subject behind it: `“Yes,” said Hale`. */
const BEFORE_INVERSION = /^[,"”“’'‘»«—–?!:]$/;

/** The subjects of a verb, in order: "Ann Hale and Bo Lind said" has two. Empty where none is to be expected. */
export function subjectsOf(tokens: readonly Token[], verb: number, speech: Speech): GrammaticalSubject[] {
  const { phrase } = speech;
  // "The plan described by Hale", "a man accused of theft": a participle, and what stands before it says nothing.
  const isPassive = phrase.clauses.afterParticiple.has(wordAt(tokens, verb + 1)) && !isSaidOf(tokens, verb);
  const before = isPassive
    ? null
    : (sharedSubject(tokens, verb, speech) ?? nounPhraseBefore(tokens, startOfPredicate(tokens, verb, phrase), phrase));
  const turned = phrase.nounsCapitalised && !isPassive ? invertedSubject(tokens, verb, before, speech) : null;
  if (turned !== null) {
    const named = sharingOffices(tokens, inApposition(tokens, turned, phrase), phrase);
    return said([named, ...partnersAfter(tokens, named, phrase)]);
  }
  const paper = phrase.uncounted === null && !isPassive ? nameInMarksBefore(tokens, verb, speech) : null;
  if (paper !== null) return said([paper]);
  const asSaid = isPassive ? null : subjectOfAs(tokens, verb, before, speech);
  if (asSaid !== null) return said([sharingOffices(tokens, inApposition(tokens, asSaid, phrase), phrase)]);
  if (before !== null && before.kind !== 'unknown') return said([...partnersBefore(tokens, before, phrase), before]);
  const word = wordAt(tokens, verb);
  const first = startOfInversion(tokens, verb, phrase);
  const mark = wordAt(tokens, first - 1);
  const inverted =
    first === 0 ? opensInverted(word, speech) : BEFORE_INVERSION.test(mark) || phrase.clauses.asSaid.has(mark);
  const joined = inverted ? joinedPronoun(tokens, verb, speech) : null;
  if (joined !== null) return said([joined]);
  // ", saying Hale left": what follows is said, and speaks not.
  const isQuoted = first === 0 || QUOTE.test(wordAt(tokens, first - 1)) || QUOTE.test(wordAt(tokens, first - 2));
  // ", called Hale a fool": English turns no verb of thinking round without words before it.
  const isTurned =
    isQuoted ||
    speech.verbs.has(word) ||
    !speech.attitudes.has(word) ||
    phrase.uncounted === null ||
    isReckoned(tokens, verb, phrase);
  if (inverted && isTurned && !speech.addressed.has(word) && !word.endsWith('ing')) {
    const heard = speakerOfQuotation(tokens, verb, nounPhraseAfter(tokens, verb + 1, phrase), speech);
    const told = isQuoted ? someoneBehind(tokens, verb, heard, speech) : heard;
    const after = sharingOffices(tokens, inApposition(tokens, officerOf(tokens, told, phrase), phrase), phrase);
    if (isDeedUponThem(tokens, verb, first, after, speech)) return [];
    // ", a critic, said the plan is dead": of what follows it is said.
    if (after.kind === 'other' && !isQuoted && !ENDS_CLAUSE.test(wordAt(tokens, after.to))) return [];
    if (after.kind !== 'unknown' || (isQuoted && after.from < after.to))
      return said([after, ...partnersAfter(tokens, after, phrase)]);
  }
  if (before === null) return [];
  const farther = beforeModal(tokens, verb, speech) ?? beforeRelative(tokens, verb, speech);
  const someone = farther === null ? someoneBefore(tokens, verb, speech) : null;
  if (someone !== null) return said([someone]);
  return farther === null ? said([headOfSentence(tokens, verb, speech) ?? before]) : [farther];
}

/** "“No,” Hale said of the mill": with a name right before it, it is no participle. */
const isSaidOf = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:said|says?)$/.test(wordAt(tokens, verb)) &&
  wordAt(tokens, verb + 1) === 'of' &&
  (tokens[verb - 1]?.capital === true || wordAt(tokens, verb) === 'says');

/** ", estimates [Ann Hale], head of the mill": a name alone stands behind it, and the clause ends. */
function isReckoned(tokens: readonly Token[], verb: number, phrase: Speech['phrase']): boolean {
  if (!/^(?:believes|estimates|expects|predicts|suspects|thinks)$/.test(wordAt(tokens, verb))) return false;
  const { kind, to } = nounPhraseAfter(tokens, verb + 1, phrase);
  return kind === 'named' && ENDS_CLAUSE.test(wordAt(tokens, to));
}

/** A sentence that begins with its verb of saying belongs to a quotation before it. */
const opensInverted = (word: string, { opening }: Speech): boolean => opening === null || opening.has(word);
const CLOSES_SPEECH = /^["”’»]$/;
const ENDS_CLAUSE = /^(?:[.,;:—–(]|who|)$/;

/** ", wrote the minister and asked": without a quotation before it, a verb that may be a deed has its speaker behind it only at the clause's end. */
function isDeedUponThem(
  tokens: readonly Token[],
  verb: number,
  first: number,
  { to, kind }: NounPhrase,
  { alsoDeeds }: Speech,
): boolean {
  if (!alsoDeeds.has(wordAt(tokens, verb)) || QUOTE.test(wordAt(tokens, first - 1)) || first === 0) return false;
  return !QUOTE.test(wordAt(tokens, first - 2)) && !(kind === 'named' && ENDS_CLAUSE.test(wordAt(tokens, to)));
}

const QUOTE = /^["“”„«»‘’]$/;

/** “Yes,” said [a night porter] known to all: whoever follows is someone. */
function speakerOfQuotation(tokens: readonly Token[], verb: number, after: NounPhrase, { phrase }: Speech): NounPhrase {
  const isSomeone =
    after.kind === 'unknown' && after.from + 1 < after.to && phrase.determiners.has(wordAt(tokens, after.from));
  if (!isSomeone || !CLOSES_SPEECH.test(wordAt(tokens, verb - 1))) return after;
  let to = Math.min(after.to, after.from + 2);
  while (to < after.to && !isParticiple(wordAt(tokens, to))) to++;
  return { ...after, to, kind: 'unnamed' };
}

/** "[La congregación] señaló que": who does what only people and bodies do is someone, whatever they are called. */
function someoneBefore(tokens: readonly Token[], verb: number, speech: Speech): NounPhrase | null {
  if (!mayOnlySpeak(tokens, verb, speech)) return null;
  const next = wordAt(tokens, verb + 1);
  const isSpeech = next === ':' || (next === ',' && QUOTE.test(wordAt(tokens, verb + 2)));
  if (!isSpeech && !speech.phrase.clauses.that.has(next)) return null;
  let end = verb;
  while (end > 0 && speech.phrase.fillers.has(wordAt(tokens, end - 1))) end--;
  const whole = clauseSubject(tokens, end, speech.phrase);
  return whole === null ? null : { ...whole, kind: whole.kind === 'unknown' ? 'unnamed' : whole.kind };
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
const mayOnlySpeak = (
  tokens: readonly Token[],
  verb: number,
  { verbs, inferring, alsoDeeds, alsoNouns }: Speech,
): boolean => {
  const word = wordAt(tokens, verb);
  return verbs.has(word) && !inferring.has(word) && !alsoDeeds.has(word) && !alsoNouns.has(word);
};

const BE = /^(?:is|are|was|were|been|'s|'re|'m)$/;

const GO_ON = /^(?:goes|go|going|went)$/;

/** "Experts [are now warning]", "the plan [goes on to say]": where the verb's own words begin. */
function startOfPredicate(tokens: readonly Token[], verb: number, { fillers }: Speech['phrase']): number {
  const isGoingOn = wordAt(tokens, verb - 1) === 'to' && wordAt(tokens, verb - 2) === 'on';
  if (isGoingOn && GO_ON.test(wordAt(tokens, verb - 3))) return verb - 3;
  if (!wordAt(tokens, verb).endsWith('ing')) return verb;
  let at = verb - 1;
  while (at > 0 && (fillers.has(wordAt(tokens, at)) || hasEnding(wordAt(tokens, at), ['ly']))) at--;
  return BE.test(wordAt(tokens, at)) ? at : verb;
}

const said = (subjects: readonly NounPhrase[]): GrammaticalSubject[] =>
  subjects.map((subject) => ({ ...subject, uncited: false }));

/** "I would argue", "critics do not say". Null without such a verb. */
function beforeModal(tokens: readonly Token[], verb: number, { modals, phrase }: Speech): GrammaticalSubject | null {
  let at = verb;
  let first = verb;
  while (at > 0) {
    const word = wordAt(tokens, at - 1);
    if (modals.has(word)) first = at - 1;
    else if (!phrase.fillers.has(word) && !hasEnding(word, ['ly'])) break;
    at--;
  }
  const subject = first === verb ? null : nounPhraseBefore(tokens, first, phrase);
  return subject === null ? null : { ...subject, uncited: true };
}

/** "Bo Lind, who said", "the man who says". Null where nobody is known to stand before the pronoun. */
function beforeRelative(tokens: readonly Token[], verb: number, { phrase }: Speech): GrammaticalSubject | null {
  let at = verb - 1;
  while (at > 0 && phrase.fillers.has(wordAt(tokens, at))) at--;
  if (!phrase.clauses.relatives.has(wordAt(tokens, at))) return null;
  const isInserted = wordAt(tokens, at - 1) === ',';
  const subject = phraseEndingAt(tokens, isInserted ? at - 1 : at, phrase);
  if (subject === null || subject.kind === 'unknown') return null;
  // "The head of the Guild, which says so": the guild does.
  const isTheirs = isInserted
    ? !(wordAt(tokens, at) === 'which' && subject.kind === 'unnamed')
    : subject.kind === 'named';
  return { ...subject, uncited: !isTheirs };
}

/** In tokens: how far a second verb may stand from the subject it shares. */
const FARTHEST_SECOND = 24;
const FINITE = /(?:s|ed|said|told|wrote)$/;
const NEW_SUBJECT =
  /^(?:that|who|which|what|where|as|if|when|while|because|since|after|before|although|though|he|she|it|they|we|i|you|there|["“”„«»;:()—–])$/;

/** "[Ann Hale] runs the mill and has vowed that", "[Harbour] has a mill, but argues that": who opens the sentence has a second verb. */
function sharedSubject(tokens: readonly Token[], verb: number, speech: Speech): NounPhrase | null {
  const { phrase } = speech;
  let at = verb - 1;
  while (at > 0 && (phrase.fillers.has(wordAt(tokens, at)) || hasEnding(wordAt(tokens, at), ['ly']))) at--;
  // "Reach out and say hello"
  if (!FINITE.test(wordAt(tokens, verb))) return null;
  if (phrase.uncounted === null || verb > FARTHEST_SECOND || !/^(?:and|but)$/.test(wordAt(tokens, at))) return null;
  const subject = openingSubject(tokens, phrase);
  const isPerson = subject.kind === 'pronoun' && speech.speakers.has(wordAt(tokens, subject.from));
  if (subject.kind !== 'named' && !isPerson) return null;
  let first = subject.to;
  while (phrase.fillers.has(wordAt(tokens, first)) && roleOf(tokens[first], speech) !== 'auxiliary') first++;
  const word = wordAt(tokens, first);
  const isPredicate =
    roleOf(tokens[first], speech) === 'auxiliary' ||
    (isLetters(word) && !phrase.breaks.has(word)) ||
    speech.verbs.has(word);
  if (!isPredicate || first >= at || tokens[first]?.capital === true) return null;
  for (let next = first; next < at; next++) {
    const here = wordAt(tokens, next);
    // "Considers it hers"
    if (here === 'it' && next === first + 1) continue;
    if (NEW_SUBJECT.test(here) || (here === ',' && next + 1 !== at)) return null;
  }
  return subject;
}

/** How the attributes of a noun begin: "a study published on Monday", "a report by the council". */
const ATTRIBUTE = /^(?:\w{2,}ed|led|seen|by|from|in|of|on|for|at|with)$/;
/** With these a new clause would begin. */
const CLAUSE = /^(?:that|who|which|what|and|but|as|if|when|while|because)$/;
/** In words. */
const MOST_ATTRIBUTES = 10;
const MOST_WORDS = 5;

/** People or a document at the sentence's beginning whose attributes alone stand before the verb. Null if it is not so plain. */
function headOfSentence(tokens: readonly Token[], verb: number, { phrase, modals, starts }: Speech): NounPhrase | null {
  let end = 0;
  while (end < MOST_WORDS && (phrase.nouns.get(wordAt(tokens, end)) ?? 'quantity') === 'quantity') end++;
  // "A court document filed on Friday"
  while (end + 1 < MOST_WORDS && phrase.nouns.has(wordAt(tokens, end + 1))) end++;
  const head = end < MOST_WORDS ? phraseEndingAt(tokens, ++end, phrase) : null;
  if (head?.from !== 0 || (head.kind !== 'unnamed' && head.kind !== 'other')) return null;
  if (verb - end > MOST_ATTRIBUTES || (end < verb && !ATTRIBUTE.test(wordAt(tokens, end)))) return null;
  for (let at = end; at < verb; at++) {
    const word = wordAt(tokens, at);
    if ((!isWord(word) && word !== '-') || CLAUSE.test(word) || modals.has(word) || starts.has(word)) return null;
  }
  // "Data published by Harbour [on Friday]": whose they are.
  const to = phrase.times.has(wordAt(tokens, verb - 1)) ? verb - 2 : verb;
  const isWhose = tokens[to - 1]?.capital === true && tokens.slice(end, to).some(({ word }) => word === 'by');
  return isWhose ? { ...head, to } : head;
}
