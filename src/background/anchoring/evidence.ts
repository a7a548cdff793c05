import type { Elsewhere } from '../../domain/notes/passage.ts';
import { lettersFor } from './elsewhere.ts';
import { closeness, type Candidate, type Quote } from './quote.ts';

/** What is known of a quote and its text besides the places where it may be. */
export interface Circumstances {
  quote: Quote;
  /** What the text had elsewhere when the quote was noted; undefined where that is not known. */
  elsewhere: Elsewhere | undefined;
  /** How often the quote stands unchanged in the text as it is now. */
  times: number;
  /**
   * Whether the text has a near copy of the quote besides; asked where only its words are known, and they stand once.
   */
  hasNearCopy: boolean;
  /** Whether what stood before the quote runs on into what stood after it. */
  isCutOut: boolean;
  /** Where the quote was, and how long the text is, in UTF-16 units. */
  expected: number;
  length: number;
}

/** How much is known of a passage: of those of other programs less is, or even nothing but its words. */
export type Known = 'all' | 'context' | 'words';

export function knownOf({ quote, elsewhere }: Pick<Circumstances, 'quote' | 'elsewhere'>): Known {
  if (elsewhere) return 'all';
  return quote.beforeWeight + quote.afterWeight > 0 ? 'context' : 'words';
}

/** Letters by which what is beside a place may differ from what was beside another one like it: more says no more. */
const FEWEST = -20;
const MOST = 50;
/** A quote of fewer tokens is like others by chance. */
const FEW_TOKENS = 2;
/** A context that is not known neither agrees nor does not. */
const UNKNOWN = 0.5;

/**
 * What speaks for a place and against it, as named numbers of about the same size. Their weights are learned by
 * `npm run train:anchors`, which asks here too.
 */
export function evidenceFor(
  { quote, elsewhere, times, isCutOut, expected, length }: Circumstances,
  candidate: Candidate,
): Record<string, number> {
  const share = candidate.quote;
  const isUnchanged = share === 1;
  const there = quote.weight * share;
  const before = shareOf(candidate.before, quote.beforeWeight);
  const after = shareOf(candidate.after, quote.afterWeight);
  const beside = (before + after) / 2;
  const lost = quote.weight - there;
  const moved = Math.abs(candidate.start - expected) / Math.max(1, length);
  const lead = candidate.before + candidate.after - candidate.other;
  return {
    any: 1,
    letters: Math.log1p(there),
    lost: Math.log1p(lost),
    lostMuch: lost / 20,
    share,
    fewTokens: Number(quote.tokens.length <= FEW_TOKENS),
    beside: share * beside,
    besideLetters: Math.log1p(candidate.before + candidate.after),
    closeness: closeness(candidate.adjacentBefore, candidate.adjacentAfter),
    adjacentBoth: Number(candidate.adjacentBefore > 0 && candidate.adjacentAfter > 0),
    adjacentNone: Number(candidate.adjacentBefore + candidate.adjacentAfter === 0),
    moved: Math.log1p(moved * 20),
    cutOut: Number(isCutOut),
    cutOutBeside: Number(isCutOut) * beside,
    ...(isUnchanged && {
      unchanged: 1,
      unchangedTimes: Math.log1p(times - 1),
    }),
    ...(elsewhere && {
      ...(quote.others.length > 0
        ? {
            lead: clamp(lead, FEWEST, MOST) / 20,
            otherCloseness: candidate.otherCloseness * Math.log1p(there),
            ...(isUnchanged && { unchangedLead: clamp(lead, FEWEST, MOST) / 20 }),
          }
        : { onlyLike: 1 }),
      ...(isUnchanged && {
        timesElsewhere: Math.log1p(elsewhere.times),
        fewerTimes: Number(times <= elsewhere.times),
        ...(elsewhere.times === 0 && { onlyOne: 1, onlyOneLetters: Math.log1p(there), onlyOneBeside: beside }),
      }),
    }),
    ...(!elsewhere && {
      unknown: 1,
      unknownLetters: Math.log1p(lettersFor(quote, candidate)),
      ...(quote.beforeWeight + quote.afterWeight === 0 && {
        onlyWords: 1,
        ...(isUnchanged && times === 1 && { onlyWordsOnce: 1, onlyWordsOnceLetters: Math.log1p(there) }),
      }),
      unknownBeside: beside,
      unknownWorseSide: Math.min(before, after),
      ...(isUnchanged && { unknownUnchanged: 1, unknownUnchangedLetters: Math.log1p(there) }),
    }),
  };
}

const shareOf = (letters: number, of: number): number => (of <= 0 ? UNKNOWN : clamp(letters / of, 0, 1));
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
