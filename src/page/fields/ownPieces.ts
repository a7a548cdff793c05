/** Prefilter: without one of these neither of the next can match, and their first use costs a page a millisecond each. */
const SELF = /\b(?:i|ich|my|meine?[nrm]?)\b/i;
/** "I wrote", "as I have argued", "ich schrieb": authors of what they wrote earlier. */
const I_WROTE =
  /\bI(?:['’]ve| have|['’]d| had)?(?: \w+ly| also| already| often| before| once| first| last)? (?:wrote|written|argued|noted|reported|explained|discussed|covered|described|mentioned|pointed out|warned)\b|\b(?:ich schrieb|(?:habe|hatte) ich\b[^.!?]{0,80}\b(?:geschrieben|berichtet|beschrieben)|ich (?:habe|hatte)\b[^.!?]{0,80}\b(?:geschrieben|berichtet|beschrieben))\b/iu;
const MY_PIECE =
  /\b(?:my|meine[nrm]?|mein) (?:\w+ ){0,2}(?:column|piece|article|essay|post|op-ed|newsletter|blog|kolumne|artikel|beitrag)s?\b/iu;
/** Words that only point: what they lead to, the sentence says. */
const POINTS = /^(?:here|there|this|previously|before|earlier|elsewhere|too|hier|dort|früher|zuvor)$/i;
const ENDS_SENTENCE = /[.!?]["”’)]*\s/g;
/** In characters: a pointer stands near to what it is about. */
const FARTHEST = 240;

/**
 * Whether a link is said to lead to an earlier piece of the author: its words say so ("as I wrote"), or they only point, in a sentence that does
 * ("I wrote about it here, here and here").
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
