import { partnersAfter } from './coordination.ts';
import { isAgreement, isLabel, opensWords } from './opensWords.ts';
import { namedBefore, namedBy } from './namedBy.ts';
import { nounPhraseAfter } from './nounPhrase.ts';
import { nounPhraseBefore } from './nounPhraseBefore.ts';
import { holds } from '../lexicon/pattern.ts';
import { roleOf } from './predicate.ts';
import type { Speech } from './speech.ts';
import { describe, wordAt } from './sourceKind.ts';
import { isSureSource } from './sureSource.ts';
import type { NounPhrase } from './sourceKind.ts';
import { subjectsOf } from './grammaticalSubject.ts';
import type { GrammaticalSubject } from './grammaticalSubject.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Who a sentence says said or thought something, and where the verb or "according to" stands. */
export interface Attribution extends GrammaticalSubject {
  readonly verb: number;
  /** Said, not only thought: this makes a source. */
  readonly said: boolean;
  /** They are surely someone, and wholly named: see {@link isSureSource}. */
  readonly isSure: boolean;
  /** It is told what they deny. */
  readonly denies: boolean;
}
type Found = Omit<Attribution, 'isSure' | 'denies'>;

const AFTER_WORDS = /^[,"“”‘’«»]$/;
/** The attributions of one sentence, in order of their verbs: "Hale said", "said two officials", "according to the ministry". */
export function attributions(tokens: readonly Token[], speech: Speech): readonly Attribution[] {
  const last = known.get(tokens);
  if (last?.speech === speech) return last.found;
  const found = attributed(tokens, speech).map((one) => judged(tokens, one, speech));
  if (found.length > 0) known.set(tokens, { speech, found });
  return found;
}

function judged(tokens: readonly Token[], one: Found, { possessed, denying, phrase }: Speech): Attribution {
  const verb = wordAt(tokens, one.verb);
  const isBefore = one.from < one.verb && !possessed.has(verb);
  return { ...one, isSure: isSureSource(tokens, one, isBefore, phrase), denies: denying.has(verb) };
}

/** Cache: several signals ask for the same sentence; it goes with its tokens. */
const known = new WeakMap<readonly Token[], { speech: Speech; found: readonly Attribution[] }>();

function attributed(tokens: readonly Token[], speech: Speech): Found[] {
  const found: Found[] = [];
  const isSpoken = tokens.some(({ word }) => CLOSES_SPEECH.test(word));
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!speech.starts.has(word)) {
      if (isSpoken) found.push(...besideSpeech(tokens, at, speech));
      continue;
    }
    if (speech.tags.has(word) && !AFTER_WORDS.test(wordAt(tokens, at - 1))) continue;
    const preposition = prepositionAt(tokens, at, word, speech);
    if (preposition !== undefined) {
      const source = namedBy(tokens, at + preposition.length, preposition.length + 1, speech);
      if (speech.tags.has(word) && !isNamedOrKnown(tokens[at + 1], source, speech)) continue;
      const sources = [source, ...partnersAfter(tokens, source, speech.phrase)];
      for (const one of sources) found.push({ ...one, uncited: false, verb: at, said: true });
      // "According to media reports" holds no verb.
      at = Math.max(at + preposition.length, ...sources.map(({ to }) => to)) - 1;
      continue;
    }
    if (speech.postpositions.has(word)) found.push(...namedBefore(tokens, at, speech));
    if (speech.possessed.has(word)) found.push(...inWordsOf(tokens, at, speech));
    if (word === ':') found.push(...labelBefore(tokens, at, speech));
    else if (isVerb(tokens, at, speech)) found.push(...spokenBy(tokens, at, speech));
  }
  return found;
}

function prepositionAt(
  tokens: readonly Token[],
  at: number,
  first: string,
  { prepositions }: Speech,
): readonly string[] | undefined {
  return prepositions.get(first)?.find((words) => words.every((word, step) => tokens[at + step]?.word === word));
}

