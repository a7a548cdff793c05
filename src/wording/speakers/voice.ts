import type { Attribution } from './attribution.ts';
import type { Clauses } from '../phrases/clauses.ts';
import type { Speech } from './speech.ts';
import type { Voice } from '../../domain/article/hedge.ts';
import { isAfterthought, isConclusion, isInOpening, reaches } from './reach.ts';
import type { Span } from '../../domain/text/span.ts';
import { isWord } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Who one sentence says spoke. */
export interface Sayings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly attributions: readonly Attribution[];
  /** The quotations that touch it. */
  readonly quotations: readonly Span[];
  readonly clauses: Clauses;
  /** Pronouns that may stand for a speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** … and, among these, for the one person who spoke last. */
  readonly persons: ReadonlySet<string>;
}

/** What one sentence tells about who speaks in it. */
export interface Speaking {
  readonly sayings: Sayings;
  /** Who speaks a quotation, by the sentences around it; empty where they do not say. Asked where its own does not. */
  readonly speakerAround: (quotation: Span) => string;
  /** Whether the author is said, right behind it, to have asked what stands in a quotation. */
  readonly isOwnAround: (quotation: Span) => boolean;
  /** Who speaks last in the sentence before, of the same block; empty where nobody does. */
  readonly speakerBefore: () => string;
  /** The name of the person whom "he" or "she" means; empty where that is not plain. */
  readonly personBefore: (pronoun: string, by: Attribution) => string;
  /** Whether it is the text's own voice that an attribution tells of. */
  readonly isOwn: (by: Attribution, tokens: readonly Token[]) => boolean;
}

/** Longest name of a speaker that is passed on. */
const LONGEST_SPEAKER = 100;

/**
 * Whose words the tokens `from` up to `to` are: quoted if they stand in quotation marks; reported if someone is said to
 * say them without marks ("the mayor said it may close", "it may close, the mayor said"); the author's own otherwise.
 * The speaker is named where the sentence does.
 */
export function voiceOf(speaking: Speaking, from: number, to: number): Voice {
  const { sayings } = speaking;
  const start = sayings.tokens[from]?.start ?? 0;
  const quotation = sayings.quotations.find((quote) => quote.start < start && start < quote.end);
  const by = quotation === undefined ? reporter(speaking, from, to) : nearest(sayings, quotation);
  if (quotation === undefined && by === undefined) return { kind: 'author' };
  // “May it close?” I ask; “It may close,” I said.
  const isOwn = by?.kind === 'pronoun' && speaking.isOwn(by, sayings.tokens);
  if (quotation !== undefined && (isOwn || speaking.isOwnAround(quotation))) return { kind: 'author' };
  // What somebody denies is not theirs.
  const isTheirs = by !== undefined && (quotation !== undefined || !by.denies);
  const named = isTheirs ? nameOf(speaking, by) : '';
  const speaker =
    named === '' && by === undefined && quotation !== undefined ? speaking.speakerAround(quotation) : named;
  return { kind: quotation === undefined ? 'reported' : 'quoted', ...(speaker !== '' && { speaker }) };
}

/** Who speaks; "she" for whoever was last named as speaking, where no one else spoke since. */
function nameOf({ sayings, personBefore }: Speaking, by: Attribution): string {
  const pronoun = personPronoun(sayings, by);
  return (pronoun === '' ? '' : personBefore(pronoun, by)) || speakerOf(sayings, by);
}

/** A pronoun of a person ("he", "er", "elle"), if one speaks; empty otherwise. */
export function personPronoun({ tokens, persons }: Sayings, { from, kind }: Attribution): string {
  const word = tokens[from]?.word ?? '';
  return kind === 'pronoun' && persons.has(word) ? word : '';
}

/** In characters: longer than a sentence that is read. */
const FAR = 10_000;

/** Whether the text itself says it, not one it quotes. */
export const isOutside = ({ quotations, tokens }: Sayings, { verb }: Attribution): boolean =>
  !within(quotations, tokens[verb]);

/**
 * Of those who speak outside the quotation, the one whose verb is the least way from it; the first of two. One who is
 * named comes before.
 */
function nearest(sayings: Sayings, { start, end }: Span): Attribution | undefined {
  let [found, least]: [Attribution | undefined, number] = [undefined, Infinity];
  for (const one of sayings.attributions) {
    const verb = sayings.tokens[one.verb];
    if (verb === undefined || !isOutside(sayings, one)) continue;
    const unnamed = speakerOf(sayings, one) === '' ? FAR : 0;
    const way = Math.max(start - verb.end, verb.start - end) + unnamed;
    if (way < least) [found, least] = [one, way];
  }
  return found;
}

