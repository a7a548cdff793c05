import {
  announcedAt,
  announcedByName,
  besideSpeech,
  isBesideQuotation,
  labelBefore,
  openerSaying,
} from './besideSpeech.ts';
import { partnersAfter } from '../phrases/coordination.ts';
import { hasObject, isAgreement, isFinding, isTimedTag, MANY, opensWords } from './opensWords.ts';
import { namedBefore, namedBy } from './namedBy.ts';
import type { Speech } from './speech.ts';
import { nameBehindField } from '../phrases/nameWithin.ts';
import { describe } from '../phrases/sourceKind.ts';
import { wordAt } from '../phrases/nouns.ts';
import { isByAge, isSureSource } from './sureSource.ts';
import { mayBeGerman } from './invertedSubject.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isOfNobody, isSayingVerb, reportsClause } from './sayingVerb.ts';
import { subjectsOf } from './grammaticalSubject.ts';
import type { GrammaticalSubject, Saying } from './grammaticalSubject.ts';
import { isLetters } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { CLOSES_SPEECH } from '../text/quoteMarks.ts';

/** Who a sentence says said or thought something. */
export interface Attribution extends Saying {
  /** They are surely someone, and wholly named: see {@link isSureSource}. */
  readonly isSure: boolean;
  /** It is told what they deny. */
  readonly denies: boolean;
  /** It is told what they announced, blamed or vowed to do, and no more of what they say. */
  readonly isDeed: boolean;
}

/** „…“, so Hale; ", per the Gazette"; but "the mills, Per Se". */
const isTag = (tokens: readonly Token[], at: number): boolean =>
  AFTER_WORDS.test(wordAt(tokens, at - 1)) && !(tokens[at]?.capital === true && wordAt(tokens, at - 1) === ',');
const AFTER_WORDS = /^[,"“”‘’«»]$/;
/**
 * The attributions of one sentence, in order of their verbs: "Hale said", "said two officials", "according to the
 * ministry".
 */
export function attributions(tokens: readonly Token[], speech: Speech): readonly Attribution[] {
  const last = known.get(tokens);
  if (last?.speech === speech) return last.found;
  const all = attributed(tokens, speech).map((one) => nameBehindField(tokens, one, speech.phrase));
  const found = all.map((one) => judged(tokens, one, speech, all));
  if (found.length > 0) known.set(tokens, { speech, found });
  return found;
}

function judged(
  tokens: readonly Token[],
  one: Saying,
  { possessed, denying, phrase }: Speech,
  all: readonly Saying[],
): Attribution {
  const verb = wordAt(tokens, one.verb);
  const isBefore = one.from < one.verb && !possessed.has(verb);
  return {
    ...one,
    isSure: isSureSource(tokens, one, isBefore, phrase) && !isRestOfRow(tokens, one, all, phrase),
    denies: denying.has(verb),
    isDeed: hasObject(tokens, one.verb, phrase),
  };
}

/** German „Krisen und [Entzug] schildert er“: a noun like a name behind one that does not speak. */
const isRestOfRow = (
  tokens: readonly Token[],
  one: Saying,
  all: readonly Saying[],
  { clauses, nounsCapitalised }: Speech['phrase'],
) =>
  nounsCapitalised &&
  one.kind === 'named' &&
  one.to - one.from === 1 &&
  one.from > 1 &&
  clauses.and.has(wordAt(tokens, one.from - 1)) &&
  !all.some((other) => other !== one && other.verb === one.verb);

/** Cache: several signals ask for the same sentence; it goes with its tokens. */
const known = new WeakMap<readonly Token[], { speech: Speech; found: readonly Attribution[] }>();

function attributed(tokens: readonly Token[], speech: Speech): Saying[] {
  const found: Saying[] = [];
  const isSpoken = tokens.some(({ word }) => CLOSES_SPEECH.test(word));
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!speech.starts.has(word)) {
      if (isSpoken) found.push(...besideSpeech(tokens, at, speech));
      continue;
    }
    if (speech.tags.has(word) && !isTag(tokens, at)) continue;
    const preposition = prepositionAt(tokens, at, word, speech);
    if (preposition !== undefined) {
      const source = namedBy(tokens, at + preposition.length, preposition.length + 1, speech);
      // "Según ha dicho Hale": a verb says who.
      if (speech.phrase.clauses.asSaid.has(word) && source.from === source.to) continue;
      if (speech.tags.has(word) && !isNamedOrKnown(tokens[at + 1], source, speech)) continue;
      // „So die gemeinsame Aussage“; "según la norma": in other languages than English it may have more words behind
      // it.
      if (speech.phrase.uncounted === null && isMeasured(tokens, source, speech)) continue;
      const sources = [source, ...partnersAfter(tokens, source, speech.phrase)];
      const isWithin = speech.phrase.uncounted === null;
      for (const one of sources) found.push({ ...one, uncited: false, verb: at, said: true, isWithin });
      // "According to media reports" holds no verb.
      at = Math.max(at + preposition.length, ...sources.map(({ to }) => to)) - 1;
      continue;
    }
    if (speech.postpositions.has(word)) found.push(...namedBefore(tokens, at, speech));
    if (speech.possessed.has(word)) found.push(...inWordsOf(tokens, at, speech));
    if (word === ':') found.push(...beforeColon(tokens, at, speech));
    else if (isSayingVerb(tokens, at, speech)) found.push(...orShared(tokens, at, spokenBy(tokens, at, speech), found));
  }
  return found;
}

function beforeColon(tokens: readonly Token[], colon: number, speech: Speech): Saying[] {
  const found = [...labelBefore(tokens, colon, speech), ...announcedAt(tokens, colon, speech)];
  return found.length > 0 ? found : announcedByName(tokens, colon, speech);
}

