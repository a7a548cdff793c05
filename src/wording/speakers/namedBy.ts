import { inApposition, officerOf, sharingOffices } from '../phrases/coordination.ts';
import { isAdverb } from '../phrases/phraseWord.ts';
import { isParticiple, nounPhraseAfter, phraseEndingAt, withAttributes } from '../phrases/nounPhrase.ts';
import type { Speech } from './speech.ts';
import { isKnownNoun, wordAt } from '../phrases/nouns.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import { isDigits, isLetters, isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { QUOTE_MARK } from '../text/quoteMarks.ts';

/** A remark on where something is known from stands apart. */
const OPENS_REMARK = /^(?:[,;:.("“”—–]|and|but|)$/;
const LATER = /^(?:last|this|next|earlier|late)$/;

/** Whether a name ends there: not "the Harbour Mills [charts]". */
function wasLast(next: Token | undefined, { phrase, measures }: Speech): boolean {
  if (next === undefined || next.capital || !isLetters(next.word) || LATER.test(next.word) || isParticiple(next.word))
    return true;
  if (measures.has(next.word)) return false;
  const { breaks, fillers, joiners, times, pronouns, determiners } = phrase;
  return (
    [breaks, fillers, joiners, times, pronouns, determiners].some((words) => words.has(next.word)) ||
    isAdverb(next, phrase)
  );
}

/** "The Harbour [news agency]" */
const isCalledBehind = (tokens: readonly Token[], end: number, { phrase }: Speech): boolean =>
  wordAt(tokens, end) === 'news' && phrase.groups.has(wordAt(tokens, end + 1));

/**
 * "Harbour’s Future [of Bread Survey]", "Harbour’s Bread [2021 report]": where it ends; 0 where nothing of it is
 * missing.
 */
function endOfReport(tokens: readonly Token[], { from, to }: NounPhrase, { phrase }: Speech): number {
  const isOwned = tokens.slice(from, to).some(({ word }) => word === "'s");
  if (!isOwned || phrase.documents.has(wordAt(tokens, to - 1))) return 0;
  let end = to;
  while (tokens[end]?.capital === true || wordAt(tokens, end) === 'of' || isDigits(wordAt(tokens, end))) end++;
  if (end > to && phrase.documents.has(wordAt(tokens, end))) end++;
  return end > to && phrase.documents.has(wordAt(tokens, end - 1)) ? end : 0;
}

/**
 * Whom "according to" names, a preposition that begins `words` before: whatever it is, unless a thing is only measured
 * by it.
 */
export function namedBy(tokens: readonly Token[], start: number, words: number, speech: Speech): NounPhrase {
  const quoted = speech.phrase.uncounted === null ? nameInMarks(tokens, start, speech) : null;
  if (quoted !== null) return quoted;
  const officer = officerOf(tokens, nounPhraseAfter(tokens, start, speech.phrase), speech.phrase);
  const told = inApposition(tokens, officer, speech.phrase);
  const source = sharingOffices(tokens, told, speech.phrase);
  const { determiners, breaks } = speech.phrase;
  const next = tokens[source.to];
  // "According to the SQL standard": the name only says which.
  // In German the verb may follow at once.
  const isEnglish = speech.phrase.uncounted !== null;
  const report = isEnglish && source.kind === 'named' ? endOfReport(tokens, source, speech) : 0;
  if (report > 0) return { ...source, to: report };
  // "According to the Harbour Policy"
  const isMeasure = isEnglish && source.kind === 'named' && speech.measures.has(wordAt(tokens, source.to - 1));
  if (isMeasure && !tokens.slice(source.from, source.to).some(({ word }) => speech.phrase.groups.has(word)))
    return { ...source, kind: 'unknown' };
  if (source.kind === 'named' && isEnglish && !wasLast(next, speech) && !isCalledBehind(tokens, source.to, speech))
    return { ...source, kind: 'unknown' };
  // „Nach Schätzungen der Online-Zeitung „[Hafenblatt]““
  const inMarks = source.kind === 'named' || isEnglish ? null : nameInMarks(tokens, source.to, speech);
  if (inMarks !== null) return inMarks;
  if (source.kind !== 'unknown' || source.from === source.to) return source;
  // "Marked according to the areas of the house", "according to the new “plot”"
  if ((isEnglish && !OPENS_REMARK.test(wordAt(tokens, start - words))) || QUOTE_MARK.test(next?.word ?? ''))
    return source;
  const to = endOfOffice(tokens, source, speech) ?? endOfNoun(tokens, source);
  const head = wordAt(tokens, to - 1);
  if (!isWord(head) || breaks.has(head) || determiners.has(head)) return source;
  const first = wordAt(tokens, start);
  const isSomeone = determiners.has(first) || head.endsWith('s');
  if (!isSomeone || /^th(?:is|ese|at|ose)$/.test(first) || speech.measures.has(head) || QUALITY.test(head))
    return source;
  return withAttributes(tokens, { ...source, to, kind: 'other' }, speech.phrase);
}

/** „Laut dem „[Hafenblatt]““: papers stand in marks. Null for anything else. */
function nameInMarks(tokens: readonly Token[], start: number, { phrase }: Speech): NounPhrase | null {
  const open = phrase.determiners.has(wordAt(tokens, start)) ? start + 1 : start;
  if (!QUOTE_MARK.test(wordAt(tokens, open))) return null;
  let to = open + 1;
  while (tokens[to]?.capital === true) to++;
  return to > open + 1 && QUOTE_MARK.test(wordAt(tokens, to)) ? { from: open + 1, to, kind: 'named' } : null;
}

/** „Wie das „[Hafenblatt]“ berichtet“: with an article before its marks, it is a paper. */
export function nameInMarksBefore(tokens: readonly Token[], verb: number, { phrase }: Speech): NounPhrase | null {
  const to = endOfPaper(tokens, verb, phrase);
  if (to < 0) return null;
  let from = to;
  while (to - from < LONGEST_PAPER && (tokens[from - 1]?.capital === true || wordAt(tokens, from - 1) === '-')) from--;
  const isPaper =
    from < to &&
    QUOTE_MARK.test(wordAt(tokens, from - 1)) &&
    // „Wie die Zeitung „[Hafenblatt]“ berichtet“
    (phrase.determiners.has(wordAt(tokens, from - 2)) || phrase.groups.has(wordAt(tokens, from - 2)));
  return isPaper ? { from, to, kind: 'named' } : null;
}
/**
 * „Wie die „[Hafenpost]“ unter Berufung auf Kreise berichtet“: "wie" begins the clause, and what it names first is its
 * subject.
 */
function endOfPaper(tokens: readonly Token[], verb: number, { clauses, determiners }: Speech['phrase']): number {
  if (QUOTE_MARK.test(wordAt(tokens, verb - 1))) return verb - 1;
  for (let at = verb - 2; at > Math.max(-1, verb - FARTHEST_PAPER) && wordAt(tokens, at) !== ','; at--)
    if (
      clauses.asSaid.has(wordAt(tokens, at)) &&
      determiners.has(wordAt(tokens, at + 1)) &&
      QUOTE_MARK.test(wordAt(tokens, at + 2))
    )
      return closingMark(tokens, at + 4, verb);
  return -1;
}

/**
 * „Wie [eine Müllerin] vor dem Regen erzählt“: with its verb at the end of the clause. Null where none is sure to be
 * the subject, and where whoever stands right before the verb is.
 */
export function subjectOfAs(
  tokens: readonly Token[],
  verb: number,
  before: NounPhrase | null,
  { phrase }: Speech,
): NounPhrase | null {
  if (!phrase.nounsCapitalised || isLetters(wordAt(tokens, verb + 1))) return null;
  for (let at = verb - 2; at > Math.max(-1, verb - FARTHEST_PAPER) && wordAt(tokens, at) !== ','; at--) {
    if (!phrase.clauses.asSaid.has(wordAt(tokens, at)) || phrase.oblique.has(wordAt(tokens, at + 1))) continue;
    const subject = nounPhraseAfter(tokens, at + 1, phrase);
    if (before?.from === subject.from && before.kind !== 'unknown') return null;
    return subject.kind === 'named' || subject.kind === 'unnamed' || subject.kind === 'other' ? subject : null;
  }
  return null;
}

function closingMark(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at++) if (QUOTE_MARK.test(wordAt(tokens, at))) return at;
  return -1;
}
/** In tokens. */
const FARTHEST_PAPER = 20;

/** In tokens: "Oudehaven Review-Journal". */
const LONGEST_PAPER = 6;

/** „[Der Ministerin] zufolge“: whom a word names that stands behind them, as attributions have it. */
export function namedBefore(tokens: readonly Token[], at: number, { phrase }: Speech) {
  const source = phraseEndingAt(tokens, at, phrase);
  return source === null ? [] : [{ ...source, uncited: false, verb: at, said: true, isWithin: true }];
}

/** "The blade rotation", "its density": by such a thing something is measured. */
const QUALITY = /(?:.{4}[ts]ion|ity|ness|ance|ing)$/;

/**
 * „Laut der [Politikerin] Lücken im Gesetz“: behind an office another phrase begins. Undefined where no office stands.
 */
function endOfOffice(tokens: readonly Token[], { from, to }: NounPhrase, { phrase }: Speech): number | undefined {
  if (!phrase.nounsCapitalised) return undefined;
  for (let at = from + 1; at < to - 1; at++)
    if (isKnownNoun(wordAt(tokens, at), phrase) && tokens[at + 1]?.capital === true) return at + 1;
  return undefined;
}

/** Before a participle: "his birth certificate [obtained by the Gazette]". */
function endOfNoun(tokens: readonly Token[], { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at++) if (isParticiple(wordAt(tokens, at))) return at;
  return to;
}