/** As the sentence names them, "Ann Hale and Bo Lind" together; empty where it does not. */
export function speakerOf(
  { text, tokens, attributions, pronouns }: Sayings,
  { kind, from, to, verb, isSure }: Attribution,
): string {
  if (kind === 'unknown' || from === to || !isSure) return '';
  if (kind === 'pronoun' && !pronouns.has(tokens[from]?.word ?? '')) return '';
  const together = attributions.filter((other) => other.verb === verb);
  const [first, last] = [together[0]?.from ?? from, together.at(-1)?.to ?? to];
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end).slice(0, LONGEST_SPEAKER);
}

const within = (quotations: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && quotations.some(({ start, end }) => start < token.start && token.start < end);

/** Of those who speak before a cue, so many are looked at, the nearest first: no sentence for readers has more. */
const MOST_BEFORE = 6;

/** Whoever is said to say it: named before it with a verb of saying, or after it at the sentence's end. */
function reporter({ sayings, isOwn }: Speaking, from: number, to: number): Attribution | undefined {
  const { tokens, attributions, quotations, clauses } = sayings;
  if (isConclusion(tokens, from)) return undefined;
  const isOther = (by: Attribution): boolean => !isOwn(by, tokens) && !within(quotations, tokens[by.verb]);
  let looked = 0;
  for (let at = attributions.length - 1; at >= 0 && looked < MOST_BEFORE; at--) {
    const by = attributions[at];
    if (by === undefined || by.verb >= from || by.to > from || !isOther(by)) continue;
    if (reaches(tokens, by, from, clauses)) return by;
    looked++;
  }
  if (isInOpening(tokens, from, clauses)) return undefined;
  return attributions.find(
    (by) =>
      Math.min(by.from, by.verb) >= to &&
      by.from < by.to &&
      // ", a lingering thought": a noun
      (by.said || by.kind !== 'unknown') &&
      (isAfterthought(tokens, by, clauses) || isInSameClause(sayings, to, by)) &&
      !isOfQuotationAlone(sayings, by, to) &&
      isOther(by),
  );
}

/** „[Könnte] laut Hale schließen“ */
const isInSameClause = (
  { tokens, clauses }: Sayings,
  to: number,
  { from, verb, isSure, isWithin }: Attribution,
): boolean =>
  isWithin === true &&
  isSure &&
  Math.min(from, verb) - to < FARTHEST_WITHIN &&
  tokens.slice(to, Math.min(from, verb)).every(({ word }) => isWord(word) && !clauses.and.has(word));

/** In tokens. */
const FARTHEST_WITHIN = 16;

/** "Perhaps it is so, but “it is late,” she said": what stands before the contrast is not hers. */
function isOfQuotationAlone({ tokens, quotations, clauses }: Sayings, by: Attribution, cueEnd: number): boolean {
  const start = tokens[Math.min(by.from, by.verb)]?.start ?? 0;
  const quote = quotations.findLast(({ end }) => end <= start);
  if (quote === undefined || start - quote.end > LONGEST_GAP) return false;
  const isContrast = (word: string): boolean => clauses.contrasts.has(word) && !clauses.and.has(word);
  for (let at = cueEnd; (tokens[at]?.start ?? Infinity) < quote.start; at++)
    if (tokens[at]?.word === ',' && isContrast(tokens[at + 1]?.word ?? '')) return true;
  return false;
}
/** In characters: between a quotation's mark and who speaks it. */
const LONGEST_GAP = 3;

/** "I think", "one might say", "her silence suggests": what an author says, or concludes from something. */
export const isOwnBy =
  ({ own, anyone, modals, inferring }: Pick<Speech, 'own' | 'anyone' | 'modals' | 'inferring'>) =>
  ({ kind, from, verb, uncited }: Attribution, tokens: readonly Token[]): boolean => {
    const subject = tokens[from]?.word ?? '';
    // "You might say", "would you say?"
    const isAnyone = anyone.has(subject) && (uncited || modals.has(tokens[from - 1]?.word ?? ''));
    // "I think", "our data show"
    if (own.has(subject) || (kind === 'pronoun' && isAnyone)) return true;
    return inferring.has(tokens[verb]?.word ?? '') && (kind === 'unknown' || subject === 'it');
  };
