import type { PhraseWords } from '../phrases/nounPhraseWords.ts';
import type { BlockSayings } from './blockSayings.ts';
import { mayNameSomeone, peopleIn } from './peopleIn.ts';
import type { Person } from './peopleIn.ts';
import { isOutside, speakerOf } from './voice.ts';
import type { Sayings } from './voice.ts';
import type { Attribution } from './attribution.ts';
import type { NounPhrase } from '../phrases/nouns.ts';
import type { Token } from '../text/tokens.ts';

/** In sentences that say something of their own: farther back somebody else may be meant. */
const FARTHEST_PERSON = 4;
/** … those that are quoted included. */
const FARTHEST = 16;
/** In words: "Maria del Carmen Hale". */
const LONGEST_PERSON = 5;
/** In characters: what is looked at is bounded, so that the work grows with the text alone. */
const NEAR = 6_000;

/**
 * Whom "he" or "she" means: who was last said to speak, if by name, or else the only person whom the last sentence with
 * a person in it is about. Since then only the same pronoun may have spoken. Empty where that is not plain.
 */
export function personBefore(
  pronoun: string,
  by: NounPhrase,
  at: number,
  here: BlockSayings,
  before: readonly BlockSayings[],
  words: PhraseWords,
): string {
  const first = peopleOf(here.of(at), words).find(({ from }) => from < by.from);
  const name = lastPerson(pronoun, at, here, before, words);
  // "While Jo Reed left, she said": who stands before the pronoun may be meant, or not.
  return first === undefined || (first.isSubject && name.toLowerCase().endsWith(first.surname)) ? name : '';
}

/** In tokens: "But Ms [Hale] put down her cup" */
const FARTHEST_SUBJECT = 3;

/**
 * [Ann Hale], a baker, shrugged. “It may rain.” The only person whom a sentence without speech tells of, first of all.
 */
export function personTold(sayings: Sayings, words: PhraseWords): string {
  if (sayings.attributions.length > 0 || sayings.quotations.length > 0) return '';
  const people = peopleOf(sayings, words);
  const [person] = people;
  if (person?.isSubject !== true || person.from > FARTHEST_SUBJECT) return '';
  if (people.some(({ surname }) => surname !== person.surname)) return '';
  return sayings.text.slice(sayings.tokens[person.from]?.start, sayings.tokens[person.to - 1]?.end);
}

function lastPerson(
  pronoun: string,
  at: number,
  here: BlockSayings,
  before: readonly BlockSayings[],
  words: PhraseWords,
): string {
  let [block, next, blocks] = [here, at - 1, before];
  for (let steps = 0, told = 0; steps < FARTHEST && told < FARTHEST_PERSON; steps++, next--) {
    if (next < 0) {
      const [previous, ...others] = blocks;
      if (previous === undefined) return '';
      [block, next, blocks] = [previous, previous.sentences.length - 1, others];
    }
    const sayings = block.of(next);
    if (isQuotedWhole(sayings)) continue;
    told++;
    const speaker = sayings.attributions.findLast((one) => one.said && isOutside(sayings, one));
    if (speaker?.kind === 'pronoun' && sayings.tokens[speaker.from]?.word === pronoun) {
      // "When Ann Hale left, she said"; but not "she met Ann Hale and said".
      const ahead = peopleOf(sayings, words).filter(({ from }) => from < speaker.from);
      if (ahead.length > 0) return onlyOne(sayings, ahead, pronoun, words);
      const between = sayings.tokens.slice(speaker.from, speaker.verb);
      if (between.some(({ capital }) => capital && between.length > 1)) return '';
      continue;
    }
    if (speaker !== undefined) return namedSpeaker(sayings, speaker, words);
    const people = peopleOf(sayings, words);
    if (people.length > 0) return onlyOne(sayings, people, pronoun, words);
    if (words.uncounted !== null && mayNameSomeone(sayings.tokens, words)) return '';
  }
  return '';
}

const isQuotedWhole = ({ quotations, tokens }: Sayings): boolean => {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return quotations.some(({ start, end }) => start <= first && last <= end);
};

function namedSpeaker(sayings: Sayings, by: Attribution, { articles, uncounted }: PhraseWords): string {
  const isAlone = sayings.attributions.every((one) => one === by || one.verb !== by.verb);
  const [before, first] = [sayings.tokens[by.from - 1], sayings.tokens[by.from]];
  // "The Gazette", "la DGSA", "NGM"
  const isBody =
    articles.has(first?.word ?? '') ||
    (uncounted === null && articles.has(before?.word ?? '')) ||
    (by.to - by.from === 1 && first?.initials === true);
  const isPerson = by.kind === 'named' && by.to - by.from <= LONGEST_PERSON && !isBody;
  return isPerson && isAlone ? speakerOf(sayings, by) : '';
}

/** Cache: several pronouns ask for the same sentence; it goes with its tokens. */
const known = new WeakMap<readonly Token[], Person[]>();

/** The people a sentence names in its own words. English alone is told so. */
function peopleOf(sayings: Sayings, words: PhraseWords): Person[] {
  if (words.uncounted === null) return [];
  const found = known.get(sayings.tokens) ?? peopleNamed(sayings, words);
  known.set(sayings.tokens, found);
  return found;
}

function peopleNamed({ text, tokens, quotations }: Sayings, words: PhraseWords): Person[] {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return peopleIn(tokens, near, text, words).filter(({ from }) => {
    const at = tokens[from]?.start ?? 0;
    return !quotations.some((quotation) => quotation.start <= at && at < quotation.end);
  });
}

/** "Reed still laughs at his mother": it is not she who speaks next. */
function isOfOther(tokens: readonly Token[], pronoun: string, { personForms }: PhraseWords): boolean {
  const holds = (forms: ReadonlySet<string>) => tokens.some(({ word }) => forms.has(word));
  const own = personForms.get(pronoun);
  return own !== undefined && !holds(own) && [...personForms.values()].some((forms) => forms !== own && holds(forms));
}

function onlyOne({ text, tokens }: Sayings, people: readonly Person[], pronoun: string, words: PhraseWords): string {
  const person = people.find(({ isSubject }) => isSubject);
  if (person === undefined || people.some(({ surname }) => surname !== person.surname)) return '';
  if (person.pronoun !== '' && person.pronoun !== pronoun) return '';
  if (isOfOther(tokens, pronoun, words)) return '';
  return text.slice(tokens[person.from]?.start, tokens[person.to - 1]?.end);
}
