import { nounPhraseAfter } from '../phrases/nounPhrase.ts';
import { openingSubject } from '../phrases/openingSubject.ts';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.ts';
import { wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { saysClause } from './opensWords.ts';
import type { GrammaticalSubject, Saying } from './grammaticalSubject.ts';
import type { Speech } from './speech.ts';
import { isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { endsSpeech, OPENS_SPEECH, QUOTE_MARK, SURE_MARK } from '../text/quoteMarks.ts';

/** In tokens: how far before its verb a speaker's name may begin. */
const LONGEST_NAME = 5;
const REGULAR_PAST = /^[a-z]{3,}ed$/;
const REGULAR_VERB = /^[a-z]{3,}(?:ed|s)$/;
const ENDS_CLAUSE = /^(?:[.,;:]|)$/;
/** “Yes,” comments Ada [in] a note. */
const WHERE = /^(?:in|on|at|during)$/;

/** “Yes,” grumbled Ada; “Yes,” Ada grumbled: between a quotation and a stop any verb is one of saying. */
export function besideSpeech(tokens: readonly Token[], at: number, { phrase }: Speech): Saying[] {
  const word = wordAt(tokens, at);
  if (!word.endsWith('s') && !word.endsWith('ed')) return [];
  if (tokens[at]?.capital === true || !REGULAR_VERB.test(word)) return [];
  if (endsSpeech(tokens, at)) {
    const speaker = nounPhraseAfter(tokens, at + 1, phrase);
    const next = wordAt(tokens, speaker.to);
    const isTold = ENDS_CLAUSE.test(next) || (speaker.kind === 'named' && WHERE.test(next));
    const isSpeaker = speaker.kind !== 'unknown' && isTold;
    return isSpeaker ? [{ ...speaker, uncited: false, verb: at, said: true }] : [];
  }
  if (!ENDS_CLAUSE.test(wordAt(tokens, at + 1))) return [];
  for (let from = at - 1; from >= at - LONGEST_NAME; from--) {
    if (!endsSpeech(tokens, from)) continue;
    const speaker = nounPhraseBefore(tokens, at, phrase);
    // “They rise,” Ann Hale advises.
    const isKnown = speaker?.kind === 'named' || REGULAR_PAST.test(word);
    const isSpeaker = speaker?.from === from && speaker.kind !== 'unknown' && isKnown;
    return isSpeaker ? [{ ...speaker, uncited: false, verb: at, said: true }] : [];
  }
  return [];
}

/** Whether a quotation stands right before or behind a verb with its subjects. */
export function isBesideQuotation(
  tokens: readonly Token[],
  verb: number,
  subjects: readonly GrammaticalSubject[],
): boolean {
  const head = Math.min(verb, ...subjects.map(({ from }) => from));
  const tail = Math.max(verb + 1, ...subjects.map(({ to }) => to));
  const next = wordAt(tokens, tail) === ',' || wordAt(tokens, tail) === ':' ? tail + 1 : tail;
  // “May it rain?” Hale asked.
  if (head === 0 && tail === tokens.length - 1 && wordAt(tokens, verb) === 'asked') return true;
  return (
    QUOTE_MARK.test(wordAt(tokens, head - 1)) ||
    QUOTE_MARK.test(wordAt(tokens, next)) ||
    endsSpeech(tokens, startOfOffice(tokens, head)) ||
    // “…,” his brother, [Ann Hale], posted.
    (wordAt(tokens, head - 1) === ',' && endsSpeech(tokens, startOfOffice(tokens, head - 1)))
  );
}

/** In words: “…,” [former head of the Harbour Guild] Ann Hale wrote. */
const LONGEST_OFFICE = 8;

/** Where the words begin that stand without a mark before a name. */
function startOfOffice(tokens: readonly Token[], name: number): number {
  let at = name;
  while (name - at < LONGEST_OFFICE && isWord(wordAt(tokens, at - 1))) at--;
  return at;
}

/** In tokens: how far behind its verb a quotation may be announced. */
const FARTHEST_COLON = 12;
/** In tokens: fewer words are a name in marks. */
const LEAST_SPOKEN = 5;

/**
 * She fumed on the radio: “It may rain at night.” Before a quotation that a colon announces any verb is one of saying.
 */
export function announcedAt(tokens: readonly Token[], colon: number, speech: Speech): Saying[] {
  const { phrase } = speech;
  if (!OPENS_SPEECH.test(wordAt(tokens, colon + 1)) || tokens[colon + 2]?.capital !== true) return [];
  if (tokens.length - colon < LEAST_SPOKEN + 2) return [];
  const subject = nounPhraseAfter(tokens, 0, phrase);
  const isSomeone = subject.kind === 'named' || (subject.kind === 'pronoun' && speech.speakers.has(wordAt(tokens, 0)));
  if (!isSomeone || subject.from > 0) return [];
  let verb = behindApposition(tokens, subject, colon);
  while (phrase.fillers.has(wordAt(tokens, verb))) verb++;
  if (colon - verb > FARTHEST_COLON || !REGULAR_VERB.test(wordAt(tokens, verb))) return [];
  const isPlain = !tokens.slice(verb, colon).some(({ word }) => speech.starts.has(word) && word !== ':');
  return isPlain ? [{ ...subject, uncited: false, verb, said: true }] : [];
}

/** "Ann Hale[, 54, a baker who lives in Ulm,] recalled": where the last comma closes it, before the colon. */
function behindApposition(tokens: readonly Token[], { to, kind }: NounPhrase, colon: number): number {
  if (kind !== 'named' || wordAt(tokens, to) !== ',') return to;
  for (let at = colon - 1; at > to; at--) if (wordAt(tokens, at) === ',') return at + 1;
  return to;
}

const OPENS_WORDS = /^(?:that|he|she|it|they|there|[:,"“«])$/;
const DEED = /^[a-z]+(?:ed|s)$|^(?:spoke|wrote|took|gave|said|told|went|hit|came|made|left|has|had)$/;

const ISSUED = /^(?:gave|issued|published|posted|released|sent|shared|wrote)$/;

/**
 * "[Hale] asked for mercy, saying she was ill", "[Hale] issued a statement saying that": who opens the sentence says
 * it. Null if it is not so plain.
 */
export function openerSaying(tokens: readonly Token[], verb: number, speech: Speech): GrammaticalSubject | null {
  const { phrase, verbs } = speech;
  const word = wordAt(tokens, verb);
  if (phrase.uncounted === null || !word.endsWith('ing') || !verbs.has(word)) return null;
  const isLetter = phrase.documents.has(wordAt(tokens, verb - 1));
  if (wordAt(tokens, verb - 1) !== ',' && !isLetter) return null;
  if (!OPENS_WORDS.test(wordAt(tokens, verb + 1)) && !(word === 'saying' && saysClause(tokens, verb))) return null;
  const subject = openingSubject(tokens, phrase);
  const isPerson = subject.kind === 'pronoun' && speech.speakers.has(wordAt(tokens, subject.from));
  if ((subject.kind === 'pronoun' && !isPerson) || subject.kind === 'unknown') return null;
  let first = subject.to;
  // "A report [on the mills] made"
  if (phrase.documents.has(wordAt(tokens, first - 1)) && ABOUT.test(wordAt(tokens, first)))
    first = endOfAbout(tokens, first);
  while (phrase.fillers.has(wordAt(tokens, first)) && !DEED.test(wordAt(tokens, first))) first++;
  // Behind another subject ("as Lind left") nobody knows who says it.
  const isPlain = !tokens.slice(first, verb).some(({ word: here }) => OTHER_SUBJECT.test(here));
  return isPlain && (isLetter ? ISSUED : DEED).test(wordAt(tokens, first)) ? { ...subject, uncited: false } : null;
}
const ABOUT = /^(?:about|by|from|into|of|on)$/;
/** In tokens. */
const LONGEST_ABOUT = 6;
function endOfAbout(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at <= start + LONGEST_ABOUT; at++) if (DEED.test(wordAt(tokens, at))) return at;
  return start;
}
const OTHER_SUBJECT = /^(?:as|while|but|after|before|who|which|that|because|when|where|he|she|they|["“”«»;—–])$/;

/**
 * Whether the words in marks that begin there are written as titles are: the long ones with capitals, more than one of
 * them.
 */
function isTitle(tokens: readonly Token[], start: number): boolean {
  const end = tokens.findIndex(({ word }, at) => at > start && QUOTE_MARK.test(word));
  const long = tokens.slice(start, end < 0 ? start : end).filter(({ word }) => word.length > SHORT);
  return long.length > 1 && long.every(({ capital }) => capital);
}
/** In characters: such words have no capitals in titles. */
const SHORT = 3;

/** `Hale: “It may rain.”` at the beginning of a sentence. A single word may be a heading and is no source. */
export function labelBefore(tokens: readonly Token[], colon: number, { phrase, starts }: Speech): Saying[] {
  // "Hale recalled: “…”" has a verb.
  if (!QUOTE_MARK.test(wordAt(tokens, colon + 1)) || starts.has(wordAt(tokens, colon - 1))) return [];
  const label = nounPhraseBefore(tokens, colon, phrase);
  if (label === null || label.from !== 0 || (label.kind !== 'named' && label.kind !== 'unnamed')) return [];
  if (label.to < colon && !/^[,(]$/.test(wordAt(tokens, label.to))) return [];
  // Ann Hale: ‘Rye and Water’
  if (isTitle(tokens, colon + 2)) return [];
  return [{ ...label, uncited: false, verb: colon, said: label.to > 1 }];
}

/** In tokens: how far before a colon whom it lets speak may be named. */
const FARTHEST_NAME = 24;
/** In tokens: fewer words in marks are a title. */
const LEAST_ANNOUNCED = 3;

/**
 * „Mit dabei war [Bo Hale] von der Mühle: „Wir backen.““: no verb says so, but a whole sentence follows in marks, and
 * one person is named before it. German alone is read so.
 */
export function announcedByName(tokens: readonly Token[], colon: number, speech: Speech): Saying[] {
  const { phrase, starts } = speech;
  if (!phrase.nounsCapitalised || colon > FARTHEST_NAME || !isSentenceInMarks(tokens, colon + 1)) return [];
  const names: NounPhrase[] = [];
  for (let at = 0; at < colon;) {
    const word = wordAt(tokens, at);
    if (starts.has(word) || speech.speakers.has(word)) return [];
    const one = tokens[at]?.capital === true ? nounPhraseAfter(tokens, at, phrase) : null;
    if (one?.kind === 'named' && isWholeName(tokens, one, speech)) names.push(one);
    at = Math.max(at + 1, one?.to ?? 0);
  }
  const [name] = names;
  return name === undefined || names.length > 1 ? [] : [{ ...name, uncited: false, verb: colon, said: true }];
}

/** „Bo Hale“: not „die Neue Mühle“, „das Haus für Brot und Neue Mühlen“, „die Brot-Lady“, „Bad Hale“. */
function isWholeName(tokens: readonly Token[], { from, to }: NounPhrase, { phrase }: Speech): boolean {
  const before = wordAt(tokens, from - 1);
  const isOther = phrase.determiners.has(before) || phrase.clauses.and.has(before) || QUOTE_MARK.test(before);
  return (
    !isOther && !phrase.forewords.has(wordAt(tokens, from)) && isLetters(wordAt(tokens, from + 1)) && to - from > 1
  );
}

function isSentenceInMarks(tokens: readonly Token[], open: number): boolean {
  if (!OPENS_SPEECH.test(wordAt(tokens, open)) || tokens[open + 1]?.capital !== true) return false;
  const close = tokens.findIndex(({ word }, at) => at > open && SURE_MARK.test(word));
  // What goes on in the next sentence has no mark yet.
  if (close < 0) return tokens.length - open > LEAST_ANNOUNCED;
  return close - open > LEAST_ANNOUNCED && /^[.!?]$/.test(wordAt(tokens, close - 1));
}