const isMeasured = (tokens: readonly Token[], { from, to }: NounPhrase, { measures }: Speech): boolean =>
  tokens.slice(from, to).some(({ word }) => measures.has(word));

const AND = /^(?:and|but)$/;
const FINITE = /(?:[^s]s|ed|said|told|thought|felt|wrote)$/;

/**
 * "Hale said it rains, and [thinks] it may snow": a verb without a subject is of whoever spoke before, where no one
 * else is named since.
 */
function orShared(
  tokens: readonly Token[],
  verb: number,
  own: readonly Saying[],
  before: readonly Saying[],
): readonly Saying[] {
  const last = before.at(-1);
  if (last === undefined || last.kind === 'unknown' || !own.every(({ kind }) => kind === 'unknown')) return own;
  if (!AND.test(wordAt(tokens, verb - 1)) || !FINITE.test(wordAt(tokens, verb)) || last.verb > verb) return own;
  if (tokens.slice(Math.max(last.to, last.verb), verb).some(({ capital }) => capital)) return own;
  return own.map((one) => ({ ...last, verb, said: one.said }));
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
function inWordsOf(tokens: readonly Token[], at: number, { phrase }: Speech): Saying[] {
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

function spokenBy(tokens: readonly Token[], verb: number, speech: Speech): Saying[] {
  const word = wordAt(tokens, verb);
  const opener = openerSaying(tokens, verb, speech);
  if (opener !== null) return [{ ...opener, verb, said: true }];
  const subjects = subjectsOf(tokens, verb, speech)
    .filter(
      (one) =>
        isSaying(tokens, verb, one) && agrees(tokens, verb, one, speech) && !isOfNobody(tokens, verb, one, speech),
    )
    .filter(
      (one, _, all) => !speech.phrase.nounsCapitalised || mayBeGerman(tokens, verb, one, all.length, speech.phrase),
    )
    .map((one) => asSpeaker(tokens, verb, one, speech));
  const found: Saying[] = [];
  const speaksByQuotation = speech.quoting.has(word) || speech.alsoDeeds.has(word);
  const besideQuotation = speaksByQuotation && isBesideQuotation(tokens, verb, subjects);
  for (const one of subjects) {
    const isInverted = one.from > verb;
    const said =
      besideQuotation ||
      (speech.verbs.has(word) &&
        (isInverted || opensWords(tokens, verb, speech) || isTimedTag(tokens, verb, one, speech.phrase))) ||
      isFinding(tokens, verb, one, speech) ||
      // ", estime Berne."; but „Natürlich denkt die NGM auch an Brot“
      (isInverted &&
        speech.attitudes.has(word) &&
        !(speech.phrase.nounsCapitalised && isLetters(wordAt(tokens, verb - 1))));
    const isThought =
      speech.attitudes.has(word) || (speech.clausal.has(word) && reportsClause(tokens, verb, one, speech));
    if (said || isThought)
      found.push({ ...one, verb, said: said && !one.uncited && !WHATEVER.test(wordAt(tokens, one.from - 1)) });
  }
  return found;
}

/**
 * Not "which most aptly describes it", "a book report": one verb, and many of whom it would be said, or one and many.
 */
function agrees(
  tokens: readonly Token[],
  verb: number,
  { from, to, kind }: GrammaticalSubject,
  { alsoNouns, phrase }: Speech,
): boolean {
  if (to > verb) return true;
  const isMany = MANY.test(wordAt(tokens, to - 1));
  if (alsoNouns.has(wordAt(tokens, verb)) && !wordAt(tokens, verb).endsWith('s'))
    return isMany || phrase.uncounted === null || !phrase.indefinites.has(wordAt(tokens, from));
  return (kind !== 'unnamed' && kind !== 'other') || !isMany || !/[^s]s$/.test(wordAt(tokens, verb));
}

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
  // “Is it?” King asked.
  const isOpening = from === 0 || CLOSES_SPEECH.test(wordAt(tokens, from - 1));
  const isNamesake = kind === 'unnamed' && isOpening && to - from === 1 && verb === to && phrase.titles.has(head);
  if (isNamesake && /^(?:asked|sa(?:id|ys)|told)$/.test(wordAt(tokens, verb))) return { ...subject, kind: 'named' };
  const speaks = kind === 'unknown' && from < to && /^(?:said|says?|told|tells?)$/.test(wordAt(tokens, verb));
  return speaks && (isPerson || isByAge(tokens, from, to)) ? { ...subject, kind: 'unnamed' } : subject;
}
const THING =
  /^(?:banner|center|computer|disclaimer|folder|letter|number|order|paper|poster|power|sticker|tower|water|weather)s?$/;

/** "With experts warning that", "experts are warning"; but "a photo of experts warning the crowd". */
function isSaying(tokens: readonly Token[], verb: number, { from, to, kind }: GrammaticalSubject): boolean {
  // "The family agreed to sell": a deed.
  if ((kind !== 'named' || wordAt(tokens, verb) === 'agrees') && isAgreement(tokens, verb)) return false;
  if (!wordAt(tokens, verb).endsWith('ing') || from > verb) return true;
  for (let at = to; at < verb; at++) if (PROGRESSIVE.test(wordAt(tokens, at))) return true;
  return kind !== 'unknown' && kind !== 'other' && to === verb && wordAt(tokens, from - 1) === 'with';
}
const PROGRESSIVE = /^(?:is|are|was|were|been|'s|'re|'m)$/;
/** "Against everything Hale has ever said": it is not told what. */
const WHATEVER = /^(?:anything|everything|nothing|something|whatever)$/;
/** In tokens: how far before "words" a speaker's name may begin. */
const LONGEST_NAME = 5;
