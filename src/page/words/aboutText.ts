const TEXT_NOUN =
  /\b(?:this|article|story|post|piece|essay|column|interview|op-ed|version|report|commentary|excerpt|paper|text|artikel|beitrag|gastbeitrag|kommentar|texte|tribune|entretien|billet|texto|columna|testo|artículo|articolo|artigo|artykuł|tekst)\b/i;

/** "This article", and what a sentence about the text itself begins with. */
const THIS_TEXT = new RegExp(
  String.raw`(?:\b(?:this|our|diese[rs]?|cet|cette|ce|este|esta|questo|questa|il presente)\b[^.]*|^[^.]{0,40})${TEXT_NOUN.source}`,
  'iu',
);

/** "The report, which was": a clause about another text. */
const OF_ANOTHER =
  /^(?!.*\b(?:this|our|diese[rs]?|cet|cette|este|esta|questo|questa)\b).*\s(?:which|that)\s(?:\S+\s){1,2}$/i;

/** Whether a text has a word for a text: "the essay". */
export const namesText = (text: string): boolean => TEXT_NOUN.test(text);

/**
 * Whether a claim speaks of the text itself: "first published in" is said of studies and books too. It does if it opens
 * its sentence, or if the sentence names the text.
 *
 * @param before - what stands before the claim
 */
export function isAboutText(before: string, claim: string): boolean {
  const sentence = before.slice(Math.max(0, ...[...before.matchAll(/[.!?]\s/g)].map(({ index }) => index + 2)));
  if (OF_ANOTHER.test(sentence)) return false;
  return !/[\p{L}\d]/u.test(sentence) || THIS_TEXT.test(sentence) || /^(?:the )?original|^read the/i.test(claim);
}
