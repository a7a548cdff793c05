import { partnersAfter } from './coordination.ts';
import { nounPhraseAfter, nounPhraseBefore } from './nounPhrase.ts';
import { holds } from '../lexicon/pattern.ts';
import { roleOf } from './predicate.ts';
import type { Speech } from './speech.ts';
import { wordAt } from './sourceKind.ts';
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
}

const AFTER_WORDS = /^[,"“”‘’«»]$/;

/** The attributions of one sentence, in order of their verbs: "Hale said", "said two officials", "according to the ministry". */
export function attributions(tokens: readonly Token[], speech: Speech): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!speech.starts.has(word)) continue;
    if (speech.tags.has(word) && !AFTER_WORDS.test(wordAt(tokens, at - 1))) continue;
    const preposition = prepositionAt(tokens, at, word, speech);
    if (preposition !== undefined) {
      const source = nounPhraseAfter(tokens, at + preposition.length, speech.phrase);
      if (speech.tags.has(word) && !isNamedOrKnown(tokens[at + 1], source, speech)) continue;
      const sources = [source, ...partnersAfter(tokens, source, speech.phrase)];
      for (const one of sources) found.push({ ...one, uncited: false, verb: at, said: true });
      // "According to media reports" holds no verb.
      at = Math.max(at + preposition.length, ...sources.map(({ to }) => to)) - 1;
      continue;
    }
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

/** After a tag: „…“, so [die Ministerin]; but not ", so [sind sich Experten einig]". */
const isNamedOrKnown = (first: Token | undefined, { kind }: NounPhrase, { phrase }: Speech): boolean =>
  kind !== 'unknown' && first !== undefined && (first.capital || phrase.determiners.has(first.word));

/** Not a noun that looks alike, part of a name, or part of a saying. */
function isVerb(tokens: readonly Token[], at: number, speech: Speech): boolean {
  const word = wordAt(tokens, at);
  if (tokens[at]?.capital === true && isLetters(wordAt(tokens, at - 1))) return false; // "the United States"
  return !isNoun(tokens, at, word, speech) && !speech.asides.some((aside) => holds(aside, tokens, at, at + 1));
}

/** "The reports may be wrong"; but "a fee which the firm claims could rise". */
function isNoun(tokens: readonly Token[], at: number, word: string, speech: Speech): boolean {
  if (!speech.alsoNouns.has(word) || roleOf(tokens[at + 1], speech) !== 'auxiliary') return false;
  const [subject] = subjectsOf(tokens, at, speech);
  return !/^(?:which|what)$/.test(wordAt(tokens, (subject?.from ?? at) - 1));
}

function spokenBy(tokens: readonly Token[], verb: number, speech: Speech): Attribution[] {
  const word = wordAt(tokens, verb);
  const subjects = subjectsOf(tokens, verb, speech);
  const found: Attribution[] = [];
  const besideQuotation = speech.quoting.has(word) && isBesideQuotation(tokens, verb, subjects);
  for (const one of subjects) {
    const said = besideQuotation || speech.verbs.has(word);
    const isThought =
      speech.attitudes.has(word) || (speech.clausal.has(word) && reportsClause(tokens, verb, one, speech));
    if (said || isThought) found.push({ ...one, verb, said: said && !one.uncited });
  }
  return found;
}

const QUOTE_MARK = /^["“”„«»‘’‚']$/;

function isBesideQuotation(tokens: readonly Token[], verb: number, subjects: readonly GrammaticalSubject[]): boolean {
  const head = Math.min(verb, ...subjects.map(({ from }) => from));
  const tail = Math.max(verb + 1, ...subjects.map(({ to }) => to));
  const next = wordAt(tokens, tail) === ',' || wordAt(tokens, tail) === ':' ? tail + 1 : tail;
  return QUOTE_MARK.test(wordAt(tokens, head - 1)) || QUOTE_MARK.test(wordAt(tokens, next));
}

const OPENS_CLAUSE = /^(?:that|it|he|she|they|there|we|i|this|if|whether|dass|ob)$/;

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
  return subject.kind === 'unnamed' || subject.kind === 'other' || OPENS_CLAUSE.test(wordAt(tokens, next));
}

/** "Bakers warn": at the sentence's beginning a capital makes no name, and the verb's form agrees with more than one. */
const isPlural = (tokens: readonly Token[], { from, to }: GrammaticalSubject, verb: number): boolean =>
  from === 0 && to === 1 && wordAt(tokens, 0).endsWith('s') && !/[sd]$/.test(wordAt(tokens, verb));

/** `Hale: “It may rain.”` at the beginning of a sentence. A single word may be a heading and is no source. */
function labelBefore(tokens: readonly Token[], colon: number, { phrase, starts }: Speech): Attribution[] {
  // "Hale recalled: “…”" has a verb.
  if (!QUOTE_MARK.test(wordAt(tokens, colon + 1)) || starts.has(wordAt(tokens, colon - 1))) return [];
  const label = nounPhraseBefore(tokens, colon, phrase);
  if (label === null || label.from !== 0 || (label.kind !== 'named' && label.kind !== 'unnamed')) return [];
  if (label.to < colon && !/^[,(]$/.test(wordAt(tokens, label.to))) return [];
  return [{ ...label, uncited: false, verb: colon, said: label.to > 1 }];
}