const POSSESSIVE = /^'s?$/;
/** "In Ann Hale's [words]". */
function inWordsOf(tokens: readonly Token[], at: number, { phrase }: Speech): Found[] {
  // "In a baker's view of the sea"
  if (!POSSESSIVE.test(wordAt(tokens, at - 1)) || wordAt(tokens, at + 1) === 'of') return [];
  const from = tokens.slice(0, at).findLastIndex(({ word }) => word === 'in') + 1;
  if (from === 0 || at - from > LONGEST_NAME) return [];
  const source = describe(tokens, from, at - 1, phrase);
  return source.kind === 'unknown' ? [] : [{ ...source, uncited: false, verb: at, said: true }];
}

/** After a tag: „…“, so [die Ministerin]; but not ", so [sind sich Experten einig]". */
const isNamedOrKnown = (first: Token | undefined, { kind }: NounPhrase, { phrase }: Speech): boolean =>
  kind !== 'unknown' && first !== undefined && (first.capital || phrase.determiners.has(first.word));

/** "They probably told him": the author's guess. */
const GUESS = /^(?:maybe|perhaps|presumably|probably)$/;
/** Not a noun that looks alike, part of a name, or part of a saying. */
function isVerb(tokens: readonly Token[], at: number, speech: Speech): boolean {
  const word = wordAt(tokens, at);
  // "The United States", "Senior Clerk, Claims Adjuster"
  const before = wordAt(tokens, at - 1);
  if (tokens[at]?.capital === true && (isLetters(before) || before === ',')) return false;
  if (isLabel(tokens, at) || GUESS.test(before) || (before === 'to' && speech.addressed.has(word))) return false;
  return !isNoun(tokens, at, word, speech) && !speech.asides.some((aside) => holds(aside, tokens, at, at + 1));
}

