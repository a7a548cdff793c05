/** One who writes of herself, in the languages whose words for it are no others', and several who do. */
const OF_ONE = /\b(?:I|[Ii]ch|[Mm]y|[Mm]eine?[nmrs]?|[Jj]e|[Jj]['’]ai)\b/;
const OF_SEVERAL = /\b(?:[Ww]e|[Oo]ur|[Ww]ir|[Uu]nsere?[nmrs]?|[Nn]ous|[Nn]otre)\b/;
/** So many texts of one who says "I", and so many to each that says "we". */
const LEAST_OF_ONE = 4;
const TIMES = 2;
const LONGEST = 500;
const QUOTED = /[“"„«]/;

/** Whether the running text is of somebody who says "I" and seldom "we": of one person, and no company. */
export function speaksAsOne(sentences: readonly string[]): boolean {
  const { ofOne, ofSeveral } = countSpeakers(sentences);
  return ofOne >= LEAST_OF_ONE && ofOne >= TIMES * ofSeveral;
}

/** Whether somebody says "I" in it, who may mean readers too by "we". */
export const saysI = (sentences: readonly string[]): boolean => countSpeakers(sentences).ofOne >= LEAST_OF_ONE;

function countSpeakers(sentences: readonly string[]): { ofOne: number; ofSeveral: number } {
  const texts = sentences.map((text) => text.slice(0, LONGEST)).filter((text) => !QUOTED.test(text));
  const count = (words: RegExp) => texts.filter((text) => words.test(text)).length;
  return { ofOne: count(OF_ONE), ofSeveral: count(OF_SEVERAL) };
}
