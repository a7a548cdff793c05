import { fold } from './agencies.ts';
import {
  BEHIND_LABEL,
  BEHIND_VERB,
  BYLINE_JOBS,
  BYLINE_LABELS,
  BYLINE_VERBS,
  BY_WORDS,
  DEGREES,
  DEGREE_WORDS,
  LEAD,
  LEAD_BEGINS,
  NOBODY,
  NO_NAMES_BEGIN,
  ORGANISATIONS,
  ORGANISATION_PART,
  PARTICLES,
  ROLES,
  TITLES,
  TITLE_WORDS,
} from './bylineWords.ts';
import { WEEKDAY } from './dateText.ts';
import { hasGivenName } from './givenNames.ts';
import { monthOf } from './months.ts';
import { beginsBeyondLatin, BEYOND_LATIN, OTHER_LEAD } from './otherScripts.ts';
import { firstWordOf, termsOf } from './words.ts';

/** "Altenhafen. Von …", "LONDON – By …": where it was written, and how many characters of it there are. */
const PLACE_BEFORE =
  /^[A-ZÀ-Þ][^\s.:!?]{2,20}(?:\s[A-ZÀ-Þ][^\s.:!?]{2,20})?(?:\.|\s?[–—-])\s(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|BY|VON|POR)\s)/;
const LONGEST_PLACE = 40;

/** The byline without the place in front of "By". */
export const withoutPlace = (text: string): string =>
  /[.–—-]/.test(text.slice(0, LONGEST_PLACE)) ? text.replace(PLACE_BEFORE, '') : text;

/** The byline without "By", "Words:" and the like in front. */
export function withoutLead(line: string): string {
  const text = withoutPlace(line);
  const first = firstWordOf(text.toLowerCase());
  const rest = text.slice(first.length);
  if (BY_WORDS.has(first)) return rest.replace(/^\.?[:\s]+/, '');
  const behind =
    (BYLINE_VERBS.has(first) && BEHIND_VERB.exec(rest)) ||
    (BYLINE_LABELS.has(first) && BEHIND_LABEL.exec(rest)) ||
    (BYLINE_JOBS.has(first) && /^\s?[:：]\s*/.exec(rest));
  if (behind) return rest.slice(behind[0].length);
  if (LEAD_BEGINS.has(first)) return text.replace(LEAD, '');
  return beginsBeyondLatin(text) ? text.replace(OTHER_LEAD, '') : text;
}

/** Four letters with dot and space. */
const LONGEST_INITIALS = 12;

