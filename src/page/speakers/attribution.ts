import { partnersAfter } from './coordination.ts';
import type { Lexicon } from '../lexicon/lexiconFormat.ts';
import { nounPhraseAfter, nounPhraseBefore } from './nounPhrase.ts';
import { compileContext, holds } from '../lexicon/pattern.ts';
import type { Context } from '../lexicon/pattern.ts';
import { roleOf, stem } from './predicate.ts';
import { phraseWords } from './nounPhraseWords.ts';
import type { PhraseWords } from './nounPhraseWords.ts';
import { wordAt } from './sourceKind.ts';
import type { NounPhrase } from './sourceKind.ts';
import { subjectsOf } from './grammaticalSubject.ts';
import type { Subject } from './grammaticalSubject.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Who a sentence says said or thought something, and where the verb or "according to" stands. */
export interface Attribution extends Subject {
  readonly verb: number;
  /** Said, not only thought: this makes a source. */
  readonly said: boolean;
}

/** What an attribution is told by, made ready from a lexicon. */
export interface Speech {
  readonly verbs: ReadonlySet<string>;
  readonly attitudes: ReadonlySet<string>;
  /** That report a clause and do more besides: "found that". */
  readonly clausal: ReadonlySet<string>;
  /** That tell a speaker only beside a quotation: "he continued". */
  readonly quoting: ReadonlySet<string>;
  /** Those among all of these whose subject may be what an author concludes from: "her silence suggests". */
  readonly inferring: ReadonlySet<string>;
  /** … and that are also nouns: "reports". */
  readonly alsoNouns: ReadonlySet<string>;
  /** Where one of these, `_`, lets nobody speak: "needless to _". */
  readonly asides: readonly Context[];
  readonly modals: ReadonlySet<string>;
  /** By their stems, with those of the verbs above: see {@link stem}. */
  readonly deeds: ReadonlySet<string>;
  /** By their first word. */
  readonly prepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those that are prepositions only after words of someone: „Vielleicht“, so Hale. */
  readonly tags: ReadonlySet<string>;
  /** All of these by their first word: most words of a text are none. */
  readonly starts: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** Pronouns that may stand for anyone: "you might say" is the author's own thought. */
  readonly anyone: ReadonlySet<string>;
  /** After which not the speaker is named but whom they speak to. */
  readonly addressed: ReadonlySet<string>;
  /** Words that say what something is called. */
  readonly naming: ReadonlySet<string>;
  readonly phrase: PhraseWords;
}

export function speechOf(lexicon: Lexicon): Speech {
  const { speech } = lexicon;
  const prepositions = Map.groupBy(
    [...speech.prepositions, ...speech.tags].map((words) => words.split(' ')),
    ([first = '']) => first,
  );
  const clausal = withForms(speech.clausal);
  const quoting = withForms(speech.quoting);
  return {
    verbs: new Set(speech.verbs),
    attitudes: new Set(speech.attitudes),
    clausal,
    quoting,
    inferring: withForms(speech.inferring),
    alsoNouns: new Set(speech.alsoNouns.flatMap((noun) => [noun, `${noun}s`])),
    asides: speech.asides.map((row) => compileContext(row, lexicon.classes)),
    modals: new Set(speech.modals),
    deeds: new Set([...(speech.deeds ?? []), ...speech.verbs, ...speech.attitudes].map(stem)),
    prepositions,
    tags: new Set(speech.tags),
    starts: new Set([...speech.verbs, ...speech.attitudes, ...clausal, ...quoting, ...prepositions.keys(), ':']),
    own: new Set(speech.own),
    anyone: new Set(speech.anyone),
    addressed: new Set(speech.addressed),
    naming: new Set(speech.naming),
    phrase: phraseWords(lexicon),
  };
}

/** The verbs, and how regular ones end in English: "hope, hopes, hoped", "deny, denies, denied". */
const withForms = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(
    verbs.flatMap((verb) => {
      const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
      return /[^aeiou]y$/.test(verb)
        ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
        : [verb, `${verb}s`, past];
    }),
  );

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

function isBesideQuotation(tokens: readonly Token[], verb: number, subjects: readonly Subject[]): boolean {
  const head = Math.min(verb, ...subjects.map(({ from }) => from));
  const tail = Math.max(verb + 1, ...subjects.map(({ to }) => to));
  const next = wordAt(tokens, tail) === ',' || wordAt(tokens, tail) === ':' ? tail + 1 : tail;
  return QUOTE_MARK.test(wordAt(tokens, head - 1)) || QUOTE_MARK.test(wordAt(tokens, next));
}

const OPENS_CLAUSE = /^(?:that|it|he|she|they|there|we|i|this|if|whether|dass|ob)$/;

/** "The study found coffee may help", "Hale found that it may help"; but "Hale found coffee" and "investor hope that it may help". */
function reportsClause(tokens: readonly Token[], verb: number, subject: Subject, speech: Speech): boolean {
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
const isPlural = (tokens: readonly Token[], { from, to }: Subject, verb: number): boolean =>
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
