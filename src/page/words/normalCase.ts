/** "JANE DOE", and a family name alone in capitals, as some countries write it: "Jane DOE". */
const IN_CAPITALS = /\p{Lu}{4}/u;
const SMALL = /\p{Ll}/u;
const CAPITALS = /\p{Lu}{2,}/gu;
/** Initials and numbers of a line stay: "JRR", "III". */
const STAYS = /^(?:[B-DF-HJ-NP-TV-XZ]+|[IVX]+)$/;
/** Shorter words in capitals beside others that are not may be initials. */
const SHORTEST = 4;
/** Small words within names. */
const PARTICLES = /(?<=\S\s)(?:de|del|della|der|den|des|di|da|do|dos|das|du|la|van|von|zu)(?=\s\S)/gi;

/**
 * A person's name as it is written in a sentence, where the page prints it in capitals: "JEAN-PAUL O'BRIEN" is
 * "Jean-Paul O'Brien". A single word stays as it is: it may be an abbreviation.
 *
 * @param language - the page's, as Turkish has small letters of its own
 */
export function inNormalCase(name: string, language: string | null): string {
  if (!name.includes(' ') || !IN_CAPITALS.test(name)) return name;
  const isAll = !SMALL.test(name);
  const isTurkish = /^(?:tr|az)\b/.test(language ?? '') || name.includes('İ');
  const written = name.replace(CAPITALS, (word) => {
    if (STAYS.test(word) || (!isAll && word.length < SHORTEST)) return word;
    const rest = word.slice(1);
    return word.charAt(0) + (isTurkish ? rest.toLocaleLowerCase('tr') : rest.toLowerCase());
  });
  return isAll ? written.replace(PARTICLES, (word) => word.toLowerCase()).replace(SCOTTISH, scottish) : written;
}

const SCOTTISH = /(?<=^|\s)Mc(\p{Ll})(?=\p{Ll}{2})/gu;
const scottish = (_: string, letter: string): string => `Mc${letter.toUpperCase()}`;