/** "E.P.", "dsw", "AgE": a signature that names nobody to the reader. */
export const isInitials = (name: string): boolean =>
  name.length <= LONGEST_INITIALS &&
  !isCaseless(name) &&
  (/^(?:[^\0-@[-`{-¿]\.\s?){1,4}$/.test(name) || /^[^\0-@[-`{-¿]{1,3}$/.test(name));

/** "Reporter" and the like, written behind Korean and Japanese names; behind fewer signs in one it is a field's. */
const JOB_BEHIND = /(?<=[가-힣]{2})\s?(?:선임|수습|전문)?(?:기자|특파원|논설위원)$|(?<=^[一-鿿]{4,5})記者$/;

/** The bare name: no titles, degrees, brackets, "in Berlin". */
export function cleanName(part: string): string {
  const own = part
    .replace(/(?:(?<!\s)\s+)?[([{（【][^)\]}）】]*[)\]}）】]?/g, ' ')
    .replace(/\s(?:in|aus|from|à|en|a|i)\s+[A-ZÀ-ÖØ-ÞĀ-ɏ].*/s, '')
    .replace(
      /\s(?:für|for|pour|para|of|at|bei|di|del)\s+(?:(?:the|die|das|den|der|le|la|el|il)\s*)?[A-ZÀ-ÖØ-ÞĀ-ɏ].*/s,
      (tail) => (/^\s(?:di|del)\s/.test(tail) ? tail : ''),
    );
  const name = withoutDegrees(withoutLead(own)).replace(JOB_BEHIND, '');
  const alone = WITH_SENTENCE.exec(name)?.[1] ?? name;
  const bare = TITLE_WORDS.has(firstWordOf(alone.toLowerCase())) ? alone.replace(TITLES, '') : alone;
  // "Sir Nuno": without its title a single word would name somebody else.
  return (bare.includes(' ') ? bare : alone)
    .replace(/^["'“”„«»*\s.,:;-]+|(?<!["'“”„«»*\s,:;)-])["'“”„«»*\s,:;)-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(TWICE, '$1');
}

/** "Jane Doe. Example International": behind a name that ends like a sentence stands something else. */
const WITH_SENTENCE = /^((?:\S+\s){1,3}\S*\p{Ll}{4})\.\s\S/u;

/** A picture's description and the name beside it. */
const TWICE = /^(\S+ \S+) \1$/;

const ONE_WORD = /^[^\0-@[-`{-¿\u2000-\u206f]+$/;

/** Whether a word may be a first name that stands alone: no job, month or organisation. */
export const isFirstName = (name: string): boolean =>
  ONE_WORD.test(name) &&
  isCapital(name.charAt(0)) &&
  name.slice(1) === name.slice(1).toLowerCase() &&
  /[aeiouy]/i.test(name) &&
  !isNobody(name) &&
  !isOrganisation(name) &&
  !ROLES.has(name.toLowerCase()) &&
  !WEEKDAY.test(name) &&
  monthOf(name, null) === null;

/** Whether the last word names a job: "Content Writer". */
export const endsInRole = (text: string): boolean =>
  ROLES.has(/(?<=^|[\s-])[^\s-]+$/.exec(text.toLowerCase())?.[0] ?? '');

/** Whether a list of jobs begins with one too, so that no one is named: "Marketing and Event Coordinator". */
export const isRoleOnly = (text: string): boolean => ROLES.has(firstWordOf(text.toLowerCase()));

export const isNobody = (name: string): boolean =>
  NOBODY.has(name.toLowerCase()) || NO_NAMES_BEGIN.has(firstWordOf(name.toLowerCase()));

export const isOrganisation = (name: string): boolean =>
  termsOf(name).some((word) => ORGANISATIONS.has(word)) ||
  /(?:news desk|press release)/i.test(name) ||
  ORGANISATION_PART.test(name);

/** The part without words for jobs: "Senior Reporter Jane Doe", "Politik-Redakteurin". */
export const withoutRoles = (name: string): string =>
  name.replace(COMPOUND, (compound) => {
    const word = compound.toLowerCase();
    if (ROLES.has(word) || /-(?:gast)?autor(?:in)?$/.test(word)) return ' ';
    return compound.replace(LETTERS, (part) => (ROLES.has(part.toLowerCase()) ? ' ' : part));
  });

/** The name without degrees behind it: "Jane Doe, MD, MPH". */
export const withoutDegrees = (name: string): string => {
  const last = name
    .slice(name.search(/(?<=^|[\s,])[^\s,]*$/))
    .replace(/[.®]/g, '')
    .toLowerCase();
  // "Rui Ma" has a family name; certificates are in capitals.
  return DEGREE_WORDS.has(last) && !/^\S+\s[A-Z][a-z]$/.test(name)
    ? name.replace(DEGREES, '')
    : name.replace(CERTIFICATES, '');
};

/** "Jane Doe CPP", "Jane A. Doe CPP": behind two words that are not in capitals themselves. */
const CERTIFICATES = /(?=,?\s[A-Z])(?<=[a-zà-ÿ]\S*\s(?:[A-Z]\.\s)?\S*[a-zà-ÿ])(?:,?\s(?!I{2,3}$|IV$)[A-Z]{2,5}){1,6}$/;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
/** Words in any case, and with their hyphens. */
export const LETTERS = /[^\0-@[-`{-¿\u2000-\u206f]+/g;
const COMPOUND = /[^\0-,.-@[-`{-¿\u2000-\u206f]+/g;

export const isCaseless = (text: string): boolean => BEYOND_LATIN.test(text) && /\p{Lo}/u.test(text);

/** Whether it can be a person's or pen name: up to six words, letters only, capitalised but for particles. */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (name.trim().length < 2 || name.length > 60 || words.length > 6 || /[\d<>{}[\]=_@#%$€£?!:：]/.test(name))
    return false;
  return words.every(
    (word, index) =>
      isCaseless(word) ||
      isCapital(word.replace(/^['’`‘"“„(]|^[a-zà-ÿ]{1,3}['’-]/, '').charAt(0)) ||
      (PARTICLES.has(fold(word)) && (index < words.length - 1 || index === 0)),
  );
}

/** Names of outlets and sections have the form of people's names too; those that begin so are no one's. */
const NO_NAME =
  /^(?:the|el|la|los|las|le|les|il|lo|der|die|das|my|your|our)\s|\s(?:the|and|of|to|with|for|on)(?:\s|$)/i;
const CAPITALS = /^[A-Z]{2,}\s/;

/**
 * Whether a text that nothing marks may be a person's full name: two or three words, none of them a job, an
 * organisation or an article.
 */
export const looksLikePerson = (name: string): boolean =>
  /^[^\s:]+(?:\s[^\s:]+){1,2}$/.test(name) &&
  isPersonName(name) &&
  !isCaseless(name) &&
  withoutRoles(name) === name &&
  !isOrganisation(name) &&
  !NO_NAME.test(name) &&
  !CAPITALS.test(name);

/** "Doe, Jane" the other way round, or null: what stands behind the comma must be a known given name. */
export function givenFirst(text: string): string | null {
  if (!text.includes(',')) return null;
  const [, family = '', given = ''] = /^(\p{Lu}[^\s,]+),\s(\p{Lu}[^\s,]+(?:\s\p{Lu}\.?)?)$/u.exec(text) ?? [];
  return hasGivenName(given) && !hasGivenName(family) && !isOrganisation(family) ? `${given} ${family}` : null;
}

/** "JANE DOE", and a family name alone in capitals, as some countries write it: "Jane DOE". */
const IN_CAPITALS = /\p{Lu}{4}/u;
const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL_RUN = /\p{Lu}{2,}/gu;
/** Initials and numbers of a line stay: "JRR", "III". */
const STAYS = /^(?:[B-DF-HJ-NP-TV-XZ]+|[IVX]+)$/;
/** Shorter words in capitals beside others that are not may be initials. */
const SHORTEST_BESIDE = 4;
/** Small words within names. */
export const SMALL_WITHIN = /(?<=\S\s)(?:de|del|della|der|den|des|di|da|do|dos|das|du|la|van|von|zu)(?=\s\S)/gi;

/**
 * A person's name as it is written in a sentence, where the page prints it in capitals: "JEAN-PAUL O'BRIEN" is
 * "Jean-Paul O'Brien". A single word stays as it is: it may be an abbreviation.
 *
 * @param language - the page's, as Turkish has small letters of its own
 */
export function inNormalCase(name: string, language: string | null): string {
  if (!name.includes(' ') || !IN_CAPITALS.test(name)) return name;
  const isAll = !SMALL_LETTER.test(name);
  const isTurkish = /^(?:tr|az)\b/.test(language ?? '') || name.includes('İ');
  const written = name.replace(CAPITAL_RUN, (word) => {
    if (STAYS.test(word) || (!isAll && word.length < SHORTEST_BESIDE)) return word;
    const rest = word.slice(1);
    return word.charAt(0) + (isTurkish ? rest.toLocaleLowerCase('tr') : rest.toLowerCase());
  });
  return isAll ? written.replace(SMALL_WITHIN, (word) => word.toLowerCase()) : written;
}
