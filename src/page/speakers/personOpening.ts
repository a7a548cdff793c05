import { nounPhraseAfter } from '../phrases/nounPhrase.ts';
import { wordAt } from '../phrases/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { isDigits, isLetters } from '../text/tokens.ts';
import type { Speech } from './speech.ts';

/** In words: a forename and a surname at least, "Maria del Carmen Hale" at most. */
const [SHORTEST_PERSON, LONGEST_PERSON] = [2, 5];

/**
 * The person who opens a sentence as its subject, as named there: "Ann Hale, a baker, left." Empty where none does, or where someone else is
 * named in the sentence as well, whom a pronoun behind it might mean.
 */
export function personOpening(text: string, tokens: readonly Token[], speech: Speech): string {
  const { phrase } = speech;
  // Only English is told by these words.
  if (phrase.uncounted === null || tokens[0]?.capital !== true) return '';
  const { kind, from, to } = nounPhraseAfter(tokens, 0, phrase);
  const words = tokens.slice(from, to).filter(({ word }) => isLetters(word));
  if (kind !== 'named' || words.length < SHORTEST_PERSON || words.length > LONGEST_PERSON) return '';
  if (!words.every(({ capital }) => capital) || words.some(({ word }) => phrase.groups.has(word))) return '';
  const [start, end] = [tokens[to - 1]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (!isDescribed(tokens, to, speech) && !speaksIn(near, text.slice(start, end))) return '';
  const name = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return isAlone(text, tokens, to) ? name : '';
}

/** "Ann Hale, 54,", "Ann Hale, a baker," */
function isDescribed(tokens: readonly Token[], comma: number, { phrase }: Speech): boolean {
  if (wordAt(tokens, comma) !== ',') return false;
  const next = wordAt(tokens, comma + 1);
  return isDigits(next) || phrase.clauses.relatives.has(next) || phrase.titles.has(next) || phrase.people.has(next);
}

/** In characters: what is looked at is bounded, so that the work grows with the text alone. */
const NEAR = 6_000;
const SPEAKS = ['said', 'says', 'told', 'added', 'wrote'];

/** Whether somebody is said to speak in a text by a surname alone: "Hale said", "said Hale". */
const speaksIn = (text: string, surname: string): boolean =>
  SPEAKS.some((verb) => text.includes(` ${surname} ${verb}`) || text.includes(`\n${surname} ${verb}`));

const TWO_NAMES = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
/** Whether no other two names stand side by side in the rest of a sentence. */
const isAlone = (text: string, tokens: readonly Token[], from: number): boolean =>
  !TWO_NAMES.test(text.slice(tokens[from]?.start ?? 0, tokens.at(-1)?.end ?? 0));
