import { hasEnding, wordAt } from '../phrases/nouns.ts';
import { SAY } from '../phrases/phraseWord.ts';
import { subjectsOf } from './grammaticalSubject.ts';
import type { GrammaticalSubject } from './grammaticalSubject.ts';
import { isLabel } from './opensWords.ts';
import { holds } from '../lexicon/pattern.ts';
import { roleOf } from './predicate.ts';
import type { Speech } from './speech.ts';
import { SURE_MARK } from '../text/quoteMarks.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** "They probably told him": the author's guess. */
const GUESS = /^(?:maybe|perhaps|presumably|probably)$/;
/** Not a noun that looks alike, part of a name, or part of a saying. */
export function isSayingVerb(tokens: readonly Token[], at: number, speech: Speech): boolean {
  const word = wordAt(tokens, at);
  // "The United States", "Senior Clerk, Claims Adjuster"
  const before = wordAt(tokens, at - 1);
  if (tokens[at]?.capital === true && (isLetters(before) || before === ',')) return false;
  // "Thought-free"
  const isJoined = wordAt(tokens, at + 1) === '-' && tokens[at + 1]?.start === tokens[at]?.end;
  if (isJoined && speech.phrase.uncounted !== null) return false;
  if (isLabel(tokens, at) || GUESS.test(before) || (before === 'to' && speech.addressed.has(word))) return false;
  if (speech.participles.has(word) && !isPerfect(tokens, at, speech)) return false;
  if (speech.reflexives.has(word) && !speech.selves.has(before)) return false;
  const particles = speech.separable.get(word);
  if (particles === undefined ? isDeed(tokens, at, speech) : !endsWith(tokens, at, particles, speech.phrase))
    return false;
  if (isNoun(tokens, at, word, speech)) return false;
  return speech.reflexives.has(word) || !speech.asides.some((aside) => holds(aside, tokens, at, at + 1));
}

/**
 * „Stellte die Rätin [fest]“, „sprach [von] einem „Wunder““: the other part of the verb ends its clause, or words in
 * marks follow.
 */
function endsWith(
  tokens: readonly Token[],
  verb: number,
  particles: ReadonlySet<string>,
  { clauses: { and, that }, documents }: Speech['phrase'],
): boolean {
  // „Eine Studie der Uni Ulm zeigt[, dass] …“
  const opens = wordAt(tokens, verb + 2);
  if (that.has(opens) && particles.has(opens) && wordAt(tokens, verb + 1) === ',') {
    const before = tokens.slice(Math.max(0, verb - LONGEST_DOCUMENT), verb);
    return before.some(({ word }) => documents.has(word)) && !before.some(({ word }) => word === ',');
  }
  for (let at = verb + 1; at <= verb + LONGEST_CLAUSE && at < tokens.length; at++) {
    const next = wordAt(tokens, at + 1);
    if (!particles.has(wordAt(tokens, at))) continue;
    if (!isLetters(next) || and.has(next) || SURE_MARK.test(wordAt(tokens, at + 2))) return true;
  }
  return false;
}
/** In tokens. */
const LONGEST_CLAUSE = 24;
/** In tokens: „Eine neue Studie der Uni Ulm“. */
const LONGEST_DOCUMENT = 7;

/** „Sagte das Fest [ab]“: with such a word at its clause's end the verb is another. */
function isDeed(tokens: readonly Token[], verb: number, { detached, phrase }: Speech): boolean {
  if (detached.size === 0) return false;
  for (let at = verb + 1; at <= verb + LONGEST_CLAUSE && isWord(wordAt(tokens, at)); at++) {
    if (phrase.clauses.and.has(wordAt(tokens, at))) return false;
    if (at > verb + 1 && detached.has(wordAt(tokens, at)) && !isWord(wordAt(tokens, at + 1))) return true;
  }
  return false;
}

/** "Ha [dicho]", "ha también [dicho]", "a-t-il [dit]" */
function isPerfect(tokens: readonly Token[], participle: number, { phrase }: Speech): boolean {
  let at = participle - 1;
  while (mayPart(wordAt(tokens, at), phrase) && !phrase.clauses.perfects.has(wordAt(tokens, at))) at--;
  return phrase.clauses.perfects.has(wordAt(tokens, at));
}

const mayPart = (word: string, { fillers, pronouns }: Speech['phrase']): boolean =>
  fillers.has(word) || pronouns.has(word) || word === '-' || word === 't';

