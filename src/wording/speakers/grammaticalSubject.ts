import { inApposition, partnersAfter, partnersBefore, sharingOffices } from '../phrases/coordination.ts';
import { clauseSubject } from '../phrases/clauseSubject.ts';
import { nounPhraseAfter, phraseEndingAt } from '../phrases/nounPhrase.ts';
import { openingSubject } from '../phrases/openingSubject.ts';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.ts';
import { nameInMarksBefore, subjectOfAs } from './namedBy.ts';
import { invertedSubject } from './invertedSubject.ts';
import { mayOnlySpeak, subjectsBehind } from './subjectBehind.ts';
import { roleOf } from './predicate.ts';
import type { Speech } from './speech.ts';
import { hasEnding, wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { SURE_MARK } from '../text/quoteMarks.ts';

/** Who says something. */
export interface GrammaticalSubject extends NounPhrase {
  /**
   * They are not cited: it is what they would or could say, or which people they are. "One might argue", "those who
   * say".
   */
  readonly uncited: boolean;
}

/** … and where the verb or "according to" stands. */
export interface Saying extends GrammaticalSubject {
  readonly verb: number;
  /** Said, not only thought: this makes a source. */
  readonly said: boolean;
  /** Named within a clause, without commas: German „könnte [laut Hale] schließen“. */
  readonly isWithin?: boolean;
}

/** The subjects of a verb, in order: "Ann Hale and Bo Lind said" has two. Empty where none is to be expected. */
export function subjectsOf(tokens: readonly Token[], verb: number, speech: Speech): GrammaticalSubject[] {
  const { phrase } = speech;
  // "The plan described by Hale", "a man accused of theft": a participle, and what stands before it says nothing.
  const isPassive = phrase.clauses.afterParticiple.has(wordAt(tokens, verb + 1)) && !isSaidOf(tokens, verb);
  const before = isPassive
    ? null
    : (sharedSubject(tokens, verb, speech) ??
      withRelative(tokens, verb, speech) ??
      nounPhraseBefore(tokens, startOfPredicate(tokens, verb, phrase), phrase));
  const surer = isPassive ? null : surerThanBefore(tokens, verb, before, speech);
  if (surer !== null) return said(surer);
  if (before !== null && before.kind !== 'unknown') return said([...partnersBefore(tokens, before, phrase), before]);
  const behind = subjectsBehind(tokens, verb, speech);
  if (behind !== null) return said(behind);
  return before === null ? [] : [fartherBefore(tokens, verb, before, speech)];
}

/** What other languages than English have for the subject, whatever stands before the verb. */
function surerThanBefore(
  tokens: readonly Token[],
  verb: number,
  before: NounPhrase | null,
  speech: Speech,
): NounPhrase[] | null {
  const { phrase } = speech;
  const turned = phrase.nounsCapitalised ? invertedSubject(tokens, verb, before, speech) : null;
  if (turned !== null) {
    const named = sharingOffices(tokens, inApposition(tokens, turned, phrase), phrase);
    return [named, ...partnersAfter(tokens, named, phrase)];
  }
  // „Die „Neue Mühle“ kündigte ein Fest an“: a deed.
  const mayBePaper = phrase.uncounted === null && !speech.separable.has(wordAt(tokens, verb));
  const paper = mayBePaper ? nameInMarksBefore(tokens, verb, speech) : null;
  if (paper !== null) return [paper];
  const asSaid = subjectOfAs(tokens, verb, before, speech);
  return asSaid === null ? null : [sharingOffices(tokens, inApposition(tokens, asSaid, phrase), phrase)];
}

/**
 * Whoever stands before a modal verb or a pronoun, speaks for sure, or opens the sentence; else what stands right
 * before.
 */
function fartherBefore(tokens: readonly Token[], verb: number, before: NounPhrase, speech: Speech): GrammaticalSubject {
  const farther = beforeModal(tokens, verb, speech) ?? beforeRelative(tokens, verb, speech);
  if (farther !== null) return farther;
  const someone = someoneBefore(tokens, verb, speech) ?? headOfSentence(tokens, verb, speech);
  return { ...(someone ?? before), uncited: false };
}

/**
 * "“No,” Hale said of the mill", "Hale said as she left": with a name right before it, or a comma, it is no participle.
 */
const isSaidOf = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:said|says?)$/.test(wordAt(tokens, verb)) &&
  /^(?:as|of)$/.test(wordAt(tokens, verb + 1)) &&
  (tokens[verb - 1]?.capital === true || wordAt(tokens, verb - 1) === ',' || wordAt(tokens, verb) === 'says');

/** "[La congregación] señaló que": who does what only people and bodies do is someone, whatever they are called. */
function someoneBefore(tokens: readonly Token[], verb: number, speech: Speech): NounPhrase | null {
  if (!mayOnlySpeak(tokens, verb, speech)) return null;
  const next = wordAt(tokens, verb + 1);
  const isSpeech = next === ':' || (next === ',' && SURE_MARK.test(wordAt(tokens, verb + 2)));
  if (!isSpeech && !speech.phrase.clauses.that.has(next)) return null;
  let end = verb;
  while (end > 0 && speech.phrase.fillers.has(wordAt(tokens, end - 1))) end--;
  const whole = clauseSubject(tokens, end, speech.phrase);
  return whole === null ? null : { ...whole, kind: whole.kind === 'unknown' ? 'unnamed' : whole.kind };
}

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

/**
 * "[A guard] who knew Hale said": who opens the sentence, with what is told of them without commas. Null if it is not
 * so plain.
 */
function withRelative(tokens: readonly Token[], verb: number, { phrase, verbs }: Speech): NounPhrase | null {
  if (phrase.uncounted === null || verb > FARTHEST_SECOND) return null;
  const opener = nounPhraseAfter(tokens, /^(?:and|but)$/.test(wordAt(tokens, 0)) ? 1 : 0, phrase);
  const [who, first] = [wordAt(tokens, opener.to), tokens[opener.to + 1]];
  if (
    opener.kind !== 'unnamed' ||
    ANYBODY.test(wordAt(tokens, opener.to - 1)) ||
    who !== 'who' ||
    first?.capital !== false ||
    verb - opener.to < LEAST_TOLD
  )
    return null;
  // "A guard who Hale said": the clause has another subject.
  if (phrase.determiners.has(first.word) || phrase.pronouns.has(first.word)) return null;
  const told = tokens.slice(opener.to + 1, verb);
  return told.some(({ word }) => word === ',' || verbs.has(word) || NEW_SUBJECT.test(word)) ? null : opener;
}
/** Of whom a text tells first that they are one, and then who they are. */
const ANYBODY = /^(?:boy|couple|dad|father|girl|grand(?:fa|mo)ther|man|mom|mother|mum|teen|teenager|woman)$/;
/** In tokens: "who left". */
const LEAST_TOLD = 3;

/** In tokens: how far a second verb may stand from the subject it shares. */
const FARTHEST_SECOND = 24;
const FINITE = /(?:s|ed|said|told|wrote)$/;
const NEW_SUBJECT =
  /^(?:that|who|which|what|where|as|if|when|while|because|since|after|before|although|though|he|she|it|they|we|i|you|there|["“”„«»;:()—–])$/;

/**
 * "[Ann Hale] runs the mill and has vowed that", "[Harbour] has a mill, but argues that": who opens the sentence has a
 * second verb.
 */
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

/**
 * People or a document at the sentence's beginning whose attributes alone stand before the verb. Null if it is not so
 * plain.
 */
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
