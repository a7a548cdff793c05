import data from '../../../assets/lexicons/ownPieces.json' with { type: 'json' };

const LANGUAGES = Object.values(data.languages);
/**
 * The words of all languages: an author's "here" is told by the sentence around, whatever the page says it is written
 * in.
 */
const anyOf = (words: readonly string[]): string => words.join('|');

/**
 * Prefilter: without one of these neither of the next can match, and their first use costs a page a millisecond each.
 */
const SELF = new RegExp(`\\b(?:${anyOf(LANGUAGES.flatMap(({ self }) => self))})\\b`, 'i');
/** "I wrote", "as I have argued", "ich schrieb": authors of what they wrote earlier. */
const I_WROTE = new RegExp(`\\b(?:${anyOf(LANGUAGES.flatMap(({ wrote }) => wrote))})\\b`, 'iu');
const MY_PIECE = new RegExp(
  `\\b(?:${anyOf(LANGUAGES.flatMap(({ possessives }) => possessives))}) (?:\\w+ ){0,2}(?:${anyOf(LANGUAGES.flatMap(({ pieces }) => pieces))})s?\\b`,
  'iu',
);
/** Words that only point: what they lead to, the sentence says. */
const POINTS = new RegExp(`^(?:${anyOf(LANGUAGES.flatMap(({ points }) => points))})$`, 'i');
const ENDS_SENTENCE = /[.!?]["”’)]*\s/g;
/** In characters: a pointer stands near to what it is about. */
const FARTHEST = 240;

/**
 * Whether a link is said to lead to an earlier piece of the author: its words say so ("as I wrote"), or they only
 * point, in a sentence that does ("I wrote about it here, here and here").
 *
 * @param start - where the link's words stand in the text
 */
export function tellsOwnPiece(text: string, start: number, words: string): boolean {
  if (isOwn(words)) return true;
  if (!POINTS.test(words.trim())) return false;
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const sentence = before.slice([...before.matchAll(ENDS_SENTENCE)].at(-1)?.index ?? 0);
  return isOwn(sentence);
}

const isOwn = (text: string): boolean => SELF.test(text) && (I_WROTE.test(text) || MY_PIECE.test(text));