const OF_SOMEONE = /^(?:the|no|my|your|his|her|its|our|their|'s)$/;
const NOUN_BEFORE = /^(?:[.,;)]|of|on|about|over|from|for|with|by|and|or|)$/;
const OWNER = /^'s?$/;
/** "Its [claims] in the sea" */
const NOUN_IN = /^(?:claim|doubt|fear|hope|note)s$/;
/** What is done with fears and claims, at a sentence's beginning. */
const HANDLING = /^(?:allay|calm|cit|dash|deny|dismiss|eas|fuell?|rais|reject|spark|stok)ing$/;
const CHANGES = /^(?:climbed|declined|doubled|dropped|fell|grew|jumped|rose|sank|slid|soared|surged|tripled)$/;
/** Roles of what begins a predicate: "reports that [show] it". */
const PREDICATE = /^(?:auxiliary|say|deed)$/;
/** "The reports may be wrong"; but "a fee which the firm claims could rise". */
function isNoun(tokens: readonly Token[], at: number, word: string, speech: Speech): boolean {
  if (!speech.alsoNouns.has(word)) return false;
  // "Many reports", "his claim"; but "many claim".
  const { determiners, quantities, singular } = speech.phrase;
  const before = wordAt(tokens, at - 1);
  const isCounted = before === "'s" || determiners.has(before) || quantities.has(before);
  // "The guild's insurance claims, …"
  if (word.endsWith('s') && OWNER.test(wordAt(tokens, at - 2)) && NOUN_BEFORE.test(wordAt(tokens, at + 1))) return true;
  if (isCounted && (word.endsWith('s') || singular.has(before) || OF_SOMEONE.test(before))) return true;
  const next = wordAt(tokens, at + 1);
  // "Premiums, claims management"
  if (word.endsWith('s') && before === ',' && isLoneNoun(tokens, at + 1, speech)) return true;
  // "Insurance claims rose", "Media reports say", "Raising fears that"
  if (word.endsWith('s') && CHANGES.test(next)) return true;
  if (speech.phrase.documents.has(word) && SAY.test(next)) return true;
  if (at === 1 && HANDLING.test(before)) return true;
  // "Republican claims of fraud", "the western states that will vote"; but ", the Gazette reports."
  const isFollowed =
    NOUN_BEFORE.test(next) ||
    (NOUN_IN.test(word) && next === 'in') ||
    (next === 'that' && PREDICATE.test(roleOf(tokens[at + 2], speech)));
  if (!(word.endsWith('s') && isFollowed) && roleOf(tokens[at + 1], speech) !== 'auxiliary') return false;
  const [subject] = subjectsOf(tokens, at, speech);
  return !/^(?:which|what|as|[,"“”‘’'])$/.test(wordAt(tokens, (subject?.from ?? at) - 1));
}

/** What has neither a capital nor an article, and ends its clause. */
const isLoneNoun = (tokens: readonly Token[], at: number, { phrase }: Speech): boolean =>
  tokens[at]?.capital === false &&
  /^[,.]?$/.test(wordAt(tokens, at + 1)) &&
  phrase.uncounted?.has(wordAt(tokens, at)) === true &&
  !phrase.people.has(wordAt(tokens, at));

/**
 * "The study found coffee may help", "Hale found that it may help"; but "Hale found coffee" and "investor hope that it
 * may help".
 */
export function reportsClause(
  tokens: readonly Token[],
  verb: number,
  subject: GrammaticalSubject,
  speech: Speech,
): boolean {
  if (subject.kind === 'unknown' || subject.uncited || wordAt(tokens, subject.to - 1) === "'s") return false;
  if (
    speech.alsoNouns.has(wordAt(tokens, verb)) &&
    !/(?:s|people|police|they|we)$/.test(wordAt(tokens, subject.to - 1))
  )
    return false;
  if (isPlural(tokens, subject, verb)) return true;
  // "The court heard accounts"
  const isHeard = /^he(?:ar|ars|ard)$/.test(wordAt(tokens, verb));
  const next = wordAt(tokens, verb + 1) === ',' ? verb + 2 : verb + 1;
  // "The control group showed a rise"
  const isSeen = speech.inferring.has(wordAt(tokens, verb)) && speech.phrase.groups.has(wordAt(tokens, subject.to - 1));
  return (
    (!isHeard && !isSeen && (subject.kind === 'unnamed' || subject.kind === 'other')) ||
    speech.phrase.clauses.opensOrThis.has(wordAt(tokens, next))
  );
}

/**
 * "Bakers warn": at the sentence's beginning a capital makes no name, and the verb's form agrees with more than one.
 */
const isPlural = (tokens: readonly Token[], { from, to }: GrammaticalSubject, verb: number): boolean =>
  from === 0 && to === 1 && wordAt(tokens, 0).endsWith('s') && !/[sd]$/.test(wordAt(tokens, verb));

const BE = /^(?:am|is|are|was|were|be|been|being|get|gets|got|'s|'re|'m)$/;
const ADDRESSES = /^(?:advised|assured|informed|reminded|told|warned)$/;

/**
 * "Salt to be added", "pills, which are also called drops", "it never feels right", "to feel at home": nobody is said
 * to say or think it.
 */
export function isOfNobody(
  tokens: readonly Token[],
  verb: number,
  { kind, from, to }: GrammaticalSubject,
  { attitudes, phrase }: Speech,
): boolean {
  if (kind !== 'unknown' || phrase.uncounted === null) return false;
  const word = wordAt(tokens, verb);
  let before = verb - 1;
  while (phrase.fillers.has(wordAt(tokens, before))) before--;
  let adverb = before;
  while (hasEnding(wordAt(tokens, adverb), ['ly'])) adverb--;
  // "So foolish as to openly admit what may be guilt"
  if (wordAt(tokens, adverb) === 'to' && wordAt(tokens, verb + 1) === 'what') return true;
  if (attitudes.has(word) && (wordAt(tokens, before) === 'to' || (from < to && /^fe(?:els?|lt)$/.test(word))))
    return true;
  if (!BE.test(wordAt(tokens, before)) || word.endsWith('ing') || ADDRESSES.test(word)) return false;
  return !phrase.clauses.opens.has(wordAt(tokens, verb + 1)) && wordAt(tokens, before - 1) !== 'it';
}
