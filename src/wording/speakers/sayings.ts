import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import { attributions } from './attribution.ts';
import type { Speech } from './speech.ts';
import { quotations } from '../text/quotations.ts';
import type { Sentence, TextBlock } from '../text/spans.ts';
import type { Span } from '../../domain/text/span.ts';
import type { BlockSayings } from './blockSayings.ts';
import { personBefore, personTold } from './personBefore.ts';
import { isOutside, personPronoun, speakerOf } from './voice.ts';
import type { Sayings, Speaking } from './voice.ts';
import { isLetters } from '../text/tokens.ts';

export function sayingsOf(
  text: string,
  block: TextBlock,
  sentences: readonly Sentence[],
  speech: Speech,
): BlockSayings {
  const isQuote = block.kind === 'quote';
  const known: Sayings[] = [];
  let found: readonly Span[] | undefined;
  const quotes = (): readonly Span[] => (found ??= isQuote ? [block] : quotations(text, block));
  const of = (at: number): Sayings => {
    const { start, end, tokens } = sentences[at] ?? { start: 0, end: 0, tokens: [] };
    return (known[at] ??= {
      text,
      tokens,
      attributions: attributions(tokens, speech),
      quotations: touching(quotes(), start, end),
      clauses: speech.phrase.clauses,
      pronouns: speech.speakers,
      persons: speech.persons,
    });
  };
  const open = () => {
    const last = quotes().at(-1);
    const isOpen = last?.end === block.end && (isQuote || !CLOSED.test(text.charAt(last.end - 1)));
    return isOpen ? last : undefined;
  };
  return { sentences, of, isQuote, open };
}

const CLOSED = /[”"“»«’‘」]/;

/** Those of the quotations, which are in order, that touch a stretch. */
function touching(quotes: readonly Span[], start: number, end: number): readonly Span[] {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((quotes[last]?.start ?? Infinity) < end) last++;
  return quotes.slice(low, last);
}

/**
 * What one sentence of a block, by its number, and those around it tell about who speaks in it.
 *
 * @param before - the blocks before, the nearest first; more than {@link LONGEST_QUOTATION} are not looked at
 */
export function speakingIn(
  sentence: number,
  here: BlockSayings,
  before: readonly BlockSayings[],
  isOwn: Speaking['isOwn'],
  words: PhraseWords,
): Speaking {
  return {
    sayings: here.of(sentence),
    isOwn,
    speakerBefore: () => (sentence > 0 ? speakerIn(sentence - 1, here, before, words) : ''),
    personBefore: (pronoun, by) => personBefore(pronoun, by, sentence, here, before, words),
    isOwnAround: (quotation) => isOwnBehind(quotation, sentence, here, isOwn),
    speakerAround: (quotation) => speakerAround(quotation, sentence, here, before, words),
  };
}

/** A quotation of more sentences, or paragraphs, may have more than one speaker. */
export const LONGEST_QUOTATION = 8;

/**
 * Who speaks a quotation, where the sentence `at` says nothing: named behind its last sentence (“It may rain. It may
 * snow,” she said), before its first (She said: “It may rain. It may snow.”), or in the sentence before it, be it the
 * last of the block before. Empty if nobody is.
 */
function speakerAround(
  quotation: Span,
  at: number,
  here: BlockSayings,
  before: readonly BlockSayings[],
  words: PhraseWords,
): string {
  const { sentences } = here;
  for (let next = at + 1; next <= at + LONGEST_QUOTATION; next++) {
    if ((sentences[next]?.start ?? Infinity) >= quotation.end) break;
    const speaker = speakerIn(next, here, before, words);
    if (speaker !== '') return speaker;
  }
  const asked = speakerBehind(quotation, at, here);
  if (asked !== '') return asked;
  let first = at;
  while (first > 0 && at - first < LONGEST_QUOTATION && (sentences[first]?.start ?? 0) > quotation.start) first--;
  if (first < at) {
    const speaker = speakerIn(first, here, before, words);
    if (speaker !== '') return speaker;
  }
  if (sentences[first]?.start !== quotation.start) return '';
  if (first > 0) return speakerIn(first - 1, here, before, words) || personTold(here.of(first - 1), words);
  const [previous, ...others] = before;
  if (previous === undefined || previous.sentences.length === 0) return '';
  const last = previous.sentences.length - 1;
  const open = previous.isQuote === here.isQuote ? previous.open() : undefined;
  return (
    speakerIn(last, previous, others, words) ||
    (open === undefined ? '' : speakerAround(open, last, previous, others, words))
  );
}

/** In tokens: “Is it?” the tourist Ann Hale asked. */
const LONGEST_TAG = 10;
const ENDS_SENTENCE = /[?!…]/;

/** “May it rain?” [Ann Hale] asked: behind such a mark a new sentence seems to begin. */
function speakerBehind({ end }: Span, at: number, { sentences, of }: BlockSayings): string {
  const [here, next] = [sentences[at], sentences[at + 1]];
  if (here === undefined || next === undefined || here.end !== end) return '';
  const sayings = of(at + 1);
  if (!ENDS_SENTENCE.test(sayings.text.charAt(end - 2))) return '';
  const by = sayings.attributions[0];
  const isTag = by?.said === true && by.verb <= LONGEST_TAG && isOutside(sayings, by);
  return isTag ? speakerOf(sayings, by) : '';
}

/** “May it rain?” [I ask]. */
function isOwnBehind({ end }: Span, at: number, { sentences, of }: BlockSayings, isOwn: Speaking['isOwn']): boolean {
  const last = sentences.findIndex((sentence, next) => next >= at && sentence.end === end);
  if (last < 0 || last > at + LONGEST_QUOTATION || sentences[last + 1] === undefined) return false;
  const behind = of(last + 1);
  const by = behind.attributions[0];
  return (
    by?.kind === 'pronoun' &&
    by.from === 0 &&
    by.verb === 1 &&
    isOwn(by, behind.tokens) &&
    !isLetters(behind.tokens[2]?.word ?? '')
  );
}

/** The last one whom the sentence itself lets speak. */
function speakerIn(at: number, here: BlockSayings, before: readonly BlockSayings[], words: PhraseWords): string {
  const sayings = here.of(at);
  const by = sayings.attributions.findLast((one) => one.said && isOutside(sayings, one));
  if (by === undefined) return '';
  const pronoun = personPronoun(sayings, by);
  return (pronoun === '' ? '' : personBefore(pronoun, by, at, here, before, words)) || speakerOf(sayings, by);
}