const OF_SOMEONE = /^(?:the|no|my|your|his|her|its|our|their|'s)$/;
const NOUN_BEFORE = /^(?:[.,;)]|of|on|about|over|from|for|with|by|and|or|)$/;
/** "Its [claims] in the sea" */
const NOUN_IN = /^(?:claim|doubt|fear|hope|note)s$/;
/** Roles of what begins a predicate: "reports that [show] it". */
const PREDICATE = /^(?:auxiliary|say|deed)$/;
/** "The reports may be wrong"; but "a fee which the firm claims could rise". */
function isNoun(tokens: readonly Token[], at: number, word: string, speech: Speech): boolean {
  if (!speech.alsoNouns.has(word)) return false;
  // "Many reports", "his claim"; but "many claim".
  const { determiners, quantities, singular } = speech.phrase;
  const before = wordAt(tokens, at - 1);
  const isCounted = before === "'s" || determiners.has(before) || quantities.has(before);
  if (isCounted && (word.endsWith('s') || singular.has(before) || OF_SOMEONE.test(before))) return true;
  const next = wordAt(tokens, at + 1);
  // "Republican claims of fraud", "the western states that will vote"; but ", the Gazette reports."
  const isFollowed =
    NOUN_BEFORE.test(next) ||
    (NOUN_IN.test(word) && next === 'in') ||
    (next === 'that' && PREDICATE.test(roleOf(tokens[at + 2], speech)));
  if (!(word.endsWith('s') && isFollowed) && roleOf(tokens[at + 1], speech) !== 'auxiliary') return false;
  const [subject] = subjectsOf(tokens, at, speech);
  return !/^(?:which|what|as|[,"“”‘’'])$/.test(wordAt(tokens, (subject?.from ?? at) - 1));
}

function spokenBy(tokens: readonly Token[], verb: number, speech: Speech): Found[] {
  const word = wordAt(tokens, verb);
  const subjects = subjectsOf(tokens, verb, speech)
    .filter((one) => isSaying(tokens, verb, one) && agrees(tokens, verb, one))
    .map((one) => asSpeaker(tokens, verb, one, speech));
  const found: Found[] = [];
  const speaksByQuotation = speech.quoting.has(word) || speech.alsoDeeds.has(word);
  const besideQuotation = speaksByQuotation && isBesideQuotation(tokens, verb, subjects);
  for (const one of subjects) {
    const isInverted = one.from > verb;
    const said = besideQuotation || (speech.verbs.has(word) && (isInverted || opensWords(tokens, verb, speech)));
    const isThought =
      speech.attitudes.has(word) || (speech.clausal.has(word) && reportsClause(tokens, verb, one, speech));
    if (said || isThought)
      found.push({ ...one, verb, said: said && !one.uncited && !WHATEVER.test(wordAt(tokens, one.from - 1)) });
  }
  return found;
}

/** "Which most aptly describes it": one verb, and many of whom it would be said. */
const agrees = (tokens: readonly Token[], verb: number, { to, kind }: GrammaticalSubject): boolean =>
  to > verb ||
  (kind !== 'unnamed' && kind !== 'other') ||
  !/[^s]s$/.test(wordAt(tokens, verb)) ||
  !/(?:[^s]s|^most|^many|^some|people)$/.test(wordAt(tokens, to - 1));

/** "The toolmaker said": what ends so and speaks is a person. */
function asSpeaker(
  tokens: readonly Token[],
  verb: number,
  subject: GrammaticalSubject,
  { phrase }: Speech,
): GrammaticalSubject {
  const { from, to, kind } = subject;
  const head = wordAt(tokens, to - 1);
  const isPerson = phrase.determiners.has(wordAt(tokens, from)) && /^\w{3,}[eo]rs?$/.test(head) && !THING.test(head);
  const speaks = kind === 'unknown' && from < to && /^(?:said|says?|told|tells?)$/.test(wordAt(tokens, verb));
  return speaks && isPerson ? { ...subject, kind: 'unnamed' } : subject;
}
const THING =
  /^(?:banner|center|computer|disclaimer|folder|letter|number|order|paper|poster|power|sticker|tower|water|weather)s?$/;

/** "With experts warning that", "experts are warning"; but "a photo of experts warning the crowd". */
function isSaying(tokens: readonly Token[], verb: number, { from, to, kind }: GrammaticalSubject): boolean {
  // "The family agreed to sell": a deed.
  if (kind !== 'named' && isAgreement(tokens, verb)) return false;
  if (!wordAt(tokens, verb).endsWith('ing') || from > verb) return true;
  for (let at = to; at < verb; at++) if (PROGRESSIVE.test(wordAt(tokens, at))) return true;
  return kind !== 'unknown' && to === verb && wordAt(tokens, from - 1) === 'with';
}
const PROGRESSIVE = /^(?:is|are|was|were|been|'s|'re|'m)$/;
/** "Against everything Hale has ever said": it is not told what. */
const WHATEVER = /^(?:anything|everything|nothing|something|whatever)$/;
/** In tokens: how far before its verb a speaker's name may begin. */
const LONGEST_NAME = 5;
const REGULAR_PAST = /^[a-z]{3,}ed$/;
const REGULAR_VERB = /^[a-z]{3,}(?:ed|s)$/;
const CLOSES_SPEECH = /^["”’»]$/;
const INSIDE_SPEECH = /^[,?!]$/;
const ENDS_CLAUSE = /^(?:[.,;:]|)$/;

/** “Yes,” grumbled Ada; “Yes,” Ada grumbled: between a quotation and a stop any verb is one of saying. */
function besideSpeech(tokens: readonly Token[], at: number, { phrase }: Speech): Found[] {
  const word = wordAt(tokens, at);
  if (!word.endsWith('s') && !word.endsWith('ed')) return [];
  if (tokens[at]?.capital === true || !REGULAR_VERB.test(word)) return [];
  if (endsSpeech(tokens, at)) {
    const speaker = nounPhraseAfter(tokens, at + 1, phrase);
    const isSpeaker = speaker.kind !== 'unknown' && ENDS_CLAUSE.test(wordAt(tokens, speaker.to));
    return isSpeaker ? [{ ...speaker, uncited: false, verb: at, said: true }] : [];
  }
  if (!REGULAR_PAST.test(word) || !ENDS_CLAUSE.test(wordAt(tokens, at + 1))) return [];
  for (let from = at - 1; from >= at - LONGEST_NAME; from--) {
    if (!endsSpeech(tokens, from)) continue;
    const speaker = nounPhraseBefore(tokens, at, phrase);
    const isSpeaker = speaker?.from === from && speaker.kind !== 'unknown';
    return isSpeaker ? [{ ...speaker, uncited: false, verb: at, said: true }] : [];
  }
  return [];
}

/** Whether a quotation ends right before a word as speech does that the sentence goes on after: “Yes,” … */
const endsSpeech = (tokens: readonly Token[], at: number): boolean =>
  CLOSES_SPEECH.test(wordAt(tokens, at - 1)) && INSIDE_SPEECH.test(wordAt(tokens, at - 2));

const QUOTE_MARK = /^["“”„«»‘’‚']$/;

function isBesideQuotation(tokens: readonly Token[], verb: number, subjects: readonly GrammaticalSubject[]): boolean {
  const head = Math.min(verb, ...subjects.map(({ from }) => from));
  const tail = Math.max(verb + 1, ...subjects.map(({ to }) => to));
  const next = wordAt(tokens, tail) === ',' || wordAt(tokens, tail) === ':' ? tail + 1 : tail;
  return QUOTE_MARK.test(wordAt(tokens, head - 1)) || QUOTE_MARK.test(wordAt(tokens, next));
}

/** "The study found coffee may help", "Hale found that it may help"; but "Hale found coffee" and "investor hope that it may help". */
function reportsClause(tokens: readonly Token[], verb: number, subject: GrammaticalSubject, speech: Speech): boolean {
  if (subject.kind === 'unknown' || subject.uncited || wordAt(tokens, subject.to - 1) === "'s") return false;
  if (
    speech.alsoNouns.has(wordAt(tokens, verb)) &&
    !/(?:s|people|police|they|we)$/.test(wordAt(tokens, subject.to - 1))
  )
    return false;
  if (isPlural(tokens, subject, verb)) return true;
  const next = wordAt(tokens, verb + 1) === ',' ? verb + 2 : verb + 1;
  return (
    subject.kind === 'unnamed' ||
    subject.kind === 'other' ||
    speech.phrase.clauses.opensOrThis.has(wordAt(tokens, next))
  );
}

/** "Bakers warn": at the sentence's beginning a capital makes no name, and the verb's form agrees with more than one. */
const isPlural = (tokens: readonly Token[], { from, to }: GrammaticalSubject, verb: number): boolean =>
  from === 0 && to === 1 && wordAt(tokens, 0).endsWith('s') && !/[sd]$/.test(wordAt(tokens, verb));

/** `Hale: “It may rain.”` at the beginning of a sentence. A single word may be a heading and is no source. */
function labelBefore(tokens: readonly Token[], colon: number, { phrase, starts }: Speech): Found[] {
  // "Hale recalled: “…”" has a verb.
  if (!QUOTE_MARK.test(wordAt(tokens, colon + 1)) || starts.has(wordAt(tokens, colon - 1))) return [];
  const label = nounPhraseBefore(tokens, colon, phrase);
  if (label === null || label.from !== 0 || (label.kind !== 'named' && label.kind !== 'unnamed')) return [];
  if (label.to < colon && !/^[,(]$/.test(wordAt(tokens, label.to))) return [];
  return [{ ...label, uncited: false, verb: colon, said: label.to > 1 }];
}
